package app.vitrine.media.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.vitrine.domain.image.SceneKind;
import app.vitrine.domain.work.CancelToken;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A photo that is too dark is raised as a whole; no other is touched. */
class ExposureMatchTest {
  private static final CancelToken NEVER = CancelToken.none();
  private static final SceneRenderer RENDERER = SceneRenderer.create();

  @ParameterizedTest
  @EnumSource(SceneKind.class)
  void pictures_of_a_dark_photo_show_the_product_in_good_light_and_say_so(SceneKind kind) {
    Samples.Shot mug = Samples.mug();
    Samples.Shot dark = new Samples.Shot(darkened(mug.photo()), darkened(mug.cutout()));

    RenderedScene good = RENDERER.render(Samples.order(mug, kind, 1, 256, 256), NEVER);
    RenderedScene raised = RENDERER.render(Samples.order(dark, kind, 1, 256, 256), NEVER);

    assertThat(light(raised)).isCloseTo(light(good), within(50.0));
    assertThat(raised.match().green()).isGreaterThan(3);
    assertThat(raised.prompt()).contains("exposure raised by 2.");
    assertThat(good.match().green()).isCloseTo(1, within(0.3));
    assertThat(good.prompt()).doesNotContain("exposure raised");
  }

  @Test
  void all_colours_are_raised_alike() {
    assertThat(new RenderedScene.Match(1.1, 1, 0.9).exposed(2))
        .isEqualTo(new RenderedScene.Match(2.2, 2, 1.8));
  }

  @Test
  void a_dark_product_in_a_photo_with_light_in_it_stays_dark() {
    assertThat(ExposureMatch.of(plain(30, 210), NEVER)).isEqualTo(1);
    assertThat(ExposureMatch.of(plain(30, 185), NEVER)).isEqualTo(1);
  }

  @Test
  void a_deep_red_is_light_enough_though_its_luma_is_low() {
    BufferedImage red = plain(20, 20);
    Graphics2D pen = red.createGraphics();
    pen.setColor(new Color(200, 10, 10));
    pen.fillRect(20, 20, 30, 30);
    pen.dispose();

    assertThat(ExposureMatch.of(red, NEVER)).isEqualTo(1);
  }

  @Test
  void a_lamp_in_the_dark_does_not_count_and_the_gain_has_a_limit() {
    BufferedImage night = plain(12, 12);
    night.setRGB(50, 50, 0xFFFFFF);

    assertThat(ExposureMatch.of(night, NEVER)).isEqualTo(6);
    assertThat(ExposureMatch.of(plain(0, 0), NEVER)).isEqualTo(6);
  }

  private static double light(RenderedScene scene) {
    int x = scene.product().x() + scene.product().width() / 4;
    int y = scene.product().y() + scene.product().height() / 3;
    return Samples.luma(scene.image(), Math.min(x, 230), Math.min(y, 230), 20, 20);
  }

  private static BufferedImage plain(int ground, int light) {
    BufferedImage image = new BufferedImage(120, 120, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    pen.setColor(new Color(ground, ground, ground));
    pen.fillRect(0, 0, 120, 120);
    pen.setColor(new Color(light, light, light));
    pen.fillRect(0, 0, 30, 30);
    pen.dispose();
    return image;
  }

  /** Every value at a third. */
  private static BufferedImage darkened(BufferedImage image) {
    BufferedImage dark = new BufferedImage(image.getWidth(), image.getHeight(), image.getType());
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        int p = image.getRGB(x, y);
        int r = (p >> 16 & 0xff) / 3;
        int g = (p >> 8 & 0xff) / 3;
        int b = (p & 0xff) / 3;
        dark.setRGB(x, y, (p & 0xff000000) | r << 16 | g << 8 | b);
      }
    }
    return dark;
  }
}
