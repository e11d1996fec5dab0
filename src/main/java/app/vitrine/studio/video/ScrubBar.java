package app.vitrine.studio.video;

import app.vitrine.studio.control.Parts;
import app.vitrine.studio.control.Pictures;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The bar one looks for a moment with: how far the film is, where shots begin, a small picture. */
final class ScrubBar extends Region {
  private static final double TRACK = 4;
  private static final double KNOB = 14;
  private static final double TICK = 2;
  private static final double HINT_GAP = 10;

  /** Seconds a screen reader moves on or back by. */
  private static final double SPOKEN_STEP = 1;

  private final PlayerModel player;
  private final Region track = styled("scrub-track");
  private final Region done = styled("scrub-done");
  private final Region knob = styled("scrub-knob");
  private final List<Region> ticks = new ArrayList<>();
  private final ImageView small = new ImageView();
  private final Label time = new Label();
  private final VBox hint = new VBox(4, small, time);
  private List<Double> marks = List.of();
  private double held = Double.NaN;

  ScrubBar(PlayerModel player, Parts parts) {
    this.player = player;
    getStyleClass().add("scrub-bar");
    hint.getStyleClass().add("scrub-hint");
    hint.setManaged(false);
    hint.setVisible(false);
    hint.setMouseTransparent(true);
    time.getStyleClass().add("small");
    getChildren().addAll(track, done, knob, hint);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.SLIDER);
    accessibleTextProperty()
        .bind(
            parts
                .words()
                .bind(
                    "video.position",
                    player.positionProperty().map(Times::clock),
                    player.durationProperty().map(Times::clock)));
    player
        .positionProperty()
        .subscribe(
            () -> {
              requestLayout();
              notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
            });
    player.durationProperty().subscribe(this::requestLayout);
    setOnMousePressed(this::press);
    setOnMouseDragged(this::drag);
    setOnMouseReleased(this::release);
    setOnMouseEntered(event -> player.readThumbnails());
    setOnMouseMoved(this::hover);
    setOnMouseExited(event -> hint.setVisible(!Double.isNaN(held)));
  }

  private static Region styled(String style) {
    Region region = new Region();
    region.getStyleClass().add(style);
    region.setMouseTransparent(true);
    return region;
  }

  /** Marks where shots begin, in seconds. */
  void mark(List<Double> moments) {
    marks = moments.stream().filter(at -> at > 0).toList();
    getChildren().removeAll(ticks);
    ticks.clear();
    for (int i = 0; i < marks.size(); i++) {
      ticks.add(styled("scrub-tick"));
    }
    getChildren().addAll(getChildren().indexOf(knob), ticks);
    requestLayout();
  }

  private void press(MouseEvent event) {
    requestFocus();
    player.readThumbnails();
    player.beginScrub();
    drag(event);
  }

  private void drag(MouseEvent event) {
    held = moment(event.getX());
    player.seek(held);
    show(held);
    requestLayout();
  }

  private void release(MouseEvent event) {
    held = Double.NaN;
    player.endScrub();
    hint.setVisible(contains(event.getX(), event.getY()));
  }

  private void hover(MouseEvent event) {
    show(moment(event.getX()));
  }

  /** Shows the small picture of a moment over its place on the bar. */
  void show(double second) {
    BufferedImage picture = player.thumbnail(second);
    small.setImage(picture == null ? null : Pictures.image(picture));
    time.setText(Times.precise(second));
    hint.setVisible(true);
    hint.autosize();
    double x = Math.clamp(place(second) - hint.getWidth() / 2, 0, most(hint.getWidth()));
    hint.relocate(x, -hint.getHeight() - HINT_GAP);
  }

  private double most(double width) {
    return Math.max(0, getWidth() - width);
  }

  private double moment(double x) {
    double span = Math.max(1, getWidth() - KNOB);
    return Math.clamp((x - KNOB / 2) / span, 0, 1) * player.durationProperty().get();
  }

  private double place(double second) {
    double duration = player.durationProperty().get();
    double share = duration <= 0 ? 0 : Math.clamp(second / duration, 0, 1);
    return KNOB / 2 + share * Math.max(0, getWidth() - KNOB);
  }

  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    return switch (attribute) {
      case VALUE -> player.positionProperty().get();
      case MIN_VALUE -> 0.0;
      case MAX_VALUE -> player.durationProperty().get();
      default -> super.queryAccessibleAttribute(attribute, parameters);
    };
  }

  @Override
  public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
    double now = player.positionProperty().get();
    switch (action) {
      case INCREMENT -> player.seek(Math.min(now + SPOKEN_STEP, player.durationProperty().get()));
      case DECREMENT -> player.seek(Math.max(now - SPOKEN_STEP, 0));
      case SET_VALUE -> player.seek(((Number) parameters[0]).doubleValue());
      default -> super.executeAccessibleAction(action, parameters);
    }
  }

  @Override
  protected double computePrefHeight(double width) {
    return KNOB + 10;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 80;
  }

  @Override
  protected void layoutChildren() {
    double middle = getHeight() / 2;
    double at = place(Double.isNaN(held) ? player.positionProperty().get() : held);
    track.resizeRelocate(KNOB / 2, middle - TRACK / 2, Math.max(0, getWidth() - KNOB), TRACK);
    done.resizeRelocate(KNOB / 2, middle - TRACK / 2, at - KNOB / 2, TRACK);
    knob.resizeRelocate(at - KNOB / 2, middle - KNOB / 2, KNOB, KNOB);
    for (int i = 0; i < marks.size(); i++) {
      ticks.get(i).resizeRelocate(place(marks.get(i)) - TICK / 2, middle - TRACK / 2, TICK, TRACK);
    }
  }
}
