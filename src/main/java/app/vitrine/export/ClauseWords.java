package app.vitrine.export;

import app.vitrine.domain.analysis.FactKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** The words that say what may be left out of a text, and where it may end. */
final class ClauseWords {
  /** A letter or digit of an alphabet; Chinese and Japanese have no borders of words. */
  private static final String OF_WORD =
      "[\\p{L}\\p{N}&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]]";

  private final Table table;
  private final Pattern limitOrOther;
  private final Pattern leaning;
  private final Pattern conjunction;

  /**
   * The table as it is in its file.
   *
   * @param limits words that deny or limit
   * @param others words that hold a limit's letters and limit nothing
   * @param leaning limits that are about what stands before them
   * @param conjunctions words before the last of a list
   * @param dangling words no text may end on
   * @param alike kinds of facts that go together
   */
  private record Table(
      List<String> limits,
      List<String> others,
      List<String> leaning,
      List<String> conjunctions,
      List<String> dangling,
      List<List<FactKind>> alike) {}

  private ClauseWords(Table table) {
    this.table = table;
    this.limitOrOther = anyOf(Stream.concat(table.limits().stream(), table.others().stream()));
    this.leaning = anyOf(Stream.concat(table.leaning().stream(), table.others().stream()));
    this.conjunction = anyOf(table.conjunctions().stream());
  }

  /** The program's own table. */
  static ClauseWords load() {
    JsonMapper json =
        JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    try (InputStream in = ClauseWords.class.getResourceAsStream("clauses.json")) {
      if (in == null) {
        throw new IllegalStateException("clauses.json is missing from the program");
      }
      return new ClauseWords(json.readValue(in, Table.class));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Pattern anyOf(Stream<String> words) {
    return Pattern.compile(
        words
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(word -> edge(word.charAt(0), "<!") + Pattern.quote(word) + edge(last(word), "!"))
            .collect(Collectors.joining("|")),
        Pattern.CASE_INSENSITIVE);
  }

  private static char last(String word) {
    return word.charAt(word.length() - 1);
  }

  private static String edge(char letter, String look) {
    return String.valueOf(letter).matches(OF_WORD) ? "(?" + look + OF_WORD + ")" : "";
  }

  /** Whether leaving some words out would take a limit from what is claimed. */
  boolean limit(String words) {
    return holds(limitOrOther, table.limits(), words);
  }

  /** Whether some words limit what stands before them. */
  boolean lean(String words) {
    return holds(leaning, table.leaning(), words);
  }

  /** Whether some words may be the last of a list. */
  boolean endList(String words) {
    return conjunction.matcher(words).find();
  }

  private static boolean holds(Pattern pattern, Collection<String> wanted, String words) {
    return pattern
        .matcher(words.replace('’', '\''))
        .results()
        .anyMatch(found -> wanted.contains(found.group().toLowerCase(Locale.ROOT)));
  }

  /** Whether a text cannot end on {@code word}, the word {@code before} it being given. */
  boolean dangles(String word, String before) {
    // "Vitamin A" and "Type A" end on a name, "With A" does not.
    boolean letter = word.length() == 1 && Character.isUpperCase(word.charAt(0));
    return isDangling(word) && (!letter || isDangling(before));
  }

  private boolean isDangling(String word) {
    return table.dangling().contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether two facts speak of the same side of a product. */
  boolean ofAKind(FactKind one, FactKind other) {
    return one == other
        || table.alike().stream().anyMatch(kinds -> kinds.contains(one) && kinds.contains(other));
  }
}
