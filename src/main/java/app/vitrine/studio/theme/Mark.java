package app.vitrine.studio.theme;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;

/** The program's mark: a bottle in a show-case, drawn for every size a desktop asks for. */
public final class Mark {
  private static final List<Integer> SIZES = List.of(16, 24, 32, 48, 64, 128, 256);

  /** The mark is drawn on so many squares a side, so that its edges are sharp where it is small. */
  private static final double SQUARES = 16;

  private static final Color TOP = new Color(0x74, 0x74, 0xEC);
  private static final Color BOTTOM = new Color(0x44, 0x44, 0xB8);
  private static final Color GLASS = new Color(255, 255, 255, 56);
  private static final Color FRAME = Color.WHITE;
  private static final Color BOTTLE = new Color(0xFF, 0xD0, 0x80);

  private Mark() {}

  /** The mark in every size, the smallest first; takes a moment, on any thread. */
  public static List<BufferedImage> drawn() {
    return SIZES.stream().map(Mark::drawn).toList();
  }

  private static BufferedImage drawn(int size) {
    BufferedImage picture = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
    Graphics2D pen = picture.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    pen.scale(size / SQUARES, size / SQUARES);
    pen.setPaint(new GradientPaint(0, 0, TOP, 0, (float) SQUARES, BOTTOM));
    pen.fill(box(0, 0, 16, 16, 7));
    pen.setPaint(GLASS);
    pen.fill(box(3.5, 2.5, 9, 9.5, 2));
    pen.setPaint(BOTTLE);
    pen.fill(box(7, 4, 2, 3, 0.5));
    pen.fill(box(6, 6, 4, 5, 1.5));
    pen.setPaint(FRAME);
    pen.setStroke(new BasicStroke(1));
    pen.draw(box(3.5, 2.5, 9, 9, 2));
    pen.fill(box(2, 11, 12, 2, 1));
    pen.dispose();
    return picture;
  }

  private static RoundRectangle2D box(
      double x, double y, double width, double height, double round) {
    return new RoundRectangle2D.Double(x, y, width, height, round, round);
  }
}
