package app.vitrine.gateway.local;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.domain.brief.Channel;
import app.vitrine.domain.brief.Language;
import app.vitrine.domain.copy.CopyText;
import app.vitrine.domain.copy.Framework;
import app.vitrine.domain.copy.Sentence;
import app.vitrine.domain.copy.Source;
import app.vitrine.fixture.BesideOthers;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@BesideOthers
class LocalTextModelCopyTest {
  private static final int VARIANTS = 5;

  @ParameterizedTest
  @MethodSource("app.vitrine.gateway.local.LocalSamples#all")
  void every_word_and_number_rests_on_the_brief_or_on_a_frame(String sample) {
    String brief = LocalSamples.brief(sample);
    SupportCheck check = new SupportCheck(brief, LocalSamples.languageOf(sample));

    for (CopyText text : texts(sample)) {
      for (Sentence sentence : LocalSamples.sentences(text)) {
        assertThat(check.unsupported(sentence))
            .as("%s %s: %s", text.channel(), text.framework(), sentence.text())
            .isEmpty();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("app.vitrine.gateway.local.LocalSamples#all")
  void a_sentence_that_states_something_names_its_source(String sample) {
    String brief = LocalSamples.brief(sample);

    for (CopyText text : texts(sample)) {
      for (Sentence sentence : LocalSamples.sentences(text)) {
        boolean holdsNumber = sentence.text().chars().anyMatch(Character::isDigit);
        assertThat(holdsNumber && sentence.sources().isEmpty()).as(sentence.text()).isFalse();
        for (Source source : sentence.sources()) {
          assertThat(source.start()).isBetween(0, brief.length());
          assertThat(source.end()).isBetween(source.start() + 1, brief.length());
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("app.vitrine.gateway.local.LocalSamples#all")
  void no_claim_word_stands_in_a_text_unless_the_merchant_used_it(String sample) {
    String brief = LocalSamples.brief(sample).toLowerCase(Locale.ROOT);
    JsonNode claims = JsonMapper.shared().readTree(LocalSamples.resource("claims.json"));

    for (CopyText text : texts(sample)) {
      String all = all(text).toLowerCase(Locale.ROOT);
      for (JsonNode rule : claims.get("terms")) {
        for (JsonNode term : rule.get("terms")) {
          String word = term.stringValue().toLowerCase(Locale.ROOT);
          boolean latin = word.chars().allMatch(c -> c < 128);
          String sought = latin ? "(?s).*\\b" + java.util.regex.Pattern.quote(word) + "\\b.*" : "";
          boolean found = latin ? all.matches(sought) : all.contains(word);
          boolean said = latin ? brief.matches(sought) : brief.contains(word);
          assertThat(found && !said).as("%s in %s", word, all).isFalse();
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("app.vitrine.gateway.local.LocalSamples#all")
  void variants_differ_in_framework_and_in_what_they_say_first(String sample) {
    List<CopyText> pages =
        texts(sample).stream().filter(t -> t.channel() == Channel.PRODUCT_PAGE).toList();

    assertThat(pages).extracting(CopyText::framework).containsExactly(Framework.values());
    Set<String> bodies = new HashSet<>();
    Set<String> titles = new HashSet<>();
    pages.forEach(page -> bodies.add(page.body().toString()));
    pages.forEach(page -> titles.add(page.title().text()));
    assertThat(bodies).hasSize(VARIANTS);
    assertThat(titles).hasSizeGreaterThanOrEqualTo(2);
    Set<Source> first = inBody(pages.get(0));
    Set<Source> second = inBody(pages.get(1));
    assertThat(first).isNotEqualTo(second);
  }

  @ParameterizedTest
  @MethodSource("app.vitrine.gateway.local.LocalSamples#all")
  void the_second_short_text_shares_at_most_half_of_its_sentences(String sample) {
    for (Channel channel : List.of(Channel.SOCIAL_POST, Channel.AD_SHORT)) {
      List<CopyText> variants =
          texts(sample).stream().filter(text -> text.channel() == channel).limit(2).toList();
      Set<String> first = sentences(variants.getFirst());
      Set<String> second = sentences(variants.getLast());
      Set<String> both = new HashSet<>(first);
      both.retainAll(second);

      assertThat(2 * both.size())
          .as("%s: %s", channel, both)
          .isLessThanOrEqualTo(Math.min(first.size(), second.size()));
    }
  }

  private static Set<String> sentences(CopyText text) {
    return text.body().stream()
        .flatMap(List::stream)
        .map(Sentence::text)
        .collect(java.util.stream.Collectors.toSet());
  }

  @ParameterizedTest
  @MethodSource("app.vitrine.gateway.local.LocalSamples#all")
  void a_product_page_is_complete_and_says_nothing_twice(String sample) {
    for (CopyText text : texts(sample)) {
      List<Sentence> said = LocalSamples.sentences(text);
      assertThat(said)
          .extracting(Sentence::text)
          .doesNotHaveDuplicates()
          .noneMatch(String::isBlank);
      if (text.channel() == Channel.PRODUCT_PAGE) {
        assertThat(text.body()).hasSizeBetween(1, 3);
        assertThat(text.bullets()).hasSizeBetween(4, 6);
      }
      if (text.channel() == Channel.SOCIAL_POST) {
        assertThat(text.hashtags())
            .hasSizeBetween(4, 8)
            .allMatch(t -> t.matches("[\\p{L}\\p{N}]+"));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"enamel-mug.en,microwave", "enamel-mug.zh,不可进微波炉", "white-ceramic-vase.en,by hand"})
  void limits_and_care_stand_on_every_product_page(String sample, String words) {
    assertThat(texts(sample))
        .filteredOn(text -> text.channel() == Channel.PRODUCT_PAGE)
        .allSatisfy(text -> assertThat(all(text)).contains(words));
  }

  @Test
  void the_same_order_gives_the_same_words() {
    String brief = LocalSamples.brief("enamel-mug.en");

    assertThat(LocalSamples.write(brief, Language.EN, 3, List.of("shorter"), 2))
        .isEqualTo(LocalSamples.write(brief, Language.EN, 3, List.of("shorter"), 2));
  }

  @ParameterizedTest
  @MethodSource("app.vitrine.gateway.local.LocalSamples#all")
  void a_new_revision_changes_every_page_and_post(String sample) {
    String brief = LocalSamples.brief(sample);
    Language language = LocalSamples.languageOf(sample);
    List<CopyText> one = LocalSamples.write(brief, language, 2, List.of(), 1);
    List<CopyText> two = LocalSamples.write(brief, language, 2, List.of(), 2);

    for (int i = 0; i < one.size(); i++) {
      assertThat(all(two.get(i))).isNotEqualTo(all(one.get(i)));
    }
  }

  @Test
  void guidance_moves_the_wished_facts_forward() {
    CopyText page =
        LocalSamples.write(
                LocalSamples.brief("enamel-mug.en"), Language.EN, 1, List.of("mention the gift"), 2)
            .getFirst();

    assertThat(page.body().getFirst()).anyMatch(s -> s.text().contains("gift"));
  }

  @ParameterizedTest
  @CsvSource({"enamel-mug.en,shorter,more detail", "enamel-mug.zh,更短,更详细"})
  void guidance_steers_the_length(String sample, String shorter, String longer) {
    String brief = LocalSamples.brief(sample);
    Language language = LocalSamples.languageOf(sample);
    int brisk = length(LocalSamples.write(brief, language, 2, List.of(shorter), 1));
    int rich = length(LocalSamples.write(brief, language, 2, List.of(shorter, longer), 1));

    assertThat(brisk).isLessThan(rich);
  }

  @ParameterizedTest
  @MethodSource("app.vitrine.gateway.local.LocalSamples#all")
  void another_language_says_only_what_the_lexicon_knows(String sample) {
    String brief = LocalSamples.brief(sample);
    Language other = sample.endsWith(".zh") ? Language.EN : Language.ZH;

    for (CopyText text : LocalSamples.write(brief, other, 2, List.of(), 1)) {
      assertThat(text.language()).isEqualTo(other);
      assertThat(text.body()).isNotEmpty();
      String all = all(text);
      boolean han = all.codePoints().anyMatch(Character::isIdeographic);
      assertThat(han).as(all).isEqualTo(other == Language.ZH);
      for (String number : all.split("[^\\d.]+", -1)) {
        assertThat(brief).contains(number.replaceAll("^\\.|\\.$", ""));
      }
    }
  }

  @Test
  void the_merchants_own_superlatives_are_left_out() {
    String brief = "Face cream, 50 ml, with shea butter. The best cream for wrinkles! Glass jar.";

    for (CopyText text : LocalSamples.write(brief, Language.EN, VARIANTS, List.of(), 1)) {
      assertThat(all(text)).doesNotContain("best").doesNotContain("wrinkles");
    }
  }

  private static List<CopyText> texts(String sample) {
    return LocalSamples.write(
        LocalSamples.brief(sample), LocalSamples.languageOf(sample), VARIANTS, List.of(), 1);
  }

  private static Set<Source> inBody(CopyText text) {
    Set<Source> sources = new HashSet<>();
    text.body().forEach(p -> p.forEach(s -> sources.addAll(s.sources())));
    return sources;
  }

  private static int length(List<CopyText> texts) {
    return texts.stream().mapToInt(text -> all(text).length()).sum();
  }

  private static String all(CopyText text) {
    StringBuilder all = new StringBuilder();
    LocalSamples.sentences(text).forEach(s -> all.append(s.text()).append('\n'));
    return all.toString();
  }
}
