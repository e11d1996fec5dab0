package app.vitrine.export;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.cli.fixture.DeskOpener;
import app.vitrine.domain.brief.Channel;
import app.vitrine.domain.copy.CopyText;
import app.vitrine.domain.copy.Framework;
import app.vitrine.domain.copy.Sentence;
import app.vitrine.domain.qa.Severity;
import app.vitrine.gateway.local.LocalSamples;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every marketplace gets a title and bullets it takes, and none is cut inside a word. */
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
    softly.assertThat(text.title().text()).startsWith(fitted.title().text());
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
            "were 6 and are 5 now: the shortest were joined, as Amazon takes no more."
                + " Nothing was left out.");
  }

  @Test
  void a_text_that_fits_is_left_as_it_is() {
    CopyText text = text("Mug", "One.", "Two.", "Three.");
    assertThat(fit(PRESETS.require("amazon"), text))
        .isEqualTo(new ListingFit.Fitted(text, List.of()));
  }

  private static ListingFit.Fitted fit(ExportPreset preset, CopyText text) {
    return new ListingFit(preset, DeskOpener.inspector()).fit(text);
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
