package app.vitrine.gateway.local.copy;

import app.vitrine.domain.brief.Language;
import app.vitrine.gateway.local.language.EnglishShapes;
import app.vitrine.gateway.local.language.Lexicon;
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

  private static final int FEWEST_HAN = 3;

  /** "2026年" of 这本2026年挂历. */
  private static final int LONGEST_BEFORE = 6;

  /** What belongs to the noun before it: 的, another noun beside it, or a part named after it. */
  private static final Pattern BOUND = Pattern.compile("[的和与及或、垫盖架套盒袋壶罐座夹扣链]");

  /** 小巧的露营灯 says 小巧 of it. */
  private static final Pattern DESCRIBED =
      Pattern.compile("(\\p{IsHan}{2,6})的(\\p{IsHan}{2,10})(，.+)?");

  private final EnglishShapes shapes;
  private final WordClasses english;
  private final WordClasses chinese;

  RestatedNames(EnglishShapes shapes, Lexicon lexicon) {
    this.shapes = shapes;
    this.english = lexicon.english();
    this.chinese = lexicon.chinese();
  }

  /** The statement without the name it repeats; any other one as it is. */
  Statement of(Statement statement, String name, String noun, Language language) {
    return switch (language) {
      case EN -> english(statement, name, noun);
      case ZH -> chinese(statement, name, noun);
      case JA -> statement;
    };
  }

  /** 这款马克杯用陶土制成 says 用陶土制成. */
  private Statement chinese(Statement statement, String name, String noun) {
    String text = statement.text();
    Matcher described = DESCRIBED.matcher(text);
    if (described.matches()
        && !name.startsWith(described.group(1))
        && (described.group(2).equals(noun) || described.group(2).equals(name))) {
      String rest = described.group(3) == null ? "" : described.group(3);
      return with(statement, described.group(1) + rest, statement.shape());
    }
    int lead =
        chinese.words("introduction").stream()
            .filter(text::startsWith)
            .mapToInt(String::length)
            .max()
            .orElse(0);
    int again = lead > 0 && noun.length() > 1 ? text.indexOf(noun, lead) : -1;
    if (again >= 0 && again - lead <= LONGEST_BEFORE) {
      String rest = text.substring(again + noun.length());
      if (rest.length() >= FEWEST_HAN && !BOUND.matcher(rest).lookingAt()) {
        return with(statement, rest.startsWith("是") ? rest.substring(1) : rest, statement.shape());
      }
    }
    for (int from = 0; from + 2 <= name.length(); from++) {
      String said = name.substring(from);
      boolean named = (lead > 0 || from == 0 || said.equals(noun)) && text.startsWith(said, lead);
      String rest = named ? text.substring(lead + said.length()) : "";
      if (rest.length() >= FEWEST_HAN && !BOUND.matcher(rest).lookingAt()) {
        String told = rest.startsWith("是") ? rest.substring(1) : rest;
        return with(statement, told, statement.shape());
      }
    }
    return statement;
  }

  private static Statement with(Statement statement, String text, Shape shape) {
    return new Statement(
        text, statement.kind(), shape, statement.group(), statement.order(), statement.sources());
  }

  private Statement english(Statement statement, String name, String noun) {
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
                .allMatch(word -> known.contains(word) || english.has("introduction", word));
    String rest = statement.text().substring(said.end());
    return again ? with(statement, rest, shapes.of(rest)) : statement;
  }
}
