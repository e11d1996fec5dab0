package app.vitrine.gateway.local.language;

import java.util.List;
import java.util.Locale;

/** The articles that open English phrases. */
public final class EnglishArticles {
  private static final WordClasses ENGLISH = new WordClasses("language/english.lex");
  private static final List<String> INDEFINITE = List.of("a ", "an ");

  private EnglishArticles() {}

  /** The phrase without "a" or "an" before it, which stay where they make a quantity: "a few". */
  public static String withoutIndefinite(String phrase) {
    String lower = phrase.toLowerCase(Locale.ROOT);
    for (String article : INDEFINITE) {
      if (lower.startsWith(article)) {
        List<String> rest = EnglishShapes.wordsOf(lower.substring(article.length()));
        boolean kept = rest.isEmpty() || ENGLISH.has("article_kept", rest.getFirst());
        return kept ? phrase : phrase.substring(article.length());
      }
    }
    return phrase;
  }
}
