package app.vitrine.gateway.local.language;

import app.vitrine.domain.analysis.FactKind;
import app.vitrine.domain.brief.Language;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What to call a product that the lexicon does not know. */
final class NameFallback {
  private static final Pattern OFFERED =
      Pattern.compile(
          "(?i)\\b(?:mak(?:e|ing)|sell(?:ing)?|offer(?:ing)?|introducing)\\s+(?:these|this|some|an?|our|my)\\s+");
  private static final Pattern TREATED =
      Pattern.compile("(?i)(?:we|i)\\s+(?:\\p{L}+ly\\s+)?(\\p{L}+)\\s+th(?:is|ese)\\s+");
  private static final int SENTENCES = 3;
  private static final int WHOLE_WORDS = 8;
  private static final int FEW_WORDS = 5;
  private static final int WHOLE_CJK = 14;
  private static final int FEW_CJK = 10;

  private final Lexicon lexicon;
  private final EnglishShapes shapes;

  NameFallback(Lexicon lexicon, EnglishShapes shapes) {
    this.lexicon = lexicon;
    this.shapes = shapes;
  }

  /**
   * A stretch of the brief to use as the name.
   *
   * @param segment index of the segment it fills, −1 when it fills none
   */
  record Found(int start, int end, int segment) {
    String of(String words) {
      return words.substring(start, end);
    }
  }

  /** What the brief says is made or sold: "I make these starter kits". */
  Optional<Found> offered(BriefText brief, List<Segment> segments, Language language) {
    for (int i = 0; i < segments.size(); i++) {
      Segment segment = segments.get(i);
      Matcher offered = OFFERED.matcher(brief.words()).region(segment.start(), segment.end());
      if (language == Language.EN && segment.sentence() < SENTENCES && offered.find()) {
        int end = phraseEnd(brief.words(), offered.end(), segment.end());
        if (end > offered.end()) {
          return Optional.of(new Found(offered.end(), end, end >= segment.end() ? i : -1));
        }
      }
    }
    return Optional.empty();
  }

  /** What the first sentence speaks of: "We roast this coffee", 这款便携榨汁杯可以. */
  Optional<Found> introduced(BriefText brief, List<Segment> segments, Language language) {
    if (segments.isEmpty() || segments.getFirst().label() != null) {
      return Optional.empty();
    }
    Segment first = segments.getFirst();
    return switch (language) {
      case EN -> treated(brief.words(), first);
      case ZH -> presented(brief.words(), first);
      case JA -> Optional.empty();
    };
  }

  private Optional<Found> treated(String words, Segment segment) {
    Matcher treated = TREATED.matcher(words).region(segment.start(), segment.end());
    if (!treated.lookingAt() || lexicon.vocabulary().plain(treated.group(1)).isEmpty()) {
      return Optional.empty();
    }
    int end = phraseEnd(words, treated.end(), segment.end());
    return end > treated.end() ? Optional.of(new Found(treated.end(), end, -1)) : Optional.empty();
  }

  /** A name ends at its last noun: 手工牛轧糖 of 我们的手工牛轧糖每天现做. */
  private Optional<Found> presented(String words, Segment segment) {
    int start =
        lexicon.chinese().words("introduction").stream()
            .filter(lead -> words.startsWith(lead, segment.start()))
            .mapToInt(lead -> segment.start() + lead.length())
            .max()
            .orElse(-1);
    int end = -1;
    for (int at = start + 2; start > 0 && at <= Math.min(segment.end(), start + WHOLE_CJK); at++) {
      boolean goesOn = end < 0 || at - end <= 2;
      if (goesOn && endsInNoun(words.substring(start, at))) {
        end = at;
      }
    }
    return end < 0 ? Optional.empty() : Optional.of(new Found(start, end, 0));
  }

  private boolean endsInNoun(String name) {
    return lexicon.chinese().has("name_end", name.substring(name.length() - 1))
        || lexicon.products().find(name).stream().anyMatch(hit -> hit.end() == name.length());
  }

  /** The first phrase that can be a name; empty when the brief has none. */
  Optional<Found> find(BriefText brief, List<Segment> segments, Language language) {
    for (int i = 0; i < segments.size(); i++) {
      Segment segment = segments.get(i);
      Matcher offered = OFFERED.matcher(brief.words()).region(segment.start(), segment.end());
      if (language == Language.EN && offered.find()) {
        int end = phraseEnd(brief.words(), offered.end(), segment.end());
        if (end > offered.end()) {
          return Optional.of(new Found(offered.end(), end, -1));
        }
      }
      if (segment.sentence() < SENTENCES && canName(segment, language)) {
        int end = end(brief.words(), segment, language);
        return Optional.of(new Found(segment.start(), end, end >= segment.end() ? i : -1));
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

  /** "making these little beeswax food wraps for": up to the first small word. */
  private int phraseEnd(String words, int from, int to) {
    int end = from;
    int at = from;
    while (at < to) {
      int stop = Words.end(words, at, to);
      String said = words.substring(at, stop);
      boolean last = said.matches(".*[,.;:!]");
      stop -= last ? 1 : 0;
      String word = words.substring(at, stop);
      if (!word.matches("[\\p{L}'’-]+")
          || lexicon.english().has("stop", word)
          || lexicon.english().has("preposition", word)) {
        break;
      }
      end = stop;
      if (last) {
        break;
      }
      at = Math.min(to, stop + 1);
    }
    return EnglishShapes.wordsOf(words.substring(from, end)).size() <= FEW_WORDS ? end : from;
  }

  private boolean isNounPhrase(String text) {
    Shape shape = shapes.of(text);
    boolean mixed = shape == Shape.FRAGMENT && !Scripts.isLatin(text);
    return (shape == Shape.NOUN || shape == Shape.NAMED_MEASURE || mixed)
        && !Character.isDigit(text.charAt(0))
        && !text.toLowerCase(java.util.Locale.ROOT).startsWith("no ");
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
