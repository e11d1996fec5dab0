package app.vitrine.media.film;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.domain.analysis.Box;
import app.vitrine.domain.brief.Language;
import app.vitrine.domain.video.CameraMovement;
import app.vitrine.domain.video.ShotType;
import app.vitrine.domain.video.StillDepth;
import app.vitrine.domain.work.CancelToken;
import app.vitrine.fixture.BesideOthers;
import app.vitrine.media.probe.FilmReader;
import app.vitrine.media.probe.Libav;
import app.vitrine.media.probe.StreamDecoder;
import app.vitrine.media.type.CaptionRole;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.javacpp.BytePointer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A film's frames, decoded, show the product's own pixels: what the still has at the place that the
 * camera looks at, but for what encoding takes, also where its ground is lit and moves another way.
 * The place is reckoned here from the camera's way alone, and the still is read anew.
 */
@BesideOthers
class FilmFidelityTest {
  private static final int WIDTH = 720;
  private static final int HEIGHT = 1280;
  private static final int FPS = 30;
  private static final int FRAMES = 60;
  private static final int STILL_WIDTH = 1080;
  private static final int STILL_HEIGHT = 1920;
  private static final Box PRODUCT = new Box(330, 760, 420, 620);

  /** Pixels of the frame next to the product's outline that are not looked at. */
  private static final int RIM = 8;

  /** Points along each side of a pixel of the frame at which the still is read. */
  private static final int FINE = 3;

  /** Levels of 255 that encoding takes from a picture at the bit rate of films, on average. */
  private static final double ENCODING = 1.5;

  /** Levels by which two ways of reading a still between its pixels differ, on average. */
  private static final double READING = 0.9;

  private static final int LOOKED_AT = 19;

  /** A backdrop behind the upper half of the product, whose foot stays on the floor. */
  private static final StillDepth DEPTH =
      new StillDepth(
          PRODUCT.y() - 2 * PRODUCT.height(),
          PRODUCT.y() + PRODUCT.height() / 2.0,
          PRODUCT.bottom(),
          0.35,
          false);

  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @CsvSource({"STATIC, false", "STATIC, true", "DOLLY, true", "TRACKING, true"})
  void the_products_pixels_in_a_decoded_frame_are_the_stills(
      CameraMovement movement, boolean overGround) throws IOException, Libav.Refusal {
    BufferedImage still = still(true);
    Path ground = overGround ? saved(still(false), "ground") : null;
    FilmPlan plan = plan(saved(still, "still"), ground, movement);
    Path film = Films.composed(plan, folder);
    Framing framing = new Framing(STILL_WIDTH, STILL_HEIGHT, PRODUCT, PRODUCT, WIDTH, HEIGHT, 0);
    CameraPath path = framing.path(movement, ShotType.MEDIUM);
    Timeline timeline = new Timeline(plan);

    try (StreamDecoder picture = FilmReader.picture(film);
        FilmFrames frames = new FilmFrames(plan);
        YuvFrame drawn = YuvFrame.allocate(WIDTH, HEIGHT)) {
      for (int frame = 0; frame < FRAMES; frame++) {
        frames.draw(frame, drawn);
        assertThat(picture.next(CancelToken.none())).isTrue();
        if (frame % LOOKED_AT == 0) {
          Window window = path.at(timeline.progress(0, frame));
          byte[] shown = luma(picture.frame());
          double here = difference(shown, read(still, window, 0), window);
          double beside = difference(shown, read(still, window, 3), window);
          double encoding = difference(shown, wide(luma(drawn.forEncoder())), window);
          assertThat(here).as("frame %d", frame).isLessThan(encoding + READING);
          assertThat(encoding).as("frame %d", frame).isLessThan(ENCODING);
          assertThat(beside).as("three pixels beside, frame %d", frame).isGreaterThan(2 * here);
        }
      }
    }
  }

  private static FilmPlan plan(Path still, @Nullable Path ground, CameraMovement movement) {
    PlanShot shot =
        new PlanShot(
            new PlanShot.Still(still, PRODUCT, PRODUCT, ground, ground == null ? null : DEPTH),
            movement,
            ShotType.MEDIUM,
            (double) FRAMES / FPS,
            "",
            CaptionRole.LINE);
    return new FilmPlan(WIDTH, HEIGHT, FPS, Language.EN, List.of(shot), null);
  }

  /** Mean difference of the product's luma, in levels of 255. */
  private static double difference(byte[] shown, double[] wanted, Window window) {
    double perPixel = window.width() / WIDTH;
    double left = window.centreX() - window.width() / 2;
    double top = window.centreY() - window.width() * HEIGHT / WIDTH / 2;
    double sum = 0;
    int count = 0;
    for (int i = 0; i < shown.length; i++) {
      int row = i / WIDTH;
      double x = left + i % WIDTH * perPixel;
      double y = top + row * perPixel;
      if (inside(x, y, RIM * perPixel)) {
        sum += Math.abs((shown[i] & 0xFF) - wanted[i]);
        count++;
      }
    }
    assertThat(count).isGreaterThan(40_000);
    return sum / count;
  }

