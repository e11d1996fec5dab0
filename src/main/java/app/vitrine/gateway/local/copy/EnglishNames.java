package app.vitrine.gateway.local.copy;

/** How English running text calls the product. */
final class EnglishNames {
  private EnglishNames() {}

  /** "the Tarnfell enamel camping mug", or only "the mug" when the brief names nothing. */
  static String theName(FactSheet sheet) {
    return sheet.nameSources().isEmpty() ? "the " + sheet.noun() : sheet.theInText(sheet.name());
  }
}
