package app.vitrine.policy;

import app.vitrine.domain.copy.CopyField;
import app.vitrine.domain.copy.CopyText;
import app.vitrine.domain.copy.PolicyFinding;
import app.vitrine.domain.qa.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds people's data and contact details in a text: patterns of the program's table, confirmed by
 * what can be computed (identity number's check character, card's Luhn sum).
 */
public final class PersonalData {
  /** What was found. */
  public enum Kind {
    CN_ID,
    CN_MOBILE,
    PAYMENT_CARD,
    EMAIL,
    URL;

    /** Such as {@code cn_mobile}. */
    public String wireName() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A place in the text.
   *
   * @param start first code point
   * @param end one past the last code point
   * @param masked what stands there with all but its ends hidden, fit for a report
   */
  public record Found(Kind kind, int start, int end, String masked) {}

  private record Table(LocalDate asOf, String numberNames, List<Shape> shapes) {}

  private record Shape(Kind kind, String pattern, String what) {}

  private record Hunter(Kind kind, Pattern pattern, String what) {}

  private static final int NAME_BEFORE_NUMBER = 12;

  private final LocalDate asOf;
  private final Pattern numberNames;
  private final List<Hunter> hunters;

  private PersonalData(Table table) {
    this.asOf = table.asOf();
    this.numberNames = Pattern.compile(table.numberNames(), Pattern.CASE_INSENSITIVE);
    this.hunters =
        table.shapes().stream()
            .map(
                s ->
                    new Hunter(
                        s.kind(), Pattern.compile(s.pattern(), Pattern.CASE_INSENSITIVE), s.what()))
            .toList();
  }

  /** The patterns of the program's own table. */
  public static PersonalData load() {
    return new PersonalData(Tables.read("personal-data.json", Table.class));
  }

  /** When the table's facts were collected. */
  public LocalDate asOf() {
    return asOf;
  }

  /** What is in the text, in reading order; a place is reported once, as the surest kind. */
  public List<Found> scan(String text) {
    String plain = Plain.of(text);
    List<Found> found = new ArrayList<>();
    List<int[]> taken = new ArrayList<>();
    for (Hunter hunter : hunters) {
      Matcher matcher = hunter.pattern().matcher(plain);
      while (matcher.find()) {
        int start = matcher.start();
        int end = matcher.end();
        boolean free = taken.stream().noneMatch(span -> start < span[1] && span[0] < end);
        if (free && confirmed(hunter.kind(), matcher.group(), plain, start)) {
          taken.add(new int[] {start, end});
          found.add(
              new Found(
                  hunter.kind(),
                  Plain.codePoints(text, start),
                  Plain.codePoints(text, end),
                  masked(matcher.group())));
        }
      }
    }
    found.sort(Comparator.comparingInt(Found::start));
    return found;
  }

  /** Contact details and people's data in a text's fields, as warnings. */
  public List<PolicyFinding> check(CopyText copy) {
    return CopyField.of(copy).stream()
        .flatMap(field -> scan(field.text()).stream().map(found -> finding(field.name(), found)))
        .toList();
  }

  private PolicyFinding finding(String field, Found found) {
    String what =
        hunters.stream().filter(h -> h.kind() == found.kind()).findFirst().orElseThrow().what();
    return new PolicyFinding(
        "personal_data." + found.kind().wireName(),
        Severity.WARNING,
        found.masked(),
        field,
        found.start(),
        "“" + found.masked() + "” looks like " + what + ". Leave it out of published copy.");
  }

  private boolean confirmed(Kind kind, String match, String plain, int start) {
    return switch (kind) {
      case CN_ID -> CheckDigits.isChineseId(match);
      case PAYMENT_CARD -> isCard(match.replaceAll("[ -]", ""), plain, start);
      case CN_MOBILE, EMAIL, URL -> true;
    };
  }

  private boolean isCard(String digits, String plain, int start) {
    String before = plain.substring(Math.max(0, start - NAME_BEFORE_NUMBER), start);
    return CheckDigits.passesLuhn(digits)
        && !CheckDigits.isGtin(digits)
        && !numberNames.matcher(before).find();
  }

  private static String masked(String match) {
    int kept = match.length() > 8 ? 3 : 1;
    return match.substring(0, kept) + "…" + match.substring(match.length() - kept);
  }
}
