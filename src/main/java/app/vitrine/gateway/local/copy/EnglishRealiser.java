package app.vitrine.gateway.local.copy;

import app.vitrine.domain.analysis.FactKind;
import app.vitrine.domain.brief.Language;
import app.vitrine.domain.copy.Sentence;
import app.vitrine.domain.copy.Source;
import app.vitrine.gateway.local.copy.EnglishPredicates.Predicate;
import app.vitrine.gateway.local.language.EnglishShapes;
import app.vitrine.gateway.local.language.Lexicon;
import app.vitrine.gateway.local.language.Shape;
import app.vitrine.gateway.local.language.Shortening;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** English sentences: subjects, agreement, lists, titles. */
final class EnglishRealiser implements Realiser {
  private static final int LONGEST_SENTENCE_WORDS = 30;
  private static final int MOST_PREDICATES = 3;
  private static final Set<String> SMALL_WORDS =
      Set.of(
          "a", "an", "the", "and", "or", "of", "in", "on", "with", "for", "to", "by", "at", "de",
          "from", "as", "next", "per");

  private final EnglishPredicates predicates;
  private final Lexicon lexicon;

  EnglishRealiser(Lexicon lexicon) {
    this.predicates = new EnglishPredicates(lexicon);
    this.lexicon = lexicon;
  }

  @Override
  public List<Sentence> tell(FactSheet sheet, List<Statement> statements, boolean opening) {
    Subjects subjects = new Subjects(sheet, opening);
    List<Sentence> sentences = new ArrayList<>();
    List<Predicate> waiting = new ArrayList<>();
    for (Predicate next : predicates.of(sheet, statements)) {
      if (next.clause()) {
        flush(sheet, waiting, subjects, sentences);
        boolean named = sentences.isEmpty() && opening;
        if (named) {
          sentences.add(new Sentence("Meet " + theName(sheet) + ".", sheet.nameSources()));
          subjects.named();
        }
        sentences.add(new Sentence(end(clauseText(sheet, next.words())), next.sources()));
        subjects.rest();
        continue;
      }
      if (!waiting.isEmpty() && !fits(waiting, next)) {
        flush(sheet, waiting, subjects, sentences);
      }
      waiting.add(next);
    }
    flush(sheet, waiting, subjects, sentences);
    return sentences;
  }

  private static boolean fits(List<Predicate> waiting, Predicate next) {
    int words = next.text().split(" ").length;
    for (Predicate predicate : waiting) {
      words += predicate.text().split(" ").length;
    }
    boolean sameVerb = waiting.getLast().verb().equals(next.verb()) && !next.verb().isEmpty();
    boolean sameGroup = waiting.getLast().group() == next.group();
    long verbs = waiting.stream().map(Predicate::verb).distinct().count();
    boolean isFor = waiting.stream().anyMatch(p -> p.words().startsWith("for "));
    return words <= LONGEST_SENTENCE_WORDS
        && waiting.size() < MOST_PREDICATES + 1
        && (sameVerb || sameGroup || (verbs < 2 && words <= LONGEST_SENTENCE_WORDS / 2))
        && !(isFor && next.words().startsWith("for ") && !sameGroup);
  }

  private void flush(
      FactSheet sheet, List<Predicate> waiting, Subjects subjects, List<Sentence> sentences) {
    if (waiting.isEmpty()) {
      return;
    }
    List<Source> sources = new ArrayList<>();
    waiting.forEach(predicate -> sources.addAll(predicate.sources()));
    boolean naming = subjects.willName();
    String text = subjects.next() + " " + joined(sheet, waiting);
    sentences.add(
        new Sentence(
            end(EnglishPredicates.capital(text)),
            naming
                ? Sources.join(sheet.nameSources(), sources)
                : List.copyOf(new java.util.LinkedHashSet<>(sources))));
    waiting.clear();
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
        boolean comma =
            parts.size() > 2
                || text.indexOf(",") >= 0
                || text.indexOf(" and ") >= 0
                || part.contains(" and ");
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
    boolean heavy = items.stream().anyMatch(item -> item.contains(" and ") || item.contains(","));
    String head = String.join(", ", items.subList(0, items.size() - 1));
    return head + (heavy ? ", and " : " and ") + items.getLast();
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
    for (Statement statement : statements) {
      String words = bare(statement);
      if (before == null) {
        text.append(EnglishPredicates.capital(withoutAlso(words)));
      } else {
        boolean apart =
            statement.shape() == Shape.NEGATION
                || statement.shape() == Shape.IMPERATIVE
                || before.kind() == FactKind.CARE;
        text.append(apart ? "; " : ", ").append(predicates.lower(words));
      }
      before = statement;
    }
    return new Sentence(text.toString(), Sources.of(statements));
  }

