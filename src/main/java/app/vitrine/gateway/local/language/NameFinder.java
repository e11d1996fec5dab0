package app.vitrine.gateway.local.language;

import app.vitrine.domain.analysis.FactKind;
import app.vitrine.domain.brief.Language;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds the product's name where the words of a brief lead to it, its brand and its noun. */
final class NameFinder {

  private static final Pattern QUOTED_TITLE = Pattern.compile("^\\s*(《[^》\\n]{1,30}》)");

  private static final int LONGEST_NAME_WORDS = 14;
  private static final int LONGEST_NAME_CJK = 32;
  private static final int LONGEST_OPENING = 6;
  private static final int SENTENCES_WITH_NAME = 3;
  private static final int LONGEST_INTRODUCTION = 10;

  private final Lexicon lexicon;
  private final EnglishShapes shapes;
  private final ProductNouns nouns;
  private final NameBounds bounds;
  private final Introductions introductions;
  private final ChineseIntroductions chinese;
  private final NameFallback fallback;
  private final TitledHeading heading;
  private final PlainPhrases plain;
  private final TitledSubject subjects;
  private final TalkNames talk;
  private final Namings namings;
  private final ClauseWares wares;

  NameFinder(Lexicon lexicon, EnglishShapes shapes, Introductions introductions, TalkNames talk) {
    this.lexicon = lexicon;
    this.shapes = shapes;
    this.nouns = new ProductNouns(lexicon);
    this.bounds = new NameBounds(lexicon);
    this.introductions = introductions;
    this.chinese = new ChineseIntroductions(lexicon);
    this.fallback = new NameFallback(lexicon, shapes, introductions);
    this.heading = new TitledHeading(lexicon.english());
    this.plain = new PlainPhrases(lexicon);
    this.subjects = new TitledSubject(heading, nouns);
    this.talk = talk;
    this.namings = new Namings(lexicon, bounds);
    this.wares = new ClauseWares(lexicon, shapes, bounds, namings);
  }

  /**
   * The name, as far as the brief's own words lead to it.
   *
   * @param maker who makes it, where that stands outside the name
   */
  Naming find(BriefText brief, List<Segment> segments, Language language, @Nullable Span maker) {
    int likely = candidate(segments, language);
    boolean english = language == Language.EN;
    boolean talk = this.talk.isTalk(brief, segments, likely, language);
    Optional<SpokenNames.Spoken> said =
        talk ? this.talk.find(brief, segments, language) : Optional.empty();
    if (said.isPresent() || talk) {
      return said.map(found -> said(brief, segments, found, language, maker))
          .or(() -> wares.opening(brief, segments, language, maker))
          .orElse(Naming.NONE);
    }
    boolean opened =
        likely != 0 && english && !segments.isEmpty() && opensWithName(segments, likely);
    int at = opened ? -1 : likely;
    if (opened) {
      Naming first = fallback(brief, segments.subList(0, 1), language, maker);
      if (!first.name().isEmpty()) {
        return first;
      }
    }
    boolean labelled = likely >= 0 && segments.get(likely).label() == FactKind.NAME;
    boolean headed = labelled ? headingHolds(segments, likely) : heading.opens(brief, segments);
    if (likely != 0 && english && headed) {
      return heading(brief, segments, maker);
    }
    Optional<Naming> subject =
        labelled ? Optional.empty() : subject(brief, segments, language, maker);
    if (subject.isPresent()) {
      return subject.get();
    }
    boolean named =
        likely > 0
            && isName(segments.get(likely), language)
            && chinese.isNothingSaid(segments.get(likely));
    if (likely != 0 && !named && chinese.isHeadword(brief, segments, language)) {
      Segment first = segments.getFirst();
      return namings.named(brief, first.start(), first.end(), null, 0, language, maker);
    }
    boolean titled = english && at == 0 && headed;
    if (!titled && (at < 0 || segments.get(at).label() == null)) {
      Optional<Naming> introduced = introduced(brief, segments, at, language, maker);
      if (introduced.isPresent()) {
        return introduced.get();
      }
    }
    if (at >= 0) {
      Segment segment = segments.get(at);
      TermFinder.Hit hit = bounds.lastProduct(brief, segment, language);
      int end =
          titled && Wares.isOfStuff(hit)
              ? segment.end()
              : bounds.nameEnd(brief, segment, hit, language);
      return namings.named(brief, segment.start(), end, hit, at, language, maker);
    }
    return segments.stream()
        .flatMap(segment -> wares.find(brief, segment, language, maker).stream())
        .findFirst()
        .or(
            () ->
                this.talk
                    .likely(brief, language)
                    .map(found -> said(brief, segments, found, language, maker)))
        .orElseGet(() -> fallback(brief, segments, language, maker));
  }

  /** What was said, with the clause that says nothing else: 这是我们新做的儿童雨衣. */
  private Naming said(
      BriefText brief,
      List<Segment> segments,
      SpokenNames.Spoken said,
      Language language,
      @Nullable Span maker) {
    Span name = said.name();
    int filled =
        IntStream.range(0, segments.size())
            .filter(at -> language == Language.ZH && introduces(segments.get(at), name))
            .findFirst()
            .orElse(-1);
    TermFinder.Hit noun = nouns.ending(brief.words(), name.start(), name.end(), language);
    return namings.named(
        brief,
        name.start(),
        name.end(),
        noun,
        filled,
        language,
        said.own() == null ? maker : said.own());
  }

  private static boolean introduces(Segment clause, Span name) {
    return name.start() >= clause.start()
        && name.end() == clause.end()
        && name.start() - clause.start() <= LONGEST_INTRODUCTION;
  }

