package app.vitrine.gateway.local.language;

import app.vitrine.domain.analysis.FactKind;
import app.vitrine.domain.brief.Language;
import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Cuts a brief into lines, sentences and clauses, and tells the labels before them. */
public final class Segmenter {
  private static final Pattern LABEL =
      Pattern.compile("^\\s*[-*·•\\d.)\\s]*([^:：\\n]{1,24})[:：]\\s*");

  /** Labels whose value is one list, not several facts. */
  private static final Set<FactKind> WHOLE =
      EnumSet.of(
          FactKind.NAME,
          FactKind.COLOUR,
          FactKind.MATERIAL,
          FactKind.AUDIENCE,
          FactKind.USE,
          FactKind.ORIGIN,
          FactKind.OCCASION,
          FactKind.QUANTITY,
          FactKind.INCLUDED);

  /** "Linen Placemats (set of four)". */
  private static final Pattern CLOSING_ASIDE = Pattern.compile("\\([^()]+ [^()]+\\)\\W*$");

  /** "Sizes: S (3-5), M (6-8) and L (9-11)". */
  private static final Pattern SIZES = Pattern.compile("\\W*sizes:", Pattern.CASE_INSENSITIVE);

  /** "(no microwave)" between other clauses. */
  private static final Pattern ASIDE = Pattern.compile("\\([^()]+\\)|（[^（）]+）");

  /** "the cable is in the box; the plug is not" says nothing when it is parted. */
  private static final Pattern ELLIPSIS =
      Pattern.compile(
          "(?i)\\s*(?:the )?\\p{L}+(?: \\p{L}+)? (?:(?:is|are|does|do|has|have) not|isn't|aren't)\\.?\\s*");

  /** "one chest pocket; the jacket packs into it". */
  private static final Pattern INTO_IT =
      Pattern.compile(
          "\\s*\\p{Ll}[^.;]*\\b(?:in|on|into|onto|under|with|to|from) (?:it|them)\\s*(?:[.;]|$)");

  /** 包装清单：; longer lines tell what is inside. */
  private static final int LONGEST_CHINESE_HEADING = 8;

  private static final int MAX_SEGMENTS = 400;

  private final Lexicon lexicon;
  private final ClauseSplitter clauses;
  private final RunOnClauses runOns;
  private final TitledHeading heading;
  private final ChatOpeners openers;
  private final NamedSets sets;

  public Segmenter(Lexicon lexicon, EnglishShapes shapes) {
    this.lexicon = lexicon;
    this.clauses = new ClauseSplitter(lexicon, shapes);
    this.runOns = new RunOnClauses(lexicon);
    this.heading = new TitledHeading(lexicon.english());
    this.openers = new ChatOpeners(lexicon.english());
    this.sets = new NamedSets(lexicon.english());
  }

  /** The clauses of a brief in order; empty pieces are left out. */
  public List<Segment> segments(BriefText brief, Language language) {
    List<Segment> segments = new ArrayList<>();
    int sentence = 0;
    List<Span> lines = Span.lines(brief.words());
    for (int i = 0; i < lines.size(); i++) {
      Span line = lines.get(i);
      Span heading = MarkedLists.heading(brief.words(), line);
      List<Span> items =
          MarkedLists.under(
              brief.words(), heading, lines, i, words -> headingKind(words).isPresent());
      if (!items.isEmpty()) {
        line = new Span(line.start(), heading.start());
      }
      for (Span whole : sentences(brief.words(), line, language)) {
        Span said = language == Language.EN ? openers.without(brief.words(), whole) : whole;
        addClauses(segments, brief.words(), said, sentence++, language);
        if (segments.size() >= MAX_SEGMENTS) {
          return segments;
        }
      }
      if (!items.isEmpty()
          && headingKind(heading.of(brief.words())).equals(Optional.of(FactKind.INCLUDED))) {
        segments.add(contents(brief.words(), items, sentence++));
        i += items.size();
      }
    }
    return segments;
  }

  private Optional<FactKind> headingKind(String heading) {
    if (lexicon.english().anyIn("contents_heading", heading)
        || (heading.strip().length() <= LONGEST_CHINESE_HEADING
            && lexicon.chinese().anyIn("contents_heading", heading))) {
      return Optional.of(FactKind.INCLUDED);
    }
    Matcher label = LABEL.matcher(heading);
    return labelKind(label.find() ? label.group(1) : heading);
  }

  /** What comes along is one list, however many lines it takes. */
  private static Segment contents(String text, List<Span> items, int sentence) {
    Span exact = trimmed(text, new Span(items.getFirst().start(), items.getLast().end()));
    return new Segment(
        exact.start(), exact.end(), MarkedLists.joined(text, items), sentence, FactKind.INCLUDED);
  }

  /** "black / silver": between colours a stroke is an "or". */
  private boolean isChoice(String text, int start, Matcher stroke, int end) {
    String before = text.substring(start, stroke.start()).strip();
    String behind = text.substring(stroke.end(), end).strip();
    String after = behind.split("\\s*[/,.;\\n]", 2)[0];
    return isColour(
            before
                .substring(Math.max(before.lastIndexOf('/'), before.lastIndexOf(',')) + 1)
                .strip())
        && isColour(after);
  }

  private boolean isColour(String words) {
    return lexicon.colours().find(words).stream()
        .anyMatch(hit -> hit.start() == 0 && hit.end() == words.length());
  }

