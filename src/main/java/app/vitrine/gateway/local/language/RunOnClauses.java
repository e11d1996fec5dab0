package app.vitrine.gateway.local.language;

import app.vitrine.gateway.local.language.Landmarks.Kind;
import app.vitrine.gateway.local.language.Landmarks.Mark;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * English written in haste, without a comma: "ceramic vase white matte 30cm tall fits one bouquet".
 * The name is cut off, and after it each known kind of thing (a measure, a colour, a material, what
 * it fits) begins a thought of its own.
 */
final class RunOnClauses {
  private static final int FEWEST_MARKS = 4;
  private static final int FEWEST_SPECIFIED = 3;
  private static final int FEWEST_SAID = 2;
  private static final Set<Kind> SAID = EnumSet.of(Kind.KNOWN, Kind.NEGATION);
  private static final int LONGEST_COUNTED = 4;
  private static final int LONGEST_NAMED = 2;

  /** What is written as prose has these, and is left whole. */
  private static final Pattern PROSE =
      Pattern.compile(
          "(?i)[,:;“\"]|\\d (?:in|to|or) \\d|\\baged\\b|\\s\\+\\s|\\b(?:a|an|the|its|is|are|has|have|was|were|can|do|does|that|which|who|and|or|but)\\b");

  /** What begins a new thought behind whatever goes on. */
  private static final Set<Kind> STRONG =
      EnumSet.of(Kind.MEASURE, Kind.KNOWN, Kind.GIFT, Kind.COUNTED, Kind.SIZE, Kind.NEGATION);

  /** What can stand behind a name without a comma only in haste. */
  private static final Set<Kind> HASTY =
      EnumSet.of(
          Kind.MEASURE,
          Kind.KNOWN,
          Kind.COLOUR,
          Kind.MATERIAL,
          Kind.ADJECTIVE,
          Kind.NUMBER,
          Kind.SIZE,
          Kind.GIFT,
          Kind.NEGATION,
          Kind.COUNTED);

  private final EnglishNouns nouns;
  private final WordClasses english;
  private final Landmarks landmarks;

  RunOnClauses(Lexicon lexicon) {
    this.nouns = new EnglishNouns(lexicon);
    this.english = lexicon.english();
    this.landmarks = new Landmarks(lexicon);
  }

  /**
   * The name and the thoughts behind it.
   *
   * @param opens whether the clause opens the brief, and so holds the name even of an unknown thing
   * @return the clause itself where it is no run of thoughts
   */
  List<Span> of(String text, Span clause, boolean opens) {
    String phrase = clause.of(text);
    List<Mark> marks = landmarks.of(phrase);
    if (marks.size() < FEWEST_SPECIFIED
        || PROSE.matcher(phrase).find()
        || !Scripts.isLatin(phrase)
        || english.has("determiner", marks.getFirst().word())
        || english.has("pronoun", marks.getFirst().word())
        || english.has("imperative", marks.getFirst().word())) {
      return List.of(clause);
    }
    int name = nameEnd(marks, opens);
    boolean nameless = name == 0 && isSpecification(marks);
    if ((name == 0 && !nameless)
        || (name > 0 && marks.size() < FEWEST_MARKS)
        || name >= marks.size()) {
      return List.of(clause);
    }
    List<int[]> chunks = new ArrayList<>();
    for (int at = name; at < marks.size(); ) {
      int end = chunkEnd(marks, at);
      chunks.add(new int[] {at, end});
      at = end;
    }
    boolean measureOnly = chunks.size() == 1 && marks.get(name).kind() == Kind.MEASURE;
    boolean hasty = chunks.stream().anyMatch(c -> HASTY.contains(marks.get(c[0]).kind()));
    if (!hasty || measureOnly) {
      return List.of(clause);
    }
    List<Span> spans = new ArrayList<>();
    if (!nameless) {
      add(spans, clause, marks, 0, name);
    }
    for (int[] chunk : chunks) {
      if (says(marks, chunk[0], chunk[1])) {
        add(spans, clause, marks, chunk[0], chunk[1]);
      }
    }
    return spans;
  }

  /** "vegan gluten free no preservatives": nothing but what is known to be said of products. */
  private static boolean isSpecification(List<Mark> marks) {
    return HASTY.contains(marks.getFirst().kind())
        && marks.stream().filter(mark -> SAID.contains(mark.kind())).count() >= FEWEST_SAID
        && marks.stream()
            .noneMatch(
                mark ->
                    mark.kind() == Kind.VERB
                        || mark.kind() == Kind.PREPOSITION
                        || mark.word().equals("without"));
  }

  private static void add(List<Span> spans, Span clause, List<Mark> marks, int from, int to) {
    spans.add(
        new Span(
            clause.start() + marks.get(from).start(), clause.start() + marks.get(to - 1).end()));
  }

  /** Past the product's noun and what belongs to it; 0 where no name can be told. */
  private int nameEnd(List<Mark> marks, boolean opens) {
    int head = 0;
    boolean worded = false;
    boolean known = marks.stream().anyMatch(mark -> mark.kind() == Kind.PRODUCT);
    for (int i = 0; i < marks.size(); i++) {
      Mark mark = marks.get(i);
      boolean noun = mark.kind() == Kind.PRODUCT;
      if (noun) {
        head = i + 1;
      } else if (mark.kind() == Kind.WORD) {
        worded = true;
      }
      boolean named = head > 0 || (opens && worded && !known);
      boolean ends = i + 1 < marks.size() && startsThought(marks, i + 1);
      boolean nounNext = i + 1 < marks.size() && leadsToProduct(marks, i + 1);
      if (named && ends && !nounNext) {
        return i + 1;
      }
      if (mark.kind() == Kind.PREPOSITION || mark.kind() == Kind.VERB) {
        return 0;
      }
    }
    return 0;
  }

