package app.vitrine.domain.phrase;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A sentence as the engine writes it, and how it is said in another language. Gaps stand for what
 * changes: <code>{name}</code> for any text, which is kept as it is; <code>{#name}</code> for a
 * number; <code>{~name}</code> for a text that is a phrase itself; <code>{*name}</code> for several
 * phrases in a row; <code>{+name}</code> for sentences of whoever, said again as far as they are
 * known. The other language names the gaps without their sign.
 */
final class Phrase {
  private static final Pattern GAP = Pattern.compile("\\{([#~*+]?)(\\w+)}");
  private static final String NUMBER = "([-−]?\\d[\\d.,]*|none)";

  /** Between things in a row, not inside brackets. */
  private static final Pattern BETWEEN = Pattern.compile("(?:, | and )(?![^(]*\\))");

  private enum Kind {
    TEXT,
    NUMBER,
    PHRASE,
    ROW,
    SENTENCES
  }

  private final String written;
  private final String said;
  private final Map<String, Kind> gaps = new LinkedHashMap<>();
  private final List<String> fixed = new ArrayList<>();
  private final int weight;
  private @Nullable Pattern form;

  /**
   * A phrase.
   *
   * @param written by the engine
   * @param said in the other language
   * @throws IllegalArgumentException when what is said has a gap that is not written
   */
  Phrase(String written, String said) {
    this.written = written;
    this.said = said;
    Matcher gap = GAP.matcher(written);
    int from = 0;
    while (gap.find()) {
      fixed.add(written.substring(from, gap.start()));
      gaps.put(gap.group(2), kind(gap.group(1)));
      from = gap.end();
    }
    fixed.add(written.substring(from));
    this.weight = fixed.stream().mapToInt(String::length).sum();
    Matcher used = GAP.matcher(said);
    while (used.find()) {
      if (!gaps.containsKey(used.group(2))) {
        throw new IllegalArgumentException("no gap " + used.group() + " in: " + written);
      }
    }
  }

  private static Kind kind(String sign) {
    return switch (sign) {
      case "#" -> Kind.NUMBER;
      case "~" -> Kind.PHRASE;
      case "*" -> Kind.ROW;
      case "+" -> Kind.SENTENCES;
      default -> Kind.TEXT;
    };
  }

  /** What the engine writes, gaps as they stand in the table. */
  String written() {
    return written;
  }

  /** Whether it has no gaps. */
  boolean isFixed() {
    return gaps.isEmpty();
  }

  /** Characters that do not change; of two phrases that fit a text the heavier one is meant. */
  int weight() {
    return weight;
  }

  /** What to say for a text; empty when the text is not this phrase. */
  Optional<String> say(String text, Phrasebook book) {
    if (!text.startsWith(fixed.getFirst()) || !text.endsWith(fixed.getLast())) {
      return Optional.empty();
    }
    for (String part : fixed) {
      if (!text.contains(part)) {
        return Optional.empty();
      }
    }
    Matcher matcher = form().matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    Map<String, String> values = new LinkedHashMap<>();
    int group = 1;
    for (Map.Entry<String, Kind> gap : gaps.entrySet()) {
      Optional<String> value = value(gap.getValue(), matcher.group(group++), book);
      if (value.isEmpty()) {
        return Optional.empty();
      }
      values.put(gap.getKey(), value.get());
    }
    return Optional.of(
        GAP.matcher(said)
            .replaceAll(gap -> Matcher.quoteReplacement(values.getOrDefault(gap.group(2), ""))));
  }

  private static Optional<String> value(Kind kind, String text, Phrasebook book) {
    return switch (kind) {
      case TEXT, NUMBER -> Optional.of(text);
      case PHRASE -> book.phrase(text);
      case SENTENCES -> Optional.of(book.say(text));
      case ROW -> row(text, book);
    };
  }

  private static Optional<String> row(String text, Phrasebook book) {
    List<String> all = new ArrayList<>();
    for (String each : BETWEEN.split(text, -1)) {
      Optional<String> one = book.phrase(each);
      if (one.isEmpty()) {
        return Optional.empty();
      }
      all.add(one.get());
    }
    return Optional.of(String.join(book.between(), all));
  }

  private Pattern form() {
    Pattern known = form;
    if (known != null) {
      return known;
    }
    UnaryOperator<String> literal = Pattern::quote;
    StringBuilder regex = new StringBuilder(literal.apply(fixed.getFirst()));
    int at = 1;
    for (Kind kind : gaps.values()) {
      regex.append(kind == Kind.NUMBER ? NUMBER : "(.+?)").append(literal.apply(fixed.get(at++)));
    }
    Pattern made = Pattern.compile(regex.toString(), Pattern.DOTALL);
    form = made;
    return made;
  }
}
