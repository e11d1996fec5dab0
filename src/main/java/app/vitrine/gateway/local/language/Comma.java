package app.vitrine.gateway.local.language;

/**
 * A comma and what stands on its sides.
 *
 * @param first the first word behind it
 * @param core what stands behind it without "and" or "or"
 */
record Comma(String before, Shape previous, String piece, String first, String core, Shape next) {
  private static final int SHORT_ITEM = 6;

  boolean listsThings() {
    return next == Shape.NOUN || next == Shape.ADJECTIVE;
  }

  boolean isShortItem() {
    return EnglishShapes.wordsOf(core).size() <= SHORT_ITEM && !holdsFigure();
  }

  boolean holdsFigure() {
    return core.chars().anyMatch(Character::isDigit);
  }
}
