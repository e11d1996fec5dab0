package app.vitrine.studio.video;

import app.vitrine.domain.video.Film;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * Film to the left, storyboard to the right: the film is as large as its shape allows, an upright
 * one as high as the pane, a wide one at most half as wide.
 */
final class FilmDesk extends Region {
  private static final double GAP = 24;
  private static final double UPRIGHT = 9.0 / 16;
  private static final double WIDEST = 0.5;

  private final Region picture;
  private final Region controls;
  private final Region storyboard;
  private final ObservableValue<@Nullable Film> film;

  FilmDesk(
      Region picture, Region controls, Region storyboard, ObservableValue<@Nullable Film> film) {
    this.picture = picture;
    this.controls = controls;
    this.storyboard = storyboard;
    this.film = film;
    getChildren().addAll(picture, controls, storyboard);
    film.subscribe(now -> requestLayout());
  }

  private double aspect() {
    Film now = film.getValue();
    return now == null || now.facts().height() == 0
        ? UPRIGHT
        : (double) now.facts().width() / now.facts().height();
  }

  @Override
  protected double computeMinHeight(double width) {
    return 0;
  }

  @Override
  protected double computePrefHeight(double width) {
    return 0;
  }

  @Override
  protected void layoutChildren() {
    double below = controls.prefHeight(-1);
    double least = controls.minWidth(-1);
    double most = Math.max(least, WIDEST * getWidth());
    double width = Math.min(Math.max(0, getHeight() - below) * aspect(), most);
    double column = Math.max(width, least);
    double height = width / aspect();
    picture.resizeRelocate(snapPositionX((column - width) / 2), 0, snapSizeX(width), height);
    controls.resizeRelocate(0, snapPositionY(height), column, below);
    double left = snapPositionX(column + GAP);
    storyboard.resizeRelocate(left, 0, Math.max(0, getWidth() - left), getHeight());
  }
}
