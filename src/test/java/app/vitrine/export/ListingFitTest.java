package app.vitrine.export;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.cli.fixture.DeskOpener;
import app.vitrine.domain.analysis.Fact;
import app.vitrine.domain.analysis.FactKind;
import app.vitrine.domain.brief.Channel;
import app.vitrine.domain.copy.CopyText;
import app.vitrine.domain.copy.Framework;
import app.vitrine.domain.copy.Sentence;
import app.vitrine.domain.copy.Source;
import app.vitrine.domain.qa.Severity;
import app.vitrine.fixture.BesideOthers;
import app.vitrine.gateway.local.LocalSamples;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every marketplace gets a title and bullets it takes, and none is cut inside a word. */
@BesideOthers
class ListingFitTest {
  private static final ExportPresets PRESETS = ExportPresets.load();

  static Stream<String> samples() {
    return LocalSamples.all();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void all_samples_fit_all_marketplaces(String sample) {
    SoftAssertions softly = new SoftAssertions();
    String brief = LocalSamples.brief(sample);
    for (int revision = 1; revision <= 2; revision++) {
      List<CopyText> texts =
          LocalSamples.write(brief, LocalSamples.languageOf(sample), 2, List.of(), revision);
      for (ExportPreset preset : PRESETS.presets()) {
        texts.stream()
            .filter(text -> preset.channels().contains(text.channel()))
            .filter(text -> text.channel() == Channel.PRODUCT_PAGE)
            .forEach(text -> fits(text, preset, softly));
      }
    }
    softly.assertAll();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void a_post_or_an_advertisement_is_no_listing_and_stays_as_it_was_approved(String sample) {
    for (CopyText text :
        LocalSamples.write(
            LocalSamples.brief(sample), LocalSamples.languageOf(sample), 2, List.of(), 1)) {
      for (ExportPreset preset : PRESETS.presets()) {
        if (text.channel() != Channel.PRODUCT_PAGE) {
          assertThat(fit(preset, text).copy()).isEqualTo(text);
        }
      }
    }
  }

  private static void fits(CopyText text, ExportPreset preset, SoftAssertions softly) {
    CopyText fitted = fit(preset, text).copy();
    for (ExportPreset.TextLimit limit : preset.texts()) {
      if (limit.field().equals("title")) {
        softly
            .assertThat(DeskOpener.inspector().length(limit.counter(), fitted.title().text()))
            .as("%s: %s", preset.id(), fitted.title().text())
            .isLessThanOrEqualTo(limit.max());
      }
      if (limit.field().equals("bullets")) {
        softly
            .assertThat(fitted.bullets())
            .as(preset.id())
            .hasSizeLessThanOrEqualTo(limit.countMax());
      }
    }
    for (String clause : fitted.title().text().split(" *[,–—|，、] *", -1)) {
      softly.assertThat(text.title().text()).contains(clause);
    }
    softly
        .assertThat(fitted.title().text())
        .doesNotEndWith("...")
        .doesNotEndWith("…")
        .doesNotMatch("(?i).*(?:\\b(?:and|with|of|for|the|in)|[,–—(&-])$");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tarnfell Enamel Camping Mug, 380 ml – Hand-Dipped Dark-Blue Rim and Blue-Edged Handle"
            + " | Tarnfell Enamel Camping Mug, 380 ml – Hand-Dipped Dark-Blue Rim",
        "Tarnfell Enamel Camping Mug for Long Evenings by the Fire and Early Mornings at the Lake"
            + " | Tarnfell Enamel Camping Mug for Long Evenings by the Fire and Early",
      })
  void a_title_ends_with_a_clause_or_at_least_with_a_word(String title, String expected) {
    ListingFit.Fitted fitted =
        fit(PRESETS.require("amazon"), text(title, "One.", "Two.", "Three."));
    assertThat(fitted.copy().title().text()).isEqualTo(expected);
    assertThat(fitted.notes())
        .singleElement()
        .satisfies(
            note -> {
              assertThat(note.severity()).isEqualTo(Severity.INFO);
              assertThat(note.subject()).isEqualTo("product_page.en.1 title");
              assertThat(note.message())
                  .contains("shortened from " + title.strip().length())
                  .contains("for Amazon, which takes 75; left out: “");
            });
  }

  @Test
  void bullets_that_are_too_many_are_joined_and_nothing_is_lost() {
    ListingFit.Fitted fitted =
        fit(
            PRESETS.require("amazon"),
            text(
                "Mug",
                "A long first bullet",
                "Two",
                "Three.",
                "Another long bullet",
                "Fifth one",
                "Sixth one here"));
    assertThat(fitted.copy().bullets())
        .extracting(Sentence::text)
        .containsExactly(
            "A long first bullet",
            "Two. Three.",
            "Another long bullet",
            "Fifth one",
            "Sixth one here");
    assertThat(fitted.notes())
        .extracting(PreflightNote::message)
        .containsExactly(
            "were 6 and are 5 now: short neighbours were joined, as Amazon takes no more."
                + " Nothing was left out.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tarnfell Dive-Style Watch, 40 mm Steel Case with Blue Dial, 22 mm Strap, Not for Diving"
            + " | Tarnfell Dive-Style Watch, 40 mm Steel Case with Blue Dial, Not for Diving",
        "Tarnfell Borosilicate Glass Storage Box, Dishwasher Safe, Except the Lid and the Seal"
            + " | Tarnfell Borosilicate Glass Storage Box, Dishwasher Safe, Except the Lid and the Seal",
        "Tarnfell Storage Box, Blue Seal and Clips, Dishwasher Safe, Except the Lid and Seal"
            + " | Tarnfell Storage Box, Dishwasher Safe, Except the Lid and Seal",
        "Tarnfell Enamel Camping Mug, 380 ml – Small Mountain Logo Printed on One Side"
            + " | Tarnfell Enamel Camping Mug, 380 ml – Small Mountain Logo",
        "Tarnfell Enamel Camping Mug, 380 ml, Food-Safe Enamel, Cream Outside and Inside"
            + " | Tarnfell Enamel Camping Mug, 380 ml, Food-Safe Enamel",
        "Tarnfell Enamel Camping Mug for Long Evenings by the Fire, Not for Microwave, Grill or Oven"
            + " | Tarnfell Enamel Camping Mug for Long Evenings by the Fire, Not for Microwave, Grill or Oven",
        "Tarnfell Overnight Serum with Vitamin A, 30 ml Glass Bottle with a Fine Glass Pipette"
            + " | Tarnfell Overnight Serum with Vitamin A, 30 ml Glass Bottle",
        "Tarnfell Enamel Camping Mug that Keeps Its Colour and Shine for Years When Washed by Hand"
            + " | Tarnfell Enamel Camping Mug that Keeps Its Colour and Shine for Years",
        "Tarnfell Overnight Face Serum for Every Skin Made with Pure Vitamin A Extract"
            + " | Tarnfell Overnight Face Serum for Every Skin Made with Pure Vitamin A",
        "Tarnfell Enamel Camping Mug for Long Evenings by the Fire and Coffee With A Friend"
            + " | Tarnfell Enamel Camping Mug for Long Evenings by the Fire and Coffee",
      })
  void what_limits_a_claim_stays_and_so_do_names(String title, String expected) {
    assertThat(amazon(title).copy().title().text()).isEqualTo(expected);
  }

  @Test
  void a_chinese_limit_stays_and_a_harmless_clause_goes() {
    String before = "高硼硅玻璃保鲜盒套装，蓝色硅胶密封圈，不锈钢卡扣，可进微波炉，但盖子不可以";
    Clauses clauses = new Clauses(ClauseWords.load());

    assertThat(clauses.longestFitting(before, text -> text.length() <= 31))
        .hasValue(new Clauses.Shorter("高硼硅玻璃保鲜盒套装，蓝色硅胶密封圈，可进微波炉，但盖子不可以", List.of("不锈钢卡扣")));
    assertThat(clauses.longestFitting(before, text -> text.length() <= 10)).isEmpty();
    assertThat(clauses.longestFitting("磨砂玻璃杯，不可用于微波炉、烤箱和洗碗机", text -> text.length() <= 15))
        .isEmpty();
    assertThat(clauses.longestFitting("手冲咖啡壶，不锈钢壶身，两只装", text -> text.length() <= 11))
        .hasValue(new Clauses.Shorter("手冲咖啡壶，不锈钢壶身", List.of("两只装")));
  }

  @Test
  void a_limit_in_japanese_stays() {
    Clauses clauses = new Clauses(ClauseWords.load());

    assertThat(clauses.longestFitting("耐熱ガラスの保存容器、電子レンジ対応、ただしフタは使えません", t -> t.length() <= 20))
        .isEmpty();
  }

  private static ListingFit.Fitted amazon(String title) {
    return fit(PRESETS.require("amazon"), text(title, "One.", "Two.", "Three."));
  }

  @Test
  void a_joined_bullet_is_never_too_long_and_the_notes_agree() {
    String long1 = "a".repeat(300) + " one, " + "b".repeat(260);
    String long2 = "c".repeat(450);
    ListingFit.Fitted fitted =
        fit(
            PRESETS.require("amazon"),
            text("Mug", long1, long2, "d".repeat(400), "e".repeat(400), "Fifth", "Sixth"));

    assertThat(fitted.copy().bullets())
        .hasSize(5)
        .allSatisfy(bullet -> assertThat(bullet.text().length()).isLessThanOrEqualTo(500));
    assertThat(fitted.copy().bullets().getLast().text()).isEqualTo("Fifth. Sixth");
    assertThat(fitted.notes())
        .extracting(PreflightNote::message)
        .anyMatch(said -> said.contains("left out: “"))
        .noneMatch(said -> said.contains("Nothing was left out"));
  }

  @Test
  void bullets_that_cannot_be_joined_within_the_limit_stay_for_a_person() {
    String[] all = Stream.generate(() -> "x".repeat(400)).limit(6).toArray(String[]::new);
    CopyText text = text("Mug", all);

    assertThat(fit(PRESETS.require("amazon"), text))
        .isEqualTo(new ListingFit.Fitted(text, List.of()));
  }

  @Test
  void bullets_about_the_same_side_of_the_product_are_joined_first() {
    List<Fact> facts =
        List.of(
            new Fact("f1", FactKind.AUDIENCE, "", 0, 1),
            new Fact("f2", FactKind.MATERIAL, "", 0, 1),
            new Fact("f3", FactKind.SIZE, "", 0, 1),
            new Fact("f4", FactKind.CAPACITY, "", 0, 1));
    CopyText plain = text("Mug", "a", "b", "c", "d", "e", "f");
    List<Sentence> bullets =
        List.of(
            about("For campers", "f1"),
            about("Steel", "f2"),
            about("Stands 8 cm high", "f3"),
            about("Holds 380 ml to the rim", "f4"),
            new Sentence("A gift box of pressed cardboard", List.of()),
            new Sentence("Two years of guarantee", List.of()));

    CopyText fitted =
        new ListingFit(PRESETS.require("amazon"), DeskOpener.inspector(), facts)
            .fit(plain.withBullets(bullets))
            .copy();

    assertThat(fitted.bullets())
        .extracting(Sentence::text)
        .contains("For campers", "Steel", "Stands 8 cm high. Holds 380 ml to the rim");
  }

  private static Sentence about(String text, String fact) {
    return new Sentence(text, List.of(Source.brief(fact, 0, 1)));
  }

  @Test
  void a_text_that_fits_is_left_as_it_is() {
    CopyText text = text("Mug", "One.", "Two.", "Three.");
    assertThat(fit(PRESETS.require("amazon"), text))
        .isEqualTo(new ListingFit.Fitted(text, List.of()));
  }

  private static ListingFit.Fitted fit(ExportPreset preset, CopyText text) {
    return new ListingFit(preset, DeskOpener.inspector(), List.of()).fit(text);
  }

  private static CopyText text(String title, String... bullets) {
    return new CopyText(
        Channel.PRODUCT_PAGE,
        app.vitrine.domain.brief.Language.EN,
        1,
        Framework.LIST,
        new Sentence(title.strip(), List.of()),
        List.of(List.of(new Sentence("A mug.", List.of()))),
        Stream.of(bullets).map(bullet -> new Sentence(bullet, List.of())).toList(),
        List.of(),
        new Sentence("", List.of()),
        List.of());
  }
}
