package app.vitrine.domain.image;

import java.util.List;

/** Result of the image stage. */
public record PictureSet(int revision, List<Picture> pictures) {
  public PictureSet {
    pictures = List.copyOf(pictures);
  }
}
