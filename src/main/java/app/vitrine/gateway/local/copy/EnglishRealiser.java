package app.vitrine.gateway.local.copy;

import app.vitrine.domain.analysis.FactKind;
import app.vitrine.domain.copy.Sentence;
import app.vitrine.domain.copy.Source;
import app.vitrine.gateway.local.copy.EnglishPredicates.Predicate;
import app.vitrine.gateway.local.language.EnglishShapes;
import app.vitrine.gateway.local.language.GrammaticalNumber;
import app.vitrine.gateway.local.language.Lexicon;
import app.vitrine.gateway.local.language.Shape;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** English sentences: subjects, agreement, lists, titles. */
final class EnglishRealiser implements Realiser {
  private static final int SHORT_SENTENCE_WORDS = 9;
  private static final int MOST_PREDICATES = 3;

  private static final int SHORTEST_HOOK_WORDS = 4;
  private static final int LONGEST_HOOK_WORDS = 8;
  private static final Set<FactKind> ASKED_OF_VERBS =
      EnumSet.of(FactKind.USE, FactKind.DURATION, FactKind.FEATURE, FactKind.TECHNOLOGY);
  private static final Set<FactKind> ASKED_OF_NOUNS =
      EnumSet.of(FactKind.TECHNOLOGY, FactKind.FEATURE, FactKind.MAKING);
  private static final Set<FactKind> ADDRESSED = EnumSet.of(FactKind.AUDIENCE);

  private static final Pattern PAIR =
      Pattern.compile("[^,]+? and (?:a|an|one|two|three|four|five|six|\\d+) [^,]*?");

  private final EnglishPredicates predicates;
  private final Lexicon lexicon;

  EnglishRealiser(Lexicon lexicon) {
    this.predicates = new EnglishPredicates(lexicon);
    this.lexicon = lexicon;
  }

  @Override
  public List<Sentence> tell(FactSheet sheet, List<Statement> statements, Telling telling) {
    List<Sentence> sentences = new ArrayList<>();
    List<Predicate> waiting = new ArrayList<>();
    for (Predicate next : predicates.of(sheet, statements)) {
      if (next.clause()) {
        flush(sheet, waiting, telling, sentences);
        if (!telling.isNamed()) {
          sentences.add(new Sentence("Meet " + theName(sheet) + ".", sheet.nameSources()));
          telling.nameSaid();
        }
        sentences.add(new Sentence(end(clauseText(sheet, next.words())), next.sources()));
        telling.otherSubject();
        continue;
      }
      if (!waiting.isEmpty() && !fits(waiting, next, telling.longestSentence())) {
        flush(sheet, waiting, telling, sentences);
      }
      waiting.add(next);
    }
    flush(sheet, waiting, telling, sentences);
    return sentences;
  }

  private static boolean fits(List<Predicate> waiting, Predicate next, int longest) {
    int words = next.text().split(" ", -1).length;
    for (Predicate predicate : waiting) {
      words += predicate.text().split(" ", -1).length;
    }
    boolean sameGroup = waiting.getLast().group() == next.group();
    boolean room = words <= longest && waiting.size() <= MOST_PREDICATES;
    return room && (sameGroup || words <= SHORT_SENTENCE_WORDS);
  }

  private void flush(
      FactSheet sheet, List<Predicate> waiting, Telling telling, List<Sentence> sentences) {
    if (waiting.isEmpty()) {
      return;
    }
    Set<Source> sources = new LinkedHashSet<>();
    String said = withoutRepetition(sheet, joined(sheet, waiting), telling);
    String subject;
    if (!telling.isNamed()) {
      sources.addAll(sheet.nameSources());
      telling.nameSaid();
      subject = theName(sheet);
    } else if (isList(waiting) && telling.youGet()) {
      telling.otherSubject();
      subject = "you get";
      said = said.substring(said.indexOf(' ') + 1);
    } else {
      subject = subject(sheet, telling);
    }
    waiting.forEach(predicate -> sources.addAll(predicate.sources()));
    String text = EnglishPredicates.capital(subject + " " + said);
    sentences.add(new Sentence(end(text), List.copyOf(sources)));
    waiting.clear();
  }

  /** "suits" once in a text, "is for" after that. */
  private static String withoutRepetition(FactSheet sheet, String said, Telling telling) {
    String verb = sheet.plural() ? "suit " : "suits ";
    if (!said.startsWith(verb) || telling.suitsFirst()) {
      return said;
    }
    return (sheet.plural() ? "are for " : "is for ") + said.substring(verb.length());
  }

