package app.vitrine.agent;

import static app.vitrine.agent.ReviewBench.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.vitrine.domain.brief.Channel;
import app.vitrine.domain.copy.CopyDeck;
import app.vitrine.domain.copy.CopyText;
import app.vitrine.domain.copy.PolicyFinding;
import app.vitrine.domain.copy.Sentence;
import app.vitrine.domain.copy.Source;
import app.vitrine.domain.qa.QaCheck;
import app.vitrine.domain.qa.QaReport;
import app.vitrine.domain.qa.Severity;
import app.vitrine.fixture.BesideOthers;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Texts are checked for length, support, rules, likeness, and for what the file holds. */
@NullMarked
@BesideOthers
class QaCopyChecksTest extends ReviewedFiles {
  @Test
  void sound_texts_pass() {
    QaReport report = bench.review(deck(good(), other()), null, null);

    assertThat(failed(report)).isEmpty();
    assertThat(report.score()).isEqualTo(1);
    assertThat(report.issues()).isEmpty();
    assertThat(report.suggestions()).isEmpty();
  }

  @Test
  void a_title_too_long_for_marketplaces_is_noticed_and_the_text_named() {
    CopyText longwinded = text(Channel.PRODUCT_PAGE, 2, "Mug ".repeat(50), "It is dipped by hand.");

    QaReport report = bench.review(deck(good(), longwinded), null, null);

    assertThat(failed(report)).containsExactly("copy_title_length.product_page_en_2");
    assertThat(report.issues())
        .containsExactly("A title is too long for most marketplaces: product page (variant 2).");
    assertThat(report.suggestions())
        .containsExactly("Shorten the title, or regenerate the copy and ask for shorter titles.");
  }

  @Test
  void a_body_and_a_bullet_that_nobody_reads_to_the_end_are_noticed() {
    String sentence = "It is dipped by hand. ";
    CopyText endless = text(Channel.PRODUCT_PAGE, 2, "Dipped", sentence.repeat(250));
    CopyText bulleted = withBullet(other(), sentence.repeat(12));

    assertThat(failed(bench.review(deck(good(), endless), null, null)))
        .containsExactly("copy_page_length.product_page_en_2");
    assertThat(failed(bench.review(deck(good(), bulleted), null, null)))
        .containsExactly("copy_bullet_length.product_page_en_2");
  }

  @Test
  void a_brief_that_says_nothing_is_spoken_of_and_costs_much() {
    CopyText bare = text(Channel.PRODUCT_PAGE, 1, "Bag", "Meet the bag.");

    QaReport report = bench.saying("nice").review(deck(bare), null, null);

    assertThat(failed(report)).contains("copy_facts");
    assertThat(report.suggestions())
        .anyMatch(said -> said.contains("what it is made of, how large it is"));
    assertThat(report.score()).isLessThan(0.75);
  }

  @Test
  void a_brief_without_a_name_is_told_once_and_not_of_each_text_again() {
    Sentence meet = new Sentence("Meet the product.", List.of());
    CopyText bare = text(Channel.PRODUCT_PAGE, 1, "Product", "It is made of steel.");
    CopyText untraced =
        new CopyText(
            bare.channel(),
            bare.language(),
            bare.variant(),
            bare.framework(),
            bare.title(),
            List.of(List.of(meet)),
            List.of(),
            List.of(),
            bare.callToAction(),
            List.of());

    assertThat(failed(bench.review(deck(untraced), null, null)))
        .contains("copy_sources.product_page_en_1")
        .doesNotContain("copy_name");
    assertThat(failed(bench.unnamed().review(deck(untraced), null, null)))
        .contains("copy_name")
        .doesNotContain("copy_sources.product_page_en_1");
  }

  @Test
  void a_torn_sentence_is_quoted_and_costs_and_whole_texts_pass_once_each() {
    CopyText torn = text(Channel.PRODUCT_PAGE, 2, "Dipped by hand", "The mug has an, steel.");

    QaReport report = bench.review(deck(good(), torn), null, null);

    assertThat(failed(report)).containsExactly("copy_sentences.product_page_en_2");
    assertThat(report.score()).isLessThan(0.95);
    assertThat(report.issues())
        .containsExactly(
            "“The mug has an, steel.” in the product page (variant 2) breaks off or lacks a word.");
    assertThat(report.suggestions())
        .containsExactly("Complete the sentence or take it out, or have the text rewritten.");
    assertThat(sentences(report))
        .extracting(QaCheck::id, QaCheck::passed, QaCheck::measured)
        .containsExactly(
            tuple("copy_sentences.product_page_en_1", true, "all whole"),
            tuple("copy_sentences.product_page_en_2", false, "The mug has an, steel."));
  }

  @Test
  void titles_bullets_and_calls_to_action_are_held_to_it_and_every_tear_is_told() {
    CopyText torn = withBullet(text(Channel.PRODUCT_PAGE, 2, "A mug for", "It is dipped of."), "A");

    assertThat(sentences(bench.review(deck(good(), torn), null, null)))
        .filteredOn(check -> !check.passed())
        .extracting(QaCheck::measured)
        .containsExactly("A mug for", "It is dipped of.", "A");
  }

