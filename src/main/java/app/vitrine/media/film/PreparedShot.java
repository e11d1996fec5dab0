package app.vitrine.media.film;

import app.vitrine.domain.analysis.Box;
import app.vitrine.domain.video.CaptionBox;
import app.vitrine.media.type.CaptionArt;
import app.vitrine.media.type.CaptionInk;
import app.vitrine.media.type.CaptionLayout;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A shot whose pictures are decoded and whose caption is placed and drawn. */
record PreparedShot(Scene scene, @Nullable CaptionLayout layout, @Nullable CaptionLayer caption)
    implements AutoCloseable {
  private static final double PRODUCT_COVERED = 0.7;
  private static final double AT_HEAD = 0.12;

  /**
   * Places the caption at the foot of the frame, or at its head where it would cover less of the
   * product or need less of a veil.
   */
  static PreparedShot of(
      Scene scene, Optional<CaptionLayout> caption, int frameWidth, int frameHeight) {
    if (caption.isEmpty()) {
      return new PreparedShot(scene, null, null);
    }
    CaptionLayout foot = caption.get();
    CaptionLayout head = foot.atHead(frameWidth, frameHeight);
    CaptionInk footInk = scene.inkFor(foot.box());
    CaptionInk headInk = scene.inkFor(head.box());
    boolean up = AT_HEAD + cost(scene, head, headInk) < cost(scene, foot, footInk);
    CaptionLayout layout = up ? head : foot;
    CaptionArt art = CaptionArt.draw(layout, up ? headInk : footInk, frameWidth, frameHeight);
    return new PreparedShot(scene, layout, new CaptionLayer(art, frameWidth, frameHeight));
  }

  private static double cost(Scene scene, CaptionLayout layout, CaptionInk ink) {
    return PRODUCT_COVERED * scene.productIn(layout.box()) + ink.veil();
  }

  /** Where the caption stands; all 0 without one. */
  CaptionBox box(int shot) {
    if (layout == null) {
      return new CaptionBox(shot, 0, 0, 0, 0);
    }
    Box box = layout.box();
    return new CaptionBox(shot, box.x(), box.y(), box.width(), box.height());
  }

  @Override
  public void close() {
    scene.close();
    if (caption != null) {
      caption.close();
    }
  }
}
