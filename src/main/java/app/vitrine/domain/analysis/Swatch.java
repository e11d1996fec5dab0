package app.vitrine.domain.analysis;

import app.vitrine.domain.brief.Language;
import java.util.Map;

/**
 * A colour of the product.
 *
 * @param hex {@code #RRGGBB}, sRGB
 * @param share of the product's area, 0 to 1
 * @param names everyday name in each language
 */
public record Swatch(String hex, double share, Map<Language, String> names) {
  public Swatch {
    names = Map.copyOf(names);
  }
}
