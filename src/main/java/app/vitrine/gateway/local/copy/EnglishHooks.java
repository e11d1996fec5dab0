package app.vitrine.gateway.local.copy;

import app.vitrine.domain.analysis.FactKind;
import app.vitrine.gateway.local.language.EnglishNouns;
import app.vitrine.gateway.local.language.EnglishShapes;
import app.vitrine.gateway.local.language.Lexicon;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which English statements a question may ask after, and how: what the product is good for, whom it
 * is for and how it is made. Nobody looks for a product for one of its small features.
 */
final class EnglishHooks {
  private static final int SHORTEST_HOOK_WORDS = 4;
  private static final int LONGEST_HOOK_WORDS = 8;

  private static final Set<FactKind> ASKED_OF_VERBS =
      EnumSet.of(FactKind.USE, FactKind.DURATION, FactKind.TECHNOLOGY);

  private static final Set<FactKind> ASKED_OF_NOUNS =
      EnumSet.of(FactKind.TECHNOLOGY, FactKind.MAKING);

  /** Nobody looks for a thing because it takes time to put together or stands 16 cm high. */
  private static final Pattern NEVER_WISHED = Pattern.compile("(?:takes|stands|measures|weighs) ");

  private static final Set<FactKind> ADDRESSED = EnumSet.of(FactKind.AUDIENCE);

  private final EnglishNouns nouns;
  private final EnglishAgreement agreement;
  private final EnglishCase words;

  EnglishHooks(Lexicon lexicon, EnglishAgreement agreement) {
    this.nouns = new EnglishNouns(lexicon);
    this.agreement = agreement;
    this.words = new EnglishCase(lexicon);
  }

  /** The key of the frame, empty when nothing should be asked. */
  String key(Statement statement) {
    String lower = statement.text().toLowerCase(Locale.ROOT);
    int count = EnglishShapes.wordsOf(lower).size();
    if (Negations.in(lower)
        || lower.indexOf(':') >= 0
        || lower.startsWith("also ")
        || NEVER_WISHED.matcher(lower).lookingAt()) {
      return "";
    }
    return switch (statement.shape()) {
      case VERB ->
          ASKED_OF_VERBS.contains(statement.kind())
                  && count >= SHORTEST_HOOK_WORDS
                  && !lower.contains(",")
              ? "hook.verb"
              : "";
      case NOUN ->
          ASKED_OF_NOUNS.contains(statement.kind())
                  && count <= LONGEST_HOOK_WORDS
                  && !lower.startsWith("no ")
                  && !lower.contains(" with ")
              ? "hook.noun"
              : "";
      case PREPOSITION ->
          lower.startsWith("for ") && ADDRESSED.contains(statement.kind()) ? "hook.for" : "";
      default -> "";
    };
  }

  /** The words as they stand after "that", "with" or "for". */
  String words(FactSheet sheet, Statement statement) {
    String text = words.lower(statement.text());
    return switch (statement.shape()) {
      case PREPOSITION -> text.substring("for ".length());
      case NOUN -> nouns.indefinite(text);
      default -> agreement.agreeAll(sheet, EnglishJoining.withoutAlso(text));
    };
  }
}
