package app.vitrine.gateway.local.copy;

import app.vitrine.gateway.local.language.EnglishShapes;
import app.vitrine.gateway.local.language.Shape;
import app.vitrine.gateway.local.language.WordClasses;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Phrases that name the product once more: "a yoga mat made of rubber" says "made of rubber" of it.
 */
final class RestatedNames {
  private static final Pattern SAID_OF_IT =
      Pattern.compile("(?i) (?:(?:that|which) (?=\\p{L}+s )|(?=(?:made|with|in|for|from) ))");

  private final EnglishShapes shapes;
  private final WordClasses english;

  RestatedNames(EnglishShapes shapes, WordClasses english) {
    this.shapes = shapes;
    this.english = english;
  }

  /** The statement without the name it repeats; any other one as it is. */
  Statement of(Statement statement, String name, String noun) {
    Matcher said = SAID_OF_IT.matcher(statement.text());
    if (statement.shape() != Shape.NOUN || !said.find()) {
      return statement;
    }
    List<String> named = EnglishShapes.wordsOf(statement.text().substring(0, said.start()));
    Set<String> known = new HashSet<>(EnglishShapes.wordsOf(name));
    String last = noun.substring(noun.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    boolean again =
        named.size() > 1
            && named.getLast().equals(last)
            && named.stream()
                .allMatch(word -> known.contains(word) || english.has("determiner", word));
    String rest = statement.text().substring(said.end());
    return again
        ? new Statement(
            rest,
            statement.kind(),
            shapes.of(rest),
            statement.group(),
            statement.order(),
            statement.sources())
        : statement;
  }
}
