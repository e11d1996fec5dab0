package app.vitrine.gateway.local.language;

/** Tells whether a phrase ends in something that is sold, listed or known by its trade. */
final class Wares {
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
}
