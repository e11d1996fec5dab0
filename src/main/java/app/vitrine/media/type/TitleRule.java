package app.vitrine.media.type;

import app.vitrine.domain.analysis.Box;
import java.awt.Font;
import java.awt.Shape;
import java.awt.geom.RoundRectangle2D;

/** The short rule a film's title stands over. */
final class TitleRule {
  // Lengths in letter sizes of the title.
  private static final double WIDTH = 1.1;
  private static final double THICKNESS = 0.09;
  private static final double ROOM = 0.34;

  private TitleRule() {}

  /** Pixels it adds to a caption's height, with what sets it apart. */
  static double room(Font title) {
    return ROOM * title.getSize2D();
  }

  /** At the foot of a caption's box, which stands {@code margin} pixels into a picture. */
  static Shape in(Box box, Font title, int margin) {
    double size = title.getSize2D();
    double thick = THICKNESS * size;
    return new RoundRectangle2D.Double(
        margin + (box.width() - WIDTH * size) / 2,
        margin + box.height() - thick,
        WIDTH * size,
        thick,
        thick,
        thick);
  }
}
