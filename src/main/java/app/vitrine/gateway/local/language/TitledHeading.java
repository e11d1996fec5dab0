package app.vitrine.gateway.local.language;

import java.util.List;
import java.util.regex.Pattern;

/** A brief's first line when it is written as a title is: "Pip the Stacking Whale". */
final class TitledHeading {
  private static final Pattern TITLED =
      Pattern.compile(
          "\\p{Lu}[\\p{L}\\d'’-]*(?: (?:\\p{Lu}[\\p{L}\\d'’-]*|\\d{1,4}|the|of|for|with|and|in|to|a|an|&))*"
              + " \\p{Lu}[\\p{L}\\d'’-]*");

  private static final int LONGEST = 7;

  private final WordClasses english;

  TitledHeading(WordClasses english) {
    this.english = english;
  }

  /** Whether a line that others follow is a title. */
  boolean isOne(String line) {
    List<String> words = EnglishShapes.wordsOf(line);
    return TITLED.matcher(line).matches()
        && words.size() <= LONGEST
        && !english.anyIn("chatter", line)
        && !english.has("puffery_name", words.getFirst());
  }

  /** Whether the first segment is all of the first line, and a title. */
  boolean opens(BriefText brief, List<Segment> segments) {
    if (segments.size() < 2 || segments.getFirst().label() != null) {
      return false;
    }
    Segment first = segments.getFirst();
    int line = brief.words().indexOf('\n', first.start());
    String heading = line < 0 ? "" : brief.words().substring(0, line).strip();
    return heading.equals(first.text()) && isOne(heading);
  }
}
