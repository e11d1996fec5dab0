package app.vitrine.media.film;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.domain.analysis.Box;
import app.vitrine.domain.brief.Language;
import app.vitrine.domain.video.CameraMovement;
import app.vitrine.domain.video.CaptionBox;
import app.vitrine.domain.video.ShotType;
import app.vitrine.domain.video.StillDepth;
import app.vitrine.domain.work.CancelToken;
import app.vitrine.domain.work.ProgressSink;
import app.vitrine.fixture.BesideOthers;
import app.vitrine.media.probe.MediaProbe;
import app.vitrine.media.type.CaptionRole;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * How well captions stand out in frames that were encoded, by the contrast of WCAG 2.2.
 *
 * <p>Letters are the pixels that have the caption's own colour, which is that of the pixels that
 * differ most from the same film without captions, and that differ from that film themselves or lie
 * where most does; for white letters on a white ground, of which a veil darkens the rest, do not.
 * Their luminance is the median of the pixels that differ most. Their surroundings are the pixels 3
 * to 8 away from a letter, so that the soft edge of the letters, which belongs to neither, is left
 * out; of them the one counts that is closer to the letters than 95 in a hundred are.
 */
@BesideOthers
class EncodedCaptionContrastTest {
  private static final int WIDTH = 540;
  private static final int HEIGHT = 960;
  private static final int EDGE = 3;
  private static final int NEAR = 8;

  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @ValueSource(strings = {"bright", "dark", "mid", "busy", "halves"})
  void letters_in_the_encoded_film_stand_out_from_what_is_around_them(String ground)
      throws IOException {
    Path still = still(ground);
    ComposedFilm film = film(still, "Fired three days in a kiln of wood", "with.mp4");
    BufferedImage with = middle(film.file());
    BufferedImage without = middle(film(still, "", "without.mp4").file());

    assertThat(contrast(with, without, film.captionBoxes().getFirst()))
        .as(ground)
        .isGreaterThanOrEqualTo(4.5);
  }

  /** The top of a product that its photo's frame cuts off stands where the caption does. */
  @ParameterizedTest
  @CsvSource({"bright, 24", "dark, 190"})
  void letters_stand_out_from_a_product_that_comes_under_them(String ground, int product)
      throws IOException {
    Path behind = still(ground);
    BufferedImage picture = ImageIO.read(behind.toFile());
    Box box = new Box(30, 0, WIDTH - 60, HEIGHT * 3 / 4);
    Graphics2D g = picture.createGraphics();
    g.setColor(new Color(product, product, product));
    g.fillRect(box.x(), box.y(), box.width(), box.height());
    g.dispose();
    Path still = folder.resolve("product.png");
    ImageIO.write(picture, "png", still.toFile());
    PlanShot.Still layered =
        new PlanShot.Still(still, box, box, behind, new StillDepth(240, 520, 640, 0.3, false));
    ComposedFilm film = film(layered, "Fired three days in a kiln of wood", "with.mp4");
    BufferedImage with = middle(film.file());
    BufferedImage without = middle(film(layered, "", "without.mp4").file());

    assertThat(contrast(with, without, film.captionBoxes().getFirst())).isGreaterThanOrEqualTo(4.5);
  }

  private static double contrast(BufferedImage with, BufferedImage without, CaptionBox box) {
    int width = box.width();
    int height = box.height();
    double[] now = luminances(with, box);
    double[] before = luminances(without, box);
    Integer[] byChange = IntStream.range(0, now.length).boxed().toArray(Integer[]::new);
    Arrays.sort(
        byChange,
        (a, b) -> Double.compare(Math.abs(now[b] - before[b]), Math.abs(now[a] - before[a])));
    double ink = median(Arrays.stream(byChange).limit(now.length / 40).mapToDouble(at -> now[at]));
    boolean[] letter = new boolean[now.length];
    boolean[] changed = new boolean[now.length];
    for (int i = 0; i < now.length; i++) {
      changed[i] = Math.abs(now[i] - before[i]) > 0.02;
    }
    for (int i = 0; i < now.length; i++) {
      letter[i] =
          Math.abs(root(now[i]) - root(ink)) < 0.1
              && (changed[i] || isMostlySet(changed, i, width, height));
    }
    double[] around =
        IntStream.range(0, now.length)
            .filter(at -> !isNear(letter, at, EDGE - 1, width, height))
            .filter(at -> isNear(letter, at, NEAR, width, height))
            .mapToDouble(at -> now[at])
            .map(luminance -> ratio(ink, luminance))
            .sorted()
            .toArray();
    assertThat(IntStream.range(0, letter.length).filter(at -> letter[at]).count())
        .isGreaterThan(now.length / 40);
    assertThat(around.length).isGreaterThan(now.length / 40);
    return around[around.length / 20];
  }

