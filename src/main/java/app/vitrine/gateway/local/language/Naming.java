package app.vitrine.gateway.local.language;

import org.jspecify.annotations.Nullable;

/**
 * What the product is called and where the brief says so.
 *
 * @param name the merchant's name for it, without the brand
 * @param start first character of the name in the brief
 * @param end one past its last
 * @param brand the brand, null when none can be told apart
 * @param brandStart first character of the brand, 0 without one
 * @param brandEnd one past its last, 0 without one
 * @param product the lexicon's noun for it, null for an unknown thing
 * @param noun the short word to refer to it by, as the merchant wrote it
 * @param segment index of the segment the name stands in, −1 when it was put together
 */
record Naming(
    String name,
    int start,
    int end,
    @Nullable String brand,
    int brandStart,
    int brandEnd,
    @Nullable Concept product,
    String noun,
    int segment) {
  /** That of a brief that names nothing. */
  static final Naming NONE = new Naming("", 0, 0, null, 0, 0, null, "", -1);

  /** Brand and name as a sentence of the brief would say them. */
  String full() {
    return brand == null ? name : brand + " " + name;
  }

  /** The same name of a known kind of thing. */
  Naming ofKind(Concept kind, String word) {
    return new Naming(name, start, end, brand, brandStart, brandEnd, kind, word, segment);
  }
}
