package app.vitrine.media.cutout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.vitrine.domain.analysis.Box;
import app.vitrine.domain.work.CancelToken;
import app.vitrine.domain.work.WorkCancelledException;
import app.vitrine.fixture.BesideOthers;
import app.vitrine.media.photo.Photo;
import app.vitrine.media.photo.PhotoReader;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@BesideOthers
class CutoutEngineTest {
  private static final CutoutEngine ENGINE = new CutoutEngine(Path.of("none"));
  private static final Path TRUTH = Path.of("src/test/resources/app/vitrine/media/cutout/truth");

  /** Cut-outs several tests look at; none of them changes one. */
  private static final Map<String, Cutout> SAMPLES = new ConcurrentHashMap<>();

  private final PhotoReader reader = new PhotoReader();

  @AfterAll
  static void close() {
    ENGINE.close();
  }

  @ParameterizedTest
  @CsvSource({"enamel-mug,0.986", "candle-jar,0.98", "tea-tin,0.99", "leather-wallet,0.99"})
  void finds_a_sample_product_almost_to_the_pixel(String name, double least) throws Exception {
    Cutout cutout = cutOut(name);

    BufferedImage truth = ImageIO.read(TRUTH.resolve(name + ".png").toFile());
    assertThat(Overlap.of(cutout.matte(), truth)).isGreaterThan(least);
    assertThat(Overlap.ofOutlines(cutout.matte(), truth)).isGreaterThan(0.92);
    assertThat(cutout.found()).isTrue();
    assertThat(cutout.image().getType()).isEqualTo(BufferedImage.TYPE_INT_ARGB);
    assertThat(cutout.image().getWidth()).isEqualTo(truth.getWidth());
  }

  @Test
  void opaque_pixels_are_the_photos_own_and_the_edge_is_free_of_the_ground() {
    BufferedImage photo = photoOfDisc(700, 600, new Color(150, 30, 40), new Color(225, 228, 226));

    Cutout cutout = ENGINE.cut(photo, CancelToken.none());

    int mixed = 0;
    for (int y = 0; y < 600; y++) {
      for (int x = 0; x < 700; x++) {
        int pixel = cutout.image().getRGB(x, y);
        int alpha = pixel >>> 24;
        if (alpha == 255) {
          assertThat(pixel & 0xffffff).isEqualTo(photo.getRGB(x, y) & 0xffffff);
        } else if (alpha > 60 && alpha < 200) {
          mixed++;
          assertThat(pixel >> 8 & 0xff).as("green at %d,%d", x, y).isLessThan(110);
        }
      }
    }
    assertThat(mixed).isPositive();
    assertThat(cutout.coverage()).isCloseTo(Math.PI * 150 * 150 / (700.0 * 600), within(0.01));
    assertThat(cutout.box().width()).isCloseTo(300, within(8));
    assertThat(cutout.box().x()).isCloseTo(200, within(5));
  }

