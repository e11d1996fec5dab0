package app.vitrine.gateway.local.copy;

/** How English running text calls the product. */
final class EnglishNames {
  private EnglishNames() {}

  /** "the Tarnfell enamel camping mug", or only "the mug" when the brief names nothing. */
  static String theName(FactSheet sheet) {
    String name = sheet.name();
    boolean known = !sheet.nameSources().isEmpty();
    return known ? "the " + sheet.inText(name) : "the " + sheet.noun();
  }
}
