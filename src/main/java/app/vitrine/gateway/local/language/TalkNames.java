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

  /** Whether a brief talks so much that some of it may be said aside. */
  boolean isMuchTalk(BriefText brief, List<Segment> segments, Language language) {
    return switch (language) {
      case EN -> english.isMuchTalk(brief.words()) && !isListing(brief, segments);
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
                || (likely == 0 && opens(brief, segments.getFirst(), language)));
    return !named
        && switch (language) {
          case EN -> english.isTalk(brief.words()) && !isListing(brief, segments);
          case ZH -> chinese.isTalk(brief.words());
          case JA -> false;
        };
  }

  /** Whether a clause that looks like a name is the brief's first, and no more than one. */
  private boolean opens(BriefText brief, Segment first, Language language) {
    return language == Language.ZH
        ? chinese.isName(first)
        : brief.words().substring(0, first.start()).isBlank();
  }

  private boolean isListing(BriefText brief, List<Segment> segments) {
    return heading.opens(brief, segments)
        || (!segments.isEmpty() && opensListing(brief, segments.getFirst()));
  }

  /** "Peanut brittle, 150 g": a noun phrase that a comma or a line's end closes. */
  private boolean opensListing(BriefText brief, Segment first) {
    if (first.label() != null
        || english.greets(brief.words())
        || !brief.words().substring(0, first.start()).isBlank()) {
      return false;
    }
    String rest = brief.words().substring(first.end());
    boolean closed = rest.startsWith(",") || rest.startsWith("\n");
    return heading.isOne(first.text())
        || (shapes.of(first.text()) == Shape.NOUN
            && (english.isListed(first.text()) || (closed && english.isUnspoken(first.text()))));
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
