package app.vitrine.gateway.local.language;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells whether a phrase ends in something that is sold, listed or known by its trade. */
final class Wares {
  private static final Pattern DENIED = Pattern.compile("(?i)(?:n['’]t|\\bnot)(?: \\p{L}+){0,3} $");

  private final TermFinder products;
  private final Trades trades;

  Wares(Lexicon lexicon) {
    this.products = lexicon.products();
    this.trades = new Trades(lexicon);
  }

  /** Whether a phrase names one: "four-ply sock yarn", but not "promise" or "city". */
  boolean isWare(String phrase) {
    return products.find(phrase).stream().anyMatch(hit -> hit.end() == phrase.length())
        || trades.of(phrase).isPresent();
  }

  /** "Dark Chocolate with Sour Cherry": what it is made with is its sort. */
  static boolean isOfStuff(TermFinder.@Nullable Hit noun) {
    return noun != null && Category.isOfStuff(noun.concept().extra());
  }

  /**
   * "it isn't", before "a chew toy".
   *
   * @param from where the clause begins in the words
   * @param at where the ware stands
   */
  static boolean isDenied(String words, int from, int at) {
    return DENIED.matcher(words.substring(from, at)).find();
  }
}
