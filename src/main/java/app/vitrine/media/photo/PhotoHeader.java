package app.vitrine.media.photo;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Size and turn of a stored picture, read from the file's structure alone.
 *
 * @param decodedSizes every further picture size a decoder may meet inside the file, to be held to
 *     the same limit
 */
record PhotoHeader(
    int width,
    int height,
    Orientation orientation,
    @Nullable Integer jpegQuality,
    List<Size> decodedSizes) {

  record Size(long width, long height) {
    boolean tooLarge() {
      return width > PhotoReader.MAX_PIXELS
          || height > PhotoReader.MAX_PIXELS
          || width * height > PhotoReader.MAX_PIXELS;
    }
  }

  static PhotoHeader of(int width, int height, Orientation orientation) {
    return new PhotoHeader(width, height, orientation, null, List.of());
  }

  /**
   * Walks through the file's structure without decoding a pixel.
   *
   * @throws app.vitrine.domain.error.VitrineException when the file is cut short or damaged
   */
  static PhotoHeader parse(PhotoFormat format, byte[] file) {
    ByteBuffer bytes = ByteBuffer.wrap(file).asReadOnlyBuffer();
    try {
      return switch (format) {
        case PNG -> PngHeader.parse(bytes);
        case JPEG -> JpegHeader.parse(bytes).asPhoto();
        case WEBP -> WebpHeader.parse(bytes);
        case BMP -> BmpHeader.parse(bytes);
        case TIFF -> TiffHeader.parse(bytes);
        case GIF -> GifHeader.parse(bytes);
      };
    } catch (BufferUnderflowException | IndexOutOfBoundsException pastTheEnd) {
      throw PhotoRefusal.truncated(format);
    }
  }
}
