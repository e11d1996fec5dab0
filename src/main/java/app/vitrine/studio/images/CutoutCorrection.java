package app.vitrine.studio.images;

import app.vitrine.domain.analysis.CutoutWay;
import app.vitrine.domain.revision.Revision;
import app.vitrine.domain.revision.Stroke;
import app.vitrine.domain.work.CancelToken;
import app.vitrine.studio.desk.CutoutBench;
import app.vitrine.studio.fx.FxBridge;
import app.vitrine.studio.fx.LatestWork;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/**
 * A cut-out being corrected: another outline may be chosen, and each stroke of the brush shows at
 * once what it does, and can be taken back and put again. Strokes hold whatever the outline.
 * Nothing of the package changes until the correction is handed on.
 */
final class CutoutCorrection {
  /** Brush as wide as this share of the photo's longer side to begin with. */
  static final double FIRST_RADIUS_SHARE = 0.02;

  /** Thinnest brush offered, as a share of the photo's longer side. */
  static final double LEAST_RADIUS_SHARE = 0.002;

  /** Thickest brush offered, as a share of the photo's longer side. */
  static final double MOST_RADIUS_SHARE = 0.1;

  /** Cut-outs kept so that taking back is instant. */
  private static final int KEPT = 8;

  private final double longerSide;
  private final LatestWork refining;
  private final Consumer<Exception> refused;
  private final Runnable gone;
  private final Runnable full;
  private final List<Stroke> strokes = new ArrayList<>();
  private final List<Stroke> takenBack = new ArrayList<>();
  private final NavigableMap<Integer, BufferedImage> kept = new TreeMap<>();
  private final ObjectProperty<State> state = new SimpleObjectProperty<>(State.OPENING);
  private final ObjectProperty<@Nullable BufferedImage> photo = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable BufferedImage> cutout = new SimpleObjectProperty<>();
  private final ObjectProperty<Stroke.Mark> mark = new SimpleObjectProperty<>(Stroke.Mark.KEEP);
  private final DoubleProperty radius = new SimpleDoubleProperty();
  private final ReadOnlyIntegerWrapper drawn = new ReadOnlyIntegerWrapper();
  private final ReadOnlyIntegerWrapper again = new ReadOnlyIntegerWrapper();
  private final OutlineSearch outlines;
  private final ObjectProperty<@Nullable CutoutWay> way = new SimpleObjectProperty<>();
  private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper applicable = new ReadOnlyBooleanWrapper();
  private final LatestWork opening;
  private @Nullable CutoutBench bench;
  private @Nullable CutoutWay worked;
  private Function<CancelToken, CutoutBench> opener =
      cancel -> {
        throw new IllegalStateException("not opened");
      };

  /** Where it stands. */
  enum State {
    OPENING,
    READY,
    /** The last stroke's effect is being found. */
    WORKING,
    FAILED
  }

  /**
   * A correction that is not open yet.
   *
   * @param longerSide of the photo in pixels
   * @param refused is told why something did not work
   * @param gone is told when an outline chosen before is not found any more
   * @param full is told when no more strokes can be taken
   */
  CutoutCorrection(
      double longerSide,
      FxBridge bridge,
      Consumer<Exception> refused,
      Runnable gone,
      Runnable full) {
    this.longerSide = longerSide;
    this.opening = new LatestWork(bridge);
    this.gone = gone;
    this.refining = new LatestWork(bridge);
    this.outlines = new OutlineSearch(bridge);
    this.refused = refused;
    this.full = full;
    radius.set(FIRST_RADIUS_SHARE * longerSide);
  }

  ObjectProperty<State> stateProperty() {
    return state;
  }

  /** The photo at working size; null before it is open. */
  ObjectProperty<@Nullable BufferedImage> photoProperty() {
    return photo;
  }

  /** The cut-out with all strokes that were worked in; null before it is open. */
  ObjectProperty<@Nullable BufferedImage> cutoutProperty() {
    return cutout;
  }

  /** What the brush says. */
  ObjectProperty<Stroke.Mark> markProperty() {
    return mark;
  }

  /** Half the brush's width in the photo's pixels. */
  DoubleProperty radiusProperty() {
    return radius;
  }

  /** How many strokes count. */
  ReadOnlyIntegerProperty drawnProperty() {
    return drawn.getReadOnlyProperty();
  }

  /** How many strokes taken back can be put again. */
  ReadOnlyIntegerProperty againProperty() {
    return again.getReadOnlyProperty();
  }

  /** The other outlines there are to choose from. */
  OutlineSearch outlines() {
    return outlines;
  }

  /** The outline chosen; null for the one that stands. May be one that is not found yet. */
  ObjectProperty<@Nullable CutoutWay> wayProperty() {
    return way;
  }

