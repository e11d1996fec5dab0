package app.vitrine.studio.settings;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * What Vitrine is made of besides its own code.
 *
 * @param name of the library, font or model
 * @param licence it is used under
 */
record Licence(String name, String licence) {
  private static final String FILE = "/app/vitrine/studio/settings/licences.tsv";

  /** All of them, in the file's order. */
  static List<Licence> all() {
    try (InputStream in = Objects.requireNonNull(Licence.class.getResourceAsStream(FILE))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank())
          .map(line -> line.split("\t", 2))
          .map(parts -> new Licence(parts[0], parts[1]))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
