package app.vitrine.domain.brief;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request that was checked, as it is stored with the package.
 *
 * @param photoFile the original photo inside the project folder, relative, such as {@code
 *     input/original.jpg}
 * @param photoName the name the merchant's file had, for display only
 * @param photoSha256 of the original's bytes, lower-case hex
 * @param photoWidth upright width in pixels
 * @param photoHeight upright height in pixels
 * @param background the merchant's text, 1 to 4,000 characters
 * @param backgroundLanguage the language that text is in
 * @param languages of the copy, at least one, in order
 */
public record PackageInput(
    String photoFile,
    String photoName,
    String photoSha256,
    int photoWidth,
    int photoHeight,
    String background,
    Language backgroundLanguage,
    List<Language> languages,
    @Nullable String requestId,
    PackageOptions options) {

  public PackageInput {
    languages = List.copyOf(languages);
  }
}
