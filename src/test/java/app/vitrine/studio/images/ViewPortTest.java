package app.vitrine.studio.images;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class ViewPortTest {
  private static final double NEAR = 1e-6;

  @Property
  void enlarging_keeps_what_lies_under_the_pointer(
      @ForAll @IntRange(min = 100, max = 4000) int width,
      @ForAll @IntRange(min = 100, max = 3000) int height,
      @ForAll @IntRange(min = 64, max = 9000) int pictureWidth,
      @ForAll @IntRange(min = 64, max = 9000) int pictureHeight,
      @ForAll @DoubleRange(min = 0, max = 1) double acrossShare,
      @ForAll @DoubleRange(min = 0, max = 1) double downShare,
      @ForAll @DoubleRange(min = 1, max = 3) double factor) {
    ViewPort covered = covering(width, height, pictureWidth, pictureHeight);
    double atX = acrossShare * width;
    double atY = downShare * height;

    ViewPort zoomed = covered.zoomedAt(atX, atY, factor);

    assertThat(zoomed.pictureX(atX)).isCloseTo(covered.pictureX(atX), within(NEAR));
    assertThat(zoomed.pictureY(atY)).isCloseTo(covered.pictureY(atY), within(NEAR));
  }

  @Property
  void enlarging_and_reducing_at_one_place_leads_back(
      @ForAll @IntRange(min = 100, max = 4000) int width,
      @ForAll @IntRange(min = 100, max = 3000) int height,
      @ForAll @DoubleRange(min = 0, max = 1) double acrossShare,
      @ForAll @DoubleRange(min = 0, max = 1) double downShare,
      @ForAll @DoubleRange(min = 1, max = 3) double factor) {
    ViewPort before = covering(width, height, 1024, 1024);
    double atX = acrossShare * width;
    double atY = downShare * height;

    ViewPort after = before.zoomedAt(atX, atY, factor).zoomedAt(atX, atY, 1 / factor);

    // Where the largest scale was met, less was gained than is taken back.
    if (before.scale() * factor <= Math.max(before.fitScale(), ViewPort.MOST_SCALE)) {
      assertThat(after.x()).isCloseTo(before.x(), within(NEAR));
      assertThat(after.y()).isCloseTo(before.y(), within(NEAR));
      assertThat(after.scale()).isCloseTo(before.scale(), within(NEAR));
    }
  }

  @Property
  void a_picture_is_centred_or_leaves_no_gap_whatever_is_done_to_it(
      @ForAll @IntRange(min = 100, max = 4000) int width,
      @ForAll @IntRange(min = 100, max = 3000) int height,
      @ForAll @IntRange(min = 64, max = 9000) int pictureWidth,
      @ForAll @IntRange(min = 64, max = 9000) int pictureHeight,
      @ForAll @DoubleRange(min = -5000, max = 9000) double x,
      @ForAll @DoubleRange(min = -5000, max = 9000) double y,
      @ForAll @DoubleRange(min = 0.05, max = 40) double factor) {
    ViewPort port =
        ViewPort.fitted(width, height, pictureWidth, pictureHeight)
            .zoomedAt(x, y, factor)
            .moved(x, y)
            .resized(height, width)
            .zoomedAt(y, x, 1 / Math.sqrt(factor));

    assertSettled(port.x(), port.width(), port.pictureWidth() * port.scale());
    assertSettled(port.y(), port.height(), port.pictureHeight() * port.scale());
  }

  @Property
  void a_place_on_the_screen_and_in_the_picture_are_the_same_both_ways(
      @ForAll @IntRange(min = 100, max = 4000) int width,
      @ForAll @IntRange(min = 64, max = 9000) int pictureWidth,
      @ForAll @DoubleRange(min = 0, max = 4000) double at) {
    ViewPort port = ViewPort.fitted(width, width, pictureWidth, 900).zoomedAt(at, at, 1.7);

    assertThat(port.viewX(port.pictureX(at))).isCloseTo(at, within(NEAR));
    assertThat(port.viewY(port.pictureY(at))).isCloseTo(at, within(NEAR));
  }

  @Property
  void a_fitted_picture_stays_fitted_in_a_window_of_another_size(
      @ForAll @IntRange(min = 100, max = 4000) int width,
      @ForAll @IntRange(min = 100, max = 3000) int height) {
    ViewPort port = ViewPort.fitted(640, 480, 1024, 768).resized(width, height);

    assertThat(port.isFitted()).isTrue();
    assertThat(port.isLarger()).isFalse();
  }

  /** Enlarged so far that the picture fills the window both ways. */
  private static ViewPort covering(int width, int height, int pictureWidth, int pictureHeight) {
    ViewPort fitted = ViewPort.fitted(width, height, pictureWidth, pictureHeight);
    double cover = Math.max((double) width / pictureWidth, (double) height / pictureHeight);
    return fitted.zoomedAt(width / 2.0, height / 2.0, 1.01 * cover / fitted.scale());
  }

  private static void assertSettled(double offset, double window, double picture) {
    if (picture <= window) {
      assertThat(offset).isCloseTo((window - picture) / 2, within(NEAR));
    } else {
      assertThat(offset).isBetween(window - picture - NEAR, NEAR);
    }
  }
}
