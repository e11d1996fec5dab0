package app.vitrine.gateway.local.language;

import app.vitrine.domain.analysis.FactKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds numbers with their units, to the character. */
public final class Measures {
  private static final Pattern VALUE =
      Pattern.compile(
          "(?:(?:about|approximately|roughly|approx\\.|around|ca\\.|约|大约|約)\\s*)?"
              + "\\d++(?:[.,]\\d++)*+(?:\\s*[x×*-]\\s*\\d++(?:[.,]\\d++)*+){0,3}\\s*-?",
          Pattern.CASE_INSENSITIVE);

  private Measures() {}

  /**
   * A number with its unit.
   *
   * @param unit the concept of the unit; extra says what it measures
   */
  public record Measure(int start, int end, String value, Concept unit) {
    /** What it measures. */
    public FactKind kind() {
      return FactKind.valueOf(unit.extra().toUpperCase(Locale.ROOT));
    }
  }

  /** All measures of a text. */
  public static List<Measure> find(String text, Lexicon lexicon) {
    List<Measure> measures = new ArrayList<>();
    List<TermFinder.Hit> units = unitsAfterDigits(text, lexicon);
    Matcher matcher = VALUE.matcher(text);
    while (matcher.find()) {
      for (TermFinder.Hit hit : units) {
        if (hit.start() == matcher.end()
            && !isYear(matcher.group(), hit.concept())
            && !isNoUnit(text, hit)) {
          measures.add(
              new Measure(matcher.start(), hit.end(), matcher.group().strip(), hit.concept()));
        }
      }
    }
    return measures;
  }

  /** "5G" is no weight, "32 in 1" no length, and 60支长绒棉 a fineness of yarn. */
  private static boolean isNoUnit(String text, TermFinder.Hit unit) {
    String said = text.substring(unit.start(), unit.end());
    return said.equals("G")
        || (said.equals("支") && text.substring(unit.end()).matches("(?s)[长精棉纱羊].*"))
        || (said.equalsIgnoreCase("in") && text.substring(unit.end()).matches("(?s) \\d.*"));
  }

  /** 2024年 is a year, not a time. */
  private static boolean isYear(String value, Concept unit) {
    return unit.id().equals("years") && value.strip().matches("(?:19|20)\\d\\d");
  }

  /** Units stand next to their number, so a letter border before them is not asked for. */
  private static List<TermFinder.Hit> unitsAfterDigits(String text, Lexicon lexicon) {
    String spaced = text.replaceAll("(?<=\\d)(?=\\p{L}|%)", "\u0000");
    List<TermFinder.Hit> hits = new ArrayList<>();
    for (TermFinder.Hit hit : lexicon.units().find(spaced)) {
      int shift = (int) spaced.substring(0, hit.start()).chars().filter(c -> c == 0).count();
      hits.add(new TermFinder.Hit(hit.concept(), hit.start() - shift, hit.end() - shift));
    }
    return hits;
  }

  /** The kind of the first measure, if the clause has one. */
  static Optional<FactKind> kindOf(String clause, Lexicon lexicon) {
    return find(clause, lexicon).stream().map(Measure::kind).findFirst();
  }
}