  @ParameterizedTest
  @CsvSource({"128,128,128", "255,255,255", "0,0,0"})
  void a_photo_of_nothing_is_admitted_and_keeps_the_middle(int red, int green, int blue) {
    BufferedImage flat = new BufferedImage(500, 400, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = flat.createGraphics();
    pen.setColor(new Color(red, green, blue));
    pen.fillRect(0, 0, 500, 400);
    pen.dispose();

    Cutout cutout = ENGINE.cut(flat, CancelToken.none());

    assertThat(cutout.found()).isFalse();
    assertThat(cutout.box()).isEqualTo(new Box(50, 40, 400, 320));
  }

  @Test
  void uses_the_files_own_transparency() throws Exception {
    BufferedImage own = new BufferedImage(300, 200, BufferedImage.TYPE_INT_ARGB);
    Graphics2D pen = own.createGraphics();
    pen.setColor(new Color(20, 90, 200));
    pen.fillRect(100, 50, 80, 60);
    pen.setColor(new Color(20, 90, 200, 128));
    pen.fillRect(180, 50, 10, 60);
    pen.dispose();
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(own, "png", png);

    Cutout cutout = ENGINE.cut(reader.read(png.toByteArray()), CancelToken.none());

    assertThat(cutout.confidence()).isEqualTo(1);
    assertThat(cutout.box()).isEqualTo(new Box(100, 50, 90, 60));
    Color half = new Color(cutout.image().getRGB(185, 80), true);
    assertThat(half.getAlpha()).isEqualTo(128);
    assertThat(half.getRed()).isCloseTo(20, within(3));
    assertThat(half.getBlue()).isCloseTo(200, within(3));
  }

  @Test
  void opens_the_hole_inside_a_handle() {
    Cutout cutout = cutOut("enamel-mug");

    assertThat(cutout.matte().getRaster().getSample(1140, 640, 0)).isLessThan(20);
    assertThat(cutout.matte().getRaster().getSample(700, 700, 0)).isEqualTo(255);
  }

  @ParameterizedTest
  @CsvSource({"530,822", "1155,905"})
  void opens_the_gap_between_a_headphones_yoke_and_its_cup(int x, int y) {
    assertThat(cutOut("wireless-headphones").matte().getRaster().getSample(x, y, 0)).isLessThan(20);
  }

  @ParameterizedTest
  @CsvSource({"1158,798", "1153,804", "1152,801"})
  void takes_no_ground_into_the_corners_of_a_hinge(int x, int y) {
    assertThat(cutOut("wireless-headphones").matte().getRaster().getSample(x, y, 0)).isLessThan(40);
  }

  @Test
  void keeps_the_whole_strap_of_a_handle_though_it_is_almost_as_light_as_the_paper()
      throws Exception {
    BufferedImage truth = ImageIO.read(TRUTH.resolve("enamel-mug.png").toFile());
    Box handle = new Box(1060, 540, 210, 500);

    BufferedImage matte = cutOut("enamel-mug").matte();

    assertThat(Overlap.of(part(matte, handle), part(truth, handle))).isGreaterThan(0.95);
    Box lowerStrap = new Box(1160, 850, 110, 90);
    assertThat(Overlap.of(part(matte, lowerStrap), part(truth, lowerStrap))).isGreaterThan(0.93);
  }

  @Test
  void keeps_the_dark_rim_of_a_glass_and_no_ragged_fringe_of_it() throws Exception {
    BufferedImage truth = ImageIO.read(TRUTH.resolve("candle-jar.png").toFile());
    BufferedImage matte = cutOut("candle-jar").matte();
    for (Box side : List.of(new Box(440, 560, 60, 500), new Box(1030, 620, 90, 440))) {
      assertThat(Overlap.of(part(matte, side), part(truth, side))).isGreaterThan(0.905);
      assertThat(raggedness(matte, side)).isLessThan(0.12);
    }
  }

  @Test
  void the_sides_of_a_glass_are_straight() {
    BufferedImage matte = cutOut("candle-jar").matte();
    assertThat(waviness(matte, new Box(440, 640, 120, 420))).isLessThan(0.8);
    assertThat(waviness(matte, new Box(1000, 640, 120, 420))).isLessThan(0.46);
  }

  @Test
  void leaves_the_shadow_at_the_foot_of_a_mug_behind() throws Exception {
    BufferedImage truth = ImageIO.read(TRUTH.resolve("enamel-mug.png").toFile());
    Box foot = new Box(370, 1110, 150, 80);

    BufferedImage matte = cutOut("enamel-mug").matte();

    assertThat(Overlap.of(part(matte, foot), part(truth, foot))).isGreaterThan(0.95);
  }

  @Test
  void trusts_a_cut_out_less_when_a_part_may_be_lost() {
    Plane whole = new Plane(40, 40, 1);
    Arrays.fill(whole.data, 10 * 40, 30 * 40, 1);

    assertThat(Confidence.of(whole, whole, 0)).isEqualTo(1);
    assertThat(Confidence.of(whole, whole, 0.01)).isCloseTo(0.75, within(1e-9));
    assertThat(Confidence.of(whole, whole, 1)).isEqualTo(0.5);
    assertThat(cutOut("candle-jar").confidence()).isLessThan(cutOut("enamel-mug").confidence());
  }

  @Test
  void copes_with_odd_shapes_and_sizes() {
    for (int[] size : new int[][] {{64, 64}, {1500, 90}, {90, 1500}, {2301, 1203}}) {
      BufferedImage photo =
          photoOfDisc(size[0], size[1], new Color(30, 110, 60), new Color(230, 226, 220));
      Cutout cutout = ENGINE.cut(photo, CancelToken.none());
      assertThat(cutout.matte().getWidth()).isEqualTo(size[0]);
      assertThat(cutout.box().right()).isLessThanOrEqualTo(size[0]);
      assertThat(cutout.box().bottom()).isLessThanOrEqualTo(size[1]);
    }
  }

  @Test
  void gives_the_same_answer_from_several_threads() throws Exception {
    BufferedImage photo = photoOfDisc(400, 400, new Color(40, 60, 160), new Color(220, 215, 205));
    Cutout alone = ENGINE.cut(photo, CancelToken.none());
    List<Callable<Cutout>> calls = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      calls.add(() -> ENGINE.cut(photo, CancelToken.none()));
    }

    try (ExecutorService threads = Executors.newFixedThreadPool(3)) {
      for (Future<Cutout> call : threads.invokeAll(calls)) {
        assertThat(call.get().box()).isEqualTo(alone.box());
        assertThat(Overlap.of(call.get().matte(), alone.matte())).isGreaterThan(0.999);
      }
    }
  }

