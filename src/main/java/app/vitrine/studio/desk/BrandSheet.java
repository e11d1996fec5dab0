package app.vitrine.studio.desk;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a merchant says about their own brand.
 *
 * @param name empty when not told
 * @param logo the logo's file, kept with the data; null for none
 * @param colours {@code #RRGGBB}, main colour first
 * @param tone how texts should sound, in the merchant's words
 * @param wordsToUse words the brand likes
 * @param wordsToAvoid words the brand never uses
 * @param claims what the brand says of itself, with proof
 * @param typeface what the brand's films are lettered in; null for the program's own
 */
public record BrandSheet(
    String name,
    @Nullable Path logo,
    List<String> colours,
    String tone,
    List<String> wordsToUse,
    List<String> wordsToAvoid,
    List<Claim> claims,
    @Nullable Typeface typeface) {
  public BrandSheet {
    colours = List.copyOf(colours);
    wordsToUse = List.copyOf(wordsToUse);
    wordsToAvoid = List.copyOf(wordsToAvoid);
    claims = List.copyOf(claims);
  }

  /**
   * A claim and its proof.
   *
   * @param text the words, such as {@code best-selling}
   * @param source who found it out
   * @param scope where and among what it is true
   * @param period when it is true
   */
  public record Claim(String text, String source, String scope, String period) {
    /** Whether everything is there that makes the claim one that can be checked. */
    public boolean isProven() {
      return !text.isBlank() && !source.isBlank() && !scope.isBlank() && !period.isBlank();
    }
  }

  /** The same brand by another name. */
  public BrandSheet withName(String now) {
    return new BrandSheet(now, logo, colours, tone, wordsToUse, wordsToAvoid, claims, typeface);
  }

  /** The same brand with another logo. */
  public BrandSheet withLogo(@Nullable Path now) {
    return new BrandSheet(name, now, colours, tone, wordsToUse, wordsToAvoid, claims, typeface);
  }

  /** The same brand in other colours. */
  public BrandSheet withColours(List<String> now) {
    return new BrandSheet(name, logo, now, tone, wordsToUse, wordsToAvoid, claims, typeface);
  }

  /** The same brand in another tone. */
  public BrandSheet withTone(String now) {
    return new BrandSheet(name, logo, colours, now, wordsToUse, wordsToAvoid, claims, typeface);
  }

  /** The same brand with other words it likes. */
  public BrandSheet withWordsToUse(List<String> now) {
    return new BrandSheet(name, logo, colours, tone, now, wordsToAvoid, claims, typeface);
  }

  /** The same brand with other words it never uses. */
  public BrandSheet withWordsToAvoid(List<String> now) {
    return new BrandSheet(name, logo, colours, tone, wordsToUse, now, claims, typeface);
  }

  /** The same brand with other claims. */
  public BrandSheet withClaims(List<Claim> now) {
    return new BrandSheet(name, logo, colours, tone, wordsToUse, wordsToAvoid, now, typeface);
  }

  /** The same brand lettered in another typeface. */
  public BrandSheet withTypeface(@Nullable Typeface now) {
    return new BrandSheet(name, logo, colours, tone, wordsToUse, wordsToAvoid, claims, now);
  }

  /**
   * A typeface of the brand.
   *
   * @param file kept with the data
   * @param name what its maker calls it
   */
  public record Typeface(Path file, String name) {}
}
