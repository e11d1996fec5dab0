package app.vitrine.studio.window;

import java.util.List;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** Puts the window where it was, and tells where it is. */
public final class WindowPlace {
  /** Setting under which the place is saved. */
  public static final String SETTING = "studio.window";

  private static final double SHARE = 0.86;

  private final Stage stage;
  private Bounds normal;

  /**
   * Places a window that is not shown yet.
   *
   * @param saved what was saved; empty for nothing
   */
  public WindowPlace(Stage stage, String saved) {
    this.stage = stage;
    List<Bounds.Area> screens = screens();
    Bounds.Area main = screens.getFirst();
    this.normal =
        Bounds.of(saved)
            .orElse(new Bounds(-1e5, -1e5, main.width() * SHARE, main.height() * SHARE, false))
            .on(screens);
    stage.setX(normal.x());
    stage.setY(normal.y());
    stage.setWidth(normal.width());
    stage.setHeight(normal.height());
    stage.setMinWidth(Math.min(Bounds.LEAST_WIDTH, main.width()));
    stage.setMinHeight(Math.min(Bounds.LEAST_HEIGHT, main.height()));
    stage.setMaximized(normal.maximized());
    stage.xProperty().subscribe(this::moved);
    stage.yProperty().subscribe(this::moved);
    stage.widthProperty().subscribe(this::moved);
    stage.heightProperty().subscribe(this::moved);
  }

  private void moved() {
    if (!stage.isMaximized() && !stage.isIconified() && stage.isShowing()) {
      normal = new Bounds(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), false);
    }
  }

  /** Where the window is now. */
  public Bounds bounds() {
    return new Bounds(normal.x(), normal.y(), normal.width(), normal.height(), stage.isMaximized());
  }

  private static List<Bounds.Area> screens() {
    return Screen.getScreens().stream()
        .map(Screen::getVisualBounds)
        .map(
            area ->
                new Bounds.Area(area.getMinX(), area.getMinY(), area.getWidth(), area.getHeight()))
        .toList();
  }
}
