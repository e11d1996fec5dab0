package app.vitrine.gateway.local.language;

import app.vitrine.domain.brief.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The trade of a thing that is no listed product, from the words of its name. */
final class Trades {
  private final TermFinder words = new TermFinder(concepts());

  private static List<Concept> concepts() {
    List<Concept> trades = new ArrayList<>();
    for (Table.Row row : Table.read("language/trades.lex").rows()) {
      Map<Language, List<String>> forms = new EnumMap<>(Language.class);
      forms.put(Language.EN, row.words(1));
      forms.put(Language.ZH, row.words(2));
      forms.put(Language.JA, row.words(3));
      trades.add(new Concept(row.cell(0), forms, ""));
    }
    return trades;
  }

  /**
   * The category whose word stands last in a name, where the noun stands in all three languages; a
   * single Chinese character counts only as the end of the name.
   *
   * @return the id of a category
   */
  Optional<String> of(String name) {
    return words.find(name).stream()
        .filter(hit -> isWhole(name, hit))
        .max(Comparator.comparingInt(TermFinder.Hit::end))
        .map(hit -> hit.concept().id());
  }

  private static boolean isWhole(String name, TermFinder.Hit hit) {
    return hit.end() - hit.start() > 1
        || !Scripts.isCjk(name.codePointAt(hit.start()))
        || hit.end() == name.length();
  }
}
