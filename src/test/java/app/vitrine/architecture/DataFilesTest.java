package app.vitrine.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import app.vitrine.domain.brief.Language;
import app.vitrine.domain.brief.VideoStyle;
import app.vitrine.domain.image.SceneKind;
import app.vitrine.domain.video.CameraMovement;
import app.vitrine.domain.video.ShotType;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The shape of the data files that no room's own tests hold: what each must have, and that it has
 * nothing else. The tables of policy, export, colours and the other lexicons are held beside their
 * readers.
 */
@NullMarked
class DataFilesTest {
  private static final Path RESOURCES = Path.of("src/main/resources/app/vitrine");
  private static final Path SOURCES = Path.of("src/main/java/app/vitrine");

  @Test
  void reading_speeds_are_there_for_every_language_and_those_of_subtitling() {
    Properties speeds = properties("media/type/reading.properties");

    assertThat(speeds.stringPropertyNames())
        .containsExactlyInAnyOrderElementsOf(
            with("notice_seconds", names(Language.values(), "characters_per_second.")));
    names(Language.values(), "characters_per_second.")
        .forEach(key -> assertThat(number(speeds, key)).as(key).isBetween(4.0, 21.0));
    assertThat(number(speeds, "notice_seconds")).isBetween(0.0, 1.0);
  }

