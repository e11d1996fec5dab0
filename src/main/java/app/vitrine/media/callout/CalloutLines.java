package app.vitrine.media.callout;

import app.vitrine.domain.analysis.Box;
import app.vitrine.media.callout.CalloutPlan.Leader;
import app.vitrine.media.callout.CalloutPlan.Placed;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;

/** The lines that lead from words to a product. Lengths in pixels. */
final class CalloutLines {
  private static final double ELBOW = 0.05;

  /** How far a line reaches into the product. */
  private static final double REACH = 0.022;

  /** How far below the product's upper edge its rim is pointed at, share of its height. */
  static final double RIM = 0.02;

  /** How far above the product's lower end its foot is pointed at, share of its height. */
  static final double FOOT = 0.025;

  /** What is in a product is looked for between these, shares of its height from its top. */
  private static final double FILLED_FROM = 0.45;

  private static final double FILLED_TO = 0.7;

  /** Between words and the line that leads from them. */
  static final double TEXT_GAP = 0.022;

  private CalloutLines() {}

  /** The height nearest to another at which what a product holds is there, however full it is. */
  static double filled(double near, Box product) {
    return Math.clamp(
        near,
        product.y() + FILLED_FROM * product.height(),
        product.y() + FILLED_TO * product.height());
  }

  /** Across to the product's side, from a row of words to the height at which it ends. */
  static Leader across(
      Placed text,
      double row,
      double end,
      double turn,
      Box product,
      ProductEdge edge,
      double unit) {
    double share = (end - product.y()) / product.height();
    double x = product.x() + edge.left(share) * product.width() + REACH * unit;
    Path2D line = new Path2D.Double();
    line.moveTo(text.right() + TEXT_GAP * unit, row);
    if (Math.abs(end - row) > 1) {
      line.lineTo(Math.min(turn, x - ELBOW * unit), row);
    }
    line.lineTo(x, end);
    return new Leader(line, new Point2D.Double(x, end));
  }

  /**
   * To the product's upper outline.
   *
   * @param rim whether to its highest place
   * @param inside whether on to where what it holds is there
   */
  static Leader down(
      double middle,
      double lowest,
      Box product,
      ProductEdge edge,
      boolean rim,
      boolean inside,
      double unit) {
    double inset = 0.1 * product.width();
    double below = Math.clamp(middle, product.x() + inset, product.right() - inset);
    double near = (below - product.x()) / product.width();
    double share = rim ? edge.highest(near) : near;
    double end = product.x() + share * product.width();
    double reach = rim ? Math.min(RIM * product.height(), REACH * unit) : REACH * unit;
    double outline = product.y() + edge.top(share) * product.height() + reach;
    double y = inside ? filled(outline, product) : outline;
    Path2D line = new Path2D.Double();
    line.moveTo(middle, lowest + TEXT_GAP * unit);
    if (Math.abs(end - middle) > 1) {
      line.lineTo(middle, Math.max(lowest + TEXT_GAP * unit, product.y() - ELBOW * unit));
    }
    line.lineTo(end, y);
    return new Leader(line, new Point2D.Double(end, y));
  }

  /** Past the product on its right and to its foot from there. */
  static Leader toFoot(double middle, double lowest, Box product, ProductEdge edge, double unit) {
    double y = product.bottom() - FOOT * product.height();
    double x = product.x() + edge.right(1 - FOOT) * product.width() - REACH * unit;
    Path2D line = new Path2D.Double();
    double past = Math.max(middle, product.right() + ELBOW * unit);
    line.moveTo(middle, lowest + TEXT_GAP * unit);
    if (past > middle) {
      line.lineTo(past, product.y());
    }
    line.lineTo(past, y - ELBOW * unit);
    line.lineTo(x, y);
    return new Leader(line, new Point2D.Double(x, y));
  }
}
