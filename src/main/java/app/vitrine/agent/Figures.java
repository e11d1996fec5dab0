package app.vitrine.agent;

import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The figures a text states, written one way: 1,000 and １０００ are 1000. */
record Figures(Set<String> values) {
  private static final Pattern FIGURE = Pattern.compile("\\d+(?:\\.\\d+)?");

  /** "13,4" as many write 13.4; behind a thousand's comma there are three digits. */
  private static final Pattern DECIMAL_COMMA = Pattern.compile("(?<=\\d),(?=\\d{1,2}(?!\\d))");

  private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d),(?=\\d{3}(?!\\d))");

  Figures {
    values = Set.copyOf(values);
  }

  static Figures of(String text) {
    String plain =
        DECIMAL_COMMA
            .matcher(
                THOUSANDS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll(""))
            .replaceAll(".");
    return new Figures(
        FIGURE.matcher(plain).results().map(MatchResult::group).collect(Collectors.toSet()));
  }

  boolean isEmpty() {
    return values.isEmpty();
  }

  /** The figures here that {@code given} does not hold, sorted. */
  List<String> without(Figures given) {
    return values.stream().filter(value -> !given.values.contains(value)).sorted().toList();
  }
}
