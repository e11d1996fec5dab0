package app.vitrine.gateway.local.language;

import app.vitrine.domain.analysis.FactKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of an English phrase, each with what a hurried writer may begin a new thought with. */
final class Landmarks {
  /** What a word, or the term it is part of, stands for. */
  enum Kind {
    /** Part of no known term. */
    WORD,
    PRODUCT,
    /** "30cm tall". */
    MEASURE,
    /** "dishwasher safe". */
    KNOWN,
    COLOUR,
    MATERIAL,
    ADJECTIVE,
    /** "6" in "6 cards". */
    NUMBER,
    /** "size" and the sizes behind it. */
    SIZE,
    /** "gift" in "gift for mum". */
    GIFT,
    /** "set of 4". */
    COUNTED,
    VERB,
    /** "not" in "not tested on animals". */
    NEGATION,
    /** "made in", "hand painted". */
    PARTICIPLE,
    PREPOSITION
  }

  /**
   * A word, or the words of one term.
   *
   * @param start first character in the phrase
   * @param end one past the last
   */
  record Mark(Kind kind, int start, int end, String word) {}

  private static final Pattern WORD = Pattern.compile("\\S+");
  private static final Pattern NUMBER = Pattern.compile("\\d[\\d.,/+-]*(?:x\\d+)*k?");

  /** "3+" in "for kids 3+", which goes with what stands before it. */
  private static final Pattern AGE = Pattern.compile("\\d{1,2}\\+");

  private static final Pattern COUNTED =
      Pattern.compile(
          "(?i)\\b(?:set|pack|pair|box) of (?:\\d+|\\p{L}+)\\b"
              + "|\\b\\d+[ -](?:piece|pack|ply|layer|way|speed|tier|drawer)\\b");

  /** "zip insert not included", "waterproof IP65". */
  private static final Pattern SAID_OF_IT =
      Pattern.compile(
          "(?i)\\b\\p{L}+ (?:not )?included\\b|\\b(?:IPX?\\d{1,2}|(?:UPF|SPF) ?\\d+)\\b\\+?");

  private static final Pattern SIZES =
      Pattern.compile(
          "(?i)\\bone size\\b|\\bsizes? (?:\\d[\\d./-]*|\\p{L}{1,3}\\b)"
              + "(?:[ /-](?:\\d{1,3}|[xsml]{1,4})\\b)*(?: (?:yrs?|years?|months?)\\b)?");

  private final Lexicon lexicon;
  private final WordClasses english;

  /** "gluten free", "water resistant". */
  private final Pattern closing;

  /** "quick dry", "loose leaf". */
  private final Pattern phrases;

  /** "super soft". */
  private final Pattern strengthened;

  Landmarks(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.english = lexicon.english();
    this.closing =
        Pattern.compile(
            "(?i)\\b(?!(?:not|no|never|and|or|is|are) )\\p{L}+ (?:"
                + String.join("|", english.words("adjective_close"))
                + ")\\b");
    this.phrases =
        Pattern.compile(
            "(?i)\\b(?:" + String.join("|", english.words("adjective_phrase")) + ")\\b");
    this.strengthened =
        Pattern.compile(
            "(?i)\\b(?:" + String.join("|", english.words("intensifier")) + ") (\\p{L}+)\\b");
  }

  /** The marks of a phrase in order. */
  List<Mark> of(String phrase) {
    Kind[] kinds = new Kind[phrase.length()];
    int[] ends = new int[phrase.length()];
    lexicon.materials().find(phrase).forEach(hit -> put(kinds, ends, Kind.MATERIAL, hit));
    lexicon.colours().find(phrase).forEach(hit -> put(kinds, ends, Kind.COLOUR, hit));
    lexicon.products().find(phrase).forEach(hit -> put(kinds, ends, Kind.PRODUCT, hit));
    lexicon.known().find(phrase).forEach(hit -> put(kinds, ends, Kind.KNOWN, hit));
    put(kinds, ends, Kind.KNOWN, closing.matcher(phrase));
    put(kinds, ends, Kind.KNOWN, phrases.matcher(phrase));
    put(kinds, ends, Kind.KNOWN, SAID_OF_IT.matcher(phrase));
    put(kinds, ends, Kind.COUNTED, COUNTED.matcher(phrase));
    put(kinds, ends, Kind.SIZE, SIZES.matcher(phrase));
    for (Measures.Measure measure : Measures.find(phrase, lexicon)) {
      if (measure.kind() == FactKind.MATERIAL) {
        continue;
      }
      put(kinds, ends, Kind.MEASURE, measure.start(), measureEnd(phrase, measure.end()));
    }
    Matcher strong = strengthened.matcher(phrase);
    while (strong.find()) {
      if (new EnglishAdjectives(lexicon).isOne(strong.group(1).toLowerCase(Locale.ROOT))) {
        put(kinds, ends, Kind.ADJECTIVE, strong.start(), strong.end());
      }
    }
    List<Mark> marks = new ArrayList<>();
    Matcher word = WORD.matcher(phrase);
    int from = 0;
    while (from < phrase.length() && word.find(from)) {
      int at = word.start();
      int end = word.end();
      Kind kind = kinds[at];
      if (kind != null) {
        end = Math.max(end, ends[at]);
      }
      String said = phrase.substring(at, end).toLowerCase(Locale.ROOT);
      marks.add(new Mark(kind == null ? plain(said) : kind, at, end, said));
      from = end;
    }
    return marks;
  }

  /** "30cm tall", "25mm diameter": past the words that say what was measured. */
  private int measureEnd(String phrase, int end) {
    int past = end;
    Matcher word = WORD.matcher(phrase);
    while (past < phrase.length() && word.find(past)) {
      boolean dimension = !lexicon.dimensionWords().find(word.group()).isEmpty();
      boolean each = english.has("measured_more", word.group());
      if (!dimension && !each) {
        break;
      }
      past = word.end();
    }
    return past;
  }

  private Kind plain(String word) {
    if (AGE.matcher(word).matches()) {
      return Kind.WORD;
    }
    if (NUMBER.matcher(word).matches() || english.has("counting", word)) {
      return Kind.NUMBER;
    }
    if (english.has("negation", word)) {
      return Kind.NEGATION;
    }
    if (english.has("gift_word", word)) {
      return Kind.GIFT;
    }
    if (english.has("preposition", word)) {
      return Kind.PREPOSITION;
    }
    if (english.has("verb3", word)) {
      return Kind.VERB;
    }
    if (english.has("participle_irregular", word) || word.matches("\\p{L}{3,}ed")) {
      return Kind.PARTICIPLE;
    }
    boolean thing = english.has("noun", word) || english.has("mass", word);
    return !thing && new EnglishAdjectives(lexicon).isOne(word) ? Kind.ADJECTIVE : Kind.WORD;
  }

  private static void put(Kind[] kinds, int[] ends, Kind kind, TermFinder.Hit hit) {
    put(kinds, ends, kind, hit.start(), hit.end());
  }

  private static void put(Kind[] kinds, int[] ends, Kind kind, Matcher found) {
    while (found.find()) {
      put(kinds, ends, kind, found.start(), found.end());
    }
  }

  /** A term covers the ones within it. */
  private static void put(Kind[] kinds, int[] ends, Kind kind, int start, int end) {
    if (kinds[start] == null || ends[start] <= end) {
      Arrays.fill(kinds, start, end, kind);
      Arrays.fill(ends, start, end, end);
    }
  }
}
