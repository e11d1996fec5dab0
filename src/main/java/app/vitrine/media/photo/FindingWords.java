package app.vitrine.media.photo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;

/** The sentences of photo findings, from {@code findings.properties}. */
final class FindingWords {
  private static final String TABLE = "/app/vitrine/media/photo/findings.properties";

  private final Properties words = new Properties();

  FindingWords() {
    try (InputStream in = FindingWords.class.getResourceAsStream(TABLE)) {
      if (in == null) {
        throw new IllegalStateException("missing on the class path: " + TABLE);
      }
      words.load(new InputStreamReader(in, UTF_8));
    } catch (IOException broken) {
      throw new UncheckedIOException("cannot read " + TABLE, broken);
    }
  }

  /** The sentence of a key with a whole number put in. */
  String say(String key, double measured) {
    String pattern = words.getProperty(key);
    if (pattern == null) {
      throw new IllegalArgumentException("no words for " + key);
    }
    return new MessageFormat(pattern, Locale.ENGLISH).format(new Object[] {Math.round(measured)});
  }
}
