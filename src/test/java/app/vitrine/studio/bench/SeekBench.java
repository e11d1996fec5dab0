package app.vitrine.studio.bench;

import app.vitrine.bench.Distribution;
import app.vitrine.domain.work.CancelToken;
import app.vitrine.media.player.FilmStrip;
import app.vitrine.studio.screens.FxToolkit;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import javafx.geometry.Bounds;
import javafx.scene.Parent;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;

/** Places looked for on the player's bar. */
final class SeekBench {
  static final int SEEKS = 40;
  private static final int SEED = 7;
  private static final String BAR = ".scrub-track";

  private final WholeDisplay display;
  private final Path film;
  private final double seconds;

  /**
   * The player of a package's film.
   *
   * @param film of the package
   * @param seconds it lasts
   */
  SeekBench(WholeDisplay display, UUID id, Path film, double seconds) {
    this.display = display;
    this.film = film;
    this.seconds = seconds;
    display.open(id, "video.tab", BAR);
  }

  /**
   * Milliseconds from pressing on the bar until the very frame of that moment is drawn, on and back
   * through the whole film, once it is open.
   */
  Distribution ms() {
    Bounds bar = display.place(BAR);
    double y = bar.getCenterY();
    FxToolkit.run(() -> press(bar.getCenterX(), y));
    FxToolkit.run(display::release);
    ImageView screen = FxToolkit.on(this::screen);
    display.window().await("the film", () -> screen.getImage() != null);
    display.settle();
    int[] places =
        new Random(SEED).ints(SEEKS, (int) bar.getMinX() + 1, (int) bar.getMaxX()).toArray();
    int width = (int) FxToolkit.on(screen::getImage).getWidth();
    Map<Double, int[]> frames =
        frames(Arrays.stream(places).mapToDouble(x -> moment(bar, x)).toArray(), width);
    List<Double> ms = new ArrayList<>();
    for (int x : places) {
      int[] wanted = frames.get(moment(bar, x));
      ms.add(
          DrawnAfter.ms(() -> press(x, y), () -> Arrays.equals(pixels(screen.getImage()), wanted)));
      FxToolkit.run(display::release);
    }
    return Distribution.of(ms);
  }

  private void press(double x, double y) {
    display.point(x, y);
    display.press();
  }

  private double moment(Bounds bar, double x) {
    return (x - bar.getMinX()) / bar.getWidth() * seconds;
  }

  private ImageView screen() {
    Parent screen = (Parent) display.window().find(".film-screen");
    return (ImageView) screen.getChildrenUnmodifiable().getFirst();
  }

  /** The film's frames of some moments, decoded aside at the size the player shows them. */
  private Map<Double, int[]> frames(double[] moments, int width) {
    Map<Double, int[]> frames = new HashMap<>();
    double[] rising = Arrays.stream(moments).distinct().sorted().toArray();
    FilmStrip.at(
        film,
        rising,
        width,
        new CancelToken(),
        each -> {
          int height = each.picture().getHeight();
          frames.put(each.seconds(), each.picture().getRGB(0, 0, width, height, null, 0, width));
        });
    return frames;
  }

  private static int[] pixels(Image image) {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    int[] pixels = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    return pixels;
  }
}
