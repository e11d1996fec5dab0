package app.vitrine.agent;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.vitrine.domain.brief.Channel;
import app.vitrine.domain.brief.Language;
import app.vitrine.domain.copy.CopyText;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;

/** The sentences of the quality review, from {@code qa.properties}. */
final class QaWords {
  private static final String TABLE = "/app/vitrine/agent/qa.properties";

  private final Properties words = new Properties();

  QaWords() {
    try (InputStream in = QaWords.class.getResourceAsStream(TABLE)) {
      if (in == null) {
        throw new IllegalStateException("missing on the class path: " + TABLE);
      }
      words.load(new InputStreamReader(in, UTF_8));
    } catch (IOException broken) {
      throw new UncheckedIOException("cannot read " + TABLE, broken);
    }
  }

  /**
   * What is wrong, in one sentence for all that failed one kind of check; empty when each has a
   * sentence of its own.
   *
   * @param named what failed, at least one
   */
  Optional<String> issue(String kind, List<String> named) {
    return words.containsKey(kind + ".issue")
        ? Optional.of(say(kind + ".issue", joined(named), named.size()))
        : Optional.empty();
  }

  /** Whether there is advice for a kind of its own. */
  boolean advises(String kind) {
    return words.containsKey(kind + ".advice");
  }

  /** What a person can do about {@code failed} failures of a kind. */
  String advice(String kind, int failed) {
    return say(kind + ".advice", "", failed);
  }

  /**
   * Says that a text is torn at a place.
   *
   * @param named the text
   * @param place the words around it
   */
  String torn(String named, String place) {
    return say("copy_sentences.torn", named, place);
  }

  /** What among a brief's words of price is an offer, in any of the languages. */
  Pattern offer() {
    return Pattern.compile(
        Objects.requireNonNull(words.getProperty("copy_price.offer")), Pattern.CASE_INSENSITIVE);
  }

  /**
   * Names a text.
   *
   * @param among the package's languages; a text's is named when there are several
   */
  String name(CopyText text, List<Language> among) {
    String channel = name(text.channel());
    return among.size() == 1
        ? say("text.variant", channel, text.variant())
        : say("text.language_variant", channel, name(text.language()), text.variant());
  }

  /** Names several things in a row. */
  String joined(List<String> names) {
    return names.size() < 2
        ? String.join("", names)
        : say("list.last", String.join(", ", names.subList(0, names.size() - 1)), names.getLast());
  }

  private String name(Channel channel) {
    return say("channel." + Wire.name(channel));
  }

  private String name(Language language) {
    return say("language." + Wire.name(language));
  }

  private String say(String key, Object... arguments) {
    String pattern = words.getProperty(key);
    if (pattern == null) {
      throw new IllegalArgumentException("no words for " + key);
    }
    return new MessageFormat(pattern, Locale.ENGLISH).format(arguments);
  }
}
