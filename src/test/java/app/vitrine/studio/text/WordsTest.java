package app.vitrine.studio.text;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.tool.Tool;
import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.SimpleIntegerProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordsTest {
  private static final Path CODE = Path.of("src/main/java/app/vitrine/studio");
  private static final Pattern LITERAL =
      Pattern.compile("\"((?:" + String.join("|", Bundle.FILES) + ")\\.[a-z0-9_.]*)\"");
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

  @Test
  void both_languages_have_the_same_keys() {
    Map<String, String> english = Bundle.load(UiLanguage.ENGLISH);
    Map<String, String> chinese = Bundle.load(UiLanguage.CHINESE);

    assertThat(missing(english, chinese)).as("add to the _zh_CN files").isEmpty();
    assertThat(missing(chinese, english)).as("add to the _en files").isEmpty();
  }

  @Test
  void every_key_in_the_code_has_words_and_every_word_is_used() {
    Map<String, String> english = Bundle.load(UiLanguage.ENGLISH);
    Set<String> literals = literals();
    Set<String> whole = literals.stream().filter(english::containsKey).collect(Collectors.toSet());
    Set<String> beginnings =
        literals.stream()
            .filter(each -> each.endsWith("_") || each.endsWith("."))
            .collect(Collectors.toSet());

    Set<String> unknown = new TreeSet<>(literals);
    unknown.removeAll(whole);
    unknown.removeIf(
        each ->
            beginnings.contains(each)
                && english.keySet().stream().anyMatch(key -> key.startsWith(each)));
    assertThat(unknown).as("keys in the code without words").isEmpty();

    Set<String> unused = new TreeSet<>(english.keySet());
    unused.removeAll(whole);
    unused.removeIf(key -> beginnings.stream().anyMatch(key::startsWith));
    // A key may be asked for with an ending, such as the same said of what is not so.
    unused.removeIf(
        key -> key.contains("_") && whole.contains(key.substring(0, key.lastIndexOf('_'))));
    assertThat(unused).as("words no code asks for").isEmpty();
  }

  @ParameterizedTest
  @EnumSource(UiLanguage.class)
  void every_pattern_can_be_read_and_takes_the_same_arguments(UiLanguage language) {
    Map<String, String> english = Bundle.load(UiLanguage.ENGLISH);

    Bundle.load(language)
        .forEach(
            (key, pattern) ->
                assertThat(arguments(pattern, language.locale()))
                    .as(key)
                    .isEqualTo(arguments(english.getOrDefault(key, ""), Locale.ENGLISH)));
  }

  @Test
  void chinese_words_are_chinese() {
    List<String> kept = List.of("shell.name", "common.language_en", "common.language_ja");
    Bundle.load(UiLanguage.CHINESE)
        .forEach(
            (key, words) -> {
              boolean onlySigns = words.replaceAll("\\{[^}]*}", "").matches("[^a-zA-Z]*");
              if (!kept.contains(key) && !onlySigns) {
                assertThat(HAN.matcher(words).find()).as(key + " = " + words).isTrue();
              }
            });
  }

  @ParameterizedTest
  @EnumSource(UiLanguage.class)
  void every_check_of_the_review_and_every_tool_has_a_name(UiLanguage language) throws IOException {
    Words words = new Words(language);
    Set<String> keys = new TreeSet<>();
    for (String key : keysOf("agent/qa.properties")) {
      if (key.endsWith(".advice") && !key.equals("photo.advice")) {
        keys.add("qa.kind_" + key.substring(0, key.lastIndexOf('.')));
      }
    }
    for (String key : keysOf("media/photo/findings.properties")) {
      keys.add("qa.kind_photo_" + key.substring(0, key.lastIndexOf('.')));
    }
    for (Tool tool : Tool.values()) {
      keys.add("activity.tool_" + tool.wireName());
    }

    assertThat(keys).hasSizeGreaterThan(50);
    assertThat(keys.stream().filter(key -> !words.has(key)).toList()).isEmpty();
  }

  private static Set<String> keysOf(String table) throws IOException {
    Properties read = new Properties();
    try (Reader reader =
        Files.newBufferedReader(Path.of("src/main/resources/app/vitrine").resolve(table))) {
      read.load(reader);
    }
    return read.stringPropertyNames();
  }

  @Test
  void what_the_engine_said_follows_the_language() {
    Words words = new Words(UiLanguage.ENGLISH);
    String stored = "The background text is empty.";
    StringBinding told = words.bindTold(stored);
    assertThat(told.get()).isEqualTo(stored);
    assertThat(words.text("packages.told_failed", new Told(stored))).endsWith(stored);

    words.languageProperty().set(UiLanguage.CHINESE);
    assertThat(told.get()).isEqualTo("还没有填写商品介绍。");
    assertThat(words.text("packages.told_failed", new Told(stored))).endsWith("还没有填写商品介绍。");
  }

  @Test
  void what_is_bound_follows_the_language_and_its_arguments() {
    Words words = new Words(UiLanguage.ENGLISH);
    SimpleIntegerProperty count = new SimpleIntegerProperty(1);
    StringBinding photos = words.bind("create.photos", count);
    assertThat(photos.get()).isEqualTo("1 photo");

    count.set(3);
    assertThat(photos.get()).isEqualTo("3 photos");

    words.languageProperty().set(UiLanguage.CHINESE);
    assertThat(photos.get()).isEqualTo("3 张照片");
  }

  private static Set<String> missing(Map<String, String> from, Map<String, String> in) {
    Set<String> missing = new TreeSet<>(from.keySet());
    missing.removeAll(in.keySet());
    return missing;
  }

  private static Set<String> arguments(String pattern, Locale locale) {
    return new TreeSet<>(new MessageFormat(pattern, locale).getArgumentNames());
  }

  private static Set<String> literals() {
    Set<String> found = new HashSet<>();
    try (Stream<Path> files = Files.walk(CODE)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
        Matcher matcher = LITERAL.matcher(Files.readString(file));
        while (matcher.find()) {
          found.add(matcher.group(1));
        }
      }
      return found;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
