package app.vitrine.gateway.local.language;

import app.vitrine.domain.analysis.FactKind;
import app.vitrine.domain.brief.Language;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What to call a product that the lexicon does not know. */
final class NameFallback {
  /** "Herb Kit by Tansy Row". */
  private static final Pattern MAKER = Pattern.compile(" by (?=\\p{Lu})");

  private static final int SENTENCES = 3;
  private static final int WHOLE_WORDS = 8;
  private static final int FEW_WORDS = 5;
  private static final int WHOLE_CJK = 14;
  private static final int FEW_CJK = 10;

  private final Lexicon lexicon;
  private final EnglishShapes shapes;

  private final Introductions introductions;

  NameFallback(Lexicon lexicon, EnglishShapes shapes, Introductions introductions) {
    this.lexicon = lexicon;
    this.shapes = shapes;
    this.introductions = introductions;
  }

  /** The first phrase that can be a name; empty when the brief has none. */
  Optional<FoundName> find(BriefText brief, List<Segment> segments, Language language) {
    for (int i = 0; i < segments.size(); i++) {
      Segment segment = segments.get(i);
      Optional<Span> offered =
          language == Language.EN
              ? introductions.offered(brief.words(), segment)
              : Optional.empty();
      if (offered.isPresent()) {
        return offered.map(name -> new FoundName(name.start(), name.end(), -1));
      }
      if (segment.sentence() < SENTENCES && canName(segment, language)) {
        int end = end(brief.words(), segment, language);
        boolean filled =
            end >= segment.end()
                || MAKER.matcher(brief.words()).region(end, segment.end()).lookingAt();
        return Optional.of(new FoundName(segment.start(), end, filled ? i : -1));
      }
    }
    return Optional.empty();
  }

  private boolean canName(Segment segment, Language language) {
    boolean wordy = segment.text().codePoints().anyMatch(Character::isLetter);
    boolean plain = segment.label() == null || segment.label() == FactKind.NAME;
    return wordy
        && plain
        && !lexicon.isRisky(segment.text(), language)
        && (language != Language.EN || isNounPhrase(segment.text()));
  }

  private boolean isNounPhrase(String text) {
    Shape shape = shapes.of(text);
    boolean mixed = shape == Shape.FRAGMENT && !Scripts.isLatin(text);
    return (shape == Shape.NOUN || shape == Shape.NAMED_MEASURE || mixed)
        && !Character.isDigit(text.charAt(0))
        && !text.toLowerCase(Locale.ROOT).startsWith("no ");
  }

  private int end(String words, Segment segment, Language language) {
    if (language == Language.EN) {
      return englishEnd(words, segment);
    }
    if (segment.end() - segment.start() <= WHOLE_CJK) {
      return segment.end();
    }
    int limit = segment.start() + FEW_CJK;
    return Character.isLowSurrogate(words.charAt(limit)) ? limit - 1 : limit;
  }

  /** A short phrase whole; of a longer one the first words, not ending in "of" or "a". */
  private int englishEnd(String words, Segment segment) {
    Matcher maker = MAKER.matcher(words).region(segment.start(), segment.end());
    if (maker.find() && maker.start() > segment.start()) {
      return maker.start();
    }
    List<Measures.Measure> measures =
        Measures.find(words.substring(segment.start(), segment.end()), lexicon);
    if (!measures.isEmpty() && measures.getFirst().start() > 0) {
      return segment.start() + measures.getFirst().start();
    }
    if (EnglishShapes.wordsOf(segment.text()).size() <= WHOLE_WORDS) {
      return segment.end();
    }
    int at = segment.start();
    int end = segment.start();
    for (int i = 0; i < FEW_WORDS && at < segment.end(); i++) {
      while (at < segment.end() && Character.isWhitespace(words.charAt(at))) {
        at++;
      }
      int stop = Words.end(words, at, segment.end());
      if (!lexicon.english().has("stop", words.substring(at, stop))) {
        end = stop;
      }
      at = stop;
    }
    return end == segment.start() ? at : end;
  }
}
