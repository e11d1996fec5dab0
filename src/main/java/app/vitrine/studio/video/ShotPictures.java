package app.vitrine.studio.video;

import app.vitrine.media.player.FilmStrip;
import app.vitrine.studio.fx.LatestWork;
import app.vitrine.studio.packages.PaneContext;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import org.jspecify.annotations.Nullable;

/** Still pictures of a film: its poster, and one of each shot. */
final class ShotPictures {
  private static final int POSTER_PIXELS = 1_000;
  private static final int SHOT_WIDTH = 176;

  /** A shot's picture is taken where its caption stands and the dissolve before it is over. */
  private static final double SETTLED = 0.4;

  private final PaneContext context;
  private final LatestWork work;
  private final ObservableMap<Integer, BufferedImage> frames = FXCollections.observableHashMap();
  private final ObjectProperty<@Nullable BufferedImage> poster = new SimpleObjectProperty<>();

  /** What is found on disk of a film. */
  private record Found(boolean there, Optional<BufferedImage> poster) {}

  ShotPictures(PaneContext context) {
    this.context = context;
    this.work = new LatestWork(context.bridge());
  }

  /** A picture of each shot, by its number. */
  ObservableMap<Integer, BufferedImage> frames() {
    return frames;
  }

  ReadOnlyObjectProperty<@Nullable BufferedImage> posterProperty() {
    return poster;
  }

  /**
   * Reads them, and tells whether the film is there before its shots are read. A poster that cannot
   * be read is told to the person.
   */
  void read(Path film, Path still, List<ShotLine> shots, Consumer<Boolean> there) {
    work.run(
        cancel -> {
          boolean found = Files.isRegularFile(film);
          return new Found(
              found,
              found && Files.isRegularFile(still)
                  ? Optional.of(context.desk().preview(still, POSTER_PIXELS, cancel))
                  : Optional.empty());
        },
        found -> {
          poster.set(found.poster().orElse(null));
          there.accept(found.there());
          if (found.there()) {
            readFrames(film, shots);
          }
        },
        why -> {
          there.accept(true);
          context.notices().tell(context.troubles().notice(why));
        });
  }

  private void readFrames(Path film, List<ShotLine> shots) {
    double[] moments =
        shots.stream()
            .mapToDouble(line -> line.startSec() + SETTLED * line.shot().durationSec())
            .toArray();
    work.run(
        cancel -> {
          List<BufferedImage> read = new ArrayList<>();
          FilmStrip.at(film, moments, SHOT_WIDTH, cancel, each -> read.add(each.picture()));
          return read;
        },
        read -> {
          frames.clear();
          for (int at = 0; at < read.size(); at++) {
            frames.put(at + 1, read.get(at));
          }
        },
        // The player says what is wrong with the film; rows without pictures are enough here.
        why -> frames.clear());
  }

  /** Forgets them. */
  void clear() {
    work.cancel();
    frames.clear();
    poster.set(null);
  }
}
