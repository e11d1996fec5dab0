package app.vitrine.studio.bench;

import app.vitrine.bench.Distribution;
import app.vitrine.studio.desk.Desk;
import app.vitrine.studio.screens.FxToolkit;
import app.vitrine.studio.shell.Section;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.TextField;

/** The library of many packages: opened, searched, scrolled. */
final class LibraryBench {
  private static final int WARMING = 8;
  private static final int WINDOWS = 9;
  private static final int WARMING_FRAMES = 120;
  private static final int FRAMES = 480;

  /** What the newest package but one is called, and what a number in its name is looked for by. */
  private static final String NAME = "Product ";

  private static final List<Integer> SOUGHT = List.of(77, 4_321, 9_999);

  private final Desk desk;

  LibraryBench(Desk desk) {
    this.desk = desk;
  }

  /**
   * What was measured, in milliseconds until its tiles are drawn.
   *
   * @param firstOpened the library, the first time in the process
   * @param opened the first time in a window
   * @param openedAgain after the person was elsewhere
   * @param searched words put into the field
   * @param scrolled a notch of the wheel a frame
   */
  record Result(
      double firstOpened,
      Distribution opened,
      Distribution openedAgain,
      Distribution searched,
      Frames scrolled) {}

  Result measure() {
    double first = Double.NaN;
    List<Double> opened = new ArrayList<>();
    List<Double> again = new ArrayList<>();
    List<Double> searched = new ArrayList<>();
    for (int at = 0; at < WARMING + WINDOWS; at++) {
      if (at == WARMING) {
        opened.clear();
        again.clear();
        searched.clear();
      }
      try (WholeDisplay display = WholeDisplay.over(desk)) {
        opened.add(open(display));
        first = at == 0 ? opened.getFirst() : first;
        FxToolkit.run(() -> display.window().studio().open(Section.NEW));
        display.settle();
        again.add(open(display));
        for (int number : SOUGHT) {
          searched.add(search(display, NAME + number));
        }
      }
    }
    return new Result(
        first,
        Distribution.of(opened),
        Distribution.of(again),
        Distribution.of(searched),
        scrolled());
  }

  private static double open(WholeDisplay display) {
    double ms =
        DrawnAfter.ms(
            () -> display.window().studio().open(Section.LIBRARY),
            () -> isShown(display, NAME + 1));
    display.settle();
    return ms;
  }

  private static double search(WholeDisplay display, String title) {
    TextField field =
        (TextField) FxToolkit.on(() -> display.window().find(".search-field .text-field"));
    double ms = DrawnAfter.ms(() -> field.setText(title), () -> isShown(display, title));
    display.settle();
    FxToolkit.run(field::clear);
    display.settle();
    return ms;
  }

  private Frames scrolled() {
    try (WholeDisplay display = WholeDisplay.over(desk)) {
      open(display);
      Bounds list = display.place(".package-list");
      FxToolkit.run(() -> display.point(list.getCenterX(), list.getCenterY()));
      return FrameMeter.over(WARMING_FRAMES, FRAMES, frame -> display.turn(1));
    }
  }

  /** Whether the tile of a title is laid out. */
  private static boolean isShown(WholeDisplay display, String title) {
    return display.window().rig().scene().getRoot().lookupAll(".tile").stream()
        .anyMatch(
            tile ->
                tile.isVisible()
                    && tile.getLayoutBounds().getHeight() > 0
                    && said(tile).startsWith(title + "."));
  }

  private static String said(Node tile) {
    return tile.getAccessibleText() == null ? "" : tile.getAccessibleText();
  }
}
