package app.vitrine.media.sound;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/** What {@code music.properties} says. */
final class MusicTable {
  private static final Properties DATA = load();

  private MusicTable() {}

  /** What stands under a key that has to be there. */
  static String text(String key) {
    return found(key).orElseThrow(() -> new IllegalStateException("music.properties lacks " + key));
  }

  /** What stands under a key, if anything does. */
  static Optional<String> found(String key) {
    return Optional.ofNullable(DATA.getProperty(key)).map(String::strip);
  }

  static double number(String key) {
    return Double.parseDouble(text(key));
  }

  static String upper(String key) {
    return text(key).toUpperCase(Locale.ROOT);
  }

  /** Words that commas part. */
  static List<String> words(String key) {
    return Arrays.stream(text(key).split(",", -1)).map(String::strip).toList();
  }

  private static Properties load() {
    Properties data = new Properties();
    try (InputStream in =
        MusicTable.class.getResourceAsStream("/app/vitrine/media/sound/music.properties")) {
      if (in == null) {
        throw new IOException("missing music.properties");
      }
      data.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return data;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
