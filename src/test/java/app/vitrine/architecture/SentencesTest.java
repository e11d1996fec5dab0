package app.vitrine.architecture;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.architecture.SentencesInCode.Place;
import app.vitrine.domain.phrase.Phrasebook;
import app.vitrine.domain.state.Stage;
import app.vitrine.domain.state.Target;
import app.vitrine.fixture.BesideOthers;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every sentence the program can make is said in every language of the studio. */
@NullMarked
@BesideOthers
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SentencesTest {
  private static final Path RESOURCES = Path.of("src/main/resources/app/vitrine");
  private final SentencesInCode code = SentencesInCode.of(Path.of("src/main/java"));
  private static final Phrasebook CHINESE = Phrasebook.of(Locale.SIMPLIFIED_CHINESE);
  private static final Pattern ENGLISH = Pattern.compile("[A-Za-z]{3,}");
  private static final Pattern TWO_WORDS = Pattern.compile("[A-Za-z]{2,} [a-z]{2,}");
  private static final Pattern COMMAND =
      Pattern.compile("vitrine (generate|list|resume|cancel|doctor|export|regenerate)");

  @Test
  void every_failure_is_said_in_chinese() {
    List<Place> places = new ArrayList<>();
    for (String factory :
        List.of("invalid", "unchanged", "notFound", "conflict", "approvalRequired", "internal")) {
      places.add(new Place("VitrineException", factory, 0));
      places.add(new Place("VitrineException", factory, 1));
    }
    places.add(new Place("VitrineException", "provider", 0));
    Map<String, String> sentences = code.reaching(places);
    assertThat(sentences).hasSizeGreaterThan(300);
    assertSaid(sentences);
  }

  @Test
  void what_was_kept_and_the_advice_of_a_provider_are_said_in_chinese() {
    Map<String, String> sentences =
        code.reaching(
            List.of(new Place("VitrineException", "", 2), new Place("VitrineException", "", 3)));
    assertThat(sentences).containsKey("Everything finished before is kept.");
    assertSaid(sentences);
  }

  @Test
  void every_kind_of_file_that_is_no_photo_is_said_in_chinese() {
    Map<String, String> kinds =
        code.reaching(
            List.of(new Place("Signature", "", 2), new Place("PhotoRefusal", "otherKind", 0)));
    assertThat(kinds).containsKey("a HEIC picture");
    assertSaid(kinds);
  }

  @Test
  void values_that_an_option_cannot_take_are_said_in_chinese() {
    Map<String, String> sentences =
        code.reaching(List.of(new Place("TypeConversionException", "", 0)));
    assertThat(sentences).hasSizeGreaterThan(2);
    assertSaid(sentences);
  }

  @Test
  void everything_measured_and_expected_is_said_in_chinese() {
    Map<String, String> sentences =
        code.reaching(
            List.of(
                new Place("checks", "add", 3),
                new Place("checks", "add", 4),
                new Place("checks", "add", 5),
                new Place("checks", "add", 6),
                new Place("checks", "addSaid", 5)));
    assertThat(sentences).containsKey("inside the safe area");
    assertSaid(sentences);
  }

  @Test
  void every_note_of_a_pack_is_said_in_chinese() {
    Map<String, String> sentences = code.reaching(List.of(new Place("PreflightNote", "", 2)));
    assertThat(sentences).hasSizeGreaterThan(15);
    assertSaid(sentences);
  }

  @Test
  void why_it_went_a_simpler_way_and_what_agents_plan_is_said_in_chinese() {
    Map<String, String> sentences =
        code.reaching(List.of(new Place("", "fellBack", 2), new Place("", "think", 1)));
    assertThat(sentences).containsKey("You asked for the slideshow.");
    assertSaid(sentences);
  }

  @Test
  void what_tools_answer_is_said_in_chinese() {
    Map<String, String> answers = code.reaching(List.of(new Place("registry", "call", 4)));
    assertThat(answers).hasSizeGreaterThan(10);
    assertSaid(answers);
  }

  @Test
  void what_the_doctor_looks_at_and_finds_is_said_in_chinese() {
    Map<String, String> looked =
        code.reaching(
            List.of(
                new Place("", "tried", 0),
                new Place("", "tried", 2),
                new Place("HealthCheck", "problem", 2)));
    assertThat(looked).containsKeys("Data folder", "Install JDK 25.");
    assertSaid(looked);
    assertSaid("a trial cut-out overlaps its outline by 99.8 %");
    assertSaid("text local, vision local, image local, video local");
    assertThat(CHINESE.say("/home/li/my data, 3 packages, 70052 MB free"))
        .isEqualTo("/home/li/my data，共 3 个商品包，剩余空间 70052 MB");
  }

  @Test
  void stages_and_parts_are_named_in_chinese() {
    Stream.concat(Stream.of(Stage.values()), Stream.of(Target.values()))
        .map(constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', ' '))
        .forEach(name -> assertThat(CHINESE.phrase(name)).as(name).isPresent());
  }

  @Test
  void every_issue_and_suggestion_of_the_review_is_said_in_chinese() {
    Properties english = properties("agent/qa.properties");
    for (String key : english.stringPropertyNames()) {
      boolean ofShots = key.startsWith("video_caption");
      boolean ofPictures = key.startsWith("image");
      List<String> names =
          ofShots
              ? List.of("1", "1, 2 and 3")
              : ofPictures
                  ? List.of("hero", "hero 2/detail", "hero, lifestyle 2 and detail")
                  : List.of(
                      "product page (variant 1)",
                      "short ad (Japanese, variant 2)/3",
                      "live script (variant 1), product page (English, variant 2) and social post"
                          + " (Chinese, variant 1)");
      if (key.endsWith(".issue") || key.endsWith(".advice")) {
        for (int failed : List.of(1, 2)) {
          for (String named : names) {
            assertSaid(format(english.getProperty(key), named, failed));
          }
        }
      }
    }
  }

  @Test
  void a_torn_sentence_is_quoted_in_chinese_too() {
    String torn =
        format(
            properties("agent/qa.properties").getProperty("copy_sentences.torn"),
            "product page (Chinese, variant 2)",
            "适合。");
    assertThat(CHINESE.say(torn)).isEqualTo("中文商品详情页（方案 2）中的“适合。”不完整，或缺了词。");
  }

  @Test
  void everything_said_of_a_photo_is_said_in_chinese() {
    Properties english = properties("media/photo/findings.properties");
    assertThat(english).hasSizeGreaterThan(15);
    english.stringPropertyNames().forEach(key -> assertSaid(format(english.getProperty(key), 940)));
  }

  @Test
  void advertising_rules_are_said_in_the_words_of_their_own_table() {
    for (JsonNode advice : json("policy/claims.json").get("advice")) {
      String english = advice.get("en").asString().replace("{term}", "No. 1 choice");
      assertThat(CHINESE.say(english))
          .isEqualTo(advice.get("zh").asString().replace("{term}", "No. 1 choice"));
    }
  }

  @Test
  void every_kind_of_personal_data_is_said_in_chinese() {
    for (JsonNode shape : json("policy/personal-data.json").get("shapes")) {
      assertSaid(
          "“1…7” looks like " + shape.get("what").asString() + ". Leave it out of published copy.");
    }
  }

  @Test
  void wishes_that_could_not_be_followed_are_said_in_either_language() throws IOException {
    for (String table : List.of("copy/notes.lex", "picture/notes.lex", "story/notes.lex")) {
      Map<String, Map<String, String>> notes = new java.util.TreeMap<>();
      for (String line : Files.readAllLines(RESOURCES.resolve("gateway/local/" + table))) {
        String[] cells = line.split(" \\| ", 4);
        if (cells.length == 4 && !line.startsWith("#")) {
          notes
              .computeIfAbsent(cells[0], key -> new java.util.TreeMap<>())
              .put(cells[1], cells[3].replace("{x}", "ein Löwe"));
        }
      }
      assertThat(notes).hasSizeGreaterThan(2);
      notes.forEach(
          (key, said) -> {
            String chinese = said.getOrDefault("zh", "");
            String english = said.getOrDefault("en", "");
            assertThat(CHINESE.say(english)).isEqualTo(chinese);
            assertThat(CHINESE.say(said.getOrDefault("ja", ""))).isEqualTo(chinese);
            assertThat(Phrasebook.of(Locale.ENGLISH).say(chinese)).isEqualTo(english);
          });
    }
  }

  private static void assertSaid(Map<String, String> sentences) {
    assertThat(sentences.keySet().stream().filter(SentencesTest::isUnsaid).toList())
        .as("sentences without Chinese words in domain/phrase/*.zh_CN.phrases")
        .isEmpty();
  }

  private static void assertSaid(String sentence) {
    assertThat(isUnsaid(sentence)).as(sentence + " -> " + CHINESE.say(sentence)).isFalse();
  }

  private static boolean isUnsaid(String sentence) {
    if (!ENGLISH.matcher(sentence).find() || sentence.equals("7 LUFS")) {
      return false;
    }
    String said = COMMAND.matcher(CHINESE.say(sentence)).replaceAll("");
    boolean chinese = said.codePoints().anyMatch(Character::isIdeographic);
    return !chinese || TWO_WORDS.matcher(said).find();
  }

  private static String format(String pattern, Object... arguments) {
    return new MessageFormat(pattern, Locale.ENGLISH).format(arguments);
  }

  private static Properties properties(String name) {
    Properties read = new Properties();
    try (Reader reader = Files.newBufferedReader(RESOURCES.resolve(name), UTF_8)) {
      read.load(reader);
      return read;
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }

  private static JsonNode json(String name) {
    return JsonMapper.shared().readTree(RESOURCES.resolve(name).toFile());
  }
}
