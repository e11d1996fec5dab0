package app.vitrine.domain.view;

import app.vitrine.domain.state.Target;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The parts of a package that words name, with the names of {@code named_parts.lex}. A name that
 * the brief uses says nothing: "the sound" of headphones is the product's.
 */
final class NamedParts {
  private static final String TABLE = "named_parts.lex";

  /** The row of words that stand for what was named before. */
  private static final String SAME = "same";

  private static final Pattern LATIN = Pattern.compile("[a-z][a-z -]*");

  /** "the · and the ·", "·、·". */
  private static final Pattern TOGETHER =
      Pattern.compile(
          "·\\s*(?:,|&|、|\\band\\b|\\bor\\b|和|跟|与|及|と|や)\\s*(?:(?:the|its|our|all)\\s+)?·");

  private static final List<Name> NAMES = names();

  private final List<Name> names;

  /**
   * The names that can be meant in words about one package.
   *
   * @param brief the merchant's own words on the product
   */
  NamedParts(String brief) {
    String own = brief.toLowerCase(Locale.ROOT);
    this.names = NAMES.stream().filter(name -> !name.pattern().matcher(own).find()).toList();
  }

  /**
   * One name of parts.
   *
   * @param parts empty for a word that stands for what was named before
   */
  private record Name(Set<Target> parts, String word, Pattern pattern) {}

  /**
   * The names in some words.
   *
   * @param left the words with a dot for each name
   */
  private record Found(List<Name> names, String left) {}

  /**
   * The parts that all names in some words have in common; those of all where two stand side by
   * side, as in "the title and the pictures". Empty where they have none in common, nothing where
   * no part is named.
   */
  Optional<Set<Target>> in(String words) {
    Found found = found(words);
    List<Set<Target>> named =
        found.names().stream().map(Name::parts).filter(parts -> !parts.isEmpty()).toList();
    if (named.isEmpty()) {
      return Optional.empty();
    }
    Set<Target> parts = EnumSet.copyOf(named.getFirst());
    boolean together = TOGETHER.matcher(found.left()).find();
    named.forEach(together ? parts::addAll : parts::retainAll);
    return Optional.of(parts);
  }

  /** Whether some words speak on of what was named before them. */
  boolean goOnIn(String words) {
    return found(words).names().stream().anyMatch(name -> name.parts().isEmpty());
  }

  private Found found(String words) {
    String left = words.toLowerCase(Locale.ROOT);
    Stream.Builder<Name> found = Stream.builder();
    for (Name name : names) {
      Matcher matcher = name.pattern().matcher(left);
      if (matcher.find()) {
        found.add(name);
        left = matcher.replaceAll(" · ");
      }
    }
    return new Found(found.build().toList(), left);
  }

  private static List<Name> names() {
    try (InputStream in =
            Objects.requireNonNull(NamedParts.class.getResourceAsStream(TABLE), TABLE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .flatMap(NamedParts::names)
          .sorted(Comparator.comparingInt((Name name) -> name.word().length()).reversed())
          .toList();
    } catch (IOException broken) {
      throw new UncheckedIOException("cannot read " + TABLE, broken);
    }
  }

  private static Stream<Name> names(String row) {
    String[] cells = row.split("\\|", -1);
    Set<Target> parts = EnumSet.noneOf(Target.class);
    Arrays.stream(cells[0].strip().split(" "))
        .filter(part -> !part.equals(SAME))
        .forEach(part -> parts.add(Target.valueOf(part.toUpperCase(Locale.ROOT))));
    return Arrays.stream(cells)
        .skip(1)
        .flatMap(cell -> Arrays.stream(cell.split(";")))
        .map(word -> new Name(parts, word.strip(), pattern(word.strip())));
  }

  private static Pattern pattern(String word) {
    String quoted = Pattern.quote(word);
    return LATIN.matcher(word).matches()
        ? Pattern.compile("(?<![a-z])" + quoted + "(?![a-z])")
        : Pattern.compile(quoted);
  }
}
