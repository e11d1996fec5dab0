package app.vitrine.gateway.local.language;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Lists of marked lines under a heading: "What you get:", and a line with a dash a thing. */
final class MarkedLists {
  private static final Pattern HEADING = Pattern.compile("[^:：\\n]{1,24}[:：]\\s*");

  /** "What you get" above its list. */
  private static final Pattern BARE_HEADING = Pattern.compile("[^:：,.\\n]{1,24}");

  private static final Pattern ITEM = Pattern.compile("\\s*(?:[-*·•–]|\\d{1,2}[.)])\\s+");

  private static final Pattern ARTICLE =
      Pattern.compile("^(?:An?|The|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Twelve) ");

  private static final int SHORTEST_JOINED = 3;

  private MarkedLists() {}

  /** What stands behind the last full stop of a line. */
  static Span heading(String text, Span line) {
    String content = line.of(text);
    int stop = Math.max(content.lastIndexOf(". "), content.lastIndexOf('。'));
    return new Span(stop < 0 ? line.start() : line.start() + stop + 1, line.end());
  }

  /**
   * The marked lines under a heading that says nothing else, "What you get:".
   *
   * @param known tells a heading's words that need no colon
   */
  static List<Span> under(
      String text, Span heading, List<Span> lines, int at, Predicate<String> known) {
    String said = heading.of(text).strip();
    boolean bare =
        at > 0
            && !ITEM.matcher(lines.get(at).of(text)).lookingAt()
            && BARE_HEADING.matcher(said).matches()
            && known.test(said);
    if (!bare && !HEADING.matcher(said).matches()) {
      return List.of();
    }
    return lines.stream()
        .skip(at + 1L)
        .takeWhile(line -> ITEM.matcher(line.of(text)).lookingAt())
        .toList();
  }

  /** The things of a list in one line; three or more as "a mug, two spoons and a cloth". */
  static String joined(String text, List<Span> items) {
    List<String> things =
        items.stream()
            .map(item -> Tidying.tidy(ITEM.matcher(item.of(text)).replaceFirst("")))
            .map(
                item -> ARTICLE.matcher(item).replaceFirst(m -> m.group().toLowerCase(Locale.ROOT)))
            .toList();
    boolean latin = things.stream().allMatch(Scripts::isLatin);
    if (!latin || things.size() < SHORTEST_JOINED) {
      return String.join(latin ? ", " : "、", things);
    }
    return String.join(", ", things.subList(0, things.size() - 1)) + " and " + things.getLast();
  }
}
