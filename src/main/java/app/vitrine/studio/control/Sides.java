package app.vitrine.studio.control;

import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * Two parts of a row: the left one takes the room the right one leaves. When that is too little,
 * the right one goes under it and may wrap.
 */
public final class Sides extends Pane {
  private static final double GAP = 16;

  private final Region left;
  private final Region right;
  private final double leastLeft;

  /**
   * A row.
   *
   * @param right wraps its children when it gets less than their widths
   * @param leastLeft width in pixels the left part needs to stay beside the right one
   */
  public Sides(Region left, Region right, double leastLeft) {
    super(left, right);
    this.left = left;
    this.right = right;
    this.leastLeft = leastLeft;
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  /** Width of the right part's children in one row. */
  private double wanted() {
    double gap = right instanceof javafx.scene.layout.FlowPane flow ? flow.getHgap() : 0;
    double wanted = 0;
    for (Node child : right.getChildrenUnmodifiable()) {
      wanted += child.isManaged() ? Math.ceil(child.prefWidth(-1)) + gap : 0;
    }
    return wanted;
  }

  /** Within the insets. */
  private boolean isOneRow(double width) {
    return leastLeft + GAP + wanted() <= width;
  }

  private double across() {
    return snappedLeftInset() + snappedRightInset();
  }

  private double down() {
    return snappedTopInset() + snappedBottomInset();
  }

  @Override
  protected double computeMinWidth(double height) {
    return across();
  }

  @Override
  protected double computePrefWidth(double height) {
    return across() + leastLeft + GAP + wanted();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    double given = (width < 0 ? prefWidth(-1) : width) - across();
    if (isOneRow(given)) {
      return down() + Math.max(left.prefHeight(given - wanted() - GAP), right.prefHeight(wanted()));
    }
    return down() + left.prefHeight(given) + GAP / 2 + right.prefHeight(given);
  }

  @Override
  protected void layoutChildren() {
    double x = snappedLeftInset();
    double y = snappedTopInset();
    double width = getWidth() - across();
    double height = getHeight() - down();
    if (isOneRow(width)) {
      double takes = wanted();
      layoutInArea(left, x, y, width - takes - GAP, height, 0, HPos.LEFT, VPos.CENTER);
      layoutInArea(right, x + width - takes, y, takes, height, 0, HPos.RIGHT, VPos.CENTER);
    } else {
      double first = left.prefHeight(width);
      double second = first + GAP / 2;
      layoutInArea(left, x, y, width, first, 0, HPos.LEFT, VPos.TOP);
      layoutInArea(right, x, y + second, width, height - second, 0, HPos.LEFT, VPos.TOP);
    }
  }
}
