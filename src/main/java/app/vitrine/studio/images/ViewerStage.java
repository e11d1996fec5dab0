package app.vitrine.studio.images;

import app.vitrine.domain.work.CancelToken;
import app.vitrine.studio.desk.Desk;
import app.vitrine.studio.fx.FxBridge;
import app.vitrine.studio.fx.LatestWork;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Puts pictures onto the canvas: read and cut up aside, the last ones kept. */
final class ViewerStage {
  /** Opacity of what a cut-out leaves away, while it is corrected. */
  private static final double GHOST = 0.3;

  /** Pixels of pictures kept, those not looked at for longest go first. */
  private static final long MOST_PIXELS = 40_000_000;

  private final Desk desk;
  private final PictureCanvas canvas;
  private final LatestWork reading;
  private final LatestWork cutting;
  private final Consumer<Exception> failed;
  private final Map<Path, TiledPicture> kept = new LinkedHashMap<>(16, 0.75f, true);
  private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.EMPTY);
  private @Nullable TiledPicture ghost;

  /** What is on the canvas. */
  enum State {
    EMPTY,
    READING,
    SHOWN,
    FAILED
  }

  private record Read(TiledPicture shown, @Nullable TiledPicture left) {}

  ViewerStage(Desk desk, FxBridge bridge, PictureCanvas canvas, Consumer<Exception> failed) {
    this.desk = desk;
    this.canvas = canvas;
    this.reading = new LatestWork(bridge);
    this.cutting = new LatestWork(bridge);
    this.failed = failed;
  }

  ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** Shows what is staged; what was shown stays until the new one is there. */
  void show(@Nullable Staging staging) {
    ghost = null;
    cutting.cancel();
    if (staging == null) {
      reading.cancel();
      canvas.setPaintings(List.of());
      state.set(State.EMPTY);
      return;
    }
    Staging.Layer left = staging.left();
    TiledPicture shown = kept.get(staging.shown().file());
    TiledPicture beside = left == null ? null : kept.get(left.file());
    if (shown != null && (left == null || beside != null)) {
      reading.cancel();
      paint(staging, new Read(shown, beside));
      return;
    }
    state.set(State.READING);
    reading.run(
        cancel ->
            new Read(
                shown == null ? read(staging.shown().file(), cancel) : shown,
                left == null || beside != null ? beside : read(left.file(), cancel)),
        read -> {
          keep(staging.shown().file(), read.shown());
          if (left != null && read.left() != null) {
            keep(left.file(), read.left());
          }
          paint(staging, read);
        },
        why -> {
          canvas.setPaintings(List.of());
          state.set(State.FAILED);
          failed.accept(why);
        });
  }

  /**
   * Shows a cut-out being corrected, what it leaves away faintly behind it.
   *
   * @param width of the frame, the photo's pixels
   */
  void correct(BufferedImage photo, BufferedImage cutout, double width, double height) {
    reading.cancel();
    TiledPicture behind = ghost;
    cutting.run(
        cancel ->
            new Read(
                TiledPicture.of(cutout, cancel),
                behind == null ? TiledPicture.of(photo, cancel) : behind),
        cut -> {
          ghost = cut.left();
          Staging.Place whole = Staging.whole(width, height);
          List<Painting> paintings = new ArrayList<>();
          if (cut.left() != null) {
            paintings.add(new Painting(cut.left(), whole, GHOST, true, Painting.Side.BOTH));
          }
          paintings.add(new Painting(cut.shown(), whole, 1, false, Painting.Side.BOTH));
          canvas.setFrame(width, height);
          canvas.setPaintings(paintings);
          state.set(State.SHOWN);
        },
        failed);
  }

  private TiledPicture read(Path file, CancelToken cancel) {
    return TiledPicture.of(desk.picture(file, Integer.MAX_VALUE, cancel), cancel);
  }

  private void paint(Staging staging, Read read) {
    List<Painting> paintings = new ArrayList<>();
    Staging.Layer left = staging.left();
    boolean pair = left != null && read.left() != null;
    if (left != null && read.left() != null) {
      paintings.add(painting(left, read.left(), Painting.Side.LEFT));
    }
    paintings.add(
        painting(staging.shown(), read.shown(), pair ? Painting.Side.RIGHT : Painting.Side.BOTH));
    canvas.setFrame(staging.width(), staging.height());
    canvas.setPaintings(paintings);
    state.set(State.SHOWN);
  }

  private static Painting painting(Staging.Layer layer, TiledPicture picture, Painting.Side side) {
    return new Painting(picture, layer.place(), 1, layer.kind() == Staging.Kind.CUTOUT, side);
  }

  private void keep(Path file, TiledPicture picture) {
    kept.put(file, picture);
    long pixels = kept.values().stream().mapToLong(ViewerStage::pixels).sum();
    Iterator<TiledPicture> oldest = kept.values().iterator();
    while (pixels > MOST_PIXELS && kept.size() > 2) {
      pixels -= pixels(oldest.next());
      oldest.remove();
    }
  }

  private static long pixels(TiledPicture picture) {
    return (long) picture.width() * picture.height();
  }
}
