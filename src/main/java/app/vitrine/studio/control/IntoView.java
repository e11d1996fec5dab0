package app.vitrine.studio.control;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/**
 * Scrolls to one thing, as soon as it is laid out and whenever the layout moves it, until a person
 * goes elsewhere.
 */
public final class IntoView {
  private final ScrollPane scroll;
  private Supplier<Optional<Bounds>> wanted = Optional::empty;

  /** Nothing is wanted at first. */
  public IntoView(ScrollPane scroll) {
    this.scroll = scroll;
    scroll.getContent().layoutBoundsProperty().subscribe(this::later);
    scroll.viewportBoundsProperty().subscribe(this::later);
    scroll.addEventFilter(ScrollEvent.SCROLL, event -> forget());
    scroll.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> forget());
    scroll.addEventFilter(KeyEvent.KEY_PRESSED, event -> forget());
  }

  /**
   * Brings a thing into view.
   *
   * @param where it lies within the content; empty while that is not known
   */
  public void bring(Supplier<Optional<Bounds>> where) {
    wanted = where;
    later();
  }

  private void forget() {
    wanted = Optional::empty;
  }

  /** Sizes are told before what is in them is laid out. */
  private void later() {
    Platform.runLater(() -> wanted.get().ifPresent(this::show));
  }

  private void show(Bounds thing) {
    double seen = scroll.getViewportBounds().getHeight();
    double reach = scroll.getContent().getLayoutBounds().getHeight() - seen;
    double top = scroll.getVvalue() * reach;
    boolean whole = thing.getMinY() >= top && thing.getMaxY() <= top + seen;
    if (seen > 0 && reach > 0 && !whole) {
      double above = Math.max(0, (seen - thing.getHeight()) / 2);
      scroll.setVvalue(Math.clamp((thing.getMinY() - above) / reach, 0, 1));
    }
  }
}
