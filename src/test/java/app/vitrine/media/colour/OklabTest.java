package app.vitrine.media.colour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class OklabTest {
  @Property
  void every_srgb_colour_survives_the_round_trip(
      @ForAll @IntRange(min = 0, max = 0xffffff) int rgb) {
    assertThat(Oklab.ofRgb(rgb).toRgb()).isEqualTo(rgb);
  }

  @Property
  void lightness_chroma_and_hue_describe_the_same_colour(
      @ForAll @IntRange(min = 0, max = 0xffffff) int rgb) {
    Oklab colour = Oklab.ofRgb(rgb);
    double hue = Math.toRadians(colour.hue());
    Oklab back =
        new Oklab(colour.l(), colour.chroma() * Math.cos(hue), colour.chroma() * Math.sin(hue));
    assertThat(back.distance(colour)).isLessThan(1e-9);
  }

  @Property
  void distance_is_symmetric_and_zero_only_for_the_same_colour(
      @ForAll @IntRange(min = 0, max = 0xffffff) int one,
      @ForAll @IntRange(min = 0, max = 0xffffff) int other) {
    Oklab a = Oklab.ofRgb(one);
    Oklab b = Oklab.ofRgb(other);
    assertThat(a.distance(b)).isEqualTo(b.distance(a));
    assertThat(a.distance(b) == 0).isEqualTo(one == other);
  }

  @Test
  void agrees_with_the_published_values() {
    Oklab red = Oklab.ofRgb(0xff0000);
    assertThat(red.l()).isCloseTo(0.6280, within(1e-3));
    assertThat(red.a()).isCloseTo(0.2249, within(1e-3));
    assertThat(red.b()).isCloseTo(0.1258, within(1e-3));
    assertThat(red.hue()).isCloseTo(29.2, within(0.1));
    assertThat(Oklab.ofRgb(0xffffff).l()).isCloseTo(1, within(1e-3));
    assertThat(Oklab.ofRgb(0x808080).chroma()).isCloseTo(0, within(1e-4));
  }

  @Test
  void a_thing_in_half_the_light_stays_the_same_colour_and_another_thing_does_not() {
    Oklab lit = Oklab.ofRgb(0xc83c32);
    double third = Math.cbrt(0.5);
    Oklab shaded = new Oklab(lit.l() * third, lit.a() * third, lit.b() * third);
    assertThat(lit.distanceUnderLight(shaded)).isLessThan(0.05);
    assertThat(lit.distanceUnderLight(Oklab.ofRgb(0x3c64c8))).isGreaterThan(0.2);
  }
}
