package app.vitrine.gateway.local.language;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Named sets of words of one language, from a data file. */
public final class WordClasses {
  private final Map<String, Set<String>> classes = new HashMap<>();

  /**
   * Reads the classes of a file.
   *
   * @param file such as {@code language/english.lex}
   */
  public WordClasses(String file) {
    for (Table.Row row : Table.read(file).rows()) {
      Set<String> words = classes.computeIfAbsent(row.cell(0), key -> new LinkedHashSet<>());
      row.words(1).forEach(word -> words.add(word.toLowerCase(Locale.ROOT)));
    }
    classes.replaceAll((name, words) -> Collections.unmodifiableSet(words));
  }

  /** The words of a class in the file's order, lower case. */
  public Set<String> words(String name) {
    Set<String> words = classes.get(name);
    if (words == null) {
      throw new IllegalArgumentException("no word class " + name);
    }
    return words;
  }

  /** The words of a class as what a pattern chooses from, the longest first. */
  String alternatives(String name) {
    return words(name).stream()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .map(Pattern::quote)
        .collect(Collectors.joining("|"));
  }

  /** Whether a word belongs to any class, in any case. */
  public boolean knows(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return classes.values().stream().anyMatch(words -> words.contains(lower));
  }

  /** Whether a word belongs to a class, in any case. */
  public boolean has(String name, String word) {
    return words(name).contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether the text holds one of the class's words or phrases, at word borders if Latin. */
  public boolean anyIn(String name, String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return words(name).stream().anyMatch(word -> holds(lower, word));
  }

  /** Whether a lower-case text holds a lower-case word, at word borders if that is Latin. */
  public static boolean holds(String text, String word) {
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      if (!Scripts.isLatin(word)
          || (borderAt(text, at, at - 1)
              && borderAt(text, at + word.length() - 1, at + word.length()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean borderAt(String text, int inside, int outside) {
    return outside < 0
        || outside >= text.length()
        || !Character.isLetterOrDigit(text.charAt(inside))
        || !Character.isLetterOrDigit(text.charAt(outside))
        || Scripts.isCjk(text.charAt(outside));
  }
}
