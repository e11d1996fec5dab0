package app.vitrine.gateway.local.language;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

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
  private static final int FIRST_SENTENCES = 3;

  /** "It's a canvas log carrier" stands among as many. */
  private static final int TOLD_SENTENCES = 4;

  private static final int MOST_MENTIONS = 200;

  private static final Pattern WORD = Pattern.compile("[\\p{L}']+");

  private final Mentions mentions;
  private final WordClasses english;
  private final Wares wares;
  private final ProductNouns nouns;
  private final OwnNames ownNames;
  private final Pattern greeting;
  private final Pattern opening;

  SpokenNames(Lexicon lexicon) {
    this.mentions = new Mentions(lexicon);
    this.english = lexicon.english();
    this.wares = new Wares(lexicon);
    this.nouns = new ProductNouns(lexicon);
    this.greeting = greeting(english);
    this.opening =
        Pattern.compile(
            "^(?i)(?:%s)(?:[,!]|\\s+(?:%s)\\b)"
                .formatted(
                    String.join("|", english.words("talk_opening")),
                    String.join("|", english.words("talk_next"))));
    this.ownNames = new OwnNames(lexicon);
  }

  /** "Morning!", "Dear Ruth,": what opens a text as a message, but not "Morning Dew Face Serum". */
  static Pattern greeting(WordClasses english) {
    return Pattern.compile(
        "^\\s*(?i:%s)(?: (?:there|all|again|\\p{Lu}\\p{Ll}+))?\\s*[,!\\n]"
            .formatted(String.join("|", english.words("greeting"))));
  }

  /** Whether somebody talks to somebody in a brief: "I've just finished", "could you". */
  boolean isTalk(String words) {
    String said = words.replace('’', '\'').strip();
    return english.anyIn("talk_sign", said)
        || greeting.matcher(said).find()
        || opening.matcher(said).find();
  }

  /** Whether a text opens as a message does. */
  boolean greets(String words) {
    return greeting.matcher(words.strip()).find();
  }

  /** Whether several of its words show that somebody talks, or the text greets. */
  boolean isMuchTalk(String words) {
    String said = words.replace('’', '\'').strip().toLowerCase(Locale.ROOT);
    long signs =
        WORD.matcher(said).results().filter(word -> english.has("talk_sign", word.group())).count();
    return greets(words) || opening.matcher(said).find() || signs > 1;
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

  /** Whether a phrase of several words has none of those that talk begins with. */
  boolean isUnspoken(String phrase) {
    List<String> words = EnglishShapes.wordsOf(phrase);
    return words.size() > 1
        && !english.has("chat_word", words.getFirst())
        && !english.has("determiner", words.getFirst())
        && words.stream().noneMatch(word -> english.has("idle_name", word))
        && words.stream().noneMatch(word -> english.has("greeting", word));
  }

  /**
   * A product as talk names it.
   *
   * @param own its own name, which stands elsewhere; null without one
   */
  record Spoken(Span name, @Nullable Span own) {}

  /**
   * The name, with the product's own one.
   *
   * @param enough what it must weigh at least
   * @return empty where nothing does
   */
  Optional<Spoken> find(String words, int enough) {
    List<Mention> all = mentions.in(words).stream().limit(MOST_MENTIONS).toList();
    Map<Mention, Integer> weights = new LinkedHashMap<>();
    all.forEach(mention -> weights.put(mention, weight(mention, words)));
    return weights.entrySet().stream()
        .filter(weighed -> weighed.getValue() >= enough)
        .max(
            Map.Entry.<Mention, Integer>comparingByValue()
                .thenComparing(weighed -> -weighed.getKey().words().start()))
        .map(best -> spoken(best.getKey(), all, words));
  }

  private Spoken spoken(Mention best, List<Mention> all, String words) {
    String head = EnglishShapes.lastWord(best.words().of(words));
    Span own =
        all.stream()
            .filter(mention -> isOfSame(mention, head, words))
            .flatMap(mention -> ownNames.before(words, mention.words().start()).stream())
            .findFirst()
            .or(() -> ownNames.called(words))
            .orElse(null);
    return new Spoken(firstWhole(best, all, words).words(), own);
  }

  /** Whether a mention has the same head, or is told of in the first sentences. */
  private boolean isOfSame(Mention mention, String head, String words) {
    String phrase = mention.words().of(words);
    return EnglishShapes.lastWord(phrase).equals(head)
        || (mention.cue() == Mention.Cue.TOLD
            && mention.sentence() < FIRST_SENTENCES
            && wares.isWare(phrase));
  }

  /** "The pruning saw" of the first sentences, before "it's a folding saw". */
  private static Mention firstWhole(Mention best, List<Mention> all, String words) {
    String head = EnglishShapes.lastWord(best.words().of(words));
    return all.stream()
        .filter(
            mention ->
                mention.sentence() <= Math.max(best.sentence(), FIRST_SENTENCES - 1)
                    && !(mention.sentence() > best.sentence()
                        && best.words().of(words).indexOf(' ') > 0))
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
          case TOLD -> alone || mention.sentence() >= TOLD_SENTENCES ? 3 : 5;
          case REQUEST -> 4;
          case ABOUT -> mention.sentence() < 2 ? 2 : 0;
          case SUBJECT -> ownNames.before(words, mention.words().start()).isPresent() ? 3 : 1;
          case BESIDE -> -3;
          case NONE -> 0;
        };
    weight += ware ? 3 : 0;
    weight += Math.min(MOST_RETURNS, returns(head, words));
    weight -= english.has("no_product", head) && (alone || !ware) ? (alone ? 4 : 1) : 0;
    weight -= english.has("container", head) && (alone || !ware) ? 3 : 0;
    weight -= english.has("idle_name", head) ? 9 : 0;
    weight -= mention.sentence() == 0 && isWellWished(mention, words) ? 3 : 0;
    return weight;
  }

  /** "Hi Marta, hope you've found the kettle" leads to nothing. */
  private boolean isWellWished(Mention mention, String words) {
    boolean led = mention.cue() == Mention.Cue.TOLD || mention.cue() == Mention.Cue.REQUEST;
    return !led && greeting.matcher(words).find();
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
