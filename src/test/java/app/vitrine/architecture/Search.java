package app.vitrine.architecture;

import app.vitrine.architecture.SentencesInCode.Place;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullMarked;

/**
 * A text made of what a method is handed.
 *
 * @param owner simple name of the method's class; empty for any
 * @param name of the method; empty for the constructor
 * @param text with a mark for each of the method's arguments in it
 */
@NullMarked
record Search(String owner, String name, String text) {
  static final char PARAMETER = '\u0001';
  static final Pattern HANDED = Pattern.compile(PARAMETER + "(\\d+)" + PARAMETER);

  static Search of(Place place) {
    return new Search(place.owner(), place.name(), mark(place.argument()));
  }

  int arguments() {
    return HANDED
        .matcher(text)
        .results()
        .mapToInt(mark -> Integer.parseInt(mark.group(1)) + 1)
        .max()
        .orElse(0);
  }

  static String mark(int argument) {
    return PARAMETER + Integer.toString(argument) + PARAMETER;
  }
}
