package app.vitrine.brand;

/**
 * A claim the merchant can prove.
 *
 * @param text the words, such as {@code best-selling}
 * @param source who found it out
 * @param scope where and among what it is true
 * @param period when it is true
 */
public record ProvenClaim(String text, String source, String scope, String period) {
  /** Whether everything is there that makes the claim one that can be checked. */
  public boolean isComplete() {
    return !text.isBlank() && !source.isBlank() && !scope.isBlank() && !period.isBlank();
  }
}