  private static boolean isList(List<Predicate> waiting) {
    return waiting.size() > 1 && waiting.stream().allMatch(p -> p.verb().equals("has"));
  }

  private static String subject(FactSheet sheet, Telling telling) {
    if (telling.pronounNext()) {
      return sheet.plural() ? "they" : "it";
    }
    return "the " + sheet.noun();
  }

  /** "has a and b, is c, and works on d": predicates of one verb share it. */
  private String joined(FactSheet sheet, List<Predicate> waiting) {
    List<String> parts = new ArrayList<>();
    List<Boolean> negated = new ArrayList<>();
    for (int i = 0; i < waiting.size(); ) {
      Predicate first = waiting.get(i);
      List<String> items = new ArrayList<>(List.of(first.words()));
      int next = i + 1;
      while (next < waiting.size()
          && !first.verb().isEmpty()
          && !waiting.get(next).negated()
          && waiting.get(next).verb().equals(first.verb())) {
        items.add(waiting.get(next).words());
        next++;
      }
      String verb = agree(sheet, first.verb());
      parts.add((verb.isEmpty() ? agreeAll(sheet, list(items)) : verb + " " + list(items)).strip());
      negated.add(first.negated());
      i = next;
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < parts.size(); i++) {
      String part = i == 0 ? withoutAlso(parts.get(i)) : parts.get(i);
      if (i > 0) {
        boolean last = i == parts.size() - 1;
        boolean comma = parts.size() > 2 || text.indexOf(",") >= 0 || text.indexOf(" and ") >= 0;
        text.append(negated.get(i) ? ", but " : last ? (comma ? ", and " : " and ") : ", ");
      }
      text.append(part);
    }
    return text.toString();
  }

  private static String withoutAlso(String part) {
    return part.startsWith("also ") ? part.substring("also ".length()) : part;
  }

  private String agree(FactSheet sheet, String verb) {
    if (!sheet.plural() || verb.isEmpty()) {
      return verb;
    }
    int space = verb.indexOf(' ');
    String word = space < 0 ? verb : verb.substring(0, space);
    return predicates.nouns().pluralVerb(word) + (space < 0 ? "" : verb.substring(space));
  }

  /** Agreement of a phrase with its own verb, and of the verbs it joins with "and". */
  private String agreeAll(FactSheet sheet, String phrase) {
    if (!sheet.plural()) {
      return phrase;
    }
    StringBuilder agreed = new StringBuilder();
    boolean verbNext = true;
    for (String word : phrase.split(" ", -1)) {
      boolean verb = verbNext && lexicon.english().has("verb3", word);
      agreed.append(agreed.isEmpty() ? "" : " ");
      agreed.append(verb ? predicates.nouns().pluralVerb(word) : word);
      verbNext = word.equals("and") || (verbNext && lexicon.english().has("adverb", word));
    }
    return agreed.toString();
  }

  /** "a, b and c"; with a comma before "and" when an item has one inside or an "and" of its own. */
  static String list(List<String> items) {
    if (items.size() == 1) {
      return items.getFirst();
    }
    if (endsInPair(items)) {
      return String.join(", ", items);
    }
    boolean heavy = items.stream().anyMatch(item -> item.contains(" and ") || item.contains(","));
    String head = String.join(", ", items.subList(0, items.size() - 1));
    return head + (heavy ? ", and " : " and ") + items.getLast();
  }

  /** "six card slots" and "two pockets and one compartment" make one list. */
  private static boolean endsInPair(List<String> items) {
    boolean plain =
        items.subList(0, items.size() - 1).stream()
            .noneMatch(item -> item.contains(",") || item.contains(" and "));
    return plain && PAIR.matcher(items.getLast()).matches();
  }

  private static String clauseText(FactSheet sheet, String words) {
    return EnglishPredicates.capital(
        sheet.plural()
            ? words.replace("{it} measures", "they measure")
            : words.replace("{it}", "it"));
  }

  @Override
  public Sentence point(FactSheet sheet, List<Statement> statements) {
    StringBuilder text = new StringBuilder();
    Statement before = null;
    for (int i = 0; i < statements.size(); i++) {
      Statement statement = statements.get(i);
      String words = statement.text();
      if (before == null) {
        text.append(EnglishPredicates.capital(withoutAlso(opening(statement))));
      } else {
        text.append(joint(before, statement, i == statements.size() - 1, text));
        text.append(predicates.lower(words));
      }
      before = statement;
    }
    return new Sentence(text.toString(), Sources.of(statements));
  }

