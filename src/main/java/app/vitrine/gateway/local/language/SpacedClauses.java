package app.vitrine.gateway.local.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Chinese written in haste, its clauses set apart by spaces alone: "保温杯 500ml 316不锈钢 送杯刷". Where a
 * line has commas or stops, its spaces are typography ("净重 280 克") and part nothing.
 */
final class SpacedClauses {
  private static final int FEWEST_SPACES = 2;
  private static final int FEWEST_HAN = 2;
  private static final Pattern PUNCTUATED = Pattern.compile("[，。、；,;]");

  /** "煎 煮 蒸 炒": single characters are one list. */
  private static final Pattern LISTED = Pattern.compile("(?:.*[:：] *)?\\p{IsHan}(?: \\p{IsHan})+");

  private static final Pattern SPACE = Pattern.compile("[ \\u3000]+");
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
  private static final Pattern FIGURE = Pattern.compile("[\\d.]+");

  /** Words whose figure follows behind a space. */
  private static final Set<String> MEASURED =
      Set.of("高", "宽", "长", "深", "厚", "重", "净重", "容量", "尺寸", "直径", "规格", "净含量", "约", "口径");

  private SpacedClauses() {}

  /** The clauses of a sentence's part; the part itself where spaces part nothing. */
  static List<Span> of(String text, Span part) {
    String words = part.of(text);
    Matcher space = SPACE.matcher(words.strip());
    if (!HAN.matcher(words).find()) {
      return List.of(part);
    }
    boolean written = space.results().count() < FEWEST_SPACES || PUNCTUATED.matcher(words).find();
    List<Span> clauses = new ArrayList<>();
    int start = part.start();
    Matcher gap = SPACE.matcher(text).region(part.start(), part.end());
    while (gap.find()) {
      String before = text.substring(start, gap.start());
      String after = rest(text, gap.end(), part.end());
      if (parts(before, after) && (!written || bothSay(before, after))) {
        Span.addUnlessBlank(clauses, text, start, gap.start());
        start = gap.end();
      }
    }
    Span.addUnlessBlank(clauses, text, start, part.end());
    return clauses;
  }

  private static String rest(String text, int from, int to) {
    Matcher next = SPACE.matcher(text).region(from, to);
    String word = text.substring(from, next.find() ? next.start() : to);
    Matcher mark = PUNCTUATED.matcher(word);
    return mark.find() ? word.substring(0, mark.start()) : word;
  }

  private static boolean parts(String before, String after) {
    boolean letters = before.strip().length() == 1 && after.length() == 1;
    if (letters || LISTED.matcher(before.strip() + " " + after).matches()) {
      return false;
    }
    boolean value =
        Scripts.isLatin(before.strip())
            && before.strip().matches(".*[A-Za-z]")
            && after.matches("\\d.*")
            && lastGap(before.stripTrailing()) == before.length() - before.stripLeading().length();
    if (value) {
      return false;
    }
    boolean latin = !HAN.matcher(before).find() && !HAN.matcher(after).find();
    boolean unit = FIGURE.matcher(before.substring(lastGap(before))).matches();
    boolean figure =
        !after.isEmpty() && Character.isDigit(after.charAt(0)) && MEASURED.contains(before);
    return !latin && !unit && !figure;
  }

  /** Between two phrases of Chinese a space is no typography. */
  private static boolean bothSay(String before, String after) {
    boolean measured = MEASURED.stream().anyMatch(after::startsWith) && after.matches(".*\\d.*");
    return (measured && before.matches(".*\\d.*")) || bothInHan(before, after);
  }

  private static boolean bothInHan(String before, String after) {
    return HAN.matcher(before).results().count() >= FEWEST_HAN
        && HAN.matcher(after).results().count() >= FEWEST_HAN
        && !before.endsWith("：")
        && !before.endsWith(":");
  }

  private static int lastGap(String words) {
    return Math.max(words.lastIndexOf(' '), words.lastIndexOf('\u3000')) + 1;
  }
}
