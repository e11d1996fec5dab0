package app.vitrine.gateway.local.language;

import app.vitrine.domain.brief.Language;
import java.util.List;
import java.util.regex.Pattern;

/** Chinese headings that name a product which no list knows. */
final class ChineseHeadings {
  private static final Pattern WORDS = Pattern.compile("\\p{IsHan}{3,12}");
  private static final Pattern ENDS_SENTENCE = Pattern.compile("[。！？：]");

  private final Lexicon lexicon;

  ChineseHeadings(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** 帆布笔卷 in a line of its own, or before the comma of one. */
  boolean isName(BriefText brief, List<Segment> segments) {
    if (segments.size() < 2 || segments.getFirst().label() != null) {
      return false;
    }
    Segment first = segments.getFirst();
    int end = brief.words().indexOf('\n', first.start());
    String line = end < 0 ? "" : brief.words().substring(first.start(), end).strip();
    return !line.isEmpty()
        && !ENDS_SENTENCE.matcher(line).find()
        && WORDS.matcher(first.text()).matches()
        && isNameOnly(first)
        && !lexicon.chinese().anyIn("chatter", first.text())
        && !lexicon.isRisky(first.text(), Language.ZH);
  }

  /** Whether nothing is said of what a segment names: 马克杯 under the slogan 夏日清凉. */
  boolean isNameOnly(Segment segment) {
    return !lexicon.chinese().anyIn("says_of_name", segment.text());
  }
}