  private static String bare(Statement statement) {
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
  public Sentence line(FactSheet sheet, Statement statement) {
    return new Sentence(end(point(sheet, List.of(statement)).text()), statement.sources());
  }

  @Override
  public Sentence title(FactSheet sheet, List<Statement> highlights, int limit) {
    String name = titleCase(sheet.name());
    StringBuilder text = new StringBuilder(name);
    List<Source> sources = new ArrayList<>(sheet.nameSources());
    for (Statement term : sheet.titleTerms()) {
      if (text.length() + term.text().length() + 2 <= limit) {
        text.append(", ").append(term.text());
        sources.addAll(term.sources());
      }
    }
    for (Statement highlight : highlights) {
      int room = limit - text.length() - 3;
      var short1 = Shortening.to(bare(highlight), room, Language.EN);
      if (short1.isPresent()) {
        text.append(" – ").append(titleCase(short1.get()));
        sources.addAll(highlight.sources());
        break;
      }
    }
    return new Sentence(text.toString(), Sources.join(sources, List.of()));
  }

  static String titleCase(String text) {
    StringBuilder title = new StringBuilder();
    String[] words = text.split(" ", -1);
    for (int i = 0; i < words.length; i++) {
      boolean small = i > 0 && SMALL_WORDS.contains(words[i]);
      title.append(i == 0 ? "" : " ").append(small ? words[i] : titleWord(words[i]));
    }
    return title.toString();
  }

  private static String titleWord(String word) {
    StringBuilder title = new StringBuilder();
    for (String part : word.split("(?<=-)", -1)) {
      int letter = 0;
      while (letter < part.length() && "(\"“‘".indexOf(part.charAt(letter)) >= 0) {
        letter++;
      }
      boolean unit = List.of("ml", "cm", "mm", "kg", "g", "mg", "oz").contains(part);
      boolean small = SMALL_WORDS.contains(part.replace("-", "")) && !title.isEmpty();
      title.append(
          unit || small
              ? part
              : part.substring(0, letter) + EnglishPredicates.capital(part.substring(letter)));
    }
    return title.toString();
  }

  @Override
  public String fill(String frame, FactSheet sheet, String x) {
    String noun = sheet.noun();
    String aNoun =
        sheet.number() == app.vitrine.gateway.local.language.GrammaticalNumber.COUNT
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
    return known ? "the " + lowerStart(name, sheet) : "the " + sheet.noun();
  }

  private static String lowerStart(String name, FactSheet sheet) {
    boolean branded = sheet.nameSources().size() > 1;
    boolean word =
        name.length() > 1
            && Character.isLowerCase(name.charAt(1))
            && !name.matches("\\p{Lu}\\p{Ll}+ (?:\\p{Lu}|&).*");
    return !branded && word
        ? name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1)
        : name;
  }

  @Override
  public String hookKey(Statement statement) {
    String lower = statement.text().toLowerCase(Locale.ROOT);
    return switch (statement.shape()) {
      case VERB -> statement.kind() == FactKind.INCLUDED ? "" : "hook.verb";
      case NOUN ->
          lower.startsWith("no ")
                  || lower.endsWith("included")
                  || EnglishShapes.wordsOf(lower).size() > 10
              ? ""
              : "hook.noun";
      case PREPOSITION -> lower.startsWith("for ") ? "hook.for" : "";
      default -> "";
    };
  }

  @Override
  public String hookWords(Statement statement) {
    String text = predicates.lower(statement.text());
    return switch (statement.shape()) {
      case PREPOSITION -> text.substring("for ".length());
      case NOUN -> predicates.nouns().indefinite(text);
      default -> withoutAlso(text);
    };
  }

  private static String end(String text) {
    return text.matches("(?s).*[.!?]$") ? text : text + ".";
  }

  /** Who a sentence speaks of: the full name once, then by turns "it" and "the mug". */
  private static final class Subjects {
    private final FactSheet sheet;
    private boolean name;
    private int turn;

    Subjects(FactSheet sheet, boolean opening) {
      this.sheet = sheet;
      this.name = opening;
      this.turn = opening ? 0 : 1;
    }

    boolean willName() {
      return name;
    }

    void named() {
      name = false;
      turn = 0;
    }

    void rest() {
      turn = 1;
    }

    String next() {
      if (name) {
        named();
        return theName(sheet);
      }
      turn++;
      String pronoun = sheet.plural() ? "they" : "it";
      return turn % 2 == 1 ? pronoun : "the " + sheet.noun();
    }
  }
}
