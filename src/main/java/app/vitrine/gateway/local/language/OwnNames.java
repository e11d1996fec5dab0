package app.vitrine.gateway.local.language;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A product's own name before what it is: "the Linnet, a reading lamp", "Slow Burn is a hot sauce".
 */
final class OwnNames {
  /** Up to four words in capitals. */
  private static final String NAME =
      "\\p{Lu}[\\p{L}\\d'’-]++(?: (?:& |and |of )?\\p{Lu}[\\p{L}\\d'’-]++){0,3}";

  private static final Pattern BEFORE =
      Pattern.compile(
          "(?<![\\p{L}\\d'’-])(?:[Tt]he )?((?!The )"
              + NAME
              + ")(?:,| is| are| is our| are our)\\s+(?:an?\\s+|the\\s+)?$");

  /** "it's called the Pocket Nine", "I call it the Bramble". */
  private static final Pattern CALLED =
      Pattern.compile(
          "\\b(?:called|named|call (?:it|them)|calling (?:it|them)) (?:the |our )?(" + NAME + ")");

  private static final Pattern SENTENCE_START = Pattern.compile("(?s)(?:^|.*[.!?\\n]\\s*)$");

  private final Lexicon lexicon;
  private final ProductNouns nouns;

  OwnNames(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.nouns = new ProductNouns(lexicon);
  }

  /** The span of the name that stands before a thing which begins at {@code at}. */
  Optional<Span> before(String words, int at) {
    int from = Math.max(words.lastIndexOf('\n', at - 1), words.lastIndexOf(". ", at - 1)) + 1;
    Matcher name = BEFORE.matcher(words).region(from, at);
    return name.find() && isOwn(words, name.start(1), name.group(1).strip())
        ? Optional.of(new Span(name.start(1), name.start(1) + name.group(1).strip().length()))
        : Optional.empty();
  }

  /** The span of a name that a text says it is called by. */
  Optional<Span> called(String words) {
    Matcher called = CALLED.matcher(words);
    return called.find() && !nouns.isOfThing(called.group(1).strip())
        ? Optional.of(new Span(called.start(1), called.start(1) + called.group(1).strip().length()))
        : Optional.empty();
  }

  /** Capitals make a name of common words, but not where a sentence begins, and not a greeting. */
  private boolean isOwn(String words, int start, String name) {
    String[] said = name.split(" ", -1);
    boolean greeted =
        lexicon.english().has("talk_opening", EnglishShapes.lastWord(words.substring(0, start)));
    boolean opens = SENTENCE_START.matcher(words.substring(0, start)).matches();
    String first = said[0].toLowerCase(Locale.ROOT);
    boolean common = lexicon.isCommonWord(first) || lexicon.english().knows(first);
    return !greeted
        && !lexicon.english().has("determiner", first)
        && !lexicon.english().has("pronoun", first)
        && !nouns.isOfThing(name)
        && !(common && opens && said.length == 1);
  }
}
