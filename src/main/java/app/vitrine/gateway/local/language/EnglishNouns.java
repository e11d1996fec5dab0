package app.vitrine.gateway.local.language;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Number, articles and agreement of English noun phrases. */
public final class EnglishNouns {
  /** "SK5", "MP4": letters before a figure are said one by one. */
  private static final Pattern SPELT_OUT = Pattern.compile("[a-z]{1,2}\\d");

  private static final int LONGEST_UNIT = 3;

  private static final Pattern INCLUDES = Pattern.compile("(?i)(includes? )([^,;:]+)");

  /** How a thing is handed over, and as, in or with what. */
  private static final Pattern PACKED =
      Pattern.compile(
          "(?i)((?:\\p{L}+ and )?(?:comes?|arrives?|ships?|packed|packaged|supplied|delivered|sold|served"
              + "|presented) (?:packed |packaged |wrapped )?)(as|in|with) ([^,;:]+)");

  private final Lexicon lexicon;
  private final WordClasses english;

  public EnglishNouns(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.english = lexicon.english();
  }

  /** Whether a phrase is certain to name a thing, which a product may be said to have. */
  public boolean isSure(String phrase) {
    String head = head(phrase);
    return !head.isEmpty()
        && (isSureNoun(head)
            || english.has("gift_word", head)
            || isNumberedName(phrase, head)
            || (english.has("determiner", EnglishShapes.wordsOf(phrase).getFirst())
                && !english.has("inner_determiner", EnglishShapes.wordsOf(phrase).getFirst()))
            || (head.endsWith("ing") && isMass(phrase))
            || (phrase.length() > head.length() && Character.isUpperCase(headLetter(phrase, head)))
            || Stream.of(lexicon.products(), lexicon.materials())
                .anyMatch(finder -> !finder.find(head).isEmpty()));
  }

  /** "Bluetooth 5.3", but not "warm white 2700K". */
  private boolean isNumberedName(String phrase, String head) {
    int at = phrase.toLowerCase(Locale.ROOT).indexOf(head);
    if (at <= 0 || !Character.isDigit(head.charAt(0))) {
      return false;
    }
    String before = phrase.substring(0, at).strip();
    String name = before.substring(before.lastIndexOf(' ') + 1);
    return !name.isEmpty()
        && (Character.isUpperCase(name.charAt(0)) || english.has("proper_keep", name));
  }

  private static char headLetter(String phrase, String head) {
    int at = phrase.toLowerCase(Locale.ROOT).indexOf(head);
    return at < 0 ? ' ' : phrase.charAt(at);
  }