  @Test
  void a_bracket_may_close_in_the_next_sentence_of_its_paragraph() {
    CopyText aside =
        text(Channel.PRODUCT_PAGE, 2, "Dipped by hand", "Steel inside (enamel.", "In two coats).");
    CopyText open =
        text(Channel.PRODUCT_PAGE, 2, "Dipped by hand", "Steel inside (enamel.", "Dry.");

    assertThat(failed(bench.review(deck(good(), aside), null, null))).isEmpty();
    assertThat(failed(bench.review(deck(good(), open), null, null)))
        .containsExactly("copy_sentences.product_page_en_2");
  }

  private static List<QaCheck> sentences(QaReport report) {
    return report.checks().stream()
        .filter(check -> check.id().startsWith("copy_sentences"))
        .toList();
  }

  @Test
  void a_price_that_no_text_repeats_is_spoken_of_and_costs_nothing() {
    double usual = bench.review(deck(good(), other()), null, null).score();

    QaReport report = bench.priced("now 20 % off").review(deck(good(), other()), null, null);

    assertThat(failed(report)).containsExactly("copy_price.offer");
    assertThat(report.score()).isEqualTo(usual);
    assertThat(report.issues()).isEmpty();
    assertThat(report.suggestions()).singleElement().asString().contains("the shop's own fields");
  }

  @Test
  void a_price_class_without_a_figure_is_not_spoken_of() {
    QaReport report = bench.priced("Mid-range price").review(deck(good(), other()), null, null);

    assertThat(failed(report)).isEmpty();
  }

  @Test
  void a_full_brief_is_not_blamed_for_a_text_that_tells_little_of_it() {
    CopyText ad = text(Channel.AD_SHORT, 1, "Mug", "Meet the mug.");

    assertThat(failed(bench.review(deck(ad), null, null))).doesNotContain("copy_facts");
  }

  @Test
  void a_post_longer_than_the_apps_take_is_noticed() {
    CopyText post = text(Channel.SOCIAL_POST, 1, "Dipped", "It is dipped by hand. ".repeat(110));

    assertThat(failed(bench.review(deck(post), null, null)))
        .contains("copy_post_length.social_post_en_1");
  }

  @Test
  void a_file_that_does_not_hold_what_was_decided_blocks() {
    CopyDeck deck = deck(good(), other());
    bench.rewrite(deck.files().getFirst(), page -> page.replace("A mug of 380 ml.", "A mug."));

    QaReport report = bench.review(deck, null, null);

    assertThat(failed(report)).containsExactly("copy_written.product_page_en_2");
    assertThat(report.hasBlockingFinding()).isTrue();
    assertThat(report.issues())
        .containsExactly("A text is not whole in the file: product page (variant 2).");
  }

  @Test
  void texts_of_a_brief_in_a_language_that_is_not_read_block_and_it_is_said() {
    QaReport report =
        bench
            .briefed("Tasse en acier émaillé, avec un bord bleu, faite à la main pour le camping.")
            .review(deck(good(), other()), null, null);

    assertThat(report.hasBlockingFinding()).isTrue();
    assertThat(report.score()).isLessThan(QaReport.THRESHOLD);
    assertThat(report.issues())
        .contains(
            "Your brief seems to be in a language that is not understood, so the texts cannot be"
                + " relied on.");
    assertThat(report.suggestions())
        .contains(
            "Write the brief in English, Chinese or Japanese, and generate the package again.");
  }

  @Test
  void texts_without_a_file_block() {
    CopyDeck deck = deck(good(), other());
    CopyDeck unwritten = new CopyDeck(1, "local", deck.texts(), List.of());

    assertThat(failed(bench.review(unwritten, null, null)))
        .containsExactly("copy_written.product_page_en_1", "copy_written.product_page_en_2");
  }

  private static CopyText withBullet(CopyText text, String bullet) {
    return new CopyText(
        text.channel(),
        text.language(),
        text.variant(),
        text.framework(),
        text.title(),
        text.body(),
        List.of(ReviewBench.sourced(bullet)),
        List.of(),
        text.callToAction(),
        List.of());
  }

  @Test
  void bullets_count_when_variants_are_compared() {
    CopyText one = text(Channel.PRODUCT_PAGE, 1, "Enamel mug", "It holds 380 ml.");
    CopyText other = text(Channel.PRODUCT_PAGE, 2, "Camping mug", "It is dipped by hand.");

    assertThat(NearDuplicates.shared(one, other)).isZero();
    assertThat(NearDuplicates.shared(withBullet(one, "Blue rim"), withBullet(other, "Blue rim")))
        .isCloseTo(1.0 / 3, org.assertj.core.data.Offset.offset(0.01));
  }

