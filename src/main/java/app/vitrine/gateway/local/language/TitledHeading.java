package app.vitrine.gateway.local.language;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A brief's first line when it is written as a title is: "Pip the Stacking Whale". */
final class TitledHeading {
  private static final Pattern CAPITAL = Pattern.compile("\\p{Lu}[\\p{L}\\d'’-]*");

  private static final Pattern SMALL =
      Pattern.compile("\\d{1,4}%?|the|of|on|at|for|with|and|in|to|a|an|&");

  private static final int LONGEST = 9;

  private final WordClasses english;

  TitledHeading(WordClasses english) {
    this.english = english;
  }

  /** Whether a line that others follow is a title, and no slogan: "Made In Wales". */
  boolean isOne(String line) {
    String[] words = line.split(" ", LONGEST + 1);
    return words.length > 1
        && words.length <= LONGEST
        && CAPITAL.matcher(words[0]).matches()
        && CAPITAL.matcher(words[words.length - 1]).matches()
        && Arrays.stream(words)
            .allMatch(word -> CAPITAL.matcher(word).matches() || SMALL.matcher(word).matches())
        && !isSlogan(words[0].toLowerCase(Locale.ROOT))
        && !english.anyIn("chatter", line);
  }

  private boolean isSlogan(String first) {
    return english.has("preposition", first)
        || english.has("slogan", first)
        || english.has("puffery_name", first);
  }

  /** Whether the first segment is all of the first line, and a title. */
  boolean opens(BriefText brief, List<Segment> segments) {
    if (segments.size() < 2 || segments.getFirst().label() != null) {
      return false;
    }
    Segment first = segments.getFirst();
    int line = brief.words().indexOf('\n', first.start());
    int stop = brief.words().indexOf(". ", first.start());
    int end = stop > 0 && (line < 0 || stop < line) ? stop : line;
    String heading = end < 0 ? "" : brief.words().substring(0, end).strip();
    return heading.equals(first.text()) && isOne(heading);
  }
}
