package app.vitrine.gateway.local.language;

import java.util.List;
import java.util.Locale;

/** Number, articles and agreement of English noun phrases. */
public final class EnglishNouns {
  private static final int LONGEST_UNIT = 3;

  private final WordClasses english;

  public EnglishNouns(Lexicon lexicon) {
    this.english = lexicon.english();
  }

  /** The noun a phrase is about: its last word before the first preposition or participle. */
  public String head(String phrase) {
    List<String> words = EnglishShapes.wordsOf(phrase.split("(?<=.)[,:]", 2)[0]);
    String head = "";
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      boolean ends =
          i > 0
              && (isTrailingMeasure(words, i)
                  || english.has("preposition", word)
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

  /** Whether a singular of the phrase needs no article. */
  public boolean isMass(String phrase) {
    String head = head(phrase);
    String last = head.substring(head.lastIndexOf('-') + 1);
    return english.has("mass", head)
        || english.has("mass", last)
        || (head.endsWith("ing")
            && head.length() > 5
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
    if (english.has("determiner", first)
        || (Character.isDigit(first.charAt(0)) && !isMeasuredThing(words, head(phrase)))
        || isPluralWord(head(phrase))
        || isMass(phrase)) {
      return phrase;
    }
    return article(first) + " " + withJoinedArticle(phrase);
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
    String stem = lower.contains("-") ? lower.substring(0, lower.indexOf('-')) : lower;
    if (english.has("sounds_consonant", lower) || english.has("sounds_consonant", stem)) {
      return "a";
    }
    if (english.has("sounds_vowel", lower) || english.has("sounds_vowel", stem)) {
      return "an";
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
