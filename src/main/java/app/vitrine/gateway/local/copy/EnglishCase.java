package app.vitrine.gateway.local.copy;

import app.vitrine.gateway.local.language.Lexicon;
import app.vitrine.gateway.local.language.WordClasses;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Capitals at the start of English phrases. */
final class EnglishCase {
  private static final int LONGEST_HEADING = 4;

  /** "Face Serum". */
  private static final int WORDS_OF_KIND = 2;

  /** "1.2 Litres" of a heading. */
  private static final Pattern MEASURE = Pattern.compile("[\\d.,]+ \\p{Lu}\\p{Ll}{3,}");

  private static final Pattern HEADING_WORD =
      Pattern.compile("\\p{Lu}\\p{Ll}+|for|with|of|in|and|an?|\\d[\\d.,]*");

  /** "Made in Germany", "From South Africa". */
  private static final Pattern OF_PLACE =
      Pattern.compile("(?:\\p{L}+ (?:in|from)|In|From) (?:the )?\\p{Lu}");

  /** "Folding" and "Kneeler" are made of verbs, and no names. */
  private static final Pattern DOING = Pattern.compile("\\p{Lu}\\p{Ll}{3,}ing");

  private static final Pattern DOER = Pattern.compile("\\p{Lu}\\p{Ll}{3,}[eo]rs?");

  private final Lexicon lexicon;
  private final WordClasses english;

  EnglishCase(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.english = lexicon.english();
  }

  /**
   * Lower-cases the first letter unless the word is a name or an abbreviation; a short heading of
   * common words is lower-cased whole.
   */
  String lower(String text) {
    if (isHeading(text) || MEASURE.matcher(text).matches()) {
      return text.toLowerCase(Locale.ROOT);
    }
    if (text.isEmpty()
        || (text.length() > 1 && !Character.isLowerCase(text.charAt(1)) && text.charAt(1) != ' ')) {
      return text;
    }
    String first = text.split("[ ,]", 2)[0];
    boolean name =
        english.has("proper_keep", first)
            || first.equals("I")
            || first.matches(".*\\p{Ll}\\p{Lu}.*");
    return name ? text : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }

  /**
   * A heading as a sentence has it: "Oak Chopping Board" is an oak chopping board. Words that are
   * no common ones keep their capitals.
   */
  String inSentence(String heading) {
    String[] said = heading.split(" ");
    boolean titled =
        said.length > 1
            && Arrays.stream(said)
                .allMatch(word -> word.matches("\\p{Lu}.*|of|for|with|and|in|&|-|–"));
    if (!titled || isGivenName(said)) {
      return heading;
    }
    String first = isPlain(said[0]) ? capital(said[0].toLowerCase(Locale.ROOT)) : said[0];
    String rest =
        IntStream.range(1, said.length)
            .mapToObj(
                i ->
                    isPlain(said[i]) || DOER.matcher(said[i]).matches()
                        ? said[i].toLowerCase(Locale.ROOT)
                        : said[i])
            .collect(Collectors.joining(" "));
    return first + " " + rest;
  }

  /** "Morning Dew Face Serum": what stands before the kind of thing does not describe it. */
  private boolean isGivenName(String[] said) {
    boolean pair = said.length > WORDS_OF_KIND && said[said.length - 2].equals("and");
    int kind = said.length - (pair ? 2 : 0) - WORDS_OF_KIND;
    return kind > 0
        && Arrays.stream(said, 0, kind)
            .anyMatch(word -> Character.isUpperCase(word.charAt(0)) && !describes(word));
  }

  private boolean describes(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    boolean doing =
        DOING.matcher(word).matches()
            && lexicon.isCommonWord(word)
            && !lexicon.isKindOfThing(lower);
    return doing
        || lower.endsWith("ed")
        || lower.contains("-")
        || lower.contains("'")
        || lower.contains("’")
        || english.has("adjective", lower)
        || english.has("counting", lower)
        || english.has("common_start", lower)
        || english.has("participle_irregular", lower)
        || english.has("mass", lower)
        || lexicon.tellsHow(lower);
  }

  private boolean isPlain(String word) {
    return DOING.matcher(word).matches()
        || (word.matches("\\p{Lu}\\p{Ll}+(?:-\\p{Lu}?\\p{Ll}+)*")
            && Arrays.stream(word.split("-")).allMatch(this::isCommon));
  }

  /** "On" of "Clip-On". */
  private boolean isCommon(String part) {
    return lexicon.isCommonWord(part) || english.has("preposition", part.toLowerCase(Locale.ROOT));
  }

  /** "Dinosaur Print". */
  private boolean isHeading(String text) {
    String[] said = text.split(" ");
    return said.length > 1
        && said.length <= LONGEST_HEADING
        && !OF_PLACE.matcher(text).lookingAt()
        && Arrays.stream(said).allMatch(word -> HEADING_WORD.matcher(word).matches())
        && Character.isUpperCase(said[said.length - 1].charAt(0))
        && Arrays.stream(said)
            .filter(word -> Character.isUpperCase(word.charAt(0)))
            .allMatch(word -> lexicon.isCommonWord(word) || DOER.matcher(word).matches());
  }

  static String capital(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