  /** The noun a phrase is about: its last word before the first preposition or participle. */
  public String head(String phrase) {
    List<String> words = EnglishShapes.wordsOf(beforeComma(phrase));
    String head = "";
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      boolean ends =
          i > 0
              && (isTrailingMeasure(words, i)
                  || (english.has("preposition", word) && !isFromOneToTheSame(words, i))
                  || english.has("relative", word)
                  || word.equals("and")
                  || word.equals("or")
                  || isPostposedParticiple(words, i));
      if (ends) {
        break;
      }
      head = word;
    }
    return head;
  }

  /** A phrase up to the comma behind its noun; "a light, water-based serum" has it behind one. */
  private String beforeComma(String phrase) {
    String[] pieces = phrase.split("(?<=.)[,:] ?", 3);
    List<String> first = EnglishShapes.wordsOf(pieces[0]);
    boolean described =
        pieces.length > 1
            && first.size() == 2
            && english.has("article", first.getFirst())
            && (english.has("adjective", first.getLast())
                || lexicon.vocabulary().isAdjective(first.getLast()));
    return described ? pieces[0] + " " + pieces[1] : pieces[0];
  }

  /** "canvas 340 gsm" is about the canvas. */
  private boolean isTrailingMeasure(List<String> words, int at) {
    return Character.isDigit(words.get(at).charAt(0))
        && at + 2 == words.size()
        && english.has("title_unit", words.getLast());
  }

  private boolean isPostposedParticiple(List<String> words, int at) {
    String word = words.get(at);
    boolean participle =
        (word.endsWith("ed") && word.length() > 4 && !word.contains("-"))
            || english.has("participle_irregular", word);
    return participle && (at + 1 >= words.size() || english.has("preposition", words.get(at + 1)));
  }

  /** Whether the phrase takes a plural verb. */
  public boolean isPlural(String phrase) {
    String head = head(phrase);
    boolean joined =
        phrase.toLowerCase(Locale.ROOT).matches("[^,]*? and .*") && headsJoined(phrase);
    return joined || isPluralWord(head);
  }

  private boolean headsJoined(String phrase) {
    String head = head(phrase);
    String lower = phrase.toLowerCase(Locale.ROOT);
    int headEnd = lower.indexOf(head) + head.length();
    return headEnd < lower.length() && lower.substring(headEnd).startsWith(" and ");
  }

  private boolean isPluralWord(String word) {
    return (word.length() > 3
            && word.endsWith("s")
            && !word.endsWith("ss")
            && !word.endsWith("us")
            && !word.endsWith("is")
            && !english.has("mass", word))
        || List.of("people", "men", "women", "children", "feet").contains(word);
  }

  /** Whether a phrase names a part or a packing and not a substance. */
  public boolean isPart(String phrase) {
    String head = head(phrase);
    return !english.has("mass", head)
        && (english.has("noun", head) || english.has("container", head) || isDoer(head));
  }

  /** Whether a word is certain to be a noun; many others may be as well. */
  public boolean isSureNoun(String word) {
    String last = word.substring(word.lastIndexOf('-') + 1).toLowerCase(Locale.ROOT);
    return english.has("mass", last)
        || english.has("noun", last)
        || english.has("container", last)
        || isPluralWord(last)
        || isDoer(last)
        || lexicon.vocabulary().isThing(last)
        || english.words("noun_ending").stream()
            .anyMatch(ending -> last.length() > ending.length() + 1 && last.endsWith(ending));
  }

  /** "atomiser" and "divider", but not "softer". */
  private boolean isDoer(String word) {
    if (word.length() <= LONGEST_UNIT + 2 || !(word.endsWith("er") || word.endsWith("or"))) {
      return false;
    }
    String stem = word.substring(0, word.length() - 2);
    return Stream.of(stem, stem + "e", stem.substring(0, stem.length() - 1))
        .noneMatch(root -> english.has("adjective", root) || english.has("adverb", root));
  }

  /** Whether a singular of the phrase needs no article. */
  public boolean isMass(String phrase) {
    String head = head(phrase);
    String last = head.substring(head.lastIndexOf('-') + 1);
    return english.has("mass", head)
        || english.has("mass", last)
        || (lexicon.vocabulary().isSubstance(last) && !english.has("noun", last))
        || (head.endsWith("ing")
            && head.length() > 5
            && !english.has("noun", head)
            && !List.of("setting", "opening", "coating", "ring").contains(head))
        || (!head.isEmpty() && Character.isDigit(head.charAt(head.length() - 1)));
  }

  /** The phrase as an indefinite one: with "a" or "an" where a singular count noun needs it. */
  public String indefinite(String phrase) {
    List<String> words = EnglishShapes.wordsOf(phrase);
    if (words.isEmpty()) {
      return phrase;
    }
    String first = words.getFirst();
    boolean half = first.equals("half") && words.size() > 2;
    if ((english.has("determiner", first) && !half)
        || (Character.isDigit(first.charAt(0)) && !isMeasuredThing(words, head(phrase)))
        || isPluralWord(head(phrase))
        || isMass(phrase)) {
      return phrase;
    }
    return article(first) + " " + withJoinedArticle(phrase);
  }

  /** "comes as 100 g tin" becomes "comes as a 100 g tin"; "comes in blue" stays. */
  public String withArticle(String phrase) {
    Matcher included = INCLUDES.matcher(phrase);
    if (included.matches() && isSureNoun(head(included.group(2)))) {
      return included.group(1) + indefinite(included.group(2));
    }
    Matcher packed = PACKED.matcher(phrase);
    if (!packed.matches()) {
      return phrase;
    }
    String thing = packed.group(3);
    boolean loose = packed.group(2).equals("in") && !english.has("container", head(thing));
    boolean sure = isSureNoun(head(thing)) || english.has("container", head(thing));
    return loose || !sure ? phrase : packed.group(1) + packed.group(2) + " " + packedThing(thing);
  }

  /** One thing of any stuff: "a 2 lb loaf tin". */
  public String packedOne(String thing) {
    List<String> words = EnglishShapes.wordsOf(thing);
    return words.isEmpty() || english.has("determiner", words.getFirst())
        ? thing
        : article(words.getFirst()) + " " + thing;
  }

  /** What it is packed in is a thing, though of a stuff: "a 100 g tin". */
  public String packedThing(String thing) {
    List<String> words = EnglishShapes.wordsOf(thing);
    boolean determined = english.has("determiner", words.getFirst());
    return english.has("container", head(thing)) && !determined
        ? article(words.getFirst()) + " " + thing
        : indefinite(thing);
  }

  /** "usb-c to usb-c cable". */
  private static boolean isFromOneToTheSame(List<String> words, int at) {
    return at + 1 < words.size() && words.get(at - 1).equals(words.get(at + 1));
  }

  /** "2-year warranty" and "6 W LED" are one thing each, "150 g" and "2 pockets" are not. */
  private boolean isMeasuredThing(List<String> words, String head) {
    boolean joined = words.getFirst().matches("\\d[\\d.,]*-\\p{L}+");
    int measure = joined ? 1 : 2;
    boolean measured = joined || (words.size() > 1 && words.get(1).length() <= LONGEST_UNIT);
    return measured
        && words.size() > measure
        && words.subList(measure, words.size()).contains(head);
  }

  /** "cable and pouch" becomes "cable and a pouch" when both are bare singular nouns. */
  private String withJoinedArticle(String phrase) {
    String[] parts = phrase.split(" and ", 2);
    if (parts.length < 2
        || !parts[0].strip().equalsIgnoreCase(head(parts[0]))
        || EnglishShapes.wordsOf(parts[1]).size() > 2
        || isMass(parts[1])) {
      return phrase;
    }
    return parts[0] + " and " + indefinite(parts[1]);
  }

  /** "a" or "an" for the sound the word begins with. */
  public String article(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (lower.matches("8\\d*(?:[^\\d].*)?|1[18](?:[^\\d].*)?")) {
      return "an";
    }
    String stem = lower.contains("-") ? lower.substring(0, lower.indexOf('-')) : lower;
    if (english.has("sounds_consonant", lower) || english.has("sounds_consonant", stem)) {
      return "a";
    }
    if (english.has("sounds_vowel", lower) || english.has("sounds_vowel", stem)) {
      return "an";
    }
    if (SPELT_OUT.matcher(lower).lookingAt()) {
      return "aefhilmnorsx".indexOf(lower.charAt(0)) >= 0 ? "an" : "a";
    }
    return "aeiou".indexOf(lower.charAt(0)) >= 0 ? "an" : "a";
  }

  /** The verb form for a plural subject: "works" becomes "work"; other words stay. */
  public String pluralVerb(String verb) {
    String lower = verb.toLowerCase(Locale.ROOT);
    for (String pair : english.words("base")) {
      int equals = pair.indexOf('=');
      if (pair.substring(0, equals).equals(lower)) {
        return pair.substring(equals + 1);
      }
    }
    return english.has("verb3", lower) && lower.endsWith("s")
        ? lower.substring(0, lower.length() - 1)
        : lower;
  }
}
