package app.vitrine.gateway.local.language;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.domain.analysis.FactKind;
import app.vitrine.domain.brief.Channel;
import app.vitrine.domain.brief.Language;
import app.vitrine.domain.brief.VideoStyle;
import app.vitrine.domain.copy.Framework;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconTest {
  private final Lexicon lexicon = Lexicon.shipped();

  @Test
  void every_concept_has_a_word_in_every_language_and_an_id_of_its_own() {
    for (TermFinder finder :
        List.of(
            lexicon.products(),
            lexicon.materials(),
            lexicon.colours(),
            lexicon.known(),
            lexicon.uses(),
            lexicon.units(),
            lexicon.dimensions(),
            lexicon.dimensionWords())) {
      Set<String> ids = new HashSet<>();
      for (Concept concept : finder.concepts()) {
        assertThat(concept.id()).matches("[a-z][a-z0-9_]*");
        assertThat(ids.add(concept.id())).as(concept.id()).isTrue();
        for (Language language : Language.values()) {
          assertThat(concept.forms().get(language)).as(concept.id()).isNotEmpty();
        }
      }
    }
  }

  @Test
  void products_belong_to_categories_and_have_a_number() {
    assertThat(Table.read("language/products.lex").rows())
        .allSatisfy(
            row -> {
              assertThat(lexicon.category(row.cell(1)).id()).isEqualTo(row.cell(1));
              assertThat(row.cell(5)).isIn("c", "p", "m");
            });
  }

  @Test
  void goods_belong_to_categories_and_no_word_stands_twice_in_its_language() {
    Set<String> english = new HashSet<>();
    Set<String> chinese = new HashSet<>();
    for (Table.Row row : Table.read("language/goods.lex").rows()) {
      assertThat(lexicon.category(row.cell(0)).id()).isEqualTo(row.cell(0));
      row.words(1)
          .forEach(
              term -> {
                assertThat(term).matches("[\\p{Ll}\\d'][\\p{Ll}\\d '&.-]+");
                assertThat(english.add(term)).as(term).isTrue();
              });
      row.words(2)
          .forEach(
              term -> {
                assertThat(term).hasSizeGreaterThan(1);
                assertThat(chinese.add(term)).as(term).isTrue();
              });
    }
    assertThat(english).hasSizeGreaterThan(10_000);
    assertThat(chinese).hasSizeGreaterThan(10_000);
  }

  @Test
  void categories_have_a_style_and_enough_hashtags() {
    for (Table.Row row : Table.read("language/categories.lex").rows()) {
      assertThat(names(VideoStyle.values())).contains(row.cell(1).toUpperCase(Locale.ROOT));
      assertThat(row.cells()).hasSize(8);
      for (int column = 5; column < 8; column++) {
        assertThat(row.words(column)).hasSizeBetween(2, 4);
      }
    }
  }

  @Test
  void colours_have_a_hex_value_and_known_statements_a_kind() {
    assertThat(lexicon.colours().concepts())
        .allSatisfy(colour -> assertThat(colour.extra()).matches("#[0-9A-F]{6}"));
    assertThat(lexicon.known().concepts())
        .allSatisfy(known -> assertThat(names(FactKind.values())).contains(known.extra()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"copy/frames.lex", "copy/phrases.lex", "story/words.lex"})
  void frames_have_a_key_a_language_a_tone_and_words(String file) {
    assertThat(Table.read(file).rows())
        .allSatisfy(
            row -> {
              assertThat(row.cells()).hasSize(4);
              assertThat(row.cell(1)).isIn("en", "zh", "ja");
              assertThat(row.cell(2)).isIn("any", "formal", "friendly");
              assertThat(row.cell(3)).isNotBlank();
            });
  }

  @Test
  void every_framework_has_a_plan_for_every_channel() {
    List<Table.Row> rows = Table.read("copy/plans.lex").rows();
    for (Framework framework : Framework.values()) {
      for (Channel channel : Channel.values()) {
        assertThat(rows)
            .anyMatch(
                row ->
                    row.cell(0).equals(framework.name())
                        && row.cell(1).equalsIgnoreCase(channel.name()));
      }
    }
  }

  @Test
  void the_twelve_styles_are_complete() {
    List<Table.Row> rows = Table.read("story/styles.lex").rows();

    assertThat(rows)
        .extracting(row -> row.cell(0).toUpperCase(Locale.ROOT))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(VideoStyle.values()).map(Enum::name).toList());
    assertThat(rows)
        .allSatisfy(row -> assertThat(row.cells()).hasSize(11).noneMatch(String::isBlank));
  }

  private static List<String> names(Enum<?>[] values) {
    return Arrays.stream(values).map(Enum::name).toList();
  }
}