  @Test
  void stops_when_cancelled() {
    CancelToken cancel = new CancelToken();
    cancel.cancel("closed");
    BufferedImage photo = photoOfDisc(400, 400, Color.RED, Color.WHITE);

    assertThatThrownBy(() -> ENGINE.cut(photo, cancel)).isInstanceOf(WorkCancelledException.class);
  }

  private Cutout cutOut(String sample) {
    return SAMPLES.computeIfAbsent(
        sample,
        name -> {
          Photo photo = reader.read(Path.of("assets/samples", name + ".jpg"));
          return ENGINE.cut(photo, CancelToken.none());
        });
  }

  /** A smoothly drawn disc, a quarter of the longer or half of the shorter side in radius. */
  private static BufferedImage photoOfDisc(int width, int height, Color thing, Color ground) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    double radius = Math.min(width, height) / 4.0;
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        double distance = Math.hypot(x + 0.5 - width / 2.0, y + 0.5 - height / 2.0);
        double share = Math.clamp(radius - distance + 0.5, 0.0, 1.0);
        double shade = 1 - 0.25 * (y - height / 2.0) / height;
        image.setRGB(
            x,
            y,
            new Color(
                    mix(thing.getRed() * shade, ground.getRed(), share),
                    mix(thing.getGreen() * shade, ground.getGreen(), share),
                    mix(thing.getBlue() * shade, ground.getBlue(), share))
                .getRGB());
      }
    }
    return image;
  }

  private static int mix(double thing, double ground, double share) {
    return (int) Math.clamp(Math.round(thing * share + ground * (1 - share)), 0L, 255L);
  }

  private static BufferedImage part(BufferedImage matte, Box box) {
    return matte.getSubimage(box.x(), box.y(), box.width(), box.height());
  }

  /**
   * Mean distance, in pixels, of an upright edge in a box from the mean of it just above and below.
   */
  private static double raggedness(BufferedImage matte, Box box) {
    int reach = 6;
    double[] edge = new double[box.height()];
    for (int y = 0; y < box.height(); y++) {
      for (int x = box.x(); x < box.right(); x++) {
        edge[y] += matte.getRaster().getSample(x, box.y() + y, 0) / 255.0;
      }
    }
    double sum = 0;
    for (int y = reach; y < edge.length - reach; y++) {
      double around = Arrays.stream(edge, y - reach, y + reach + 1).average().orElseThrow();
      sum += Math.abs(edge[y] - around);
    }
    return sum / (edge.length - 2 * reach);
  }

  /** Root mean square distance, in pixels, of an upright edge in a box from a straight line. */
  private static double waviness(BufferedImage matte, Box box) {
    double n = box.height();
    double[] edge = new double[box.height()];
    double mean = 0;
    double slope = 0;
    for (int y = 0; y < n; y++) {
      for (int x = box.x(); x < box.right(); x++) {
        edge[y] += matte.getRaster().getSample(x, box.y() + y, 0) / 255.0;
      }
      mean += edge[y] / n;
      slope += edge[y] * (y - (n - 1) / 2) * 12 / (n * (n * n - 1));
    }
    double sum = 0;
    for (int y = 0; y < n; y++) {
      double off = edge[y] - mean - slope * (y - (n - 1) / 2);
      sum += off * off;
    }
    return Math.sqrt(sum / n);
  }
}