  private List<Span> sentences(String text, Span line, Language language) {
    BreakIterator breaks = BreakIterator.getSentenceInstance(language.locale());
    String content = text.substring(line.start(), line.end());
    breaks.setText(content);
    List<Span> sentences = new ArrayList<>();
    int start = 0;
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      if (end < content.length()
          && endsWithAbbreviation(content.substring(start, end), content.charAt(end))) {
        continue;
      }
      addHardParts(sentences, text, new Span(line.start() + start, line.start() + end));
      start = end;
    }
    return sentences;
  }

  /**
   * Whether a full stop ends no sentence.
   *
   * @param next what comes after it and its space; "No." is a number's only before a figure
   */
  private boolean endsWithAbbreviation(String sentence, char next) {
    String stripped = sentence.strip();
    if (!stripped.endsWith(".")) {
      return false;
    }
    String bare = stripped.substring(0, stripped.length() - 1);
    String last = bare.substring(Math.max(bare.lastIndexOf(' '), bare.lastIndexOf('(')) + 1);
    boolean shortened = lexicon.english().has("abbreviation_in_clause", last);
    return lexicon.english().has("abbreviation", last)
        && !(shortened && Character.isUpperCase(next))
        && (Character.isDigit(next) || !lexicon.english().has("abbreviation_of_number", last));
  }

  private void addHardParts(List<Span> parts, String text, Span sentence) {
    Matcher matcher = HardBreaks.MARK.matcher(text).region(sentence.start(), sentence.end());
    int start = sentence.start();
    List<Span> hard = new ArrayList<>();
    while (matcher.find()) {
      if (matcher.group().strip().equals("/")
          && (LABEL.matcher(text.substring(sentence.start(), matcher.start())).lookingAt()
              || isChoice(text, start, matcher, sentence.end()))) {
        continue;
      }
      String rest = text.substring(matcher.end(), sentence.end());
      if (ELLIPSIS.matcher(rest).matches() || INTO_IT.matcher(rest).lookingAt()) {
        continue;
      }
      Span.addUnlessBlank(hard, text, start, matcher.start());
      start = matcher.end();
    }
    Span.addUnlessBlank(hard, text, start, sentence.end());
    hard.forEach(part -> parts.addAll(SpacedClauses.of(text, part)));
  }

  private void addClauses(
      List<Segment> segments, String text, Span whole, int sentence, Language language) {
    FactKind label = null;
    int start = whole.start();
    Matcher matcher = LABEL.matcher(text.substring(whole.start(), whole.end()));
    if (matcher.find()) {
      Optional<FactKind> kind = labelKind(matcher.group(1));
      if (kind.isPresent()) {
        label = kind.get();
        boolean isDimension =
            label == FactKind.SIZE && !lexicon.dimensionWords().find(matcher.group(1)).isEmpty();
        start += isDimension ? matcher.start(1) : matcher.end();
      } else if (segments.isEmpty()
          && sets.isOne(matcher.group(1), text.substring(start + matcher.end(), whole.end()))) {
        Span name = trimmed(text, new Span(start + matcher.start(1), start + matcher.end(1)));
        segments.add(new Segment(name.start(), name.end(), name.of(text), sentence, null));
        start += matcher.end();
        label = sets.isCounted(text.substring(start, whole.end())) ? FactKind.INCLUDED : null;
      }
    }
    Span content = new Span(start, whole.end());
    boolean title =
        segments.isEmpty()
            && whole.end() < text.length()
            && heading.isOne(content.of(text).strip().replaceFirst("\\.$", ""));
    List<Span> parts =
        title
                || (label != null
                    && (WHOLE.contains(label) || SIZES.matcher(whole.of(text)).lookingAt()))
            ? List.of(content)
            : clauses.clauses(text, content, language);
    if (label == null && !title && language == Language.EN) {
      boolean opens = segments.isEmpty();
      parts =
          parts.stream()
              .flatMap(
                  part ->
                      CLOSING_ASIDE.matcher(part.of(text)).find()
                          ? Stream.of(part)
                          : runOns
                              .of(text, part, opens && part.start() == content.start())
                              .stream())
              .toList();
    }
    for (Span span : parts) {
      String clause = Tidying.tidy(text.substring(span.start(), span.end()));
      if (!clause.isEmpty()) {
        Span exact = trimmed(text, span);
        if (ASIDE.matcher(clause).matches()) {
          clause = clause.substring(1, clause.length() - 1);
          exact = new Span(exact.start() + 1, exact.end() - 1);
        }
        segments.add(new Segment(exact.start(), exact.end(), clause, sentence, label));
      }
    }
  }

  private Optional<FactKind> labelKind(String word) {
    String label = word.strip().toLowerCase(Locale.ROOT);
    for (Table.Row row : LabelTable.ROWS) {
      for (int column = 1; column <= 3; column++) {
        if (row.words(column).contains(label)) {
          return Optional.of(FactKind.valueOf(row.cell(0)));
        }
      }
    }
    return Optional.empty();
  }

  private static Span trimmed(String text, Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end
        && !Character.isLetterOrDigit(text.codePointAt(start))
        && "(（\"'“‘".indexOf(text.charAt(start)) < 0) {
      start++;
    }
    while (end > start
        && !Character.isLetterOrDigit(text.codePointBefore(end))
        && ")）\"'”’%°+".indexOf(text.charAt(end - 1)) < 0) {
      end--;
    }
    return new Span(start, end);
  }

  /** The label table, read when first needed. */
  private static final class LabelTable {
    private static final List<Table.Row> ROWS = Table.read("language/labels.lex").rows();
  }
}
