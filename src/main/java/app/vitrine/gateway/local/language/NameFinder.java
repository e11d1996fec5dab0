package app.vitrine.gateway.local.language;

import app.vitrine.domain.analysis.FactKind;
import app.vitrine.domain.brief.Language;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the product's name, its brand and the noun it goes by. */
final class NameFinder {

  private static final Pattern QUOTED_TITLE = Pattern.compile("^\\s*(《[^》\\n]{1,30}》)");

  private static final int LONGEST_NAME_WORDS = 14;
  private static final int LONGEST_NAME_CJK = 32;
  private static final int LONGEST_OPENING = 6;
  private static final int SENTENCES_WITH_NAME = 3;

  private final Lexicon lexicon;
  private final EnglishShapes shapes;
  private final BrandFinder brands;
  private final ProductPhrase phrases;
  private final ProductNouns nouns;
  private final NameBounds bounds;
  private final Introductions introductions;
  private final ChineseIntroductions chinese;
  private final NameFallback fallback;
  private final TitledHeading heading;
  private final PlainPhrases plain;
  private final ToldKinds kinds;
  private final TitledSubject subjects;
  private final Makers makers;

  NameFinder(Lexicon lexicon, EnglishShapes shapes) {
    this.lexicon = lexicon;
    this.shapes = shapes;
    this.brands = new BrandFinder(lexicon);
    this.phrases = new ProductPhrase(lexicon);
    this.nouns = new ProductNouns(lexicon);
    this.bounds = new NameBounds(lexicon);
    this.introductions = new Introductions(lexicon, shapes);
    this.chinese = new ChineseIntroductions(lexicon);
    this.fallback = new NameFallback(lexicon, shapes, introductions);
    this.heading = new TitledHeading(lexicon.english());
    this.plain = new PlainPhrases(lexicon);
    this.kinds = new ToldKinds(lexicon.products());
    this.subjects = new TitledSubject(heading, nouns);
    this.makers = new Makers(lexicon, shapes);
  }

  Naming find(BriefText brief, List<Segment> segments, Language language) {
    Span maker = makers.find(brief, segments, language).orElse(null);
    Naming naming = find(brief, segments, language, maker);
    return language == Language.EN ? kinds.told(naming, segments) : naming;
  }

  private Naming find(
      BriefText brief, List<Segment> segments, Language language, @Nullable Span maker) {
    int likely = candidate(segments, language);
    boolean english = language == Language.EN;
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
    Optional<Span> subject =
        english && !labelled ? subjects.find(brief, segments) : Optional.empty();
    if (subject.isPresent()) {
      Span name = subject.get();
      TermFinder.Hit noun = nouns.ending(brief.words(), name.start(), name.end(), language);
      return named(brief, name.start(), name.end(), noun, -1, language, maker);
    }
    Optional<Span> book =
        language == Language.ZH && !labelled ? quotedTitle(brief) : Optional.empty();
    if (book.isPresent()) {
      Span title = book.get();
      return named(brief, title.start(), title.end(), null, -1, language, maker);
    }
    boolean named =
        likely > 0
            && isName(segments.get(likely), language)
            && chinese.isNothingSaid(segments.get(likely));
    if (likely != 0 && !named && chinese.isHeadword(brief, segments, language)) {
      Segment first = segments.getFirst();
      return named(brief, first.start(), first.end(), null, 0, language, maker);
    }
    boolean titled = english && at == 0 && headed;
    if (!titled && (at < 0 || segments.get(at).label() == null)) {
      Optional<FoundName> offered =
          introductions
              .offered(brief, segments, language)
              .or(
                  () ->
                      at == 0 && !chinese.isIntroduced(segments, language)
                          ? Optional.empty()
                          : introductions.introduced(brief, segments, language));
      if (offered.isPresent()) {
        FoundName found = offered.get();
        TermFinder.Hit hit = nouns.ending(brief.words(), found.start(), found.end(), language);
        return named(brief, found.start(), found.end(), hit, found.segment(), language, maker);
      }
    }
    if (at >= 0) {
      Segment segment = segments.get(at);
      TermFinder.Hit hit = bounds.lastProduct(brief, segment, language);
      return named(
          brief,
          segment.start(),
          titled && Wares.isOfStuff(hit)
              ? segment.end()
              : bounds.nameEnd(brief, segment, hit, language),
          hit,
          at,
          language,
          maker);
    }
    for (Segment segment : segments) {
      boolean beside = segment.label() == FactKind.INCLUDED;
      TermFinder.Hit hit =
          beside
              ? null
              : isSaidOfProduct(segment, language)
                  ? bounds.firstProduct(brief, segment, language)
                  : bounds.lastProduct(brief, segment, language);
      if (hit != null && !Wares.isDenied(brief.words(), segment.start(), hit.start())) {
        int start = english ? phrases.start(brief, segment, hit.start()) : hit.start();
        if (english
            && phrases.isBeside(
                brief.words().substring(segment.start(), segment.end()), start - segment.start())) {
          continue;
        }
        int end = english ? bounds.compoundEnd(brief, segment, hit) : hit.end();
        return named(brief, start, end, end == hit.end() ? hit : null, -1, language, maker);
      }
    }
    return fallback(brief, segments, language, maker);
  }