  private static double ratio(double one, double other) {
    return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
  }

  private static double root(double luminance) {
    return Math.pow(luminance, 1 / 2.4);
  }

  private static double median(java.util.stream.DoubleStream values) {
    double[] sorted = values.sorted().toArray();
    return sorted[sorted.length / 2];
  }

  private static boolean isNear(boolean[] letter, int at, int reach, int width, int height) {
    int x = at % width;
    int y = at / width;
    for (int near = Math.max(0, y - reach); near <= Math.min(height - 1, y + reach); near++) {
      for (int side = Math.max(0, x - reach); side <= Math.min(width - 1, x + reach); side++) {
        if (letter[near * width + side]) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether most of what surrounds a pixel is set. */
  private static boolean isMostlySet(boolean[] set, int at, int width, int height) {
    int all = 0;
    int found = 0;
    for (int y = Math.max(0, at / width - NEAR);
        y <= Math.min(height - 1, at / width + NEAR);
        y++) {
      for (int x = Math.max(0, at % width - NEAR);
          x <= Math.min(width - 1, at % width + NEAR);
          x++) {
        all++;
        found += set[y * width + x] ? 1 : 0;
      }
    }
    return 2 * found > all;
  }

  private static double[] luminances(BufferedImage frame, CaptionBox box) {
    return IntStream.range(0, box.width() * box.height())
        .map(at -> frame.getRGB(box.x() + at % box.width(), box.y() + at / box.width()))
        .mapToDouble(
            rgb ->
                0.2126 * linear(rgb >> 16 & 0xff)
                    + 0.7152 * linear(rgb >> 8 & 0xff)
                    + 0.0722 * linear(rgb & 0xff))
        .toArray();
  }

  private static double linear(int level) {
    double coded = level / 255.0;
    return coded <= 0.04045 ? coded / 12.92 : Math.pow((coded + 0.055) / 1.055, 2.4);
  }

  private static BufferedImage middle(Path film) {
    return MediaProbe.grab(film, 1, CancelToken.none());
  }

  /** Of a still that the camera shows as it is, with a caption or without. */
  private ComposedFilm film(Path still, String caption, String name) {
    return film(new PlanShot.Still(still, new Box(0, 0, WIDTH, HEIGHT)), caption, name);
  }

  private ComposedFilm film(PlanShot.Still still, String caption, String name) {
    PlanShot shot =
        new PlanShot(still, CameraMovement.STATIC, ShotType.MEDIUM, 2, caption, CaptionRole.LINE);
    return FilmComposer.compose(
        new FilmPlan(WIDTH, HEIGHT, 10, Language.EN, List.of(shot), null),
        folder.resolve(name),
        CancelToken.none(),
        ProgressSink.NONE);
  }

  private Path still(String ground) throws IOException {
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    Random random = new Random(9);
    int side = ground.equals("busy") ? 12 : WIDTH / 2;
    for (int y = 0; y < HEIGHT; y += side) {
      for (int x = 0; x < WIDTH; x += side) {
        g.setColor(
            switch (ground) {
              case "bright" -> new Color(246, 244, 240);
              case "dark" -> new Color(24, 26, 30);
              case "mid" -> new Color(126, 130, 124);
              case "halves" -> x == 0 ? Color.BLACK : Color.WHITE;
              default -> new Color(random.nextInt(256), random.nextInt(256), random.nextInt(256));
            });
        g.fillRect(x, y, side, side);
      }
    }
    g.dispose();
    Path file = folder.resolve(ground + ".png");
    ImageIO.write(image, "png", file.toFile());
    return file;
  }
}
