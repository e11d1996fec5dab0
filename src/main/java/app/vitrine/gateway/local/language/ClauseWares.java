package app.vitrine.gateway.local.language;

import app.vitrine.domain.analysis.FactKind;
import app.vitrine.domain.brief.Language;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The ware that a clause speaks of, where no words of a brief say what is sold. */
final class ClauseWares {
  private final Lexicon lexicon;
  private final EnglishShapes shapes;
  private final NameBounds bounds;
  private final Namings namings;
  private final ProductPhrase phrases;

  ClauseWares(Lexicon lexicon, EnglishShapes shapes, NameBounds bounds, Namings namings) {
    this.lexicon = lexicon;
    this.shapes = shapes;
    this.bounds = bounds;
    this.namings = namings;
    this.phrases = new ProductPhrase(lexicon);
  }

  /** The naming of the ware; empty where it only lies beside the product or is denied. */
  Optional<Naming> find(BriefText brief, Segment segment, Language language, @Nullable Span maker) {
    if (segment.label() == FactKind.INCLUDED) {
      return Optional.empty();
    }
    TermFinder.Hit hit =
        isSaidOfProduct(segment, language)
            ? bounds.firstProduct(brief, segment, language)
            : bounds.lastProduct(brief, segment, language);
    if (hit == null || Wares.isDenied(brief.words(), segment.start(), hit.start())) {
      return Optional.empty();
    }
    if (language != Language.EN) {
      return Optional.of(namings.named(brief, hit.start(), hit.end(), hit, -1, language, maker));
    }
    int start = phrases.start(brief, segment, hit.start());
    String clause = brief.words().substring(segment.start(), segment.end());
    if (phrases.isBeside(clause, start - segment.start())) {
      return Optional.empty();
    }
    int end = bounds.compoundEnd(brief, segment, hit);
    TermFinder.Hit noun = end == hit.end() ? hit : null;
    return Optional.of(namings.named(brief, start, end, noun, -1, language, maker));
  }

  /** The ware that the words of a brief begin with, where talk leads to none. */
  Optional<Naming> opening(
      BriefText brief, List<Segment> segments, Language language, @Nullable Span maker) {
    return segments.stream()
        .limit(1)
        .filter(first -> language == Language.EN)
        .filter(first -> brief.words().substring(0, first.start()).isBlank())
        .filter(first -> shapes.of(first.text()) != Shape.CLAUSE)
        .flatMap(first -> find(brief, first, language, maker).stream())
        .findFirst();
  }

  /** "This backpack holds a water bottle": the product is what the clause is about. */
  private boolean isSaidOfProduct(Segment segment, Language language) {
    return language == Language.EN
        && segment.sentence() == 0
        && lexicon.english().has("determiner", segment.text().split(" ", 2)[0])
        && shapes.of(segment.text()) == Shape.CLAUSE;
  }
}
