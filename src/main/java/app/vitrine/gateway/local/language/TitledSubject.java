package app.vitrine.gateway.local.language;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name that an English brief's first sentence is about: "Lanterns on the Lake is a board game".
 */
final class TitledSubject {
  private static final Pattern IS =
      Pattern.compile("(\\p{Lu}[^,.;:]*?) (?:is|are) (?:an?|the|our|my|\\p{Ll}+)\\b");

  private final TitledHeading heading;

  TitledSubject(TitledHeading heading) {
    this.heading = heading;
  }

  /** The span of the name. */
  Optional<Span> find(BriefText brief, List<Segment> segments) {
    if (segments.isEmpty() || segments.getFirst().label() != null) {
      return Optional.empty();
    }
    Segment first = segments.getFirst();
    Matcher is = IS.matcher(brief.words()).region(first.start(), first.end());
    return is.lookingAt() && heading.isOne(is.group(1))
        ? Optional.of(new Span(is.start(1), is.end(1)))
        : Optional.empty();
  }
}
