package app.vitrine.media.type;

import app.vitrine.domain.analysis.Box;
import java.awt.Font;
import java.awt.geom.Rectangle2D;

/**
 * The button a film's last caption ends in.
 *
 * @param call what to do next
 * @param caption the letters of the caption above it
 */
record CallButton(String call, Font caption) {
  private static final double LETTERS = 0.8;

  // Lengths in letter sizes of the caption.
  private static final double HEIGHT = 1.62;
  private static final double SIDE = 0.85;
  private static final double GAP = 0.5;

  /** The button's own letters. */
  Font font() {
    return caption.deriveFont((float) (LETTERS * caption.getSize2D()));
  }

  /** In pixels. */
  double width() {
    return LETTERS * CaptionLayout.width(call, caption) + 2 * SIDE * caption.getSize2D();
  }

  private double height() {
    return HEIGHT * caption.getSize2D();
  }

  /** Pixels it adds to a caption's height, with what sets it apart. */
  double room() {
    return (GAP + HEIGHT) * caption.getSize2D();
  }

  /** Where it is at the foot of a caption's box, in pixels from the box's left upper corner. */
  Rectangle2D in(Box box) {
    return new Rectangle2D.Double(
        (box.width() - width()) / 2, box.height() - height(), width(), height());
  }
}
