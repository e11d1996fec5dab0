package app.vitrine.studio.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;

/** All words of one language: one file a screen, each key beginning with the file's name. */
final class Bundle {
  /** The files, by the name their keys begin with. */
  static final List<String> FILES =
      Stream.concat(Stream.of("common", "keys"), ScreenFiles.NAMES.stream()).toList();

  private Bundle() {}

  static Map<String, String> load(UiLanguage language) {
    Map<String, String> words = new HashMap<>();
    for (String file : FILES) {
      Properties read = read(file + "_" + language.suffix() + ".properties");
      for (String key : read.stringPropertyNames()) {
        if (!key.startsWith(file + ".")) {
          throw new IllegalStateException(key + " does not begin with " + file);
        }
        words.put(key, read.getProperty(key));
      }
    }
    return Map.copyOf(words);
  }

  private static Properties read(String file) {
    Properties properties = new Properties();
    try (InputStream in = Bundle.class.getResourceAsStream("/app/vitrine/studio/text/" + file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is missing");
      }
      Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
      properties.load(reader);
      return properties;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
