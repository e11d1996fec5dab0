package app.vitrine.studio.text;

import app.vitrine.domain.phrase.Phrasebook;
import com.ibm.icu.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/**
 * The studio's words in the language chosen, which may change at any time: what is bound follows.
 * Patterns are ICU's, such as {@code {0,plural,one{# picture}other{# pictures}}}.
 */
public final class Words {
  private final Map<UiLanguage, Map<String, String>> bundles = new EnumMap<>(UiLanguage.class);

  /** Those with arguments; patterns with arguments take long to be read. */
  private final Map<Spoken, MessageFormat> formats = new ConcurrentHashMap<>();

  private final ObjectProperty<UiLanguage> language;

  private record Spoken(UiLanguage language, String key) {}

  public Words(UiLanguage first) {
    this.language = new SimpleObjectProperty<>(first);
  }

  /** The language chosen. */
  public ObjectProperty<UiLanguage> languageProperty() {
    return language;
  }

  /** For numbers and dates. */
  public Locale locale() {
    return language.get().locale();
  }

  /** Whether there are words for a key. */
  public boolean has(String key) {
    return bundles.computeIfAbsent(language.get(), Bundle::load).containsKey(key);
  }

  /**
   * The words of a key now.
   *
   * @throws IllegalArgumentException when no such key is there
   */
  public String text(String key, Object... arguments) {
    String pattern = bundles.computeIfAbsent(language.get(), Bundle::load).get(key);
    if (pattern == null) {
      throw new IllegalArgumentException("no words for " + key);
    }
    if (pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0) {
      return narrow(pattern);
    }
    Object[] told = Arrays.stream(arguments).map(this::inLanguage).toArray();
    MessageFormat format =
        formats.computeIfAbsent(
            new Spoken(language.get(), key), now -> new MessageFormat(pattern, locale()));
    // A format is used by one at a time.
    synchronized (format) {
      return narrow(format.format(told));
    }
  }

  /**
   * With a typewriter's marks in English: the typeface's quotation marks are as wide as a Han
   * character.
   */
  private String narrow(String said) {
    return language.get() == UiLanguage.ENGLISH
        ? said.replace('‘', '\'').replace('’', '\'').replace('“', '"').replace('”', '"')
        : said;
  }

  private Object inLanguage(Object argument) {
    return switch (argument) {
      case Told sentence -> told(sentence.stored());
      case Said said -> said.in(this);
      default -> argument;
    };
  }

  /** A text of the engine's in the language chosen; what the phrasebook lacks stays as it is. */
  public String told(String stored) {
    return narrow(Phrasebook.of(locale()).say(stored));
  }

  /** As {@link #told(String)}, in whichever language is chosen. */
  public StringBinding bindTold(String stored) {
    return Bindings.createStringBinding(() -> told(stored), language);
  }

  /** The words of a key in whichever language is chosen; observable arguments are followed too. */
  public StringBinding bind(String key, Object... arguments) {
    List<Observable> followed = new ArrayList<>(List.of(language));
    Arrays.stream(arguments)
        .filter(ObservableValue.class::isInstance)
        .map(ObservableValue.class::cast)
        .forEach(followed::add);
    return Bindings.createStringBinding(
        () ->
            text(
                key,
                Arrays.stream(arguments)
                    .map(each -> each instanceof ObservableValue<?> value ? value.getValue() : each)
                    .toArray()),
        followed.toArray(Observable[]::new));
  }

  /** What is said, in whichever language is chosen. */
  public StringBinding bind(Said said) {
    return Bindings.createStringBinding(() -> said.in(this), language);
  }

  /** What is said at the time, in whichever language is chosen; empty while that is null. */
  public StringBinding say(ObservableValue<? extends @Nullable Said> said) {
    return Bindings.createStringBinding(
        () -> {
          Said now = said.getValue();
          return now == null ? "" : now.in(this);
        },
        language,
        said);
  }

  /** The words of a key that itself changes; empty while it is empty. */
  public StringBinding follow(ObservableValue<String> key, Object... arguments) {
    return Bindings.createStringBinding(
        () -> key.getValue().isEmpty() ? "" : text(key.getValue(), arguments), language, key);
  }
}
