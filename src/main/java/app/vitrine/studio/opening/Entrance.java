package app.vitrine.studio.opening;

import app.vitrine.studio.control.Parts;
import app.vitrine.studio.control.Troubles;
import app.vitrine.studio.desk.Desk;
import app.vitrine.studio.fx.FxBridge;
import app.vitrine.studio.instance.Arrival;
import app.vitrine.studio.text.Words;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Scene;

/**
 * The way from the first frame to an open desk: to the studio, to the reason why not, or out again
 * when another window took the photos over.
 */
public final class Entrance {
  private final Arrival arrival;
  private final Parts parts;
  private final Troubles troubles;
  private final FxBridge bridge;
  private final Scene scene;
  private final Consumer<Desk> inside;
  private final Runnable out;

  /**
   * An entrance.
   *
   * @param scene shows what the person waits for, or why it did not come
   * @param inside is given the open desk; when it throws, the desk is closed again
   * @param out ends the program
   */
  public Entrance(
      Arrival arrival,
      Words words,
      FxBridge bridge,
      Scene scene,
      Consumer<Desk> inside,
      Runnable out) {
    this.arrival = arrival;
    this.parts = new Parts(words);
    this.troubles = new Troubles(words);
    this.bridge = bridge;
    this.scene = scene;
    this.inside = inside;
    this.out = out;
  }

  /** Opens the desk behind what is shown. */
  public void open() {
    bridge.work(arrival::open, this::arrived, this::trouble);
  }

  private void again() {
    scene.setRoot(new OpeningView(parts).node());
    open();
  }

  private void arrived(Optional<Desk> opened) {
    if (opened.isEmpty()) {
      out.run();
      return;
    }
    Desk desk = opened.get();
    try {
      inside.accept(desk);
    } catch (RuntimeException | Error why) {
      leave(desk, why);
    }
  }

  /** The reason is shown once the folder is free, so that it can be tried again. */
  private void leave(Desk desk, Throwable why) {
    bridge.work(
        () -> {
          desk.close();
          return why;
        },
        this::trouble,
        alsoFailed -> trouble(why));
  }

  private void trouble(Throwable why) {
    scene.setRoot(new TroubleView(parts, troubles.said(why), this::again, out).node());
  }
}
