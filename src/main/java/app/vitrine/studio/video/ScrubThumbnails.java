package app.vitrine.studio.video;

import app.vitrine.domain.work.CancelToken;
import app.vitrine.media.player.FilmStrip;
import app.vitrine.studio.control.Troubles;
import app.vitrine.studio.fx.FxBridge;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/** Small pictures of a film, one every half second, for the bar that is dragged along it. */
final class ScrubThumbnails {
  private static final double EVERY_SEC = 0.5;
  private static final int WIDTH = 96;

  private final FxBridge bridge;
  private final Troubles troubles;
  private final TreeMap<Double, BufferedImage> pictures = new TreeMap<>();
  private @Nullable CancelToken reading;

  ScrubThumbnails(FxBridge bridge, Troubles troubles) {
    this.bridge = bridge;
    this.troubles = troubles;
  }

  /** Reads those of a film, unless that was begun already; they come one by one. */
  void read(Path film, double seconds) {
    if (reading != null) {
      return;
    }
    CancelToken mine = new CancelToken();
    reading = mine;
    double[] moments = DoubleStream.iterate(0, at -> at < seconds, at -> at + EVERY_SEC).toArray();
    bridge.work(
        () -> {
          FilmStrip.at(
              film,
              moments,
              WIDTH,
              mine,
              each ->
                  bridge.show(
                      () -> {
                        if (reading == mine) {
                          pictures.put(each.seconds(), each.picture());
                        }
                      }));
          return true;
        },
        done -> {},
        why -> {
          if (!mine.isCancelled()) {
            troubles.said(why);
          }
        });
  }

  /** The last one before a moment; null while there is none. */
  @Nullable BufferedImage at(double second) {
    Map.Entry<Double, BufferedImage> before = pictures.floorEntry(second);
    return before == null ? null : before.getValue();
  }

  /** Forgets them, and stops reading. */
  void clear() {
    if (reading != null) {
      reading.cancel("the film is no longer shown");
      reading = null;
    }
    pictures.clear();
  }
}
