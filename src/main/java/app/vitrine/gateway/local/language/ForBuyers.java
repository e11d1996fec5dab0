package app.vitrine.gateway.local.language;

import app.vitrine.domain.analysis.FactKind;
import app.vitrine.domain.brief.Language;
import java.util.EnumSet;
import java.util.Set;

/** Tells which clauses of talk buyers are told whoever says them: figures, stuffs, cautions. */
final class ForBuyers {
  private static final Set<FactKind> KINDS =
      EnumSet.of(
          FactKind.MATERIAL,
          FactKind.MAKING,
          FactKind.ORIGIN,
          FactKind.SIZE,
          FactKind.WEIGHT,
          FactKind.CAPACITY,
          FactKind.QUANTITY,
          FactKind.COLOUR,
          FactKind.INCLUDED,
          FactKind.CARE,
          FactKind.LIMIT,
          FactKind.AUDIENCE,
          FactKind.NATURAL_VARIATION,
          FactKind.TECHNOLOGY);

  private final Lexicon lexicon;
  private final FactKinds kinds;

  ForBuyers(Lexicon lexicon, FactKinds kinds) {
    this.lexicon = lexicon;
    this.kinds = kinds;
  }

  /** Whether a clause is for buyers beyond doubt. */
  boolean isOne(String clause, Language language) {
    FactKind kind = kinds.of(clause, language);
    boolean priced = kind == FactKind.PRICE_CLASS;
    return KINDS.contains(kind)
        || (!priced && clause.codePoints().anyMatch(Character::isDigit))
        || lexicon.of(language).anyIn("caution", clause);
  }
}
