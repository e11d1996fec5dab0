package app.vitrine.export;

import app.vitrine.domain.brief.PackageInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What a package is made from, by which a request that is made again is known.
 *
 * @param photoSha256 of the photo's bytes, lower-case hex; null when they are not at hand
 * @param backgroundSha256 of the merchant's text, lower-case hex
 */
public record MadeFrom(@Nullable String photoSha256, String backgroundSha256) {

  static MadeFrom of(PackageInput input) {
    return new MadeFrom(input.photoSha256(), ofText(input.background()));
  }

  /**
   * What a request gives.
   *
   * @param photo its file; null, or none that can be read, when the photo comes from elsewhere
   * @param background its text
   */
  public static MadeFrom request(@Nullable Path photo, String background) {
    return new MadeFrom(photo == null ? null : ofFile(photo), ofText(background));
  }

  /** Whether this may be the same request as {@code earlier}, as far as the photo is at hand. */
  boolean mayBe(@Nullable MadeFrom earlier) {
    return earlier != null
        && backgroundSha256.equals(earlier.backgroundSha256)
        && (photoSha256 == null || photoSha256.equals(earlier.photoSha256));
  }

  private static @Nullable String ofFile(Path photo) {
    try {
      return Files.isRegularFile(photo) ? Sha256.of(photo) : null;
    } catch (IOException unreadable) {
      // The request itself is refused for it, in words about the photo.
      return null;
    }
  }

  /** Of the text without its blanks and control signs, which a request's check may change. */
  private static String ofText(String text) {
    return Sha256.of(
        text.codePoints()
            .filter(c -> !Character.isWhitespace(c) && !Character.isISOControl(c))
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString());
  }
}
