package app.vitrine.studio.copy;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.domain.brief.Channel;
import app.vitrine.domain.brief.Language;
import app.vitrine.domain.copy.CopyText;
import app.vitrine.domain.copy.Framework;
import app.vitrine.domain.copy.PolicyFinding;
import app.vitrine.domain.copy.Sentence;
import app.vitrine.domain.copy.Source;
import app.vitrine.domain.qa.Severity;
import app.vitrine.domain.revision.EditedText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.NotBlank;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class WrittenTest {
  private static final EditedText TEXT =
      new EditedText(
          "Mug", List.of("One.", "Two."), List.of("350 ml"), List.of("mug", "camp"), "Buy it");

  @Test
  void a_text_is_copied_as_one_would_write_it() {
    assertThat(Written.plain(TEXT))
        .isEqualTo("Mug\n\nOne.\n\nTwo.\n\n• 350 ml\n\nBuy it\n\n#mug #camp");
  }

  @Test
  void what_is_empty_leaves_no_gap_in_the_copy() {
    EditedText bare = new EditedText("Mug", List.of("One."), List.of(), List.of(), "");
    assertThat(Written.plain(bare)).isEqualTo("Mug\n\nOne.");
  }

  @Property(tries = 100)
  void a_page_reads_back_as_the_text_it_shows(
      @ForAll @AlphaChars @NotBlank String title,
      @ForAll @Size(max = 5) List<@AlphaChars @NotBlank String> lines) {
    EditedText text =
        new EditedText(title, lines, lines, lines.stream().distinct().toList(), title);
    assertThat(Written.text(part -> Written.of(part, text)).tidied()).isEqualTo(text);
  }

  @Test
  void blank_lines_and_number_signs_are_not_part_of_the_text() {
    Map<Part, String> page =
        Map.of(
            Part.TITLE, " Mug ",
            Part.BODY, "One. \n\n Two.",
            Part.BULLETS, "350 ml\n",
            Part.HASHTAGS, "#mug  #camp #mug",
            Part.ACTION, "Buy it");
    assertThat(Written.text(part -> page.getOrDefault(part, "")).tidied()).isEqualTo(TEXT);
  }

  @Test
  void a_finding_is_found_where_its_paragraph_stands_on_the_page() {
    // In the field there is an empty line between paragraphs, on the page there is none.
    PolicyFinding finding = finding("body", "best", 13);
    assertThat(Written.place(Part.BODY, finding, "The best.\nThe best mug."))
        .isEqualTo(new Span(4, 8));
    assertThat(Written.place(Part.BODY, finding("body", "best", 15), "The best.\nThe best mug."))
        .isEqualTo(new Span(14, 18));
  }

  @Test
  void characters_beyond_the_basic_plane_and_number_signs_move_no_mark() {
    assertThat(Written.place(Part.TITLE, finding("title", "best", 2), "😀 best 😀 best"))
        .isEqualTo(new Span(3, 7));
    assertThat(Written.place(Part.HASHTAGS, finding("hashtags", "best", 4), "#mug #best"))
        .isEqualTo(new Span(6, 10));
  }

  @Test
  void a_masked_number_is_marked_nowhere() {
    assertThat(Written.place(Part.BODY, finding("body", "138…78", 3), "Call 13800138078").isEmpty())
        .isTrue();
  }

  @Test
  void a_sentence_knows_the_words_of_the_brief_it_rests_on_also_after_others_were_changed() {
    CopyText saved = saved();
    Optional<Support> support =
        Support.at(Part.BODY, 12, "A new one. It holds 350 ml.", saved, 100);
    assertThat(support).isPresent();
    assertThat(support.get().brief()).containsExactly(new Span(10, 16));
    assertThat(support.get().sentence()).isEqualTo(new Span(11, 27));
  }

  @Test
  void words_that_were_just_written_rest_on_nothing_yet() {
    Support support =
        Support.at(Part.BODY, 3, "A new one. It holds 350 ml.", saved(), 100).orElseThrow();
    assertThat(support.isNew()).isTrue();
    assertThat(support.sentence()).isEqualTo(new Span(0, 11));
  }

  @Test
  void blanks_between_sentences_rest_on_nothing_and_say_nothing() {
    assertThat(Support.at(Part.BODY, 15, "Thrown by hand. It holds 350 ml.", saved(), 100))
        .isEmpty();
    assertThat(Support.at(Part.HASHTAGS, 1, "#mug", saved(), 100)).isEmpty();
  }

  private static PolicyFinding finding(String field, String term, int start) {
    return new PolicyFinding("en.superlative", Severity.WARNING, term, field, start, "");
  }

  private static CopyText saved() {
    Sentence hand = new Sentence("Thrown by hand.", List.of());
    Sentence holds = new Sentence("It holds 350 ml.", List.of(Source.brief("f1", 10, 16)));
    Sentence none = new Sentence("", List.of());
    return new CopyText(
        Channel.PRODUCT_PAGE,
        Language.EN,
        1,
        Framework.LIST,
        none,
        List.of(List.of(hand, holds)),
        List.of(),
        List.of("mug"),
        none,
        List.of());
  }
}
