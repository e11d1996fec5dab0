package app.vitrine.media.film;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EncoderCheckTest {
  @Test
  void the_encoder_that_is_shipped_really_encodes_and_is_chosen() {
    assertThat(EncoderCheck.run())
        .anySatisfy(
            finding -> {
              assertThat(finding.encoder()).isEqualTo("libopenh264");
              assertThat(finding.works()).isTrue();
              assertThat(finding.note()).isEmpty();
            });
    assertThat(EncoderCheck.choose()).isEqualTo("libopenh264");
  }

  @Test
  void an_encoder_that_is_not_there_says_so() {
    assertThat(EncoderCheck.run())
        .filteredOn(finding -> !finding.works())
        .allSatisfy(finding -> assertThat(finding.note()).isNotBlank());
  }
}
