package app.vitrine.media.film;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.vitrine.domain.analysis.Box;
import app.vitrine.domain.brief.Language;
import app.vitrine.domain.video.CameraMovement;
import app.vitrine.domain.video.ShotType;
import app.vitrine.domain.work.CancelToken;
import app.vitrine.media.probe.MediaProbe;
import app.vitrine.media.type.CaptionRole;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A product's colours are in the film what they are in its picture. */
class EncodedColourTest {
  /** The patches of the colour chart that photographers use, in sRGB. */
  private static final int[] CHART = {
    0x735244, 0xc29682, 0x627a9d, 0x576c43, 0x8580b1, 0x67bdaa, 0xd67e2c, 0x505ba6, 0xc15a63,
    0x5e3c6c, 0x9dbc40, 0xe0a32e, 0x383d96, 0x469449, 0xaf363c, 0xe7c71f, 0xbb5695, 0x0885a1,
    0xf3f3f2, 0xc8c8c8, 0xa0a0a0, 0x7a7a79, 0x555555, 0x343434
  };

  private static final int COLUMNS = 6;
  private static final int SIDE = 80;
  private static final int WIDTH = COLUMNS * SIDE;
  private static final int HEIGHT = CHART.length / COLUMNS * SIDE;

  @TempDir private Path folder = Path.of("");

  @Test
  void twenty_four_colours_come_through_the_encoder_without_a_visible_shift() throws IOException {
    Path chart = chart();
    PlanShot shot =
        new PlanShot(
            new PlanShot.Still(chart, new Box(0, 0, WIDTH, HEIGHT)),
            CameraMovement.STATIC,
            ShotType.MEDIUM,
            1,
            "",
            CaptionRole.LINE);
    Path film =
        Films.composed(new FilmPlan(WIDTH, HEIGHT, 10, Language.EN, List.of(shot), null), folder);
    BufferedImage frame = MediaProbe.grab(film, 0.5, CancelToken.none());

    double sum = 0;
    for (int i = 0; i < CHART.length; i++) {
      double off = difference(frame, i);
      assertThat(off).as("patch %06x", CHART[i]).isLessThan(4);
      sum += off;
    }
    assertThat(sum / CHART.length).isLessThanOrEqualTo(2);
  }

  /** Known values, by the conversion's public tables. */
  @Test
  void the_measure_knows_white_red_and_their_distance() {
    assertThat(Lab.of(0xffffff).lightness()).isCloseTo(100, within(0.01));
    assertThat(Lab.of(0xff0000).a()).isCloseTo(80.1, within(0.1));
    assertThat(Lab.of(0xff0000).b()).isCloseTo(67.2, within(0.1));
    assertThat(Lab.of(0xffffff).difference(Lab.of(0x000000))).isCloseTo(100, within(0.01));
  }

  /** Mean over the pixels in the middle quarter of a patch. */
  private static double difference(BufferedImage frame, int patch) {
    int left = patch % COLUMNS * SIDE + SIDE / 4;
    int top = patch / COLUMNS * SIDE + SIDE / 4;
    Lab meant = Lab.of(CHART[patch]);
    double sum = 0;
    for (int y = 0; y < SIDE / 2; y++) {
      for (int x = 0; x < SIDE / 2; x++) {
        sum += meant.difference(Lab.of(frame.getRGB(left + x, top + y) & 0xffffff));
      }
    }
    return sum / (SIDE / 2 * SIDE / 2);
  }

  private Path chart() throws IOException {
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    for (int i = 0; i < CHART.length; i++) {
      g.setColor(new Color(CHART[i]));
      g.fillRect(i % COLUMNS * SIDE, i / COLUMNS * SIDE, SIDE, SIDE);
    }
    g.dispose();
    Path file = folder.resolve("chart.png");
    ImageIO.write(image, "png", file.toFile());
    return file;
  }
}
