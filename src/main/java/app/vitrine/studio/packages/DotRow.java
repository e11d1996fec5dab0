package app.vitrine.studio.packages;

import app.vitrine.studio.control.Wrapping;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * Short texts one after another with a dot between two of them; where they do not fit beside each
 * other, the next line begins without one. A text longer than a line wraps within itself.
 */
final class DotRow extends Pane {
  private static final double DOT = 3;

  /** From one text to the next, the dot in the middle. */
  private static final double BETWEEN = 14;

  private final String style;

  /** Where a text or a dot goes; a dot that would begin a line is not shown. */
  private record Place(Region what, double left, double top, double width, double height) {}

  /**
   * An empty row.
   *
   * @param style style class of the texts
   */
  DotRow(String style) {
    this.style = style;
  }

  /** Shows texts in place of those before. */
  void show(List<String> texts) {
    List<Node> children = new ArrayList<>();
    for (String text : texts) {
      if (!children.isEmpty()) {
        Region dot = new Region();
        dot.getStyleClass().add("between-dot");
        children.add(dot);
      }
      Label label = new Label(text);
      label.getStyleClass().add(style);
      Wrapping.of(label);
      children.add(label);
    }
    getChildren().setAll(children);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefWidth(double height) {
    return getManagedChildren().stream()
        .mapToDouble(each -> each instanceof Label ? snapSizeX(each.prefWidth(-1)) : BETWEEN)
        .sum();
  }

  @Override
  protected double computePrefHeight(double width) {
    List<Place> places = places(width < 0 ? prefWidth(-1) : width);
    return places.isEmpty() ? 0 : places.getLast().top() + places.getLast().height();
  }

  @Override
  protected void layoutChildren() {
    for (Place place : places(getWidth())) {
      place.what().setVisible(place.width() > 0);
      place.what().resizeRelocate(place.left(), place.top(), place.width(), place.height());
    }
  }

  private List<Place> places(double width) {
    List<Place> places = new ArrayList<>();
    double left = 0;
    double top = 0;
    double tallest = 0;
    List<Node> children = getManagedChildren();
    for (int at = 0; at < children.size(); at += 2) {
      Label text = (Label) children.get(at);
      double wide = Math.min(width, snapSizeX(text.prefWidth(-1)));
      double high = text.prefHeight(wide);
      if (at > 0) {
        boolean fits = left + BETWEEN + wide <= width;
        double size = fits ? DOT : 0;
        places.add(
            new Place(
                (Region) children.get(at - 1),
                left + (BETWEEN - DOT) / 2,
                top + (tallest - DOT) / 2,
                size,
                size));
        left = fits ? left + BETWEEN : 0;
        top += fits ? 0 : tallest;
        tallest = fits ? tallest : 0;
      }
      places.add(new Place(text, left, top, wide, high));
      left += wide;
      tallest = Math.max(tallest, high);
    }
    return places;
  }
}
