package app.vitrine.gateway.local.story;

import app.vitrine.domain.brief.Language;
import app.vitrine.domain.copy.Sentence;
import app.vitrine.gateway.local.copy.FactSheet;
import app.vitrine.gateway.local.copy.Statement;
import app.vitrine.gateway.local.language.Shortening;
import java.util.Optional;

/** Short lines for the screen, cut from statements at natural borders. */
final class Captions {
  private static final int LONGEST_LATIN = 42;
  private static final int LONGEST_CJK = 16;
  private static final int LONGEST_JAPANESE = 20;
  private static final double LATIN_PER_SECOND = 15;
  private static final double CJK_PER_SECOND = 5.5;

  private Captions() {}

  /** A caption for a statement, empty when it cannot be said shortly. */
  static Optional<Sentence> of(Statement statement, FactSheet sheet) {
    return cut(statement.text(), sheet.language())
        .map(text -> new Sentence(tidy(text, sheet.language()), statement.sources()));
  }

  /** The name of the product as a caption; the noun alone when the name is too long. */
  static Sentence name(FactSheet sheet) {
    String name = cut(sheet.name(), sheet.language()).orElse(sheet.noun());
    return new Sentence(tidy(name, sheet.language()), sheet.nameSources());
  }

  private static Optional<String> cut(String text, Language language) {
    return Shortening.to(text, longest(language), language);
  }

  private static String tidy(String text, Language language) {
    if (language == Language.ZH && text.startsWith("也") && text.length() > 2) {
      return text.substring(1);
    }
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(language.locale()) + text.substring(1);
  }

  static int longest(Language language) {
    return switch (language) {
      case EN -> LONGEST_LATIN;
      case ZH -> LONGEST_CJK;
      case JA -> LONGEST_JAPANESE;
    };
  }

  /** Seconds a viewer needs to read a caption. */
  static double readingSeconds(String caption, Language language) {
    return caption.length() / (language == Language.EN ? LATIN_PER_SECOND : CJK_PER_SECOND);
  }
}
