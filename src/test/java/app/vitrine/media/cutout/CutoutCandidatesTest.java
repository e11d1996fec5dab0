package app.vitrine.media.cutout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.vitrine.domain.analysis.CutoutWay;
import app.vitrine.domain.error.VitrineException;
import app.vitrine.domain.work.CancelToken;
import app.vitrine.domain.work.WorkCancelledException;
import app.vitrine.fixture.BesideOthers;
import app.vitrine.media.photo.Photo;
import app.vitrine.media.photo.PhotoPreview;
import app.vitrine.media.photo.PhotoReader;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** On photos that come with Vitrine. */
@BesideOthers
class CutoutCandidatesTest {
  private static final CutoutEngine ENGINE = new CutoutEngine(Path.of("none"));
  private static final int LONGEST = 500;

  /** Looked at by several tests; none of them changes one. */
  private static final Map<String, Seen> SEEN = new ConcurrentHashMap<>();

  private record Seen(Photo photo, BufferedImage standing, List<CutoutCandidate> others) {
    static Seen of(String product) {
      return SEEN.computeIfAbsent(
          product,
          name -> {
            Photo photo = read(name);
            BufferedImage standing = standingOf(photo);
            return new Seen(
                photo, standing, ENGINE.candidates(photo, standing, CancelToken.none()));
          });
    }
  }

  @AfterAll
  static void close() {
    ENGINE.close();
  }

  @Test
  void a_cup_with_a_handle_is_offered_with_the_opening_closed() {
    BufferedImage standing = Seen.of("enamel-mug").standing();
    List<CutoutCandidate> others = Seen.of("enamel-mug").others();

    assertThat(others).hasSizeBetween(1, CutoutCandidates.MOST - 1);
    CutoutCandidate closed =
        others.stream()
            .filter(other -> other.way().equals(CutoutWay.WITHOUT_OPENINGS))
            .findFirst()
            .orElseThrow();
    assertThat(opaque(closed.image())).isGreaterThan(opaque(standing) * 21 / 20);
  }

  @Test
  void those_offered_differ_from_what_there_is_and_from_one_another() {
    for (String product : List.of("enamel-mug", "leather-wallet")) {
      BufferedImage standing = Seen.of(product).standing();
      List<CutoutCandidate> others = Seen.of(product).others();
      assertThat(others).as(product).isNotEmpty();
      for (int one = 0; one < others.size(); one++) {
        assertThat(overlap(others.get(one).image(), standing)).as(product).isLessThan(0.98);
        for (int other = 0; other < one; other++) {
          assertThat(overlap(others.get(one).image(), others.get(other).image()))
              .as(product)
              .isLessThan(0.98);
        }
      }
    }
  }

  @Test
  void each_is_the_same_when_it_is_made_of_the_photo_s_size() {
    Photo photo = Seen.of("enamel-mug").photo();
    List<CutoutCandidate> others = Seen.of("enamel-mug").others();

    BufferedImage standing = ENGINE.cut(photo, CancelToken.none()).image();
    for (CutoutCandidate other : others) {
      BufferedImage whole = ENGINE.cut(photo, standing, other.way(), CancelToken.none());
      assertThat(whole.getWidth()).isEqualTo(photo.image().getWidth());
      assertThat(overlap(PhotoPreview.of(whole, LONGEST, CancelToken.none()), other.image()))
          .as(other.way().name())
          .isGreaterThan(0.98);
    }
  }

  @Test
  void a_product_everyone_sees_alike_has_no_other() {
    assertThat(Seen.of("tea-tin").others()).isEmpty();
  }

  @Test
  void what_vitrine_found_is_offered_when_something_else_stands() {
    Photo photo = read("tea-tin");
    BufferedImage half = standingOf(photo);
    half.setRGB(
        0,
        0,
        half.getWidth() / 2,
        half.getHeight(),
        new int[half.getWidth() * half.getHeight()],
        0,
        half.getWidth());

    List<CutoutCandidate> others = ENGINE.candidates(photo, half, CancelToken.none());

    assertThat(others.getFirst().way()).isEqualTo(CutoutWay.AUTOMATIC);
  }

  @Test
  void the_largest_part_is_that_of_the_cut_out_there_is_with_what_was_corrected_in_it() {
    Photo photo = Seen.of("enamel-mug").photo();
    BufferedImage corrected = ENGINE.cut(photo, CancelToken.none()).image();
    int width = corrected.getWidth();
    corrected.setRGB(0, 600, width, 100, new int[width * 100], 0, width);

    BufferedImage largest =
        ENGINE.cut(photo, corrected, CutoutWay.LARGEST_PART, CancelToken.none());

    assertThat(opaque(largest)).isPositive().isLessThan(opaque(corrected));
    for (int x = 0; x < width; x++) {
      assertThat(largest.getRGB(x, 650)).isZero();
    }
  }

  @Test
  void what_vitrine_found_is_not_offered_where_it_found_nothing() {
    BufferedImage empty = new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB);
    Photo photo = new Photo(empty, null, Seen.of("tea-tin").photo().info());
    BufferedImage standing = new BufferedImage(400, 300, BufferedImage.TYPE_INT_ARGB);
    standing.setRGB(50, 50, 0xff000000);
    assertThat(ENGINE.cut(photo, CancelToken.none()).found()).isFalse();

    assertThat(ENGINE.candidates(photo, standing, CancelToken.none()))
        .extracting(CutoutCandidate::way)
        .doesNotContain(CutoutWay.AUTOMATIC);
  }

  @Test
  void a_way_that_finds_nothing_is_refused() {
    Photo photo = read("tea-tin");
    BufferedImage standing = ENGINE.cut(photo, CancelToken.none()).image();
    assertThatThrownBy(
            () -> ENGINE.cut(photo, standing, CutoutWay.WITHOUT_OPENINGS, CancelToken.none()))
        .isInstanceOf(VitrineException.class);
    assertThatThrownBy(
            () -> ENGINE.cut(photo, standing, new CutoutWay("by_magic"), CancelToken.none()))
        .isInstanceOf(VitrineException.class);
  }

  @Test
  void stops_when_cancelled() {
    Photo photo = read("tea-tin");
    BufferedImage standing = standingOf(photo);
    CancelToken cancel = new CancelToken();
    cancel.cancel("closed");
    assertThatThrownBy(() -> ENGINE.candidates(photo, standing, cancel))
        .isInstanceOf(WorkCancelledException.class);
  }

  private static Photo read(String product) {
    return new PhotoReader().read(Path.of("assets/samples", product + ".jpg"));
  }

  private static BufferedImage standingOf(Photo photo) {
    return PhotoPreview.of(
        ENGINE.cut(photo, CancelToken.none()).image(), LONGEST, CancelToken.none());
  }

  private static long opaque(BufferedImage image) {
    long opaque = 0;
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        opaque += isOpaque(image, x, y) ? 1 : 0;
      }
    }
    return opaque;
  }

  private static double overlap(BufferedImage one, BufferedImage other) {
    long both = 0;
    long either = 0;
    for (int y = 0; y < one.getHeight(); y++) {
      for (int x = 0; x < one.getWidth(); x++) {
        boolean a = isOpaque(one, x, y);
        boolean b = isOpaque(other, x, y);
        both += a && b ? 1 : 0;
        either += a || b ? 1 : 0;
      }
    }
    return (double) both / either;
  }

  private static boolean isOpaque(BufferedImage image, int x, int y) {
    return image.getRGB(x, y) >>> 24 >= 128;
  }
}
