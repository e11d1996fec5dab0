package app.vitrine.gateway.local.copy;

import app.vitrine.domain.analysis.FactKind;
import app.vitrine.domain.brief.Language;
import app.vitrine.domain.copy.Sentence;
import app.vitrine.domain.copy.Source;
import app.vitrine.gateway.local.language.Shortening;
import java.util.ArrayList;
import java.util.List;

/** Chinese sentences: clauses of one thought joined by full-width commas. */
final class ChineseRealiser implements Realiser {
  private static final int LONGEST_SENTENCE = 62;
  private static final int MOST_CLAUSES = 5;
  private static final int LONGEST_HOOK = 18;

  @Override
  public List<Sentence> tell(FactSheet sheet, List<Statement> statements, boolean opening) {
    List<Sentence> sentences = new ArrayList<>();
    List<Statement> run = new ArrayList<>();
    for (Statement statement : statements) {
      if (!run.isEmpty() && !fits(run, statement)) {
        sentences.add(sentence(sheet, run, opening && sentences.isEmpty()));
        run.clear();
      }
      run.add(statement);
    }
    if (!run.isEmpty()) {
      sentences.add(sentence(sheet, run, opening && sentences.isEmpty()));
    }
    return sentences;
  }

  private static boolean fits(List<Statement> run, Statement next) {
    int length = next.text().length() + run.stream().mapToInt(s -> s.text().length() + 1).sum();
    boolean sameGroup = run.getLast().group() == next.group();
    boolean colon = run.stream().anyMatch(s -> s.text().contains("：")) || next.text().contains("：");
    return length <= LONGEST_SENTENCE && run.size() < MOST_CLAUSES && sameGroup && !colon;
  }

  private static Sentence sentence(FactSheet sheet, List<Statement> run, boolean opening) {
    List<String> clauses = new ArrayList<>();
    for (int i = 0; i < run.size(); i++) {
      String text = run.get(i).text();
      clauses.add(i == 0 ? withoutAlso(text) : text);
    }
    String text = String.join("，", clauses);
    List<Source> sources = Sources.of(run);
    if (opening) {
      text = theName(sheet) + "，" + text;
      sources = Sources.join(sheet.nameSources(), sources);
    }
    return new Sentence(end(text), sources);
  }

  private static String withoutAlso(String text) {
    return text.startsWith("也") && text.length() > 2 ? text.substring(1) : text;
  }

  @Override
  public Sentence point(FactSheet sheet, List<Statement> statements) {
    List<String> texts = new ArrayList<>();
    statements.forEach(statement -> texts.add(statement.text()));
    texts.set(0, withoutAlso(texts.getFirst()));
    return new Sentence(String.join("，", texts), Sources.of(statements));
  }

  @Override
  public Sentence line(FactSheet sheet, Statement statement) {
    return new Sentence(end(withoutAlso(statement.text())), statement.sources());
  }

  @Override
  public Sentence title(FactSheet sheet, List<Statement> highlights, int limit) {
    StringBuilder text = new StringBuilder(sheet.name());
    List<Source> sources = new ArrayList<>(sheet.nameSources());
    for (Statement term : sheet.titleTerms()) {
      if (text.length() + term.text().length() + 1 <= limit) {
        text.append(' ').append(term.text());
        sources.addAll(term.sources());
      }
    }
    for (Statement highlight : highlights) {
      var shortened = Shortening.to(highlight.text(), limit - text.length() - 1, Language.ZH);
      if (shortened.isPresent()) {
        text.append(' ').append(shortened.get());
        sources.addAll(highlight.sources());
        break;
      }
    }
    return new Sentence(text.toString(), Sources.join(sources, List.of()));
  }

  @Override
  public String fill(String frame, FactSheet sheet, String x) {
    return frame
        .replace("{the_name}", theName(sheet))
        .replace("{cl}", sheet.classifier())
        .replace("{noun}", sheet.noun())
        .replace("{x}", x);
  }

  private static String theName(FactSheet sheet) {
    boolean latin =
        !sheet.name().isEmpty()
            && sheet.name().charAt(0) < 0x250
            && Character.isLetter(sheet.name().charAt(0));
    return "这" + sheet.classifier() + (latin ? " " : "") + sheet.name();
  }

  @Override
  public String hookKey(Statement statement) {
    String text = statement.text();
    if (text.length() > LONGEST_HOOK || text.contains("：")) {
      return "";
    }
    if (text.startsWith("适合") && statement.kind() == FactKind.AUDIENCE) {
      return "hook.for";
    }
    boolean verb = text.startsWith("可") || text.startsWith("能") || text.startsWith("不");
    if (verb && statement.kind() != FactKind.LIMIT && statement.kind() != FactKind.OCCASION) {
      return "hook.verb";
    }
    return switch (statement.kind()) {
      case MATERIAL, MAKING, FEATURE, COLOUR, TECHNOLOGY, SENSORY -> "hook.noun";
      default -> "";
    };
  }

  @Override
  public String hookWords(Statement statement) {
    String text = statement.text();
    return text.startsWith("适合") ? text.substring("适合".length()) : text;
  }

  private static String end(String text) {
    return text.matches("(?s).*[。！？]$") ? text : text + "。";
  }
}
