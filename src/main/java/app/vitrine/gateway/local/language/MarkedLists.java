package app.vitrine.gateway.local.language;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Lists of marked lines under a heading: "What you get:", and a line with a dash a thing. */
final class MarkedLists {
  private static final Pattern HEADING = Pattern.compile("[^:：\\n]{1,24}[:：]\\s*");

  private static final Pattern ITEM = Pattern.compile("\\s*(?:[-*·•–]|\\d{1,2}[.)])\\s+");

  private MarkedLists() {}

  /** What stands behind the last full stop of a line. */
  static Span heading(String text, Span line) {
    String content = line.of(text);
    int stop = Math.max(content.lastIndexOf(". "), content.lastIndexOf('。'));
    return new Span(stop < 0 ? line.start() : line.start() + stop + 1, line.end());
  }

  /** The marked lines under a heading that says nothing else, "What you get:". */
  static List<Span> under(String text, Span heading, List<Span> lines, int at) {
    if (!HEADING.matcher(heading.of(text).strip()).matches()) {
      return List.of();
    }
    return lines.stream()
        .skip(at + 1L)
        .takeWhile(line -> ITEM.matcher(line.of(text)).lookingAt())
        .toList();
  }

  /** The things of a list in one line. */
  static String joined(String text, List<Span> items) {
    return items.stream()
        .map(item -> Tidying.tidy(ITEM.matcher(item.of(text)).replaceFirst("")))
        .collect(Collectors.joining(Scripts.isLatin(text) ? ", " : "、"));
  }
}
