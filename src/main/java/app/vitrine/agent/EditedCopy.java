package app.vitrine.agent;

import app.vitrine.domain.brief.Language;
import app.vitrine.domain.copy.CopyText;
import app.vitrine.domain.copy.Sentence;
import app.vitrine.domain.copy.Source;
import app.vitrine.domain.revision.EditedText;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Brings a person's text into sentences. A sentence that stood in the text before keeps its
 * sources; any other rests on the person's word.
 */
final class EditedCopy {
  private final CopyText before;
  private final Source person;
  private final List<Sentence> known;

  private EditedCopy(CopyText before, String by) {
    this.before = before;
    this.person = Source.person(by);
    this.known =
        Stream.of(
                Stream.of(before.title(), before.callToAction()),
                before.body().stream().flatMap(List::stream),
                before.bullets().stream())
            .flatMap(part -> part)
            .filter(sentence -> !sentence.text().isBlank())
            .sorted(Comparator.comparingInt((Sentence s) -> s.text().length()).reversed())
            .toList();
  }

  /** The text as {@code by} wrote it, not yet held against the rules. */
  static CopyText of(CopyText before, EditedText text, String by) {
    EditedCopy edited = new EditedCopy(before, by);
    return new CopyText(
        before.channel(),
        before.language(),
        before.variant(),
        before.framework(),
        edited.whole(text.title()),
        text.paragraphs().stream().map(edited::sentences).toList(),
        text.bullets().stream().map(edited::whole).toList(),
        text.hashtags(),
        edited.whole(text.callToAction()),
        List.of(),
        by);
  }

  private Sentence whole(String text) {
    return known.stream()
        .filter(sentence -> sentence.text().equals(text))
        .findFirst()
        .orElseGet(() -> new Sentence(text, text.isBlank() ? List.of() : List.of(person)));
  }

  private List<Sentence> sentences(String paragraph) {
    BreakIterator borders = BreakIterator.getSentenceInstance(before.language().locale());
    borders.setText(paragraph);
    List<Sentence> sentences = new ArrayList<>();
    int from = 0;
    while (from < paragraph.length()) {
      Sentence next = next(paragraph, from, borders);
      int end = from + next.text().length();
      int after = afterBlanks(paragraph, end);
      sentences.add(isSpaced() ? next : followedBy(paragraph.substring(end, after), next));
      from = after;
    }
    return sentences;
  }

  /** The sentence that begins there: one of the earlier text, or a new one. */
  private Sentence next(String paragraph, int from, BreakIterator borders) {
    return known.stream()
        .filter(sentence -> paragraph.startsWith(sentence.text(), from))
        .filter(sentence -> isBorder(paragraph, from + sentence.text().length()))
        .findFirst()
        .orElseGet(
            () -> {
              String text =
                  paragraph.substring(from, end(paragraph, from, borders)).stripTrailing();
              return new Sentence(text, List.of(person));
            });
  }

  /** Where a new sentence ends; where blanks part sentences, nowhere but at a blank. */
  private int end(String paragraph, int from, BreakIterator borders) {
    int end = borders.following(from);
    while (isSpaced()
        && end < paragraph.length()
        && !Character.isWhitespace(paragraph.charAt(end - 1))) {
      end = borders.next();
    }
    return end;
  }

  private boolean isBorder(String paragraph, int at) {
    return at == paragraph.length()
        || Character.isWhitespace(paragraph.charAt(at))
        || (!isSpaced() && !Character.isLetterOrDigit(paragraph.charAt(at - 1)));
  }

  /** Where a language writes no blanks between sentences, those a person wrote are kept. */
  private static Sentence followedBy(String blanks, Sentence sentence) {
    return new Sentence(sentence.text() + blanks, sentence.sources());
  }

  private boolean isSpaced() {
    return before.language() == Language.EN;
  }

  private static int afterBlanks(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
