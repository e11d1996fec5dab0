package app.vitrine.gateway.local.copy;

import app.vitrine.domain.copy.Sentence;
import app.vitrine.domain.copy.Source;
import app.vitrine.gateway.local.language.Lexicon;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** English sentences that tell statements one after the other. */
final class EnglishSentences {
  private static final int SHORT_SENTENCE_WORDS = 9;
  private static final int MOST_PREDICATES = 3;

  /** What a first sentence opens with; the product was named by then. */
  private static final Pattern THIS_IS = Pattern.compile("^(?:This is|These are)(?= an? )");

  private final EnglishPredicates predicates;
  private final EnglishJoining joining;

  EnglishSentences(Lexicon lexicon, EnglishAgreement agreement) {
    this.predicates = new EnglishPredicates(lexicon);
    this.joining = new EnglishJoining(agreement);
  }

  /** Full sentences, going on from what was told. */
  List<Sentence> tell(FactSheet sheet, List<Statement> statements, Telling telling) {
    List<Sentence> sentences = new ArrayList<>();
    List<Predicate> waiting = new ArrayList<>();
    for (Predicate next : predicates.of(sheet, statements)) {
      if (next.clause()) {
        flush(sheet, waiting, telling, sentences);
        if (!telling.isNamed()) {
          sentences.add(
              new Sentence("Meet " + EnglishNames.theName(sheet) + ".", sheet.nameSources()));
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
    Predicate last = waiting.getLast();
    if (next.negated() || last.negated()) {
      boolean contrasts = last.verb().isEmpty() || last.group() == next.group();
      return words <= longest && next.negated() && contrasts;
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
    String said = withoutRepetition(sheet, joining.joined(sheet, waiting), telling);
    String subject;
    if (!telling.isNamed()) {
      sources.addAll(sheet.nameSources());
      telling.nameSaid();
      subject = EnglishNames.theName(sheet);
    } else if (isList(waiting) && telling.youGet()) {
      telling.otherSubject();
      subject = "you get";
      said = said.substring(said.indexOf(' ') + 1);
    } else {
      subject = subject(sheet, telling, said);
    }
    waiting.forEach(predicate -> sources.addAll(predicate.sources()));
    String text = EnglishCase.capital(subject + " " + said);
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

  /** Noun and pronoun by turns; never "the mug" before "is an everyday mug". */
  private static String subject(FactSheet sheet, Telling telling, String said) {
    boolean nounFollows = said.matches("(?:is|are) .*\\b" + Pattern.quote(sheet.noun()) + "\\b.*");
    if (telling.pronounNext() || nounFollows) {
      return sheet.plural() ? "they" : "it";
    }
    return "the " + sheet.noun();
  }

  private static String clauseText(FactSheet sheet, String words) {
    String said = THIS_IS.matcher(words).replaceFirst(sheet.plural() ? "they are" : "it is");
    return EnglishCase.capital(
        sheet.plural()
            ? said.replace("{it} measures", "they measure")
            : said.replace("{it}", "it"));
  }

  private static String end(String text) {
    return text.matches("(?s).*[.!?]$") ? text : text + ".";
  }
}