  @Test
  void line_breaks_are_told_for_every_language_and_no_sign_is_a_pause_and_a_particle() {
    Properties breaks = properties("media/type/line-breaks.properties");

    assertThat(breaks.stringPropertyNames())
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(
                    Stream.of("joining", "unit", "unit.two"),
                    Stream.of("alone.", "clinging.", "number.", "pause.")
                        .flatMap(kind -> names(Language.values(), kind).stream()))
                .toList());
    assertThat(text(breaks, "unit").split(" "))
        .doesNotHaveDuplicates()
        .allMatch(unit -> unit.equals(unit.toLowerCase(Locale.ROOT)));
    assertThat(text(breaks, "unit.two").split(" ")).allMatch(both -> both.indexOf('_') > 0);
    assertThat(text(breaks, "joining").split(" "))
        .doesNotHaveDuplicates()
        .allMatch(sign -> sign.codePoints().count() == 1)
        .noneMatch(sign -> Character.isLetterOrDigit(sign.codePointAt(0)));
    for (String language : names(Language.values(), "")) {
      String pauses = text(breaks, "pause." + language);
      assertThat(pauses).as(language).isNotBlank().doesNotContainAnyWhitespaces();
      assertThat(text(breaks, "clinging." + language).codePoints())
          .allMatch(Character::isLetter)
          .noneMatch(sign -> pauses.indexOf(sign) >= 0);
    }
  }

  private static final Set<String> INSTRUMENTS = Set.of("keys", "pluck", "marimba", "bell");
  private static final Set<String> PARTS =
      Set.of("pad", "lead", "bass", "kick", "snap", "hat", "melody");
  private static final List<String> STEPS = List.of("lead", "bass", "kick", "snap", "hat", "tune");

  @Test
  void every_style_has_its_music_and_every_mood_its_words() {
    Properties music = properties("media/sound/music.properties");

    for (String style : names(VideoStyle.values(), "")) {
      assertThat(number(music, style + ".tempo")).as(style).isBetween(50.0, 160.0);
      assertThat(text(music, style + ".key")).matches("[A-G][#b]?");
      assertThat(text(music, style + ".progressions")).matches("[1-7](?:[ |]+[1-7])*");
      assertThat(text(music, style + ".cadence")).matches("[1-7]");
      assertThat(text(music, style + ".colour")).isIn("triad", "add9", "seventh");
      assertThat(text(music, style + ".lead")).isIn(INSTRUMENTS);
      assertThat(text(music, style + ".melody")).isIn(INSTRUMENTS);
      assertThat(number(music, style + ".swing")).isBetween(0.0, 1.0);
      assertThat(number(music, style + ".bright")).isBetween(0.0, 1.0);
      assertThat(text(music, style + ".mode")).isNotBlank();
      for (String part : STEPS) {
        assertThat(text(music, style + "." + part + ".steps")).as(style).matches("[Xxo.]{16}");
      }
      List<String> levels = List.of(text(music, style + ".level").split(", *", -1));
      assertThat(levels).extracting(level -> level.split(" ", -1)[0]).hasSameElementsAs(PARTS);
      assertThat(levels)
          .allSatisfy(
              level -> assertThat(Double.parseDouble(level.split(" ", -1)[1])).isBetween(0.0, 1.0));
    }
    Set<String> told = firsts(music);
    told.removeAll(names(VideoStyle.values(), ""));
    assertThat(told).containsExactly("mood");
  }

  @Test
  void every_finding_of_the_photo_is_told_when_it_passes_and_when_it_does_not() {
    Properties findings = properties("media/photo/findings.properties");

    assertThat(firsts(findings))
        .containsExactlyInAnyOrder(
            "product_found",
            "outline",
            "product_cropped",
            "resolution",
            "sharpness",
            "exposure",
            "compression");
    for (String finding : firsts(findings)) {
      List<String> keys =
          findings.stringPropertyNames().stream().filter(k -> k.startsWith(finding + ".")).toList();
      assertThat(keys).contains(finding + ".passed").anyMatch(key -> key.endsWith("expected"));
      assertThat(keys).as("what %s says when it fails", finding).hasSizeGreaterThan(2);
    }
    assertThatEveryMessageCanBeSaid(findings);
  }

  @Test
  void every_kind_of_check_has_advice_and_nothing_is_told_of_kinds_that_are_not_checked() {
    Properties words = properties("agent/qa.properties");
    Set<String> told =
        words.stringPropertyNames().stream()
            .filter(key -> key.endsWith(".issue") || key.endsWith(".advice"))
            .map(key -> key.substring(0, key.lastIndexOf('.')))
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> checked =
        Pattern.compile("\"((?:copy|images?|video)_[a-z_]+)\"")
            .matcher(sources("agent"))
            .results()
            .map(result -> result.group(1))
            .filter(told::contains)
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(told).allMatch(kind -> words.containsKey(kind + ".advice"));
    assertThat(told).hasSizeGreaterThan(25);
    checked.add("photo");
    firsts(properties("media/photo/findings.properties")).stream()
        .map(finding -> "photo_" + finding)
        .filter(told::contains)
        .forEach(checked::add);
    assertThat(told).containsExactlyElementsOf(checked);
    assertThatEveryMessageCanBeSaid(words);
  }

  @Test
  void the_camera_knows_every_scene_and_no_movement_that_is_not_there() throws IOException {
    List<String[]> rows =
        Files.readAllLines(RESOURCES.resolve("gateway/local/story/camera.lex")).stream()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .map(line -> line.split(" *\\| *", -1))
            .toList();

    Enum<?>[] filmed = {SceneKind.HERO, SceneKind.LIFESTYLE, SceneKind.DETAIL};
    assertThat(rows).extracting(row -> row[0]).hasSameElementsAs(names(filmed, ""));
    assertThat(rows).allSatisfy(row -> assertThat(row).hasSize(4));
    assertThat(
            rows.stream()
                .flatMap(row -> Stream.of(row[1], row[3]))
                .flatMap(all -> Stream.of(all.split(";", -1))))
        .isSubsetOf(names(CameraMovement.values(), ""));
    assertThat(rows.stream().flatMap(row -> Stream.of(row[2].split(";", -1))))
        .isSubsetOf(names(ShotType.values(), ""));
    assertThat(
            Files.readAllLines(RESOURCES.resolve("gateway/local/story/endings.lex")).stream()
                .filter(line -> !line.startsWith("#")))
        .allSatisfy(line -> assertThat(line).matches("(" + alternatives() + ") \\| [a-z_]+"))
        .extracting(line -> line.substring(line.indexOf('|') + 2))
        .isSubsetOf(names(CameraMovement.values(), ""));
  }

  private static String alternatives() {
    return String.join("|", names(VideoStyle.values(), ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"policy/personal-data.json", "export/presets.json"})
  void tables_say_when_they_were_collected_and_every_pattern_compiles(String file)
      throws IOException {
    String table = Files.readString(RESOURCES.resolve(file));

    assertThat(table).containsPattern("\"as_of\": \"20[0-9]{2}-[0-9]{2}-[0-9]{2}\"");
    Pattern.compile("\"pattern\": \"((?:[^\"\\\\]|\\\\.)*)\"")
        .matcher(table)
        .results()
        .map(result -> result.group(1).replace("\\\\", "\\").replace("\\\"", "\""))
        .forEach(
            pattern -> assertThatCode(() -> Pattern.compile(pattern)).doesNotThrowAnyException());
  }

  private static void assertThatEveryMessageCanBeSaid(Properties words) {
    for (String key : words.stringPropertyNames()) {
      String said =
          new MessageFormat(text(words, key), Locale.ENGLISH).format(new Object[] {"x", 2, 3});
      assertThat(said).as(key).isNotBlank().doesNotContain("{", "}", "''");
    }
  }

  private static Set<String> firsts(Properties properties) {
    return properties.stringPropertyNames().stream()
        .map(key -> key.substring(0, key.indexOf('.')))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<String> names(Enum<?>[] values, String prefix) {
    return Arrays.stream(values).map(v -> prefix + v.name().toLowerCase(Locale.ROOT)).toList();
  }

  private static List<String> with(String one, List<String> others) {
    return Stream.concat(Stream.of(one), others.stream()).toList();
  }

  private static String text(Properties properties, String key) {
    assertThat(properties.stringPropertyNames()).contains(key);
    return properties.getProperty(key, "");
  }

  private static double number(Properties properties, String key) {
    return Double.parseDouble(text(properties, key));
  }

  private static Properties properties(String file) {
    Properties properties = new Properties();
    try (Reader in = Files.newBufferedReader(RESOURCES.resolve(file))) {
      properties.load(in);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return properties;
  }

  private static String sources(String room) {
    try (Stream<Path> files = Files.list(SOURCES.resolve(room))) {
      StringBuilder all = new StringBuilder();
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        all.append(Files.readString(file));
      }
      return all.toString();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
