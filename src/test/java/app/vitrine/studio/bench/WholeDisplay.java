package app.vitrine.studio.bench;

import app.vitrine.studio.desk.Desk;
import app.vitrine.studio.fixture.StudioWindow;
import app.vitrine.studio.screens.FxToolkit;
import java.util.UUID;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Screen;
import javafx.stage.Window;

/**
 * The studio in a window as large as the display there is not, with a pointer that can be moved
 * between two frames.
 */
final class WholeDisplay implements AutoCloseable {
  private final StudioWindow window;
  private final Robot robot;

  private WholeDisplay(StudioWindow window, Robot robot) {
    this.window = window;
    this.robot = robot;
  }

  /** Opens one over a desk and returns when nothing works behind it any more. */
  static WholeDisplay over(Desk desk) {
    StudioWindow window = StudioWindow.over(desk);
    Robot robot =
        FxToolkit.on(
            () -> {
              Rectangle2D all = Screen.getPrimary().getVisualBounds();
              Window stage = window.rig().scene().getWindow();
              stage.setX(all.getMinX());
              stage.setY(all.getMinY());
              stage.setWidth(all.getWidth());
              stage.setHeight(all.getHeight());
              return new Robot();
            });
    WholeDisplay display = new WholeDisplay(window, robot);
    display.settle();
    return display;
  }

  StudioWindow window() {
    return window;
  }

  /** Waits until nothing works behind the screen and what came of it was laid out. */
  void settle() {
    window.rig().settle();
    FxToolkit.frames(2);
    window.rig().settle();
  }

  /** Opens a package at one of its tabs and waits for something there. */
  void open(UUID id, String tabKey, String selector) {
    FxToolkit.run(() -> window.studio().openPackage(id));
    String tab = window.words().text(tabKey);
    window.await(tab, () -> window.rig().tabs().stream().anyMatch(each -> named(each, tab)));
    FxToolkit.run(
        () ->
            window.rig().tabs().stream().filter(each -> named(each, tab)).findFirst().get().fire());
    window.await(selector, () -> window.has(selector));
    settle();
  }

  private static boolean named(javafx.scene.control.ToggleButton tab, String words) {
    return tab.getText() != null && tab.getText().startsWith(words);
  }

  /** Where something lies on the display. */
  Bounds place(String selector) {
    return FxToolkit.on(
        () -> {
          Node node = window.find(selector);
          return node.localToScreen(node.getLayoutBounds());
        });
  }

  /** Moves the pointer; on the screen's thread. */
  void point(double x, double y) {
    robot.mouseMove(x, y);
  }

  /** Turns the wheel by notches, towards the person when positive; on the screen's thread. */
  void turn(int notches) {
    robot.mouseWheel(notches);
  }

  /** Takes hold; on the screen's thread. */
  void press() {
    robot.mousePress(MouseButton.PRIMARY);
  }

  /** Lets go; on the screen's thread. */
  void release() {
    robot.mouseRelease(MouseButton.PRIMARY);
  }

  @Override
  public void close() {
    window.close();
  }
}