  /** The naming of a stretch with the noun it ends in. */
  Naming ending(BriefText brief, Span name, Language language, @Nullable Span maker) {
    TermFinder.Hit noun = nouns.ending(brief.words(), name.start(), name.end(), language);
    return namings.named(brief, name.start(), name.end(), noun, -1, language, maker);
  }

  /** The title that a brief's first sentence is about. */
  private Optional<Naming> subject(
      BriefText brief, List<Segment> segments, Language language, @Nullable Span maker) {
    return switch (language) {
      case EN -> subjects.find(brief, segments).map(name -> ending(brief, name, language, maker));
      case ZH ->
          quotedTitle(brief)
              .map(
                  title ->
                      namings.named(brief, title.start(), title.end(), null, -1, language, maker));
      case JA -> Optional.empty();
    };
  }

  private Optional<Naming> introduced(
      BriefText brief, List<Segment> segments, int at, Language language, @Nullable Span maker) {
    boolean opens = at == 0 && !chinese.isIntroduced(segments, language);
    Optional<FoundName> placed =
        language == Language.ZH && at == 0
            ? chinese.placed(brief.words(), segments.getFirst())
            : Optional.empty();
    return placed
        .or(
            () ->
                at == 0 && language == Language.EN
                    ? introductions.called(brief.words(), segments)
                    : introductions.offered(brief, segments, language))
        .or(() -> opens ? Optional.empty() : introductions.introduced(brief, segments, language))
        .map(
            found -> {
              TermFinder.Hit noun =
                  nouns.ending(brief.words(), found.start(), found.end(), language);
              return namings.named(
                  brief, found.start(), found.end(), noun, found.segment(), language, maker);
            });
  }

  /** 《小獾的灯笼》是一本绘本: the title that opens a Chinese brief. */
  private static Optional<Span> quotedTitle(BriefText brief) {
    Matcher title = QUOTED_TITLE.matcher(brief.words());
    return title.find() ? Optional.of(new Span(title.start(1), title.end(1))) : Optional.empty();
  }

  private Naming heading(BriefText brief, List<Segment> segments, @Nullable Span maker) {
    Segment heading = segments.getFirst();
    TermFinder.Hit noun = bounds.lastProduct(brief, heading, Language.EN);
    return namings.named(brief, heading.start(), heading.end(), noun, 0, Language.EN, maker);
  }

  /**
   * Whether the brief's first words name a thing.
   *
   * @param at the segment of a known thing that stands later; −1 for none
   */
  private boolean opensWithName(List<Segment> segments, int at) {
    Segment first = segments.getFirst();
    List<String> words = EnglishShapes.wordsOf(first.text());
    return first.label() == null
        && (at < 0 || segments.get(at).label() == null)
        && words.size() > 1
        && words.size() <= LONGEST_OPENING
        && !lexicon.english().has("puffery_name", words.getFirst())
        && shapes.of(first.text()) == Shape.NOUN;
  }

  /** "Smoked Chilli Jam" above "Product: chilli jam, 220 g jar" is the fuller name. */
  private boolean headingHolds(List<Segment> segments, int labelled) {
    Segment heading = segments.getFirst();
    String name = segments.get(labelled).text().split(",", 2)[0].toLowerCase(Locale.ROOT);
    return heading.label() == null
        && heading.text().toLowerCase(Locale.ROOT).endsWith(" " + name)
        && EnglishShapes.wordsOf(heading.text()).size() <= LONGEST_OPENING;
  }

  /** Whether a segment has the label of a name, or is nothing but a thing's. */
  private boolean isName(Segment segment, Language language) {
    return segment.label() == FactKind.NAME
        || nouns.in(segment.text(), language).stream()
            .anyMatch(hit -> hit.end() == segment.text().length());
  }

  private Naming fallback(
      BriefText brief, List<Segment> segments, Language language, @Nullable Span maker) {
    return fallback
        .find(brief, segments, language)
        .map(f -> namings.named(brief, f.start(), f.end(), null, f.segment(), language, maker))
        .orElse(Naming.NONE);
  }

  private int candidate(List<Segment> segments, Language language) {
    int labelled = -1;
    for (int i = 0; i < segments.size(); i++) {
      if (segments.get(i).label() == FactKind.NAME) {
        boolean known = !nouns.in(segments.get(i).text(), language).isEmpty();
        if (known) {
          return i;
        }
        labelled = labelled < 0 ? i : labelled;
      }
    }
    if (labelled >= 0) {
      return labelled;
    }
    for (int i = 0; i < segments.size() && segments.get(i).sentence() < SENTENCES_WITH_NAME; i++) {
      Segment segment = segments.get(i);
      boolean holdsProduct = !nouns.in(segment.text(), language).isEmpty();
      if (segment.label() == null && holdsProduct && looksLikeName(segment, i, language)) {
        return i;
      }
    }
    return -1;
  }

  private boolean looksLikeName(Segment segment, int at, Language language) {
    if (lexicon.of(language).anyIn("chatter", segment.text())
        || segment.text().toLowerCase(Locale.ROOT).matches(".*\\bincluded?s?\\b.*")) {
      return false;
    }
    if (language == Language.EN) {
      Shape shape = shapes.of(segment.text());
      boolean mixed = shape == Shape.FRAGMENT && !Scripts.isLatin(segment.text());
      boolean measured = shape == Shape.NAMED_MEASURE && at == 0;
      return plain.isPlain(segment.text())
          && (shape == Shape.NOUN || shape == Shape.ADJECTIVE || mixed || measured)
          && EnglishShapes.wordsOf(segment.text()).size() <= LONGEST_NAME_WORDS;
    }
    return segment.text().length() <= LONGEST_NAME_CJK
        && !segment.text().matches("[不无没免].*|.*(?:是一|适合|采用|可以|这款|我们|です|ます).*");
  }
}
