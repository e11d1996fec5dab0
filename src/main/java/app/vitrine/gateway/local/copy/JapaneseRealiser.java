package app.vitrine.gateway.local.copy;

import app.vitrine.domain.brief.Language;
import app.vitrine.domain.copy.Sentence;
import app.vitrine.domain.copy.Source;
import app.vitrine.gateway.local.language.Shortening;
import java.util.ArrayList;
import java.util.List;

/** Plain Japanese: the merchant's sentences, with です where they end in a noun. */
final class JapaneseRealiser implements Realiser {
  @Override
  public List<Sentence> tell(FactSheet sheet, List<Statement> statements, Telling telling) {
    List<Sentence> sentences = new ArrayList<>();
    if (!telling.isNamed()) {
      telling.nameSaid();
      sentences.add(new Sentence(sheet.name() + "です。", sheet.nameSources()));
    }
    for (Statement statement : statements) {
      sentences.add(new Sentence(polite(statement.text()), statement.sources()));
    }
    return sentences;
  }

  private static String polite(String text) {
    if (text.matches("(?s).*[。！？]$")) {
      return text;
    }
    int last = text.codePointBefore(text.length());
    boolean hiragana = Character.UnicodeScript.of(last) == Character.UnicodeScript.HIRAGANA;
    return hiragana ? text + "。" : text + "です。";
  }

  @Override
  public Sentence point(FactSheet sheet, List<Statement> statements) {
    return new Sentence(
        String.join("、", statements.stream().map(Statement::text).toList()),
        Sources.of(statements));
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
      var shortened = Shortening.to(highlight.text(), limit - text.length() - 1, Language.JA);
      if (shortened.isPresent()) {
        text.append(' ').append(shortened.get());
        sources.addAll(highlight.sources());
        break;
      }
    }
    return new Sentence(text.toString(), Sources.join(sources, List.of()));
  }

  @Override
  public boolean isBareMeasure(Statement statement) {
    return statement.text().matches("约?\\d.*");
  }

  @Override
  public boolean isPersonal(Statement statement) {
    return statement.text().startsWith("我") || statement.text().startsWith("私");
  }

  @Override
  public String label(String label, String text) {
    return label + "：" + text;
  }

  @Override
  public String fill(String frame, FactSheet sheet, String x) {
    return frame
        .replace("{the_name}", sheet.name())
        .replace("{noun}", sheet.noun())
        .replace("{x}", x);
  }

  @Override
  public String hookKey(Statement statement) {
    return "";
  }

  @Override
  public String hookWords(FactSheet sheet, Statement statement) {
    return statement.text();
  }
}