  @Test
  void variants_that_say_the_same_are_noticed() {
    CopyText twin = text(Channel.PRODUCT_PAGE, 2, "Enamel mug", "It holds 380 ml.");

    assertThat(failed(bench.review(deck(good(), twin), null, null)))
        .containsExactly("copy_variants_differ.product_page_en_1_2");
  }

  @Test
  void a_figure_the_merchant_never_gave_blocks_wherever_it_stands() {
    CopyText boast = text(Channel.PRODUCT_PAGE, 2, "The mug of 500 ml", "It is dipped by hand.");

    QaReport report = bench.review(deck(good(), boast), null, null);

    assertThat(failed(report)).containsExactly("copy_figures.product_page_en_2");
    assertThat(report.hasBlockingFinding()).isTrue();
    assertThat(report.checks())
        .filteredOn(check -> !check.passed())
        .extracting(QaCheck::measured)
        .containsExactly("500");
  }

  @Test
  void half_of_a_figure_with_a_decimal_comma_is_another_figure() {
    assertThat(Figures.of("Ø 13").without(Figures.of("Ø 13,4 cm"))).containsExactly("13");
    assertThat(Figures.of("13.4 cm, 1,200 m").without(Figures.of("13,4 cm, 1200 m"))).isEmpty();
  }

  @Test
  void a_sentence_that_rests_on_words_outside_the_brief_blocks() {
    Sentence astray =
        new Sentence(
            "It is dipped by hand.",
            List.of(Source.brief("f9", 10, ReviewBench.BRIEF.length() + 1)));
    CopyText text = text(Channel.PRODUCT_PAGE, 2, "Dipped by hand");
    CopyText wrong =
        new CopyText(
            text.channel(),
            text.language(),
            2,
            text.framework(),
            text.title(),
            List.of(List.of(astray)),
            List.of(),
            List.of(),
            text.callToAction(),
            List.of());

    assertThat(failed(bench.review(deck(good(), wrong), null, null)))
        .containsExactly("copy_sources.product_page_en_2");
  }

  @Test
  void a_statement_that_rests_on_nothing_blocks_and_talk_without_one_does_not() {
    Sentence bare = new Sentence("Loved by everyone.", List.of());

    assertThat(sourcesOf(Channel.PRODUCT_PAGE, bare, List.of())).isEqualTo("1 untraced");
    assertThat(sourcesOf(Channel.PRODUCT_PAGE, source("It is light."), List.of(bare)))
        .isEqualTo("1 untraced");
    Sentence question = new Sentence("Who is it for?", List.of());
    assertThat(sourcesOf(Channel.PRODUCT_PAGE, question, List.of())).isEqualTo("0 untraced");
    assertThat(sourcesOf(Channel.PRODUCT_PAGE, source("It is light."), List.of(question)))
        .isEqualTo("1 untraced");
    assertThat(sourcesOf(Channel.LIVE_SCRIPT, bare, List.of())).isEqualTo("0 untraced");
    assertThat(sourcesOf(Channel.LIVE_SCRIPT, bare, List.of(bare))).isEqualTo("2 untraced");
    assertThat(
            sourcesOf(Channel.LIVE_SCRIPT, new Sentence("It holds 380 ml.", List.of()), List.of()))
        .isEqualTo("1 untraced");
  }

  private static Sentence source(String text) {
    return new Sentence(text, List.of(Source.analysis("palette")));
  }

  private String sourcesOf(Channel channel, Sentence body, List<Sentence> bullets) {
    CopyText sound = text(channel, 2, "Enamel mug");
    CopyText told =
        new CopyText(
            channel,
            sound.language(),
            2,
            sound.framework(),
            sound.title(),
            List.of(List.of(body)),
            bullets,
            List.of(),
            sound.callToAction(),
            List.of());
    return bench.review(deck(good(), told), null, null).checks().stream()
        .filter(check -> check.id().startsWith("copy_sources") && check.id().endsWith("_2"))
        .map(QaCheck::measured)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void texts_that_are_missing_or_empty_block() {
    CopyText empty = text(Channel.PRODUCT_PAGE, 1, "Enamel mug");

    QaReport report = bench.review(deck(empty), null, null);

    assertThat(failed(report)).containsExactly("copy_count", "copy_present.product_page_en_1");
    assertThat(report.hasBlockingFinding()).isTrue();
  }

  @Test
  void what_the_rules_say_is_told_in_their_words_and_advice_is_given_once() {
    PolicyFinding best =
        new PolicyFinding(
            "en.superlative", Severity.WARNING, "best", "title", 0, "“Best” needs proof.");
    PolicyFinding only =
        new PolicyFinding(
            "en.superlative", Severity.WARNING, "only", "title", 5, "“Only” needs proof.");

    QaReport report =
        bench.review(deck(good().withFindings(List.of(best, only)), other()), null, null);

    assertThat(failed(report))
        .containsExactly(
            "copy_policy.product_page_en_1.en.superlative",
            "copy_policy.product_page_en_1.en.superlative_2");
    assertThat(report.issues()).containsExactly("“Best” needs proof.", "“Only” needs proof.");
    assertThat(report.suggestions()).hasSize(1);
  }
}
