package app.vitrine.media.scene;

/**
 * A wish that a picture does not follow, or not wholly.
 *
 * @param said the wish, as the person said it
 */
public record UnmetWish(String said, Reason reason) {
  /** Why it is not followed. */
  public enum Reason {
    /** None of its words is known, or the scene they name is none for such a picture. */
    UNKNOWN,
    /** Marketplaces ask for the main picture on white; only the product's light follows. */
    WHITE_GROUND,
    /** A close look is cut from the merchant's own photo; there are no surroundings to change. */
    OWN_PHOTO,
    /** The product is as large already as the words beside it leave room for. */
    BESIDE_WORDS
  }
}
