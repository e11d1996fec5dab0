package app.vitrine.studio.images;

import app.vitrine.domain.analysis.CutoutWay;
import app.vitrine.studio.desk.CutoutBench;
import app.vitrine.studio.fx.FxBridge;
import app.vitrine.studio.fx.LatestWork;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The search for other outlines of a product, beside the one its package has. */
final class OutlineSearch {
  /** Side of a small one, in pixels: enough for a display of double scale. */
  private static final int SMALL = 96;

  private final LatestWork searching;
  private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.UNDER_WAY);
  private List<CutoutBench.Outline> found = List.of();

  /** How far it is. */
  enum State {
    UNDER_WAY,
    /** There is no other worth showing. */
    NONE,
    FOUND,
    FAILED
  }

  OutlineSearch(FxBridge bridge) {
    this.searching = new LatestWork(bridge);
  }

  ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** What there is to choose from, the outline that stands first. */
  List<CutoutBench.Outline> found() {
    return found;
  }

  /** The cut-out with one of the outlines found. */
  Optional<BufferedImage> cutout(@Nullable CutoutWay way) {
    return found.stream()
        .filter(outline -> Objects.equals(outline.way(), way))
        .map(CutoutBench.Outline::cutout)
        .findFirst();
  }

  /**
   * Searches, unless it was searched already.
   *
   * @param failed is told why nothing can be found
   */
  void run(CutoutBench bench, Runnable done, Consumer<Exception> failed) {
    if (state.get() != State.UNDER_WAY) {
      return;
    }
    searching.run(
        cancel -> bench.outlines(SMALL, cancel),
        outlines -> {
          found = outlines;
          done.run();
          state.set(found.size() < 2 ? State.NONE : State.FOUND);
        },
        why -> {
          fail();
          failed.accept(why);
        });
  }

  /** There is nothing to search in. */
  void fail() {
    state.set(State.FAILED);
  }

  /** What failed may be searched for again. */
  void retry() {
    if (state.get() == State.FAILED) {
      state.set(State.UNDER_WAY);
    }
  }

  /** Stops; it can be run again. */
  void stop() {
    searching.cancel();
  }
}
