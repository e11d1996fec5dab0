package app.vitrine.gateway.local.language;

import app.vitrine.domain.analysis.FactKind;
import app.vitrine.domain.brief.Language;
import java.util.List;
import java.util.Optional;

/** Names the product of a brief in which somebody talks, and which opens with no name. */
final class TalkNames {
  private final SpokenNames english;
  private final ChineseSpokenNames chinese;
  private final Introductions introductions;
  private final TitledHeading heading;
  private final EnglishShapes shapes;

  TalkNames(Lexicon lexicon, EnglishShapes shapes, Introductions introductions) {
    this.english = new SpokenNames(lexicon);
    this.chinese = new ChineseSpokenNames(lexicon);
    this.introductions = introductions;
    this.heading = new TitledHeading(lexicon.english());
    this.shapes = shapes;
  }

  /** Whether somebody talks to somebody in a brief. */
  boolean isTalk(BriefText brief, Language language) {
    return switch (language) {
      case EN -> english.isTalk(brief.words());
      case ZH -> chinese.isTalk(brief.words());
      case JA -> false;
    };
  }

  /**
   * Whether a brief is such talk.
   *
   * @param likely the segment that looks like a name; −1 for none
   */
  boolean isTalk(BriefText brief, List<Segment> segments, int likely, Language language) {
    boolean named =
        likely >= 0
            && (segments.get(likely).label() == FactKind.NAME
                || (likely == 0
                    && (language != Language.ZH || chinese.isName(segments.getFirst()))));
    boolean listed =
        language == Language.EN
            && (heading.opens(brief, segments)
                || (!segments.isEmpty() && opensListing(segments.getFirst())));
    return !named && !listed && isTalk(brief, language);
  }

  private boolean opensListing(Segment first) {
    return first.label() == null
        && (heading.isOne(first.text())
            || (shapes.of(first.text()) == Shape.NOUN && english.isListed(first.text())));
  }

  /** What is likely the product of a brief that is no talk, and names nothing else. */
  Optional<SpokenNames.Spoken> likely(BriefText brief, Language language) {
    return language == Language.EN
        ? english.find(brief.words(), SpokenNames.LIKELY)
        : Optional.empty();
  }

  /** What surely is the product, what is said to be made or sold, or what is likely it. */
  Optional<SpokenNames.Spoken> find(BriefText brief, List<Segment> segments, Language language) {
    return switch (language) {
      case EN ->
          english
              .find(brief.words(), SpokenNames.SURE)
              .or(
                  () ->
                      introductions
                          .offered(brief, segments, language)
                          .map(found -> spoken(new Span(found.start(), found.end()))))
              .or(() -> english.find(brief.words(), SpokenNames.LIKELY));
      case ZH -> chinese.find(brief.words()).map(TalkNames::spoken);
      case JA -> Optional.empty();
    };
  }

  private static SpokenNames.Spoken spoken(Span name) {
    return new SpokenNames.Spoken(name, null);
  }
}