  private static byte[] luma(AVFrame frame) {
    byte[] luma = new byte[WIDTH * HEIGHT];
    BytePointer rows = new BytePointer(frame.data(0));
    for (int y = 0; y < HEIGHT; y++) {
      rows.position((long) y * frame.linesize(0)).get(luma, y * WIDTH, WIDTH);
    }
    return luma;
  }

  private static double[] wide(byte[] luma) {
    double[] wide = new double[luma.length];
    for (int i = 0; i < wide.length; i++) {
      wide[i] = luma[i] & 0xFF;
    }
    return wide;
  }

  private static boolean inside(double x, double y, double rim) {
    return x > PRODUCT.x() + rim
        && x < PRODUCT.right() - rim
        && y > PRODUCT.y() + rim
        && y < PRODUCT.bottom() - rim;
  }

  /**
   * The luma that a camera's frame has of a still by BT.709, each pixel the mean of the square it
   * covers; only where the product is.
   *
   * @param aside pixels of the frame by which the still is read beside the right place
   */
  private static double[] read(BufferedImage still, Window window, double aside) {
    double perPixel = window.width() / WIDTH;
    double left = window.centreX() - window.width() / 2;
    double top = window.centreY() - window.width() * HEIGHT / WIDTH / 2;
    double[] luma = new double[WIDTH * HEIGHT];
    for (int i = 0; i < luma.length; i++) {
      int row = i / WIDTH;
      double x = left + i % WIDTH * perPixel;
      double y = top + row * perPixel;
      if (inside(x, y, RIM * perPixel)) {
        luma[i] = mean(still, x + aside * perPixel, y, perPixel);
      }
    }
    return luma;
  }

  private static double mean(BufferedImage still, double left, double top, double side) {
    double sum = 0;
    for (int k = 0; k < FINE * FINE; k++) {
      int line = k / FINE;
      double x = left + (k % FINE + 0.5) / FINE * side - 0.5;
      double y = top + (line + 0.5) / FINE * side - 0.5;
      int column = (int) Math.floor(x);
      int row = (int) Math.floor(y);
      double right = x - column;
      double below = y - row;
      sum += (1 - right) * (1 - below) * luma(still.getRGB(column, row));
      sum += right * (1 - below) * luma(still.getRGB(column + 1, row));
      sum += (1 - right) * below * luma(still.getRGB(column, row + 1));
      sum += right * below * luma(still.getRGB(column + 1, row + 1));
    }
    return sum / (FINE * FINE);
  }

  /** ITU-R BT.709, limited range. */
  private static double luma(int rgb) {
    double full = 0.2126 * (rgb >> 16 & 0xFF) + 0.7152 * (rgb >> 8 & 0xFF) + 0.0722 * (rgb & 0xFF);
    return 16 + full * 219 / 255;
  }

  /** A box with a printed label on a ground that grows darker, or the ground alone. */
  private static BufferedImage still(boolean withProduct) {
    BufferedImage image = new BufferedImage(STILL_WIDTH, STILL_HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setPaint(
        new GradientPaint(
            0, 0, new Color(214, 208, 198), 0, STILL_HEIGHT, new Color(150, 140, 128)));
    g.fillRect(0, 0, STILL_WIDTH, STILL_HEIGHT);
    if (withProduct) {
      g.setPaint(
          new GradientPaint(
              PRODUCT.x(), 0, new Color(60, 90, 130), PRODUCT.right(), 0, new Color(30, 48, 84)));
      g.fillRect(PRODUCT.x(), PRODUCT.y(), PRODUCT.width(), PRODUCT.height());
      Random random = new Random(5);
      g.setStroke(new BasicStroke(4));
      for (int i = 0; i < 40; i++) {
        g.setColor(Color.getHSBColor(random.nextFloat(), 0.45f, 0.5f + 0.5f * random.nextFloat()));
        int x = PRODUCT.x() + 20 + random.nextInt(PRODUCT.width() - 120);
        int y = PRODUCT.y() + 20 + random.nextInt(PRODUCT.height() - 120);
        g.fillOval(x, y, 30 + random.nextInt(50), 30 + random.nextInt(50));
        g.setColor(new Color(236, 232, 220));
        g.drawLine(x, y, x + 60, y + random.nextInt(40));
      }
    }
    g.dispose();
    return image;
  }

  private Path saved(BufferedImage image, String name) throws IOException {
    Path file = folder.resolve(name + ".png");
    ImageIO.write(image, "png", file.toFile());
    return file;
  }
}
