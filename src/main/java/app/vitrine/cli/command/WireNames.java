package app.vitrine.cli.command;

import app.vitrine.domain.brief.AspectRatio;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads constants by the contract's wire names. */
final class WireNames {
  private WireNames() {}

  /**
   * Reads a constant of {@code type}; another word is answered with the list of those there are.
   */
  static <E extends Enum<E>> ITypeConverter<E> of(Class<E> type) {
    return word ->
        Arrays.stream(type.getEnumConstants())
            .filter(constant -> wire(constant).equals(word.strip().toLowerCase(Locale.ROOT)))
            .findFirst()
            .orElseThrow(
                () ->
                    unknown(
                        word,
                        Arrays.stream(type.getEnumConstants())
                            .map(WireNames::wire)
                            .collect(Collectors.joining(", "))));
  }

  static AspectRatio aspectRatio(String word) {
    return AspectRatio.of(word.strip())
        .orElseThrow(
            () ->
                unknown(
                    word,
                    Arrays.stream(AspectRatio.values())
                        .map(AspectRatio::wireName)
                        .collect(Collectors.joining(", "))));
  }

  static Integer wholeNumber(String word) {
    try {
      return Integer.valueOf(word.strip());
    } catch (NumberFormatException none) {
      throw new TypeConversionException("“" + word + "” is not a whole number");
    }
  }

  static Double number(String word) {
    try {
      return Double.valueOf(word.strip());
    } catch (NumberFormatException none) {
      throw new TypeConversionException("“" + word + "” is not a number");
    }
  }

  static UUID id(String word) {
    try {
      return UUID.fromString(word.strip());
    } catch (IllegalArgumentException none) {
      throw new TypeConversionException(
          "“" + word + "” is not an id of 32 letters and digits with four dashes");
    }
  }

  private static TypeConversionException unknown(String word, String known) {
    return new TypeConversionException("“" + word + "” is not one of " + known);
  }

  private static String wire(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