  /** 《小獾的灯笼》是一本绘本: the title that opens a Chinese brief. */
  private static Optional<Span> quotedTitle(BriefText brief) {
    Matcher title = QUOTED_TITLE.matcher(brief.words());
    return title.find() ? Optional.of(new Span(title.start(1), title.end(1))) : Optional.empty();
  }

  private Naming heading(BriefText brief, List<Segment> segments, @Nullable Span maker) {
    Segment heading = segments.getFirst();
    TermFinder.Hit noun = bounds.lastProduct(brief, heading, Language.EN);
    return named(brief, heading.start(), heading.end(), noun, 0, Language.EN, maker);
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
        .map(f -> named(brief, f.start(), f.end(), null, f.segment(), language, maker))
        .orElse(new Naming("", 0, 0, null, 0, 0, null, "", -1));
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
        && !segment.text().matches(".*(?:是一|适合|采用|可以|这款|我们|です|ます).*");
  }

  /** "This backpack holds a water bottle": the product is what the clause is about. */
  private boolean isSaidOfProduct(Segment segment, Language language) {
    return language == Language.EN
        && segment.sentence() == 0
        && lexicon.english().has("determiner", segment.text().split(" ", 2)[0])
        && shapes.of(segment.text()) == Shape.CLAUSE;
  }

  private Naming named(
      BriefText brief,
      int from,
      int end,
      TermFinder.@Nullable Hit hit,
      int segment,
      Language language,
      @Nullable Span labelledBrand) {
    String words = brief.words();
    int closed = from + NameBounds.withoutOpenEnd(words.substring(from, end));
    boolean keepsNoun = hit == null || closed >= hit.end();
    int to = language == Language.EN && keepsNoun ? closed : end;
    int start = bounds.withoutLead(words, from, hit == null ? to : hit.start(), language);
    int bracket = words.indexOf('】', start);
    Span brand =
        start > 0 && words.charAt(start - 1) == '【' && bracket > start && bracket + 1 < to
            ? new Span(start, bracket)
            : brands.find(words, start, to, hit == null ? to : hit.start(), language);
    int nameStart =
        brand != null && brand.start() == start
            ? NameBounds.pastMarks(words, brand.end(), to, Set.of("】"))
            : start;
    if (brand == null) {
      brand = labelledBrand;
    }
    if (nameStart >= to) {
      nameStart = start;
      brand = null;
    }
    String name = Tidying.tidy(words.substring(nameStart, to));
    String noun =
        hit == null ? name : words.substring(hit.start(), hit.end()).toLowerCase(Locale.ROOT);
    return new Naming(
        name,
        nameStart,
        to,
        brand == null ? null : words.substring(brand.start(), brand.end()),
        brand == null ? 0 : brand.start(),
        brand == null ? 0 : brand.end(),
        hit == null ? null : hit.concept(),
        noun,
        segment);
  }
}
