package app.vitrine.gateway.local.language;

import app.vitrine.domain.analysis.FactKind;
import app.vitrine.domain.brief.Language;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Who a brief says makes a product, where that stands outside the name. */
final class Makers {
  private static final Pattern MODEL = Pattern.compile("\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)?");

  private static final int LONGEST_BRAND = 30;

  /** "Corrie is a sock yarn". */
  private static final Pattern SUBJECT =
      Pattern.compile(
          "^(\\p{Lu}\\p{Ll}[\\p{L}'’-]+) (?:is|are) (?:an?|our|my) ((?:[\\p{L}-]+ ?){1,5}?)(?=[,.;:]| (?:for|from|in|with|made|spun|of|that|to|and|by|cut|knitted|woven)\\b|$)");

  /** "the Dewpot might be", "We designed the Marlowe Fold for", but "in the Peak District". */
  private static final Pattern SPOKEN_OF =
      Pattern.compile(
          "(?<!\\b(?:in|at|from|near|by|on|to|of|across) )\\b(?:the|our) "
              + "(\\p{Lu}\\p{Ll}[\\p{L}'’-]+(?: \\p{Lu}\\p{Ll}[\\p{L}'’-]+)?)"
              + "(?= (?:is|are|might|may|will|can|for|has|gives|makes)\\b)");

  private final Lexicon lexicon;
  private final EnglishShapes shapes;
  private final ProductNouns nouns;
  private final Wares wares;
  private final ChineseMakers chinese;

  Makers(Lexicon lexicon, EnglishShapes shapes) {
    this.lexicon = lexicon;
    this.shapes = shapes;
    this.nouns = new ProductNouns(lexicon);
    this.wares = new Wares(lexicon);
    this.chinese = new ChineseMakers(nouns, lexicon.chinese());
  }

  /** The span of a labelled brand, of a heading's model, or of a Chinese name of its own. */
  Optional<Span> find(BriefText brief, List<Segment> segments, Language language) {
    Optional<Span> labelled =
        segments.stream()
            .filter(segment -> segment.label() == FactKind.BRAND)
            .filter(segment -> segment.text().length() <= LONGEST_BRAND)
            .map(segment -> new Span(segment.start(), segment.end()))
            .findFirst();
    return labelled.or(
        () ->
            switch (language) {
              case EN -> model(brief, segments).or(() -> own(brief, segments));
              case ZH -> chinese.find(brief, segments);
              case JA -> Optional.empty();
            });
  }

  /** "Bluetooth Speaker – Drift Mini": a heading's second half that names, and says nothing. */
  private Optional<Span> model(BriefText brief, List<Segment> segments) {
    if (segments.size() < 2) {
      return Optional.empty();
    }
    Segment name = segments.get(0);
    Segment model = segments.get(1);
    String between = brief.words().substring(name.end(), Math.max(name.end(), model.start()));
    boolean named =
        between.matches("\\s+[-–—]\\s+")
            && MODEL.matcher(model.text()).matches()
            && !Character.isLetter(charAfter(brief.words(), model.end()))
            && shapes.of(model.text().toLowerCase(Locale.ROOT)) != Shape.CLAUSE
            && !nouns.isOfThing(model.text());
    return named ? Optional.of(new Span(model.start(), model.end())) : Optional.empty();
  }

  private static char charAfter(String words, int at) {
    return at < words.length() ? words.charAt(at) : '\n';
  }

  /** A name of its own in the first sentence, of a thing that is told in other words. */
  private Optional<Span> own(BriefText brief, List<Segment> segments) {
    if (segments.isEmpty() || segments.getFirst().label() != null) {
      return Optional.empty();
    }
    Segment first = segments.getFirst();
    return Stream.of(SUBJECT, SPOKEN_OF)
        .map(form -> form.matcher(brief.words()).region(first.start(), first.end()))
        .filter(Matcher::find)
        .filter(found -> isOwnName(found.group(1)) && isOfWare(found))
        .map(found -> new Span(found.start(1), found.end(1)))
        .findFirst();
  }

  /** "Corrie is a sock yarn spun in Yorkshire", but not "Sheffield is a city of steel". */
  private boolean isOfWare(Matcher found) {
    if (found.groupCount() < 2) {
      return true;
    }
    String told = found.group(2);
    return wares.isWare(told.strip());
  }

  private boolean isOwnName(String words) {
    String first = words.split(" ", 2)[0];
    return !lexicon.isCommonWord(first)
        && !lexicon.english().knows(first)
        && !nouns.isOfThing(words)
        && lexicon.materials().find(words).isEmpty();
  }
}
