package app.vitrine.studio.copy;

import app.vitrine.domain.copy.CopyText;
import app.vitrine.domain.copy.PolicyFinding;
import app.vitrine.domain.copy.Sentence;
import app.vitrine.domain.revision.EditedText;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A text as it is written on the page: a line for every paragraph, bullet, and for all hashtags.
 */
final class Written {
  private static final String BETWEEN_PARAGRAPHS = "\n\n";

  private Written() {}

  /** How a part looks on the page. */
  static String of(Part part, EditedText text) {
    return switch (part) {
      case TITLE -> text.title();
      case BODY -> String.join("\n", text.paragraphs());
      case BULLETS -> String.join("\n", text.bullets());
      case ACTION -> text.callToAction();
      case HASHTAGS ->
          text.hashtags().stream().map(tag -> "#" + tag).collect(Collectors.joining(" "));
    };
  }

  /** The text of a page, every line as it stands. */
  static EditedText text(Function<Part, String> page) {
    return new EditedText(
        page.apply(Part.TITLE),
        lines(page.apply(Part.BODY)),
        lines(page.apply(Part.BULLETS)),
        tags(page.apply(Part.HASHTAGS)),
        page.apply(Part.ACTION));
  }

  /** A page's text to be held against rules, its offsets as on the page's fields. */
  static CopyText candidate(CopyText of, EditedText words) {
    return new CopyText(
        of.channel(),
        of.language(),
        of.variant(),
        of.framework(),
        plain(words.title()),
        words.paragraphs().stream().map(line -> List.of(plain(line))).toList(),
        words.bullets().stream().map(Written::plain).toList(),
        words.hashtags(),
        plain(words.callToAction()),
        List.of());
  }

  /** The whole text as other programs take it. */
  static String plain(EditedText text) {
    return Stream.of(
            Stream.of(text.title(), String.join(BETWEEN_PARAGRAPHS, text.paragraphs())),
            Stream.of(
                text.bullets().stream().map(line -> "• " + line).collect(Collectors.joining("\n")),
                text.callToAction(),
                of(Part.HASHTAGS, text)))
        .flatMap(blocks -> blocks)
        .filter(block -> !block.isBlank())
        .collect(Collectors.joining(BETWEEN_PARAGRAPHS));
  }

  /**
   * Where the words of a finding stand on the page; empty when they are not there, as with a number
   * that the finding does not repeat in full.
   */
  static Span place(Part part, PolicyFinding finding, String page) {
    int near = Math.min(page.length(), onPage(part, finding.start(), page));
    String wanted = finding.term().toLowerCase(Locale.ROOT);
    if (wanted.isEmpty()) {
      return Span.NONE;
    }
    String lower = page.toLowerCase(Locale.ROOT);
    int at = lower.startsWith(wanted, near) ? near : lower.indexOf(wanted);
    // Lower case of another length, as of the Turkish İ, has other offsets.
    return at < 0 || lower.length() != page.length()
        ? Span.NONE
        : new Span(at, at + wanted.length());
  }

  /** From code points in a field as findings count to a place on the page. */
  private static int onPage(Part part, int codePoints, String page) {
    int at = 0;
    int counted = 0;
    while (at < page.length() && counted < codePoints) {
      int c = page.codePointAt(at);
      counted +=
          switch (part) {
            case BODY -> c == '\n' ? BETWEEN_PARAGRAPHS.length() : 1;
            case HASHTAGS -> c == '#' ? 0 : 1;
            default -> 1;
          };
      at += Character.charCount(c);
    }
    return part == Part.HASHTAGS && at < page.length() && page.charAt(at) == '#' ? at + 1 : at;
  }

  private static Sentence plain(String text) {
    return new Sentence(text, List.of());
  }

  private static List<String> lines(String text) {
    return text.isEmpty() ? List.of() : Arrays.asList(text.split("\n", -1));
  }

  private static List<String> tags(String text) {
    return Stream.of(text.strip().split("[\\s#＃]+", -1))
        .filter(tag -> !tag.isEmpty())
        .distinct()
        .toList();
  }
}
