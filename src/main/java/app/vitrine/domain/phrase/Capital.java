package app.vitrine.domain.phrase;

/** The capital a line begins with. */
public final class Capital {
  private Capital() {}

  /**
   * A text that begins with a word all in small letters begins with a capital; iPhone stays iPhone.
   */
  public static String at(String text) {
    String first = text.split("[\\s-]", 2)[0];
    boolean small = !first.isEmpty() && first.codePoints().allMatch(Character::isLowerCase);
    return small
        ? Character.toString(Character.toUpperCase(text.codePointAt(0)))
            + text.substring(text.offsetByCodePoints(0, 1))
        : text;
  }
}
