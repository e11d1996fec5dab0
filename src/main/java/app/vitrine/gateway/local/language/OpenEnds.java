package app.vitrine.gateway.local.language;

import java.util.List;
import java.util.regex.Pattern;

/** Tells English beginnings of phrases that wait for what was cut off behind them. */
final class OpenEnds {
  private static final WordClasses ENGLISH = new WordClasses("language/english.lex");

  private static final Vocabulary VOCABULARY = new Vocabulary();

  /** "made of aluminium", before "and silicone": half of it is not what it is made of. */
  private static final Pattern MADE_OF =
      Pattern.compile(
          "\\b(?:(?:made|crafted|woven|knitted) (?:of|from|with)|available in) .+$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern THAT_ARE = Pattern.compile(" (?:that|which) (?:is|are) \\S+$");

  private static final Pattern AND_FOR = Pattern.compile(" and (?:for|with|in|to) \\S+$");

  private static final Pattern AS_ONE = Pattern.compile(" as an? \\S+$");

  /** " by the fire, a bedside table or a plant stand". */
  private static final Pattern CHOICE_TO_COME =
      Pattern.compile("^ [^,]{3,30}, (?:an?|the) [^,]{3,30} or an? ");

  /** "28 cm", before "in diameter". */
  private static final Pattern OF_MEASURE =
      Pattern.compile("^\\s+in (?:diameter|length|height|width|depth|total|all)\\b");

  /** "sheets with a column", before "for each day". */
  private static final Pattern WITH_ONE = Pattern.compile(" with an? \\p{L}+$");

  /** "The kit includes the frame, two shuttles", before ", a comb and a needle". */
  private static final Pattern INCLUDES = Pattern.compile("\\b(?:includes?|contains?)\\b");

  /** "fits 26 inch wheels, including bikes", before "with disc brakes". */
  private static final Pattern INCLUDING = Pattern.compile(", including [^,]+$");

  private static final Pattern MORE = Pattern.compile("\\s*,|\\s+and\\b");

  /** "It will crystallise", before ", just stand the jar in warm water". */
  private static final Pattern REMEDY = Pattern.compile("\\s*,\\s*(?:just|simply|but)\\s");

  private OpenEnds() {}

  /**
   * Whether a beginning is none without the rest.
   *
   * @param rest what was behind it, with its space or comma
   * @param comma whether it was cut at a comma
   */
  static boolean waits(String cut, String rest, boolean comma) {
    return (!comma && (waitsForDeed(cut) || INCLUDING.matcher(cut).find()))
        || MADE_OF.matcher(cut).find()
        || OF_MEASURE.matcher(rest).lookingAt()
        || waitsForRest(cut, rest)
        || endsInManner(cut, comma);
  }

  /**
   * "as well as long days", before "at a desk"; "for children and for hands", before "that are
   * washed"; "as a seat", before "by the fire, a table or a stand".
   */
  private static boolean waitsForRest(String cut, String rest) {
    return cut.contains(" as well as ")
        || (INCLUDES.matcher(cut).find() && MORE.matcher(rest).lookingAt())
        || REMEDY.matcher(rest).lookingAt()
        || THAT_ARE.matcher(cut).find()
        || (AND_FOR.matcher(cut).find() && rest.startsWith(" that "))
        || (AS_ONE.matcher(cut).find() && CHOICE_TO_COME.matcher(rest).lookingAt());
  }

  /** "fits comfortably", before "in one hand"; "to clean", before "damp skin". */
  private static boolean endsInManner(String cut, boolean comma) {
    List<String> words = EnglishShapes.wordsOf(cut);
    if (words.size() < 2) {
      return false;
    }
    String last = words.getLast();
    boolean adjective = ENGLISH.has("adjective", last) || VOCABULARY.isAdjective(last);
    return comma
        ? adjective && ENGLISH.has("preposition", words.get(words.size() - 2))
        : last.endsWith("ly") && last.length() > 4;
  }

  /** "pouches hang", before "from the sides"; "moonstones set", before "in silver". */
  private static boolean waitsForDeed(String cut) {
    List<String> words = EnglishShapes.wordsOf(cut);
    if (words.contains("because") || WITH_ONE.matcher(cut).find()) {
      return true;
    }
    String last = words.isEmpty() ? "" : words.getLast();
    return words.size() > 1
        && (ENGLISH.has("participle_irregular", last)
            || (!words.get(words.size() - 2).equals("to")
                && !last.endsWith("er")
                && VOCABULARY.plain(last).filter(Vocabulary.Certainty.SURE::equals).isPresent()));
  }
}
