package app.vitrine.gateway.local.copy;

import java.util.regex.Pattern;

/** Puts back the small words that a note leaves out and a sentence needs. */
final class EnglishElisions {
  private static final Pattern OF_GIRTH =
      Pattern.compile(
          "^(fits|suits) (chest|waist|neck|wrist|head|hip|girth) (?=\\d[\\d.,]*(?: ?(?:-|–|to) ?[\\d.,]+)? ?(?:cm|mm|in|inch)\\b)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern OF_YEARS =
      Pattern.compile("(\\d+) (year|month)s? (warranty|guarantee)\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern NO_TOOLS =
      Pattern.compile("(?<=assemble|put together|put up|set up|install|fit), no tools?$");

  private static final Pattern WATER_LASTS = Pattern.compile(" of water, lasts ");

  private static final Pattern SIZE_LETTERS =
      Pattern.compile(
          "^(?:\\d?X{0,3}S ?(?:-|–|to) ?(?:M|\\d?X{0,3}L)|M ?(?:-|–|to) ?\\d?X{0,3}L)$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern BY_HAND =
      Pattern.compile(
          "^(hand) (?=\\p{L}+(?:ed|ade|en|wn|cut|built|spun)\\b)", Pattern.CASE_INSENSITIVE);

  private static final Pattern SHEET_HOLDER =
      Pattern.compile(
          "^(fits|holds|takes) (?=A\\d (?:folder|notebook|binder|file|pad)\\b)",
          Pattern.CASE_INSENSITIVE);

  private EnglishElisions() {}

  /**
   * "fits chest 40-95 cm" as "fits a chest of 40-95 cm", "2 year warranty" as "2-year warranty",
   * "easy to fit, no tools" as "easy to fit without tools", "holds 1 litre of water, lasts a week"
   * with its "which", "S-XL" as "sizes S-XL", "hand engraved" with its hyphen, "fits A4 folder"
   * with its article.
   */
  static String filled(String note) {
    String text = OF_GIRTH.matcher(note).replaceFirst("$1 a $2 of ");
    text = OF_YEARS.matcher(text).replaceFirst("$1-$2 $3");
    text = NO_TOOLS.matcher(text).replaceFirst(" without tools");
    text = WATER_LASTS.matcher(text).replaceFirst(" of water, which lasts ");
    text = BY_HAND.matcher(text).replaceFirst("$1-");
    text = SHEET_HOLDER.matcher(text).replaceFirst("$1 an ");
    return SIZE_LETTERS.matcher(text).replaceFirst("sizes $0");
  }
}
