package app.vitrine.media.film;

import app.vitrine.domain.analysis.Box;
import app.vitrine.domain.video.CaptionBox;
import app.vitrine.domain.work.CancelToken;
import app.vitrine.media.type.CaptionArt;
import app.vitrine.media.type.CaptionInk;
import app.vitrine.media.type.CaptionLayout;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A shot whose pictures are decoded and whose caption is placed and drawn. */
record PreparedShot(
    Scene scene,
    @Nullable CaptionLayout layout,
    @Nullable CaptionLayer caption,
    double captionOverProduct)
    implements AutoCloseable {

  /**
   * Draws the caption in an ink that can be read on the scene, which is closed when that fails.
   *
   * @param overProduct largest share of the caption's box that the product covers, 0 to 1
   */
  static PreparedShot of(
      Scene scene,
      Optional<CaptionLayout> caption,
      double overProduct,
      int frameWidth,
      int frameHeight,
      CancelToken cancel) {
    if (caption.isEmpty()) {
      return new PreparedShot(scene, null, null, 0);
    }
    CaptionLayout layout = caption.get();
    try (Unfinished making = new Unfinished()) {
      making.with(scene, Scene::close);
      CaptionInk ink = scene.inkFor(layout.box());
      CaptionArt art = CaptionArt.draw(layout, ink, frameWidth, frameHeight, cancel);
      CaptionLayer drawn = new CaptionLayer(art, frameWidth, frameHeight);
      making.finished();
      return new PreparedShot(scene, layout, drawn, overProduct);
    }
  }

  /** Where the caption stands; all 0 without one. */
  CaptionBox box(int shot) {
    if (layout == null) {
      return new CaptionBox(shot, 0, 0, 0, 0, 0);
    }
    Box box = layout.box();
    return new CaptionBox(shot, box.x(), box.y(), box.width(), box.height(), captionOverProduct);
  }

  @Override
  public void close() {
    scene.close();
    if (caption != null) {
      caption.close();
    }
  }
}