  /** Whether anything would become different. */
  ReadOnlyBooleanProperty changedProperty() {
    return changed.getReadOnlyProperty();
  }

  /** Whether what would become different is what is shown. */
  ReadOnlyBooleanProperty applicableProperty() {
    return applicable.getReadOnlyProperty();
  }

  /** Takes another outline; null for the one that stands. */
  void choose(@Nullable CutoutWay wanted) {
    if (!Objects.equals(way.get(), wanted)) {
      way.set(wanted);
      kept.clear();
      if (bench != null) {
        kept.put(0, base(bench));
      }
      refine();
    }
  }

  private BufferedImage base(CutoutBench open) {
    return outlines.cutout(way.get()).orElse(open.cutout());
  }

  double longerSide() {
    return longerSide;
  }

  /** Opens it. */
  void open(Function<CancelToken, CutoutBench> wanted) {
    opener = wanted;
    open();
  }

  private void open() {
    state.set(State.OPENING);
    opening.run(
        opener,
        laid -> {
          bench = laid;
          kept.put(0, base(laid));
          photo.set(laid.photo());
          cutout.set(laid.cutout());
          state.set(State.READY);
          refine();
          search(laid);
        },
        why -> {
          outlines.fail();
          state.set(State.FAILED);
          choose(null);
          refused.accept(why);
        });
  }

  private void search(CutoutBench open) {
    outlines.run(
        open,
        () -> {
          CutoutWay wanted = way.get();
          choose(null);
          if (outlines.cutout(wanted).isPresent()) {
            choose(wanted);
          } else if (wanted != null) {
            gone.run();
          }
        },
        why -> {
          choose(null);
          refused.accept(why);
        });
  }

  /** Adds a stroke. */
  void draw(Stroke stroke) {
    long points = strokes.stream().mapToLong(each -> each.points().size()).sum();
    if (strokes.size() >= Revision.CutoutCorrected.MAX_STROKES
        || points + stroke.points().size() > Revision.CutoutCorrected.MAX_POINTS) {
      full.run();
      return;
    }
    strokes.add(stroke);
    takenBack.clear();
    kept.tailMap(strokes.size(), true).clear();
    refine();
  }

  /** Makes the brush wider or thinner. */
  void resizeBrush(double factor) {
    radius.set(
        Math.clamp(
            radius.get() * factor,
            Math.max(Stroke.MIN_RADIUS, LEAST_RADIUS_SHARE * longerSide),
            MOST_RADIUS_SHARE * longerSide));
  }

  /** Takes the last stroke back. */
  void undo() {
    if (!strokes.isEmpty()) {
      takenBack.add(strokes.removeLast());
      refine();
    }
  }

  /** Puts the stroke taken back last again. */
  void redo() {
    if (!takenBack.isEmpty()) {
      strokes.add(takenBack.removeLast());
      refine();
    }
  }

  /** The strokes that count, in the order they were drawn. */
  List<Stroke> strokes() {
    return List.copyOf(strokes);
  }

  /** Stops what is under way; strokes and outline stay. */
  void close() {
    opening.cancel();
    refining.cancel();
    outlines.stop();
  }

  /** Goes on with what was under way when it was closed, and with what failed. */
  void goOn() {
    outlines.retry();
    if (bench == null) {
      open();
    } else {
      refine();
      search(bench);
    }
  }

  private void refine() {
    drawn.set(strokes.size());
    changed.set(!strokes.isEmpty() || way.get() != null);
    applicable.set(
        changed.get()
            && bench != null
            && (way.get() == null || outlines.cutout(way.get()).isPresent()));
    again.set(takenBack.size());
    CutoutBench open = bench;
    if (open == null) {
      return;
    }
    int count = strokes.size();
    var base = kept.floorEntry(count);
    if (base.getKey() == count) {
      refining.cancel();
      show(base.getValue());
      return;
    }
    List<Stroke> more = List.copyOf(strokes.subList(base.getKey(), count));
    state.set(State.WORKING);
    refining.run(
        cancel -> open.refine(base.getValue(), more, cancel),
        refined -> {
          keep(count, refined);
          show(refined);
        },
        why -> {
          refused.accept(why);
          if (!Objects.equals(way.get(), worked)) {
            choose(worked);
            return;
          }
          while (strokes.size() > base.getKey()) {
            takenBack.add(strokes.removeLast());
          }
          refine();
        });
  }

  private void show(BufferedImage now) {
    worked = way.get();
    cutout.set(now);
    state.set(State.READY);
  }

  private void keep(int count, BufferedImage refined) {
    kept.put(count, refined);
    while (kept.size() > KEPT) {
      // The first one is what everything can be made from again.
      kept.remove(kept.higherKey(0));
    }
  }
}
