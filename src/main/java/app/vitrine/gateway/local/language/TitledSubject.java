package app.vitrine.gateway.local.language;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name that an English brief's first sentence is about: "Lanterns on the Lake is a board game",
 * "Isolde Phone Pouch: a slim pouch".
 */
final class TitledSubject {
  private static final Pattern IS =
      Pattern.compile(
          "(\\p{Lu}[^,.;:]*?) (?:is|are) (?:an?|the|our|my|\\p{Ll}+)\\b|(\\p{Lu}[^,.;:]*): (?=an? )");

  /** "start with the Brackenpaw Slicker Brush", but "in the Scottish Borders". */
  private static final Pattern WRITTEN_AS_NAME =
      Pattern.compile(
          "(?<!\\b(?:in|at|from|near|by|on|to|of) )\\b(?:the|our|a|an|this|new) "
              + "((?:\\p{Lu}[\\p{L}\\d'’-]+ (?:(?:of|&|and) )?){1,5}\\p{Lu}[\\p{L}'’-]+)");

  private final TitledHeading heading;
  private final ProductNouns nouns;

  TitledSubject(TitledHeading heading, ProductNouns nouns) {
    this.heading = heading;
    this.nouns = nouns;
  }

  /** The span of the name. */
  Optional<Span> find(BriefText brief, List<Segment> segments) {
    if (segments.isEmpty() || segments.getFirst().label() != null) {
      return Optional.empty();
    }
    Segment first = segments.getFirst();
    Matcher is = IS.matcher(brief.words()).region(first.start(), first.end());
    int name = is.lookingAt() ? (is.group(1) != null ? 1 : 2) : 0;
    return name > 0 && heading.isOne(is.group(name))
        ? Optional.of(new Span(is.start(name), is.end(name)))
        : written(brief.words(), first);
  }

  private Optional<Span> written(String words, Segment first) {
    Matcher name = WRITTEN_AS_NAME.matcher(words).region(first.start(), first.end());
    return name.find() && nouns.isOfThing(name.group(1))
        ? Optional.of(new Span(name.start(1), name.end(1)))
        : Optional.empty();
  }
}
