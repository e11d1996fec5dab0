package app.vitrine.gateway.local.copy;

import app.vitrine.gateway.local.language.EnglishNouns;
import app.vitrine.gateway.local.language.EnglishShapes;
import app.vitrine.gateway.local.language.Lexicon;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells whether the noun of an English phrase is the product itself, and no part of it. */
final class ProductHeads {
  private final Lexicon lexicon;
  private final EnglishNouns nouns;

  ProductHeads(Lexicon lexicon, EnglishNouns nouns) {
    this.lexicon = lexicon;
    this.nouns = nouns;
  }

  /** Whether a phrase with such a head says what the product is. */
  boolean isProduct(FactSheet sheet, String head, Statement statement) {
    return isProductWord(sheet, head)
        || isWhatItHolds(sheet, head)
        || isKind(sheet, head, statement);
  }

  private boolean isProductWord(FactSheet sheet, String head) {
    return !head.isEmpty()
        && (head.equals(sheet.noun().substring(sheet.noun().lastIndexOf(' ') + 1))
            || isOneOfName(sheet, head)
            || lexicon.products().find(head).stream()
                .anyMatch(hit -> hit.concept().equals(productOf(sheet))));
  }

  /** The stacking hedgehog's brief begins with what it is: "Wooden stacking toy for children". */
  private boolean isKind(FactSheet sheet, String head, Statement statement) {
    return statement.order() == 1
        && !nouns.isPlural(statement.text())
        && !lexicon.endsInGoods(sheet.name())
        && lexicon.products().find(head).stream()
            .anyMatch(
                hit ->
                    hit.end() == head.length()
                        && hit.concept().extra().equals(sheet.category().id()));
  }

  /** Hoop earrings are hoops. */
  private static boolean isOneOfName(FactSheet sheet, String head) {
    List<String> name = EnglishShapes.wordsOf(sheet.name());
    return sheet.plural() && name.size() > 1 && head.equals(name.get(name.size() - 2) + "s");
  }

  /** "amber-coloured perfume" is said of an eau de parfum itself, not of a part. */
  private boolean isWhatItHolds(FactSheet sheet, String head) {
    return lexicon.english().has("mass", head)
        && lexicon.products().find(head).stream()
            .anyMatch(hit -> hit.concept().extra().equals(sheet.category().id()));
  }

  private @Nullable Object productOf(FactSheet sheet) {
    var hits = lexicon.products().find(sheet.name());
    return hits.isEmpty() ? null : hits.getLast().concept();
  }
}
