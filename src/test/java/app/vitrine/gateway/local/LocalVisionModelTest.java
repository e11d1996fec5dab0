package app.vitrine.gateway.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.vitrine.domain.analysis.PhotoFinding;
import app.vitrine.domain.analysis.PhotoReading;
import app.vitrine.domain.analysis.Swatch;
import app.vitrine.domain.brief.Language;
import app.vitrine.domain.error.VitrineException;
import app.vitrine.domain.qa.Severity;
import app.vitrine.domain.work.CancelToken;
import app.vitrine.domain.work.ProgressSink;
import app.vitrine.domain.work.WorkCancelledException;
import app.vitrine.fixture.BesideOthers;
import app.vitrine.gateway.port.CallContext;
import app.vitrine.gateway.port.VisionModel;
import app.vitrine.media.cutout.CutoutEngine;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@BesideOthers
class LocalVisionModelTest {
  private static final CutoutEngine ENGINE = new CutoutEngine(Path.of("none"));
  private static final Path SAMPLES = Path.of("assets/samples");

  private final LocalVisionModel model = new LocalVisionModel(ENGINE);

  @TempDir private Path folder;

  @AfterAll
  static void close() {
    ENGINE.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "enamel-mug",
        "glass-perfume",
        "leather-wallet",
        "tea-tin",
        "white-ceramic-vase",
        "wireless-headphones"
      })
  void every_sample_photo_is_good_enough(String name) {
    PhotoReading reading = look(SAMPLES.resolve(name + ".jpg"));

    assertThat(reading.findings()).hasSize(7).allMatch(PhotoFinding::passed);
    assertThat(reading.palette()).isNotEmpty();
    assertThat(reading.coverage()).isBetween(0.1, 0.3);
  }

  @Test
  void of_a_candle_in_coloured_glass_the_outline_is_to_be_looked_at_again() {
    assertThat(look(SAMPLES.resolve("candle-jar.jpg")).findings())
        .filteredOn(found -> !found.passed())
        .extracting(PhotoFinding::id)
        .containsExactly("outline");
  }

  @ParameterizedTest
  @CsvSource({
    "too-dark,exposure",
    "motion-blur,sharpness",
    "tiny-compressed,resolution compression"
  })
  void bad_photos_are_reported_for_what_is_wrong_with_them(String name, String findings) {
    PhotoReading reading = look(SAMPLES.resolve("bad/enamel-mug-" + name + ".jpg"));

    assertThat(reading.findings())
        .filteredOn(found -> !found.passed())
        .extracting(PhotoFinding::id)
        .containsExactly(findings.split(" "));
  }

  @Test
  void a_photo_too_small_too_soft_or_too_compressed_to_publish_is_blocked() throws Exception {
    BufferedImage mug = ImageIO.read(SAMPLES.resolve("enamel-mug.jpg").toFile());

    assertThat(look(SAMPLES.resolve("bad/enamel-mug-tiny-compressed.jpg")).findings())
        .filteredOn(found -> found.severity() == Severity.BLOCKING && !found.passed())
        .extracting(PhotoFinding::id)
        .containsExactly("resolution", "compression");
    assertThat(look(enlarged(mug)).findings())
        .filteredOn(found -> found.severity() == Severity.BLOCKING && !found.passed())
        .extracting(PhotoFinding::message)
        .singleElement()
        .asString()
        .contains("too blurred to publish");
  }

  /** The photo in 64 pixels, enlarged to 800 again. */
  private Path enlarged(BufferedImage photo) throws IOException {
    Image tiny = photo.getScaledInstance(64, 64, Image.SCALE_AREA_AVERAGING);
    BufferedImage large = new BufferedImage(800, 800, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = large.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    graphics.drawImage(buffered(tiny), 0, 0, 800, 800, null);
    graphics.dispose();
    Path file = folder.resolve("enlarged.png");
    ImageIO.write(large, "png", file.toFile());
    return file;
  }

  private static BufferedImage buffered(Image image) {
    BufferedImage copy = new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = copy.createGraphics();
    graphics.drawImage(image, 0, 0, null);
    graphics.dispose();
    return copy;
  }

  @Test
  void the_cut_out_is_written_and_the_colours_are_named() throws Exception {
    PhotoReading reading = look(SAMPLES.resolve("tea-tin.jpg"));

    BufferedImage cutout = ImageIO.read(folder.resolve("cutout.png").toFile());
    assertThat(cutout.getColorModel().hasAlpha()).isTrue();
    assertThat(cutout.getWidth()).isEqualTo(reading.width());
    assertThat(cutout.getHeight()).isEqualTo(reading.height());
    Swatch main = reading.palette().getFirst();
    assertThat(main.names().get(Language.EN)).contains("red");
    assertThat(main.names().get(Language.ZH)).contains("红");
    assertThat(reading.box().x()).isBetween(470, 490);
  }

  @Test
  void a_product_running_out_of_the_frame_is_reported() throws Exception {
    BufferedImage mug = ImageIO.read(SAMPLES.resolve("enamel-mug.jpg").toFile());
    Path cropped = folder.resolve("cropped.png");
    ImageIO.write(mug.getSubimage(0, 0, 1600, 1050), "png", cropped.toFile());

    assertThat(look(cropped).findings())
        .filteredOn(found -> !found.passed())
        .extracting(PhotoFinding::id)
        .containsExactly("product_cropped");
  }

  @Test
  void a_photo_without_a_product_is_reported_and_not_refused() throws Exception {
    Path flat = folder.resolve("flat.png");
    ImageIO.write(new BufferedImage(300, 300, BufferedImage.TYPE_INT_RGB), "png", flat.toFile());

    PhotoReading reading = look(flat);

    assertThat(reading.findings())
        .filteredOn(found -> !found.passed())
        .extracting(PhotoFinding::id)
        .contains("product_found")
        .doesNotContain("sharpness", "resolution");
  }

  @Test
  void progress_only_goes_forward() {
    List<Double> seen = new ArrayList<>();
    ProgressSink sink = (fraction, step) -> seen.add(fraction);

    model.look(order(SAMPLES.resolve("bad/enamel-mug-tiny-compressed.jpg")), call(sink));

    assertThat(seen).isSorted().endsWith(1.0);
  }

  @Test
  void a_refused_photo_leaves_no_file() {
    assertThatThrownBy(() -> look(SAMPLES.resolve("tea-tin.en.txt")))
        .isInstanceOf(VitrineException.class);
    assertThat(Files.exists(folder.resolve("cutout.png"))).isFalse();
  }

  @Test
  void stops_when_cancelled() {
    CancelToken cancel = new CancelToken();
    ProgressSink stopAtCutting =
        (fraction, step) -> {
          if (step.equals("cutting_out")) {
            cancel.cancel("closed");
          }
        };
    CallContext call = new CallContext("wf", "key", Instant.MAX, cancel, stopAtCutting);

    assertThatThrownBy(() -> model.look(order(SAMPLES.resolve("tea-tin.jpg")), call))
        .isInstanceOf(WorkCancelledException.class);
    assertThat(folder).isEmptyDirectory();
  }

  private PhotoReading look(Path photo) {
    return model.look(order(photo), call(ProgressSink.NONE));
  }

  private VisionModel.PhotoOrder order(Path photo) {
    return new VisionModel.PhotoOrder(photo, folder.resolve("cutout.png"));
  }

  private static CallContext call(ProgressSink sink) {
    return new CallContext("wf", "key", Instant.MAX, CancelToken.none(), sink);
  }
}
