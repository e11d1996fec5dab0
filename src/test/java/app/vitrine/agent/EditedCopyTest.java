package app.vitrine.agent;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.domain.brief.Channel;
import app.vitrine.domain.brief.Language;
import app.vitrine.domain.copy.CopyText;
import app.vitrine.domain.copy.Framework;
import app.vitrine.domain.copy.Sentence;
import app.vitrine.domain.copy.Source;
import app.vitrine.domain.revision.EditedText;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class EditedCopyTest {
  private static final Source FACT = Source.brief("f1", 0, 4);
  private static final Source MEI = Source.person("Mei");
  private static final Sentence HOLDS = new Sentence("It holds 350 ml.", List.of(FACT));
  private static final Sentence LASTS = new Sentence("It lasts.", List.of());

  private static CopyText text(Language language, Sentence... sentences) {
    return new CopyText(
        Channel.PRODUCT_PAGE,
        language,
        1,
        Framework.STORY,
        new Sentence("The mug", List.of(FACT)),
        List.of(List.of(sentences)),
        List.of(new Sentence("350 ml", List.of(FACT))),
        List.of("mug"),
        new Sentence("Buy it", List.of()),
        List.of());
  }

  private static List<Sentence> body(CopyText before, String paragraph) {
    EditedText draft = EditedText.of(before);
    EditedText edited =
        new EditedText(
            draft.title(),
            List.of(paragraph),
            draft.bullets(),
            draft.hashtags(),
            draft.callToAction());
    return EditedCopy.of(before, edited, "Mei").body().getFirst();
  }

  @Test
  void a_sentence_that_stays_keeps_its_sources_and_a_new_one_names_the_person() {
    assertThat(body(text(Language.EN, HOLDS, LASTS), "It holds 350 ml. Made by us. It lasts."))
        .containsExactly(HOLDS, new Sentence("Made by us.", List.of(MEI)), LASTS);
  }

  @Test
  void a_changed_sentence_is_a_new_one() {
    assertThat(body(text(Language.EN, HOLDS), "It holds 350 ml.Really. It holds 400 ml."))
        .extracting(Sentence::sources)
        .containsOnly(List.of(MEI));
  }

  @Test
  void chinese_sentences_stand_without_blanks() {
    Sentence known = new Sentence("容量350毫升。", List.of(FACT));
    assertThat(body(text(Language.ZH, known), "容量350毫升。手工制作。"))
        .containsExactly(known, new Sentence("手工制作。", List.of(MEI)));
  }

  @Test
  void title_points_and_call_keep_or_change_their_sources_as_a_whole() {
    CopyText before = text(Language.EN, HOLDS);
    EditedText draft = EditedText.of(before);
    CopyText after =
        EditedCopy.of(
            before,
            new EditedText(
                "The mug",
                draft.paragraphs(),
                List.of("Dishwasher safe", "350 ml"),
                List.of("camp"),
                ""),
            "Mei");
    assertThat(after.title()).isEqualTo(before.title());
    assertThat(after.bullets())
        .containsExactly(
            new Sentence("Dishwasher safe", List.of(MEI)), before.bullets().getFirst());
    assertThat(after.callToAction()).isEqualTo(new Sentence("", List.of()));
    assertThat(after.hashtags()).containsExactly("camp");
    assertThat(after.editedBy()).isEqualTo("Mei");
    assertThat(after.findings()).isEmpty();
  }

  @Provide
  Arbitrary<String> paragraphs() {
    return Arbitraries.of(
            "It holds 350 ml.",
            "It lasts.",
            "Why? ",
            "e.g. 3.5 cm ",
            "容量大。",
            "。",
            "😀",
            "-",
            " x ",
            "\"No!\" ",
            "Ca. 5",
            "لون")
        .list()
        .ofMinSize(1)
        .ofMaxSize(8)
        .map(parts -> String.join(" ", parts).strip());
  }

  /** Between English sentences one blank stands for any; nothing else of the words may change. */
  @Property(tries = 300)
  void the_words_are_the_persons(
      @ForAll("paragraphs") String paragraph, @ForAll Language language) {
    CopyText before = text(language, HOLDS, LASTS);
    CopyText after =
        EditedCopy.of(
            before, new EditedText("T", List.of(paragraph), List.of(), List.of(), ""), "Mei");
    if (language == Language.EN) {
      assertThat(after.bodyText()).isEqualToNormalizingWhitespace(paragraph);
    } else {
      assertThat(after.bodyText()).isEqualTo(paragraph);
    }
    assertThat(after.body().getFirst()).noneMatch(sentence -> sentence.text().isBlank());
  }
}
