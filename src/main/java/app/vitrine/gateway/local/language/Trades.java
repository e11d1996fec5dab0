package app.vitrine.gateway.local.language;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The trade of a thing that is no listed product, from the words of its name. */
final class Trades {
  /** What food only describes is a ware: "Salt and Pepper Shakers". */
  private static final String FOOD = "food";

  private final TermFinder words;
  private final TermFinder goods;
  private final WordClasses english;

  Trades(Lexicon lexicon) {
    this.words = lexicon.trades();
    this.goods = lexicon.goods();
    this.english = lexicon.english();
  }

  /**
   * The category whose word ends a name, or stands right before the word that ends it: "Plant
   * Labels". A single Chinese character counts only as the end of the name, and so does food.
   *
   * @return the id of a category
   */
  Optional<String> of(String name) {
    String thing = Scripts.isLatin(name) ? beforePreposition(name) : name;
    int and = thing.indexOf(" and ");
    return last(thing)
        .or(() -> and < 0 ? Optional.empty() : last(thing.substring(0, and)).filter(this::isWare));
  }

  /** The category of the thing that ends a name, where its words tell no trade: "hangboard". */
  Optional<String> ofGoods(String name) {
    return goods.find(name).stream()
        .filter(hit -> hit.end() == name.length())
        .map(hit -> hit.concept().extra())
        .findFirst();
  }

  private boolean isWare(String category) {
    return !category.equals(FOOD);
  }

  private Optional<String> last(String thing) {
    return words.find(thing).stream()
        .filter(hit -> isTelling(thing, hit))
        .max(Comparator.comparingInt(TermFinder.Hit::end))
        .map(hit -> hit.concept().id());
  }

  /** "Beetroot" of "Beetroot with Orange". */
  private String beforePreposition(String name) {
    String[] said = name.split(" ");
    for (int i = 1; i < said.length; i++) {
      if (english.has("preposition", said[i])) {
        return String.join(" ", List.of(said).subList(0, i));
      }
    }
    return name;
  }

  private static boolean isTelling(String name, TermFinder.Hit hit) {
    boolean last = hit.end() == name.length();
    if (!Scripts.isLatin(name)) {
      return last || hit.end() - hit.start() > 1 || !Scripts.isCjk(name.codePointAt(hit.start()));
    }
    String rest = name.substring(hit.end()).strip();
    boolean next = !rest.isEmpty() && rest.indexOf(' ') < 0 && !rest.startsWith("-");
    return last || (next && !hit.concept().id().equals(FOOD));
  }
}
