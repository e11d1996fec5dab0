package app.vitrine.gateway.local.story;

import app.vitrine.gateway.local.language.Scripts;
import app.vitrine.gateway.local.language.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the phrases of the film's guidance table in a wish, longer ones before shorter ones. */
final class WishWords {
  private static final int FIRST_WORDS = 2;

  /** Stands for what was found, so that its neighbours do not become a phrase. */
  private static final String GONE = " · ";

  private static final String LETTER =
      "[\\p{L}\\p{N}&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]]";
  private static final Pattern CURLED_APOSTROPHE = Pattern.compile("(?<=\\p{L})’(?=\\p{L})");
  private static final Pattern QUOTES =
      Pattern.compile("(?<!\\p{L})['‘’]|['‘’](?!\\p{L})|[\"“”„«»「」『』]");
  private static final Pattern NAMED =
      Pattern.compile(LETTER + "{3}|[\\p{IsHan}\\p{IsKatakana}]{2}");
  private static final List<Entry> ENTRIES = entries();

  private final List<Entry> found = new ArrayList<>();
  private final String rest;

  /**
   * Looks through a wish.
   *
   * @param lower the wish in lower case
   */
  WishWords(String lower) {
    String left = QUOTES.matcher(CURLED_APOSTROPHE.matcher(lower).replaceAll("'")).replaceAll(" ");
    for (Entry entry : ENTRIES) {
      Matcher matcher = entry.pattern().matcher(left);
      if (matcher.find()) {
        found.add(entry);
        left = matcher.replaceAll(GONE);
      }
    }
    this.rest = left;
  }

  private record Entry(String effect, String value, String phrase, Pattern pattern) {}

  private static List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    for (Table.Row row : Table.read("story/guidance.lex").rows()) {
      for (int column = FIRST_WORDS; column < row.cells().size(); column++) {
        for (String phrase : row.words(column)) {
          entries.add(new Entry(row.cell(0), row.cell(1), phrase, pattern(phrase)));
        }
      }
    }
    entries.sort(Comparator.comparingInt((Entry entry) -> entry.phrase().length()).reversed());
    return List.copyOf(entries);
  }

  private static Pattern pattern(String phrase) {
    String quoted = Pattern.quote(phrase).replace(" ", "\\E\\s+\\Q");
    return Scripts.isLatin(phrase)
        ? Pattern.compile("(?<!" + LETTER + ")" + quoted + "(?!" + LETTER + ")")
        : Pattern.compile(quoted);
  }

  /** Whether a phrase of an effect was found. */
  boolean has(String effect) {
    return found.stream().anyMatch(entry -> entry.effect().equals(effect));
  }

  /** The values of an effect's phrases, longest phrase first. */
  List<String> values(String effect) {
    return found.stream()
        .filter(entry -> entry.effect().equals(effect))
        .map(Entry::value)
        .distinct()
        .toList();
  }

  /** Whether nothing is asked for. */
  boolean isIdle() {
    return rest.codePoints().noneMatch(Character::isLetterOrDigit)
        && found.stream().allMatch(entry -> entry.effect().equals("filler"));
  }

  /** Whether it names something that the table does not know. */
  boolean names() {
    return NAMED.matcher(rest).find();
  }

  /** A wish without the phrases of an effect. */
  static String without(String effect, String lower) {
    String left = lower;
    for (Entry entry : ENTRIES) {
      if (entry.effect().equals(effect)) {
        left = entry.pattern().matcher(left).replaceAll(" ");
      }
    }
    return left;
  }
}
