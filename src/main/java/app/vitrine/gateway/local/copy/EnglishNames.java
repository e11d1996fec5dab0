package app.vitrine.gateway.local.copy;

import java.util.regex.Pattern;

/** How English running text calls the product. */
final class EnglishNames {
  /** "Pip the Stacking Whale" goes by a name of its own. */
  private static final Pattern CALLED = Pattern.compile("\\p{Lu}[\\p{L}'’-]+ the \\p{Lu}.*");

  private EnglishNames() {}

  /** "the Tarnfell enamel camping mug", or only "the mug" when the brief names nothing. */
  static String theName(FactSheet sheet) {
    String name = sheet.name();
    boolean known = !sheet.nameSources().isEmpty();
    if (CALLED.matcher(name).matches()) {
      return name;
    }
    return known ? "the " + sheet.inText(name) : "the " + sheet.noun();
  }
}
