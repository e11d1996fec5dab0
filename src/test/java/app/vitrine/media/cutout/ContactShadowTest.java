package app.vitrine.media.cutout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bytedeco.opencv.global.opencv_core.CV_8UC3;

import app.vitrine.domain.work.CancelToken;
import java.nio.ByteBuffer;
import org.bytedeco.opencv.opencv_core.Mat;
import org.junit.jupiter.api.Test;

/** A square on a light ground; a strip under its foot was taken in with it. */
class ContactShadowTest {
  private static final int SIDE = 240;
  private static final int FOOT = 180;
  private static final int STRIP = 2;
  private static final int[] GROUND = {200, 205, 210};
  private static final int[] SHADE = {140, 144, 147};
  private static final int[] PRODUCT = {60, 110, 190};

  @Test
  void shadow_the_networks_do_not_see_as_product_is_taken_away() {
    assertThat(kept(SHADE, 0.1f)).isLessThan(0.05);
  }

  @Test
  void what_the_networks_see_stays_though_it_is_grey() {
    assertThat(kept(SHADE, 0.9f)).isEqualTo(1);
  }

  /** A grey thing is as far from the shadow on a grey ground as from itself. */
  @Test
  void a_grey_product_keeps_its_own_edge() {
    assertThat(kept(new int[] {128, 128, 129}, new int[] {130, 131, 130}, 0.1f)).isEqualTo(1);
  }

  @Test
  void what_has_the_product_s_colour_stays_though_the_networks_do_not_see_it() {
    assertThat(kept(PRODUCT, 0.1f)).isEqualTo(1);
  }

  /** Share of the strip that is product afterwards; what is above it stays in any case. */
  private static double kept(int[] strip, float seen) {
    return kept(strip, PRODUCT, seen);
  }

  private static double kept(int[] strip, int[] colour, float seen) {
    Plane matte = new Plane(SIDE, SIDE, 1);
    Plane opinion = new Plane(SIDE, SIDE, 1);
    for (int i = 0; i < matte.data.length; i++) {
      boolean product = isProduct(i);
      matte.data[i] = product || isStrip(i) ? 1 : 0;
      opinion.data[i] = product ? 1 : isStrip(i) ? seen : 0;
    }
    try (Mat photo = new Mat(SIDE, SIDE, CV_8UC3)) {
      ByteBuffer pixels = photo.createBuffer();
      for (int i = 0; i < SIDE * SIDE; i++) {
        for (int channel : isProduct(i) ? colour : isStrip(i) ? strip : GROUND) {
          pixels.put((byte) channel);
        }
      }
      EdgeBand band = new EdgeBand(matte, CancelToken.none());
      LocalColours colours = LocalColours.along(band, photo, CancelToken.none());
      ContactShadow.remove(band, colours, matte, opinion, CancelToken.none());
    }
    int count = 0;
    int all = 0;
    for (int i = 0; i < matte.data.length; i++) {
      if (isProduct(i)) {
        assertThat(matte.data[i]).isEqualTo(1);
      } else if (isStrip(i)) {
        all++;
        count += matte.data[i] > 0.5f ? 1 : 0;
      }
    }
    return (double) count / all;
  }

  private static boolean isProduct(int i) {
    return isAcross(i) && i / SIDE >= 60 && i / SIDE < FOOT;
  }

  private static boolean isStrip(int i) {
    return isAcross(i) && i / SIDE >= FOOT && i / SIDE < FOOT + STRIP;
  }

  private static boolean isAcross(int i) {
    return i % SIDE >= 60 && i % SIDE < 180;
  }
}
