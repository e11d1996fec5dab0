package app.vitrine.studio.bench;

import app.vitrine.studio.screens.FxToolkit;
import java.util.UUID;
import java.util.function.IntConsumer;
import javafx.geometry.Bounds;
import javafx.scene.control.ButtonBase;

/** Pictures enlarged, made smaller and moved about in the viewer, by wheel and pointer. */
final class ViewerBench {
  private static final String SURFACE = ".viewer-surface";
  private static final int WARMING = 60;
  private static final int FRAMES = 240;

  /** Notches of the wheel in one direction: from the whole picture to single pixels and back. */
  private static final int WAY = 30;

  /** Frames in which the pointer goes round once. */
  private static final int ROUND = 120;

  private final WholeDisplay display;

  /** A viewer of a package's pictures. */
  ViewerBench(WholeDisplay display, UUID id) {
    this.display = display;
    display.open(id, "images.title", SURFACE);
  }

  /** Measures the photo and the cut-out, with the line between them. */
  Frames photoBesideCutout() {
    choose(display.window().words().text("images.look_cutout"));
    FxToolkit.run(() -> ((ButtonBase) display.window().find(".compare-toggle")).fire());
    return measured();
  }

  /** Width and height of what it is looked at through. */
  String size() {
    Bounds place = display.place(SURFACE);
    return Math.round(place.getWidth()) + " × " + Math.round(place.getHeight());
  }

  private void choose(String look) {
    FxToolkit.run(() -> ((ButtonBase) display.window().seen(look)).fire());
  }

  private Frames measured() {
    display.settle();
    Bounds place = display.place(SURFACE);
    IntConsumer round = frame -> point(place, frame);
    Frames zoomed =
        FrameMeter.over(
            WARMING,
            FRAMES,
            frame -> {
              round.accept(frame);
              display.turn(frame / WAY % 2 == 0 ? -1 : 1);
            });
    // Between two of the sizes it is kept at, where smoothing takes longest: smaller than its own
    // pixels, and larger.
    return zoomed.and(moved(place, round, 4)).and(moved(place, round, -3));
  }

  private Frames moved(Bounds place, IntConsumer round, int notches) {
    FxToolkit.run(
        () -> {
          ((ButtonBase) display.window().find(".zoom-percent")).fire();
          display.point(place.getCenterX(), place.getCenterY());
          display.turn(notches);
          point(place, 0);
          display.press();
        });
    Frames moved = FrameMeter.over(WARMING, FRAMES, round);
    FxToolkit.run(display::release);
    return moved;
  }

  private void point(Bounds place, int frame) {
    double angle = 2 * Math.PI * frame / ROUND;
    display.point(
        place.getCenterX() + place.getWidth() / 3 * Math.cos(angle),
        place.getCenterY() + place.getHeight() / 3 * Math.sin(angle));
  }
}