  private static String joint(Statement before, Statement next, boolean last, CharSequence soFar) {
    boolean nouns = before.shape() == Shape.NOUN && next.shape() == Shape.NOUN;
    boolean measured = next.shape() == Shape.MEASURE;
    boolean ownVerb =
        next.shape() == Shape.NEGATION
            || next.shape() == Shape.IMPERATIVE
            || next.shape() == Shape.CLAUSE
            || next.shape() == Shape.VERB
            || next.shape() == Shape.NAMED_MEASURE;
    boolean list =
        nouns && last && soFar.toString().indexOf(" and ") < 0 && next.text().indexOf(" and ") < 0;
    return ownVerb || (before.group() != next.group() && measured) ? "; " : list ? " and " : ", ";
  }

  private static String opening(Statement statement) {
    boolean noun = statement.shape() == Shape.NOUN || statement.shape() == Shape.PREPOSITION;
    return noun ? withoutArticle(bare(statement)) : bare(statement);
  }

  static String withoutArticle(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    for (String article : List.of("a ", "an ", "the ")) {
      if (lower.startsWith(article) && !lower.contains(" is ") && !lower.startsWith("a few")) {
        return text.substring(article.length());
      }
    }
    return text;
  }

  static String bare(Statement statement) {
    String text = statement.text();
    String lower = text.toLowerCase(Locale.ROOT);
    if (statement.shape() == Shape.PREPOSITION) {
      for (String lead : List.of("with ", "in ")) {
        if (lower.startsWith(lead) && statement.kind() != FactKind.USE) {
          return text.substring(lead.length());
        }
      }
      if (lower.startsWith("as ")) {
        return "Works as " + text.substring("as ".length());
      }
    }
    return text;
  }

  @Override
  public Sentence title(FactSheet sheet, List<Statement> highlights, int limit) {
    return EnglishTitles.title(sheet, highlights, limit);
  }

  @Override
  public boolean isBareMeasure(Statement statement) {
    return statement.shape() == Shape.MEASURE
        && lexicon.dimensionWords().find(statement.text()).isEmpty();
  }

  @Override
  public boolean isPersonal(Statement statement) {
    List<String> words = EnglishShapes.wordsOf(statement.text());
    return !words.isEmpty() && lexicon.english().has("first_person", words.getFirst());
  }

  @Override
  public String label(String label, String text) {
    return label + ": " + predicates.lower(text);
  }

  @Override
  public String fill(String frame, FactSheet sheet, String x) {
    String noun = sheet.noun();
    String aNoun =
        sheet.number() == GrammaticalNumber.COUNT
            ? predicates.nouns().article(noun) + " " + noun
            : noun;
    String filled =
        frame
            .replace("{the_noun}", "the " + noun)
            .replace("{a_noun}", aNoun)
            .replace("{noun}", noun)
            .replace("{the_name}", theName(sheet))
            .replace("{x}", x);
    return EnglishPredicates.capital(
        sheet.plural() ? filled.replace("This one is", "These are") : filled);
  }

  static String theName(FactSheet sheet) {
    String name = sheet.name();
    boolean known = !sheet.nameSources().isEmpty();
    return known ? "the " + sheet.inText(name) : "the " + sheet.noun();
  }

  @Override
  public String hookKey(Statement statement) {
    String lower = statement.text().toLowerCase(Locale.ROOT);
    int words = EnglishShapes.wordsOf(lower).size();
    return switch (statement.shape()) {
      case VERB ->
          ASKED_OF_VERBS.contains(statement.kind())
                  && words >= SHORTEST_HOOK_WORDS
                  && !lower.contains(",")
              ? "hook.verb"
              : "";
      case NOUN ->
          ASKED_OF_NOUNS.contains(statement.kind())
                  && words <= LONGEST_HOOK_WORDS
                  && !lower.startsWith("no ")
                  && !lower.contains(" with ")
              ? "hook.noun"
              : "";
      case PREPOSITION ->
          lower.startsWith("for ") && ADDRESSED.contains(statement.kind()) ? "hook.for" : "";
      default -> "";
    };
  }

  @Override
  public String hookWords(FactSheet sheet, Statement statement) {
    String text = predicates.lower(statement.text());
    return switch (statement.shape()) {
      case PREPOSITION -> text.substring("for ".length());
      case NOUN -> predicates.nouns().indefinite(text);
      default -> agreeAll(sheet, withoutAlso(text));
    };
  }

  private static String end(String text) {
    return text.matches("(?s).*[.!?]$") ? text : text + ".";
  }
}
