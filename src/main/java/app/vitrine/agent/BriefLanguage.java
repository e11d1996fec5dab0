package app.vitrine.agent;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.vitrine.domain.brief.Language;
import app.vitrine.domain.brief.PackageInput;
import app.vitrine.domain.qa.Severity;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether a brief is in a language that is read. One in French is taken for English by its letters,
 * and its words then stand in English sentences; a review that finds nothing wrong with those would
 * be believed.
 */
final class BriefLanguage {
  private static final String TABLE = "/app/vitrine/agent/brief-languages.properties";
  private static final String READ = "en";
  private static final Pattern NO_LETTERS = Pattern.compile("\\P{L}+");

  /** Names such as “Eau de Parfum” bring one or two of another language's words into a brief. */
  private static final int FEWEST_KINDS = 3;

  /** Of all words, so many hold sentences together in any language that has such words. */
  private static final double LEAST_SHARE = 0.12;

  /** So many times as frequent as those of English. */
  private static final int LEAST_LEAD = 2;

  private static final Properties WORDS = words();

  private BriefLanguage() {}

  /** Says when a brief is in a language that is not read. */
  static void check(PackageInput input, Checklist checks) {
    boolean read = isRead(input.background(), input.backgroundLanguage());
    checks.add(
        "copy_language",
        Severity.BLOCKING,
        read,
        read ? named(input.backgroundLanguage()) : "another language",
        "English, Chinese or Japanese");
  }

  private static String named(Language language) {
    return language.locale().getDisplayLanguage(Locale.ENGLISH);
  }

  /**
   * Whether a brief is in one of the languages that are read, as far as its letters and its short
   * words tell; a brief of names and figures alone is.
   *
   * @param taken the language it was taken for
   */
  static boolean isRead(String brief, Language taken) {
    return !isInOtherLetters(brief) && (taken != Language.EN || !isInOtherWords(brief));
  }

  private static boolean isInOtherLetters(String brief) {
    List<UnicodeScript> letters =
        brief.codePoints().filter(Character::isLetter).mapToObj(UnicodeScript::of).toList();
    long others =
        letters.stream()
            .filter(
                script ->
                    switch (script) {
                      case LATIN, HAN, HIRAGANA, KATAKANA, COMMON -> false;
                      default -> true;
                    })
            .count();
    return others * 2 > letters.size();
  }

  private static boolean isInOtherWords(String brief) {
    List<String> words =
        NO_LETTERS
            .splitAsStream(brief.toLowerCase(Locale.ROOT))
            .filter(word -> !word.isEmpty())
            .toList();
    Set<String> english = of(READ);
    long known = words.stream().filter(english::contains).count();
    return WORDS.stringPropertyNames().stream()
        .filter(language -> !language.equals(READ))
        .map(BriefLanguage::of)
        .anyMatch(
            other -> {
              other.removeAll(english);
              List<String> found = words.stream().filter(other::contains).toList();
              return found.stream().distinct().count() >= FEWEST_KINDS
                  && found.size() >= words.size() * LEAST_SHARE
                  && found.size() > known * LEAST_LEAD;
            });
  }

  private static Set<String> of(String language) {
    return new HashSet<>(List.of(Objects.requireNonNull(WORDS.getProperty(language)).split(" ")));
  }

  private static Properties words() {
    Properties table = new Properties();
    try (InputStreamReader in =
        new InputStreamReader(
            Objects.requireNonNull(BriefLanguage.class.getResourceAsStream(TABLE), TABLE), UTF_8)) {
      table.load(in);
    } catch (IOException broken) {
      throw new UncheckedIOException("cannot read " + TABLE, broken);
    }
    return table;
  }
}
