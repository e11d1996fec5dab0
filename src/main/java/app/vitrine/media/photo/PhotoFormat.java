package app.vitrine.media.photo;

/** The picture formats a photo may have, told by its first bytes and never by its name. */
public enum PhotoFormat {
  PNG("image/png"),
  JPEG("image/jpeg"),
  WEBP("image/webp"),
  BMP("image/bmp"),
  TIFF("image/tiff"),
  GIF("image/gif");

  private final String mime;

  PhotoFormat(String mime) {
    this.mime = mime;
  }

  /** The media type, such as {@code image/png}. */
  public String mime() {
    return mime;
  }

  /** The usual file name ending without a dot, such as {@code jpg}. */
  public String extension() {
    return this == JPEG ? "jpg" : imageIoName();
  }

  String imageIoName() {
    return mime.substring(mime.indexOf('/') + 1);
  }
}
