package app.vitrine.media.cutout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.vitrine.domain.error.VitrineException;
import app.vitrine.domain.revision.Stroke;
import app.vitrine.domain.revision.Stroke.Mark;
import app.vitrine.domain.revision.Stroke.Point;
import app.vitrine.domain.work.CancelToken;
import app.vitrine.domain.work.WorkCancelledException;
import app.vitrine.fixture.BesideOthers;
import app.vitrine.media.photo.PhotoReader;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@BesideOthers
class CutoutBrushTest {
  private static final Path TRUTH = Path.of("src/test/resources/app/vitrine/media/cutout/truth");

  /** Part of the front of the tea tin, cut away. */
  private static final Shape BITE = new Rectangle(450, 700, 200, 250);

  private static final Stroke OVER_THE_BITE = stroke(Mark.KEEP, 35, 560, 730, 560, 920);

  /** A piece of the cloth beside the tin, left on. */
  private static final Shape CLOTH = new Ellipse2D.Double(950, 1000, 300, 250);

  private static final Stroke OVER_THE_CLOTH = stroke(Mark.REMOVE, 40, 1130, 1060, 1160, 1180);

  private static BufferedImage photo;
  private static BufferedImage tin;

  @BeforeAll
  static void look() throws IOException {
    photo =
        new PhotoReader().read(Path.of("assets/samples/tea-tin.jpg"), CancelToken.none()).image();
    BufferedImage truth = ImageIO.read(TRUTH.resolve("tea-tin.png").toFile());
    tin = new BufferedImage(photo.getWidth(), photo.getHeight(), BufferedImage.TYPE_INT_ARGB);
    for (int y = 0; y < tin.getHeight(); y++) {
      for (int x = 0; x < tin.getWidth(); x++) {
        int alpha = truth.getRaster().getSample(x, y, 0);
        tin.setRGB(x, y, alpha == 0 ? 0 : (alpha << 24) | (photo.getRGB(x, y) & 0xffffff));
      }
    }
  }

  @Test
  void one_stroke_brings_back_what_was_cut_away() {
    BufferedImage bitten = changed(BITE, false);
    BufferedImage after = refined(bitten, OVER_THE_BITE);
    assertThat(wrong(after)).isLessThan(0.03 * wrong(bitten));
  }

  @Test
  void one_stroke_takes_away_the_ground_that_was_left_on() {
    BufferedImage littered = changed(CLOTH, true);
    BufferedImage after = refined(littered, OVER_THE_CLOTH);
    assertThat(wrong(after)).isLessThan(0.05 * wrong(littered));
  }

  @Test
  void a_stroke_that_keeps_takes_nothing_away_and_the_other_way_round() {
    BufferedImage bitten = changed(BITE, false);
    BufferedImage fuller = refined(bitten, OVER_THE_BITE);
    BufferedImage thinner = refined(tin, stroke(Mark.REMOVE, 25, 480, 800, 480, 900));
    for (int y = 0; y < tin.getHeight(); y++) {
      for (int x = 0; x < tin.getWidth(); x++) {
        assertThat(alpha(fuller, x, y)).isGreaterThanOrEqualTo(alpha(bitten, x, y));
        assertThat(alpha(thinner, x, y)).isLessThanOrEqualTo(alpha(tin, x, y));
      }
    }
  }

  @Test
  void beyond_its_reach_not_a_bit_changes_and_what_is_given_stays_as_it_is() {
    BufferedImage littered = changed(CLOTH, true);
    int[] given = pixels(littered);
    int[] after = pixels(refined(littered, OVER_THE_CLOTH));
    assertThat(pixels(littered)).isEqualTo(given);
    double reach =
        OVER_THE_CLOTH.radius() + CutoutBrush.reach(OVER_THE_CLOTH.radius(), photo.getWidth()) + 2;
    Point from = OVER_THE_CLOTH.points().getFirst();
    Point to = OVER_THE_CLOTH.points().getLast();
    int changed = 0;
    int width = photo.getWidth();
    for (int i = 0; i < given.length; i++) {
      if (given[i] != after[i]) {
        changed++;
        int row = i / width;
        double distance =
            java.awt.geom.Line2D.ptSegDist(from.x(), from.y(), to.x(), to.y(), i % width, row);
        assertThat(distance).isLessThan(reach);
      }
    }
    assertThat(changed).isPositive();
  }

  @Test
  void what_the_brush_touched_is_as_it_says_and_the_later_stroke_holds() {
    Stroke across = stroke(Mark.REMOVE, 15, 700, 800, 850, 800);
    Stroke back = stroke(Mark.KEEP, 8, 775, 780, 775, 820);
    BufferedImage after = refined(tin, across, back);
    assertThat(alpha(after, 710, 800)).isZero();
    assertThat(alpha(after, 775, 800)).isEqualTo(255);
    assertThat(alpha(refined(tin, back, across), 775, 800)).isZero();
  }

  @Test
  void kept_pixels_are_the_photos_own() {
    BufferedImage after = refined(changed(BITE, false), OVER_THE_BITE);
    assertThat(after.getRGB(560, 800)).isEqualTo(photo.getRGB(560, 800) | 0xff000000);
  }

