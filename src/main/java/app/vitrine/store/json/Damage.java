package app.vitrine.store.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;

/**
 * What is wrong with a document, told without its words: a parser's own message quotes what it
 * stumbled over, which may be a merchant's, and messages end in logs.
 */
final class Damage {
  private Damage() {}

  /**
   * The kinds of the failure, outermost first, and the place of it as far as that is known, such as
   * {@code UnexpectedEndOfInputException at line 1, column 87}.
   */
  static String of(RuntimeException damaged) {
    List<String> kinds = new ArrayList<>();
    for (Throwable why = damaged; why != null; why = why.getCause()) {
      kinds.add(why.getClass().getSimpleName());
    }
    String kind = String.join(" of ", kinds);
    return damaged instanceof JacksonException parsing ? kind + place(parsing) : kind;
  }

  private static String place(JacksonException damaged) {
    String fields = damaged.getPath().stream().map(Damage::step).collect(Collectors.joining("."));
    if (!fields.isEmpty()) {
      return " at " + fields;
    }
    int line = damaged.getLocation() == null ? 0 : damaged.getLocation().getLineNr();
    return line < 1 ? "" : " at line " + line + ", column " + damaged.getLocation().getColumnNr();
  }

  /** A field's name is the program's; the key of a map is not. */
  private static String step(JacksonException.Reference step) {
    if (step.getPropertyName() == null) {
      return "[" + step.getIndex() + "]";
    }
    boolean ofMap =
        step.from() instanceof Map
            || (step.from() instanceof Class<?> type && Map.class.isAssignableFrom(type));
    return ofMap ? "*" : step.getPropertyName();
  }
}
