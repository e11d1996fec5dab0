package app.vitrine.gateway.local.language;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A product's own name before what it is: "the Linnet, a reading lamp", "Slow Burn is a hot sauce".
 */
final class OwnNames {
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?:\\b[Tt]he )?((?:(?!The )\\p{Lu}[\\p{L}\\d'’-]+(?: (?:& |and |of )?)?){1,4})(?:,| is| are| is our| are our)\\s+(?:an?\\s+|the\\s+)?$");

  private static final Pattern SENTENCE_START = Pattern.compile("(?s)(?:^|.*[.!?\\n]\\s*)$");

  private final Lexicon lexicon;
  private final ProductNouns nouns;

  OwnNames(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.nouns = new ProductNouns(lexicon);
  }

  /** The span of the name that stands before a thing which begins at {@code at}. */
  Optional<Span> before(String words, int at) {
    int from = Math.max(words.lastIndexOf('\n', at), words.lastIndexOf(". ", at)) + 1;
    Matcher name = BEFORE.matcher(words).region(from, at);
    return name.find() && isOwn(words, name.start(1), name.group(1).strip())
        ? Optional.of(new Span(name.start(1), name.start(1) + name.group(1).strip().length()))
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
