package app.vitrine.media.cutout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bytedeco.opencv.global.opencv_core.CV_32F;

import app.vitrine.domain.analysis.CutoutWay;
import app.vitrine.domain.error.VitrineException;
import app.vitrine.domain.work.CancelToken;
import app.vitrine.fixture.BesideOthers;
import app.vitrine.media.photo.Photo;
import app.vitrine.media.photo.PhotoPreview;
import app.vitrine.media.photo.PhotoReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.FloatBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bytedeco.opencv.opencv_core.Mat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** With one of the program's own networks, put into the folder under another name. */
@BesideOthers
class OwnNetworksTest {
  private static final CutoutWay MINE = OwnNetworks.way("mine");

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path folder;

  @Test
  void a_network_put_into_the_folder_cuts_out_alone() throws IOException {
    put("mine", "{\"side\": 288, \"channels\": \"bgr\"}");
    Photo photo = photo("tea-tin");
    try (CutoutEngine engine = new CutoutEngine(folder)) {
      BufferedImage automatic = engine.cut(photo, CancelToken.none()).image();
      BufferedImage own = engine.cut(photo, automatic, MINE, CancelToken.none());
      assertThat(overlap(own, automatic)).isGreaterThan(0.97);
    }
  }

  @Test
  void it_is_one_more_candidate_where_it_sees_something_else() throws IOException {
    Photo photo = photo("glass-perfume");
    try (CutoutEngine engine = new CutoutEngine(folder)) {
      BufferedImage standing =
          PhotoPreview.of(engine.cut(photo, CancelToken.none()).image(), 400, CancelToken.none());
      assertThat(ways(engine, photo, standing)).doesNotContain(MINE);

      put("mine", "{\"side\": 448, \"channels\": \"bgr\"}");

      assertThat(ways(engine, photo, standing)).contains(MINE);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{}",
        "[1]",
        "{\"side\": 8}",
        "{\"side\": 288, \"mean\": [1, 2]}",
        "{\"side\": 288, \"deviation\": [1, 0, 1]}",
        "{\"side\": 288, \"channels\": \"cmyk\"}",
        "{\"size\": 288}"
      })
  void one_that_does_not_say_how_it_is_asked_is_refused_and_costs_nothing_else(String asking)
      throws IOException {
    put("mine", asking);
    Photo photo = photo("tea-tin");
    try (CutoutEngine engine = new CutoutEngine(folder)) {
      BufferedImage whole = engine.cut(photo, CancelToken.none()).image();
      assertThatThrownBy(() -> engine.cut(photo, whole, MINE, CancelToken.none()))
          .isInstanceOf(VitrineException.class)
          .hasMessageContaining("mine.json");
      BufferedImage standing = PhotoPreview.of(whole, 200, CancelToken.none());
      assertThat(ways(engine, photo, standing)).doesNotContain(MINE);
    }
  }

  @Test
  void a_file_that_is_no_network_costs_nothing_else() throws IOException {
    put("mine", "{\"side\": 288}");
    Files.writeString(folder.resolve("mine.onnx"), "not a network");
    Photo photo = photo("enamel-mug");
    try (CutoutEngine engine = new CutoutEngine(folder)) {
      BufferedImage standing =
          PhotoPreview.of(engine.cut(photo, CancelToken.none()).image(), 300, CancelToken.none());
      assertThat(ways(engine, photo, standing))
          .contains(CutoutWay.WITHOUT_OPENINGS)
          .doesNotContain(MINE);
    }
  }

  @Test
  void a_picture_is_prepared_channel_by_channel_whatever_their_order() {
    Asking rgb =
        new Asking(
            32,
            Asking.Channels.RGB,
            List.of(0.5, 0.25, 0.0),
            List.of(0.5, 0.25, 2.0),
            Asking.Values.OPACITY,
            false,
            "");
    Asking bgr =
        new Asking(32, Asking.Channels.BGR, rgb.mean(), rgb.deviation(), rgb.values(), false, "");

    assertThat(prepared(rgb, 1, 0.5f, 1)).containsExactly(1, 1, 0.5f);
    assertThat(prepared(bgr, 1, 0.5f, 1)).containsExactly(0.5f, 1, 1);
  }

  private static float[] prepared(Asking asking, float... channels) {
    try (Mat blob = new Mat(3, 1, CV_32F)) {
      FloatBuffer values = blob.createBuffer();
      values.put(channels);
      MatteNetworks.prepare(blob, asking);
      return new float[] {values.get(0), values.get(1), values.get(2)};
    }
  }

  private void put(String name, String asking) throws IOException {
    Files.copy(Path.of("assets/models/cutout-b.onnx"), folder.resolve(name + ".onnx"));
    Files.writeString(folder.resolve(name + ".json"), asking);
  }

  private static List<CutoutWay> ways(CutoutEngine engine, Photo photo, BufferedImage standing) {
    return engine.candidates(photo, standing, CancelToken.none()).stream()
        .map(CutoutCandidate::way)
        .toList();
  }

  private static Photo photo(String product) {
    return new PhotoReader().read(Path.of("assets/samples", product + ".jpg"));
  }

  private static double overlap(BufferedImage one, BufferedImage other) {
    long both = 0;
    long either = 0;
    for (int y = 0; y < one.getHeight(); y++) {
      for (int x = 0; x < one.getWidth(); x++) {
        boolean a = one.getRGB(x, y) >>> 24 >= 128;
        boolean b = other.getRGB(x, y) >>> 24 >= 128;
        both += a && b ? 1 : 0;
        either += a || b ? 1 : 0;
      }
    }
    return (double) both / either;
  }
}
