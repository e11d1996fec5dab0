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
import java.util.stream.Collectors;

/** Cuts a brief into sentences and these into clauses, keeping lists and relative clauses whole. */
public final class Segmenter {
  private static final Pattern HARD_BREAK =
      Pattern.compile(
          "[;；|•●▪■◆★☆✓✔①-⑳❶-❿]|(?<!\\d)[～~](?!\\d)|\\s[–—]\\s|\\s-\\s|——|(?<=(?:\\p{Ll}{3}|[)%])[.!?])"
              + "(?<!"
              + abbreviations()
              + ")\\s+(?=[\\d#\\p{Ll}])"
              + "|(?<=\\p{IsHan}{4})\\s+(?=\\p{IsHan}{2})");
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
          FactKind.OCCASION);

  private static final Pattern SIZE_WORD = Pattern.compile("\\p{Lu}{1,3}|\\d{1,3}");
  private static final int MAX_SEGMENTS = 400;
  private static final int SHORT_LIST_ITEM = 6;

  private final Lexicon lexicon;
  private final EnglishShapes shapes;

  /** A stretch of text. */
  private record Span(int start, int end) {}

  public Segmenter(Lexicon lexicon, EnglishShapes shapes) {
    this.lexicon = lexicon;
    this.shapes = shapes;
  }

  private static String abbreviations() {
    return new WordClasses("language/english.lex")
        .words("abbreviation_in_clause").stream()
            .map(word -> Pattern.quote(word + "."))
            .collect(Collectors.joining("|"));
  }

  /** The clauses of a brief in order; empty pieces are left out. */
  public List<Segment> segments(BriefText brief, Language language) {
    List<Segment> segments = new ArrayList<>();
    int sentence = 0;
    for (Span line : lines(brief.words())) {
      for (Span whole : sentences(brief.words(), line, language)) {
        addClauses(segments, brief.words(), whole, sentence++, language);
        if (segments.size() >= MAX_SEGMENTS) {
          return segments;
        }
      }
    }
    return segments;
  }

  private static List<Span> lines(String text) {
    List<Span> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == '\n') {
        if (!text.substring(start, i).isBlank()) {
          lines.add(new Span(start, i));
        }
        start = i + 1;
      }
    }
    return lines;
  }

  private List<Span> sentences(String text, Span line, Language language) {
    BreakIterator breaks = BreakIterator.getSentenceInstance(language.locale());
    String content = text.substring(line.start(), line.end());
    breaks.setText(content);
    List<Span> sentences = new ArrayList<>();
    int start = 0;
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      if (end < content.length() && endsWithAbbreviation(content.substring(start, end))) {
        continue;
      }
      addHardParts(sentences, text, new Span(line.start() + start, line.start() + end));
      start = end;
    }
    return sentences;
  }

  private boolean endsWithAbbreviation(String sentence) {
    String stripped = sentence.strip();
    if (!stripped.endsWith(".")) {
      return false;
    }
    String bare = stripped.substring(0, stripped.length() - 1);
    String last = bare.substring(Math.max(bare.lastIndexOf(' '), bare.lastIndexOf('(')) + 1);
    return lexicon.english().has("abbreviation", last);
  }

  private static void addHardParts(List<Span> parts, String text, Span sentence) {
    Matcher matcher = HARD_BREAK.matcher(text).region(sentence.start(), sentence.end());
    int start = sentence.start();
    while (matcher.find()) {
      addUnlessBlank(parts, text, start, matcher.start());
      start = matcher.end();
    }
    addUnlessBlank(parts, text, start, sentence.end());
  }

  private static void addUnlessBlank(List<Span> parts, String text, int start, int end) {
    if (text.substring(start, end).codePoints().anyMatch(Character::isLetterOrDigit)) {
      parts.add(new Span(start, end));
    }
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
      }
    }
    Span content = new Span(start, whole.end());
    List<Span> parts =
        label != null && WHOLE.contains(label)
            ? List.of(content)
            : clauses(text, content, language);
    for (Span span : parts) {
      String clause = Tidying.tidy(text.substring(span.start(), span.end()));
      if (!clause.isEmpty()) {
        Span exact = trimmed(text, span);
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
        && "(\"'“‘".indexOf(text.charAt(start)) < 0) {
      start++;
    }
    while (end > start
        && !Character.isLetterOrDigit(text.codePointBefore(end))
        && ")\"'”’%°".indexOf(text.charAt(end - 1)) < 0) {
      end--;
    }
    return new Span(start, end);
  }

  private List<Span> clauses(String text, Span sentence, Language language) {
    List<Span> pieces = commaPieces(text, sentence, language);
    if (language != Language.EN) {
      return language == Language.ZH ? joinChinese(text, pieces) : pieces;
    }
    List<Span> clauses = new ArrayList<>();
    for (Span piece : pieces) {
      Span last = clauses.isEmpty() ? null : clauses.getLast();
      if (last != null
          && belongsTogether(
              text.substring(last.start(), last.end()),
              text.substring(piece.start(), piece.end()))) {
        clauses.set(clauses.size() - 1, new Span(last.start(), piece.end()));
      } else {
        clauses.add(piece);
      }
    }
    return clauses.stream().map(span -> withoutLeadingAnd(text, span)).toList();
  }

  /** A colon in a Chinese clause opens a list that runs on to the sentence's end. */
  private static List<Span> joinChinese(String text, List<Span> pieces) {
    List<Span> clauses = new ArrayList<>();
    for (Span piece : pieces) {
      Span last = clauses.isEmpty() ? null : clauses.getLast();
      if (last != null && text.substring(last.start(), last.end()).matches("(?s).*[:：].*")) {
        clauses.set(clauses.size() - 1, new Span(last.start(), piece.end()));
      } else {
        clauses.add(piece);
      }
    }
    return clauses;
  }

  private static List<Span> commaPieces(String text, Span sentence, Language language) {
    List<Span> pieces = new ArrayList<>();
    if (language == Language.JA) {
      return List.of(sentence);
    }
    int depth = 0;
    int start = sentence.start();
    for (int i = sentence.start(); i < sentence.end(); i++) {
      char c = text.charAt(i);
      depth += "(（“「『".indexOf(c) >= 0 ? 1 : 0;
      depth -= ")）”」』".indexOf(c) >= 0 ? 1 : 0;
      boolean comma = c == '，' || (c == ',' && !betweenDigits(text, i));
      if (comma && depth <= 0) {
        addUnlessBlank(pieces, text, start, i);
        start = i + 1;
        depth = 0;
      }
    }
    addUnlessBlank(pieces, text, start, sentence.end());
    return pieces;
  }

  private static boolean betweenDigits(String text, int at) {
    return at > 0
        && at + 1 < text.length()
        && Character.isDigit(text.charAt(at - 1))
        && Character.isDigit(text.charAt(at + 1));
  }

  private boolean belongsTogether(String before, String piece) {
    String bare = piece.strip();
    String first = firstWord(bare);
    boolean conjunction = first.equals("and") || first.equals("or");
    String core = conjunction ? bare.substring(first.length()).strip() : bare;
    boolean sizeList = SIZE_WORD.matcher(core.replaceAll("[.!?]+$", "")).matches();
    boolean sameSubject = first.equals("he") || first.equals("she");
    boolean opens = lexicon.english().has("opening_condition", firstWord(before.strip()));
    if (opens && before.indexOf(',') < 0) {
      return true;
    }
    boolean denials =
        shapes.of(before.strip()) == Shape.NEGATION
            && shapes.of(core) == Shape.NEGATION
            && !core.startsWith("not too ");
    boolean qualifies = lexicon.english().has("qualifier", first) && !denials;
    if (sizeList || sameSubject || qualifies || lexicon.english().has("subordinator", first)) {
      return true;
    }
    Shape next = shapes.of(core);
    Shape previous = shapes.of(before.strip());
    boolean plain = next == Shape.NOUN || next == Shape.ADJECTIVE;
    if (before.contains(":") && (plain || next == Shape.PREPOSITION)) {
      return true;
    }
    if (first.equals("or")) {
      return true;
    }
    boolean shortItem =
        EnglishShapes.wordsOf(core).size() <= SHORT_LIST_ITEM
            && core.chars().noneMatch(Character::isDigit);
    return switch (previous) {
      case PREPOSITION -> continuesList(firstWord(before.strip()), bare, next);
      case ADJECTIVE -> before.contains(" for ") && next == Shape.NOUN && shortItem;
      case VERB, CLAUSE, NEGATION -> (plain && shortItem) || next == Shape.ADJECTIVE;
      case IMPERATIVE -> plain || next == Shape.PREPOSITION || next == Shape.NEGATION;
      default -> false;
    };
  }

  private static boolean continuesList(String preposition, String piece, Shape next) {
    boolean place =
        next == Shape.PREPOSITION && (piece.startsWith("in ") || piece.startsWith("on "));
    if (place && preposition.equals("for")) {
      return true;
    }
    boolean endOfList = piece.contains(" and ") || piece.startsWith("and ");
    return next == Shape.NOUN
        && (preposition.equals("for") || (preposition.equals("with") && endOfList));
  }

  private static String firstWord(String phrase) {
    List<String> words = EnglishShapes.wordsOf(phrase);
    return words.isEmpty() ? "" : words.getFirst();
  }

  private static Span withoutLeadingAnd(String text, Span span) {
    String piece = text.substring(span.start(), span.end());
    Matcher and = Pattern.compile("^\\s*and\\s+", Pattern.CASE_INSENSITIVE).matcher(piece);
    return and.find() ? new Span(span.start() + and.end(), span.end()) : span;
  }

  /** The label table, read when first needed. */
  private static final class LabelTable {
    private static final List<Table.Row> ROWS = Table.read("language/labels.lex").rows();
  }
}
