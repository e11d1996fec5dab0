package app.vitrine.gateway.local.language;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an English brief that is written as people talk is about: the thing its first sentences lead
 * to, that is sold somewhere, and that the rest of it comes back to.
 */
final class SpokenNames {
  /** What a mention weighs that is surely of the product. */
  static final int SURE = 6;

  /** What one weighs that may be taken where nothing else is named. */
  static final int LIKELY = 5;

  private static final int MOST_RETURNS = 3;

  private final Mentions mentions;
  private final WordClasses english;
  private final Wares wares;
  private final ProductNouns nouns;

  SpokenNames(Lexicon lexicon) {
    this.mentions = new Mentions(lexicon);
    this.english = lexicon.english();
    this.wares = new Wares(lexicon);
    this.nouns = new ProductNouns(lexicon);
  }

  /** Whether somebody talks to somebody in a brief: "I've just finished", "could you". */
  boolean isTalk(String words) {
    String said = words.replace('’', '\'').strip();
    return english.anyIn("talk_sign", said)
        || english.words("talk_opening").stream()
            .anyMatch(word -> said.toLowerCase(Locale.ROOT).matches("(?s)" + word + "\\b.*"));
  }

  /** Whether a phrase can open a listing as its name: "Catnip mice", but not "Voice note". */
  boolean isListed(String phrase) {
    String head = EnglishShapes.lastWord(phrase);
    return phrase.indexOf(' ') > 0
        && !english.has("determiner", EnglishShapes.firstWord(phrase))
        && nouns.isOfThing(phrase)
        && !english.has("idle_name", head)
        && !head.matches(".*['’]s?");
  }

  /**
   * The span of the name.
   *
   * @param enough what it must weigh at least
   * @return empty where nothing does
   */
  Optional<Span> find(String words, int enough) {
    List<Mention> all = mentions.in(words);
    return all.stream()
        .filter(mention -> weight(mention, words) >= enough)
        .max(
            Comparator.<Mention>comparingInt(mention -> weight(mention, words))
                .thenComparing(mention -> -mention.words().start()))
        .map(best -> firstWhole(best, all, words).words());
  }

  /** "The pruning saw" of the first sentences, before "it's a folding saw". */
  private static Mention firstWhole(Mention best, List<Mention> all, String words) {
    String head = EnglishShapes.lastWord(best.words().of(words));
    return all.stream()
        .filter(mention -> mention.sentence() <= best.sentence())
        .filter(mention -> mention.cue() != Mention.Cue.BESIDE)
        .filter(mention -> mention.words().of(words).toLowerCase(Locale.ROOT).endsWith(" " + head))
        .findFirst()
        .orElse(best);
  }

  int weight(Mention mention, String words) {
    String phrase = mention.words().of(words);
    String head = EnglishShapes.lastWord(phrase);
    boolean alone = phrase.indexOf(' ') < 0;
    boolean ware = wares.isWare(phrase);
    int weight = Math.max(0, 2 - mention.sentence()) + nearness(mention, words);
    weight +=
        switch (mention.cue()) {
          case TOLD -> 3;
          case REQUEST -> 4;
          case ABOUT -> mention.sentence() < 2 ? 2 : 0;
          case SUBJECT -> 1;
          case BESIDE -> -3;
          case NONE -> 0;
        };
    weight += ware ? 3 : 0;
    weight += Math.min(MOST_RETURNS, returns(head, words));
    weight -= english.has("no_product", head) && (alone || !ware) ? (alone ? 4 : 1) : 0;
    weight -= english.has("container", head) && (alone || !ware) ? 3 : 0;
    weight -= english.has("idle_name", head) ? 9 : 0;
    return weight;
  }

  /** "this saw" is nearer to the one who speaks than "the belt". */
  private static int nearness(Mention mention, String words) {
    boolean near = words.substring(0, mention.words().start()).matches("(?is).*\\bthis\\s+$");
    return near ? 2 : mention.definite() ? 1 : 0;
  }

  /** How often the brief comes back to a thing, in the singular or the plural. */
  private static int returns(String head, String words) {
    String stem = head.endsWith("s") && !head.endsWith("ss") ? head.replaceFirst("s$", "") : head;
    Matcher found =
        Pattern.compile("(?<!\\b(?:for|with) )\\b" + Pattern.quote(stem) + "(?:e?s)?\\b")
            .matcher(words.toLowerCase(Locale.ROOT));
    return Math.max(0, (int) found.results().count() - 1);
  }
}
