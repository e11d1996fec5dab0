package app.vitrine.gateway.local.language;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.fixture.BesideOthers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@BesideOthers
class PlainPhrasesTest {
  private final PlainPhrases phrases = new PlainPhrases(Lexicon.shipped());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the heading tape works with hooks",
        "a button and a skein of yarn are in the box",
        "choose dotted, lined or plain pages",
        "the strap comes off",
        "the lid fits tightly",
      })
  void a_phrase_with_a_verb_of_its_own_stands_alone(String phrase) {
    assertThat(phrases.isPlain(phrase)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a lid",
        "a cover that wipes clean",
        "whole hand-picked leaves from spring",
        "two covers",
        "open top",
        "a strap which comes off",
        "light enough to wear all day",
        "cut from one piece of oak",
      })
  void a_phrase_without_one_can_be_governed(String phrase) {
    assertThat(phrases.isPlain(phrase)).isTrue();
  }
}
