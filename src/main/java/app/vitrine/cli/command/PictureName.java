package app.vitrine.cli.command;

import app.vitrine.domain.image.SceneKind;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import picocli.CommandLine.TypeConversionException;

/**
 * One picture of a package, as a person names it.
 *
 * @param variant 1-based within the scene
 */
record PictureName(SceneKind scene, int variant) {
  private static final String SCENES =
      Arrays.stream(SceneKind.values()).map(SceneKind::wireName).collect(Collectors.joining("|"));

  /** As its file is called, with or without folders, number of the revision and ending. */
  private static final Pattern FORM =
      Pattern.compile("(?:.*[/\\\\])?(" + SCENES + ")(?:[ _-](\\d{1,3}))?(?:_v\\d+)?(?:\\.png)?");

  /**
   * Reads a name such as {@code lifestyle_2} or {@code images/lifestyle_2.png}; without a number it
   * is the first of its scene.
   *
   * @throws TypeConversionException when it is none
   */
  static PictureName of(String word) {
    Matcher named = FORM.matcher(word.strip().toLowerCase(Locale.ROOT));
    if (!named.matches()) {
      throw new TypeConversionException(
          "“" + word + "” is not the name of a picture, such as hero or lifestyle_2");
    }
    return new PictureName(
        SceneKind.valueOf(named.group(1).toUpperCase(Locale.ROOT)),
        named.group(2) == null ? 1 : Integer.parseInt(named.group(2)));
  }
}
