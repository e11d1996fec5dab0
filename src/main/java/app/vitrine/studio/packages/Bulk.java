package app.vitrine.studio.packages;

import app.vitrine.domain.work.CancelToken;
import app.vitrine.studio.control.Troubles;
import app.vitrine.studio.fx.FxBridge;
import app.vitrine.studio.text.Said;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;

/**
 * Does the same to many packages, one after another; may be stopped in between. What is asked for
 * meanwhile follows.
 */
public final class Bulk {
  private final FxBridge bridge;
  private final Troubles troubles;
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
  private final Deque<Runnable> waiting = new ArrayDeque<>();
  private CancelToken stop = new CancelToken();

  /**
   * What came of it.
   *
   * @param done the packages it was done to
   * @param refusals why others stayed as they are
   */
  public record Outcome(List<UUID> done, Refusals refusals) {
    public Outcome {
      done = List.copyOf(done);
    }
  }

  /** A package stays as it is. */
  public static final class StaysException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Said why;

    public StaysException(Said why) {
      super(why.key());
      this.why = why;
    }
  }

  /** What is done to each. */
  @FunctionalInterface
  public interface Deed {
    void perform(UUID id) throws Exception;
  }

  public Bulk(FxBridge bridge, Troubles troubles) {
    this.bridge = bridge.lasting();
    this.troubles = troubles;
  }

  /** Whether something is being done. */
  public ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  /** 0 to 1. */
  public ReadOnlyDoubleProperty progressProperty() {
    return progress.getReadOnlyProperty();
  }

  /** Stops after the package at hand. */
  public void stop() {
    stop.cancel("the person stopped it");
  }

  /** Does it, after what is being done already. */
  public void run(List<UUID> ids, Deed deed, Consumer<Outcome> ended) {
    if (ids.isEmpty()) {
      return;
    }
    if (busy.get()) {
      waiting.addLast(() -> run(ids, deed, ended));
      return;
    }
    CancelToken mine = new CancelToken();
    stop = mine;
    busy.set(true);
    progress.set(0);
    Consumer<Double> shown = bridge.newest(progress::set);
    bridge.work(
        () -> perform(List.copyOf(ids), deed, mine, shown),
        outcome -> {
          busy.set(false);
          ended.accept(outcome);
          next();
        },
        why -> {
          busy.set(false);
          Refusals all = new Refusals();
          all.add(ids.size(), troubles.said(why));
          ended.accept(new Outcome(List.of(), all));
          next();
        });
  }

  private void next() {
    Runnable first = waiting.pollFirst();
    if (first != null) {
      first.run();
    }
  }

  private Outcome perform(List<UUID> ids, Deed deed, CancelToken cancel, Consumer<Double> shown) {
    List<UUID> done = new ArrayList<>();
    Refusals refusals = new Refusals();
    for (UUID id : ids) {
      if (cancel.isCancelled()) {
        break;
      }
      try {
        deed.perform(id);
        done.add(id);
      } catch (StaysException stays) {
        refusals.add(1, stays.why);
      } catch (Exception why) {
        refusals.add(1, troubles.said(why));
      }
      shown.accept((done.size() + refusals.packages()) / (double) ids.size());
    }
    return new Outcome(done, refusals);
  }
}