  @Test
  void strokes_far_apart_change_the_same_together_as_one_after_the_other() {
    BufferedImage both = changed(CLOTH, true);
    clear(both, BITE);
    assertThat(pixels(refined(both, OVER_THE_CLOTH, OVER_THE_BITE)))
        .isEqualTo(pixels(refined(refined(both, OVER_THE_CLOTH), OVER_THE_BITE)));
  }

  @Test
  void box_and_coverage_are_those_of_what_is_left() {
    RefinedCutout after =
        CutoutBrush.refine(
            photo, changed(CLOTH, true), List.of(OVER_THE_CLOTH), CancelToken.none());
    assertThat(after.box().right()).isLessThan(1100);
    double covered = 0;
    for (int y = 0; y < photo.getHeight(); y++) {
      for (int x = 0; x < photo.getWidth(); x++) {
        covered += alpha(after.image(), x, y) / 255.0;
      }
    }
    assertThat(after.coverage() * photo.getWidth() * photo.getHeight())
        .isCloseTo(covered, org.assertj.core.api.Assertions.within(1.0));
  }

  @Test
  void nothing_may_be_left_of_a_product_only_by_mistake() {
    BufferedImage small = new BufferedImage(60, 40, BufferedImage.TYPE_INT_ARGB);
    small.setRGB(30, 20, 0xff102030);
    BufferedImage flat = new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB);
    assertThatThrownBy(() -> refine(flat, small, stroke(Mark.REMOVE, 9, 30, 20, 31, 20)))
        .isInstanceOf(VitrineException.class)
        .hasMessage("Nothing would be left of the product.");
  }

  @Test
  void odd_strokes_and_tiny_photos_are_taken_as_they_come() {
    for (int side : List.of(1, 2, 7, 40)) {
      BufferedImage flat = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
      BufferedImage full = new BufferedImage(side, side, BufferedImage.TYPE_4BYTE_ABGR);
      full.setRGB(0, 0, 0xff808080);
      for (Stroke odd :
          List.of(
              stroke(Mark.KEEP, 0.5, 0, 0),
              stroke(Mark.KEEP, 3, -1e300, 4, 1e300, 4),
              stroke(Mark.KEEP, 1, 5000, 5000),
              stroke(Mark.KEEP, 2, 1, 1, 1, 1, 1, 1))) {
        BufferedImage after = refine(flat, full, odd);
        assertThat(after.getWidth()).isEqualTo(side);
        assertThat(alpha(after, 0, 0)).isEqualTo(255);
      }
    }
  }

  @Test
  void stops_when_told_to() {
    CancelToken token = new CancelToken();
    token.cancel("enough");
    assertThatThrownBy(() -> CutoutBrush.refine(photo, tin, List.of(OVER_THE_BITE), token))
        .isInstanceOf(WorkCancelledException.class);
  }

  private static BufferedImage refined(BufferedImage cutout, Stroke... strokes) {
    return refine(photo, cutout, strokes);
  }

  private static BufferedImage refine(BufferedImage of, BufferedImage cutout, Stroke... strokes) {
    return CutoutBrush.refine(of, cutout, List.of(strokes), CancelToken.none()).image();
  }

  private static Stroke stroke(Mark mark, double radius, double... coordinates) {
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < coordinates.length; i += 2) {
      points.add(new Point(coordinates[i], coordinates[i + 1]));
    }
    return new Stroke(mark, points, radius);
  }

  /** The tin's cut-out with a part of it taken away, or with a part of the ground left on. */
  private static BufferedImage changed(Shape part, boolean leftOn) {
    BufferedImage copy =
        new BufferedImage(tin.getWidth(), tin.getHeight(), BufferedImage.TYPE_INT_ARGB);
    tin.copyData(copy.getRaster());
    if (leftOn) {
      for (int y = 0; y < copy.getHeight(); y++) {
        for (int x = 0; x < copy.getWidth(); x++) {
          if (part.contains(x, y)) {
            copy.setRGB(x, y, photo.getRGB(x, y) | 0xff000000);
          }
        }
      }
    } else {
      clear(copy, part);
    }
    return copy;
  }

  private static void clear(BufferedImage cutout, Shape part) {
    for (int y = 0; y < cutout.getHeight(); y++) {
      for (int x = 0; x < cutout.getWidth(); x++) {
        if (part.contains(x, y)) {
          cutout.setRGB(x, y, 0);
        }
      }
    }
  }

  /** How many pixels' opacity is not the tin's. */
  private static double wrong(BufferedImage cutout) {
    double sum = 0;
    for (int y = 0; y < tin.getHeight(); y++) {
      for (int x = 0; x < tin.getWidth(); x++) {
        sum += Math.abs(alpha(cutout, x, y) - alpha(tin, x, y)) / 255.0;
      }
    }
    return sum;
  }

  private static int alpha(BufferedImage image, int x, int y) {
    return image.getRGB(x, y) >>> 24;
  }

  private static int[] pixels(BufferedImage image) {
    return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
  }
}