  private static boolean leadsToProduct(List<Mark> marks, int at) {
    int i = at;
    while (i < marks.size()
        && EnumSet.of(Kind.MATERIAL, Kind.COLOUR, Kind.ADJECTIVE).contains(marks.get(i).kind())) {
      i++;
    }
    return i < marks.size() && marks.get(i).kind() == Kind.PRODUCT;
  }

  private boolean startsThought(List<Mark> marks, int at) {
    Mark mark = marks.get(at);
    return switch (mark.kind()) {
      case WORD -> english.has("hand_or_machine", mark.word()) && isParticiple(marks, at + 1);
      case PRODUCT -> false;
      case VERB -> at + 1 < marks.size();
      default -> true;
    };
  }

  private static boolean isParticiple(List<Mark> marks, int at) {
    return at < marks.size() && marks.get(at).kind() == Kind.PARTICIPLE;
  }

  /** One past the last mark of the thought that begins at a mark. */
  private int chunkEnd(List<Mark> marks, int at) {
    int next = at + 1;
    return switch (marks.get(at).kind()) {
      case MEASURE -> packed(marks, next);
      case KNOWN, SIZE, COUNTED, COLOUR -> next;
      case NUMBER -> countedEnd(marks, next);
      case MATERIAL, PRODUCT -> plainWords(marks, next, LONGEST_NAMED);
      case ADJECTIVE ->
          isPreposition(marks, next)
              ? strongEnd(marks, next + 1)
              : plainWords(marks, next, LONGEST_NAMED);
      case WORD ->
          startsThought(marks, at)
              ? participleEnd(marks, next)
              : plainWords(marks, next, LONGEST_COUNTED - 1);
      case PARTICIPLE -> participleEnd(marks, at);
      case VERB, PREPOSITION, GIFT, NEGATION -> strongEnd(marks, next);
    };
  }

  /** "18k gold plated", "6 card slots". */
  private static int countedEnd(List<Mark> marks, int from) {
    int end = from;
    while (end < marks.size()
        && !(end > from && marks.get(end - 1).word().matches("\\p{L}{3,}[^s]s"))
        && end < from + LONGEST_COUNTED - 1
        && !STRONG.contains(marks.get(end).kind())
        && !isPreposition(marks, end)
        && marks.get(end).kind() != Kind.NUMBER
        && marks.get(end).kind() != Kind.VERB) {
      end++;
    }
    return end;
  }

  private static boolean isPreposition(List<Mark> marks, int at) {
    return at < marks.size() && marks.get(at).kind() == Kind.PREPOSITION;
  }

  /** "340g glass jar": a measure of what it is packed in. */
  private int packed(List<Mark> marks, int at) {
    for (int i = at; i < marks.size() && i < at + 3; i++) {
      Mark mark = marks.get(i);
      if (english.has("container", mark.word())) {
        return i + 1;
      }
      if (mark.kind() != Kind.MATERIAL
          && mark.kind() != Kind.ADJECTIVE
          && mark.kind() != Kind.COLOUR
          && mark.kind() != Kind.WORD) {
        return at;
      }
    }
    return at;
  }

  private int participleEnd(List<Mark> marks, int at) {
    int next = at + 1;
    return isPreposition(marks, next) ? strongEnd(marks, next + 1) : next;
  }

  /** Past words of no known kind, at most some: "silicone sole". */
  private int plainWords(List<Mark> marks, int from, int most) {
    int end = from;
    while (end < marks.size()
        && end < from + most
        && marks.get(end).kind() == Kind.WORD
        && !startsThought(marks, end)) {
      end++;
      boolean thing = nouns.isSureNoun(marks.get(end - 1).word());
      if (thing && !(end < marks.size() && nouns.isSureNoun(marks.get(end).word()))) {
        break;
      }
    }
    return end;
  }

  private int strongEnd(List<Mark> marks, int from) {
    int end = from;
    while (end < marks.size()) {
      Mark mark = marks.get(end);
      boolean after = isOpen(marks.get(end - 1));
      boolean strong = STRONG.contains(mark.kind()) && !after;
      boolean verb = mark.kind() == Kind.VERB && end + 1 < marks.size();
      boolean participle = startsThought(marks, end) && mark.kind() == Kind.WORD;
      boolean made =
          mark.kind() == Kind.PARTICIPLE
              && end + 1 < marks.size()
              && marks.get(end + 1).kind() == Kind.PREPOSITION;
      boolean counted = mark.kind() == Kind.NUMBER && !after;
      boolean thing =
          (mark.kind() == Kind.ADJECTIVE || mark.kind() == Kind.MATERIAL)
              && nouns.isSureNoun(marks.get(end - 1).word());
      if (end > from && (strong || verb || participle || made || counted || thing)) {
        break;
      }
      end++;
    }
    return end;
  }

  /** Whether a mark must be followed by a thing: "with", "for two". */
  private boolean isOpen(Mark mark) {
    return mark.kind() == Kind.PREPOSITION || english.has("determiner", mark.word());
  }

  /** Words of no known kind say something only where they end in a thing or in how it is. */
  private boolean says(List<Mark> marks, int from, int to) {
    for (int i = from; i < to; i++) {
      if (marks.get(i).kind() != Kind.WORD) {
        return true;
      }
    }
    return to - from > 1 || nouns.isSureNoun(marks.get(to - 1).word());
  }
}
