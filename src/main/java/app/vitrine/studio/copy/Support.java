package app.vitrine.studio.copy;

import app.vitrine.domain.copy.CopyText;
import app.vitrine.domain.copy.Sentence;
import app.vitrine.domain.copy.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a sentence on the page rests on.
 *
 * @param sentence where it stands in its part
 * @param brief the words of the brief that say so
 * @param findings what was seen in the photo, such as {@code palette}
 * @param people who wrote it
 * @param isNew whether it was written after the text was saved
 */
public record Support(
    Span sentence, List<Span> brief, List<String> findings, List<String> people, boolean isNew) {
  public Support {
    brief = List.copyOf(brief);
    findings = List.copyOf(findings);
    people = List.copyOf(people);
  }

  /** Whether the sentence claims nothing that could rest on something. */
  public boolean statesNothing() {
    return !isNew && brief.isEmpty() && findings.isEmpty() && people.isEmpty();
  }

  /**
   * The support of the sentence at a place on the page; empty where no sentence is.
   *
   * @param page the part as it stands now; sentences of the saved text are found again in it
   * @param briefLength characters of the brief
   */
  static Optional<Support> at(Part part, int place, String page, CopyText saved, int briefLength) {
    if (part == Part.HASHTAGS || place < 0 || place > page.length() || page.isBlank()) {
      return Optional.empty();
    }
    int line = page.lastIndexOf('\n', place - 1) + 1;
    int lineEnd = page.indexOf('\n', place);
    Span gap = new Span(line, lineEnd < 0 ? page.length() : lineEnd);
    int from = 0;
    for (Sentence sentence : part.sentences(saved)) {
      int at = sentence.text().isBlank() ? -1 : page.indexOf(sentence.text(), from);
      if (at >= 0) {
        Span span = new Span(at, at + sentence.text().length());
        if (span.holds(place)) {
          return Optional.of(of(span, sentence, briefLength));
        }
        gap = gap.without(span, place);
        from = span.end();
      }
    }
    return page.substring(gap.start(), gap.end()).isBlank()
        ? Optional.empty()
        : Optional.of(new Support(gap, List.of(), List.of(), List.of(), true));
  }

  private static Support of(Span span, Sentence sentence, int briefLength) {
    List<Span> brief = new ArrayList<>();
    for (Source source : sentence.sources()) {
      if (source.factId() != null && source.end() <= briefLength && source.start() < source.end()) {
        brief.add(new Span(Math.max(0, source.start()), source.end()));
      }
    }
    return new Support(
        span,
        brief,
        named(sentence.sources().stream().map(Source::finding).toList()),
        named(sentence.sources().stream().map(Source::writtenBy).toList()),
        false);
  }

  private static List<String> named(List<@Nullable String> names) {
    return names.stream().filter(Objects::nonNull).map(String::valueOf).distinct().toList();
  }
}
