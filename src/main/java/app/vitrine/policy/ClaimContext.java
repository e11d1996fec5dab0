package app.vitrine.policy;

import app.vitrine.domain.brief.Language;
import java.util.Set;

/**
 * What a text's claims are judged against.
 *
 * @param markets where it is to be published: marketplace ids such as {@code amazon}, and {@code
 *     eu}; rules about one market block only there and warn elsewhere
 * @param proven superlatives for which the brand has recorded source, scope and period; they only
 *     warn
 * @param tongue the language findings are worded in
 */
public record ClaimContext(Set<String> markets, Set<String> proven, Language tongue) {
  /** No market chosen yet, nothing proven, findings in English. */
  public static final ClaimContext ANYWHERE = new ClaimContext(Set.of(), Set.of(), Language.EN);

  public ClaimContext {
    markets = Set.copyOf(markets);
    proven = Set.copyOf(proven);
  }
}
