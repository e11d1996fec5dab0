package app.vitrine.gateway.local.language;

import java.util.regex.Pattern;

/** A few words behind a comma that mean what they mean only behind the clause before it. */
final class Afterthoughts {
  private static final Pattern ASSEMBLED =
      Pattern.compile("\\b(?:assemble|put together|put up|set up|install|fit|assembly|setup)$");

  private static final Pattern NO_TOOLS = Pattern.compile("no tools?[.!]?");

  /** "about 20 minutes". */
  private static final Pattern TIME =
      Pattern.compile(
          "(?:(?:in )?(?:about|around|under|roughly|only|just) )?\\d+ (?:minutes?|mins?|hours?)[.!]?");

  private static final Pattern WASHED = Pattern.compile("(?i)\\b(?:wash|rinse)\\p{Ll}*\\b");

  /** "that keep stones", before "sand and snow out of your shoes". */
  private static final Pattern KEEPS = Pattern.compile("\\b(?:that|which) \\p{L}+ \\p{L}+$");

  private static final Pattern PAIR = Pattern.compile("\\p{L}+ and \\p{L}+\\b");

  private static final Pattern OF_WATER = Pattern.compile("\\d [\\p{L}]+ of water$");

  /** "nice gift for graduates", "dishwasher safe on the top rack". */
  private static final Pattern OF_PRODUCT =
      Pattern.compile(
          "(?:\\p{L}+ ){0,3}(?:gift|present) for\\b|(?:dishwasher|microwave|oven) safe\\b");

  private Afterthoughts() {}

  /** Whether a piece is said of the product, whatever stands before it. */
  static boolean isOfProduct(Comma comma) {
    return OF_PRODUCT.matcher(comma.piece()).lookingAt();
  }

  /**
   * "no tools" behind "easy to put together", "dry straight away" behind "hand wash only", "lasts
   * two weeks" behind "holds 1.2 litres of water".
   */
  static boolean goesOn(Comma comma) {
    boolean assembled = ASSEMBLED.matcher(comma.before()).find();
    return (assembled
            && (NO_TOOLS.matcher(comma.piece()).matches() || TIME.matcher(comma.piece()).matches()))
        || (comma.first().equals("dry") && WASHED.matcher(comma.before()).find())
        || (KEEPS.matcher(comma.before()).find() && PAIR.matcher(comma.piece()).lookingAt())
        || (comma.first().equals("lasts") && OF_WATER.matcher(comma.before()).find());
  }
}
