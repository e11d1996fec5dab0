package app.vitrine.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.domain.brief.Channel;
import app.vitrine.domain.brief.Language;
import app.vitrine.domain.state.ApprovalReason;
import app.vitrine.domain.state.ApprovalStatus;
import app.vitrine.domain.state.PackageStatus;
import app.vitrine.domain.state.Stage;
import app.vitrine.domain.state.Target;
import app.vitrine.domain.state.VideoStep;
import app.vitrine.domain.view.StageState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordsTest {
  private static final Path SOURCES = Path.of("src/main/java/app/vitrine/cli");
  private static final Pattern SAID = Pattern.compile("\\.say\\(\\s*\"([a-z_.]+)\"");
  private static final Pattern LABEL = Pattern.compile("row\\(\\s*page,\\s*\"([a-z_.]+)\"");
  private static final List<Locale> LOCALES = List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE);

  @Test
  void both_languages_have_the_same_words() {
    assertThat(Words.of(Locale.SIMPLIFIED_CHINESE).bundle().keySet())
        .isEqualTo(Words.of(Locale.ENGLISH).bundle().keySet());
    assertThat(Words.of(Locale.SIMPLIFIED_CHINESE).say("status.failed")).isEqualTo("失败");
    assertThat(Words.of(Locale.of("zh", "US")).say("status.failed")).isEqualTo("失败");
  }

  @Test
  void another_language_is_answered_in_english() {
    assertThat(Words.of(Locale.FRENCH).say("status.failed")).isEqualTo("failed");
  }

  @Test
  void every_sentence_the_code_says_has_words_and_every_sentence_is_said() throws IOException {
    Set<String> said = new TreeSet<>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        String source = Files.readString(file);
        for (Pattern pattern : List.of(SAID, LABEL)) {
          Matcher matcher = pattern.matcher(source);
          while (matcher.find()) {
            said.add(matcher.group(1));
          }
        }
      }
    }
    Set<String> written =
        Words.of(Locale.ENGLISH).bundle().keySet().stream()
            .filter(key -> !isHelp(key) && !isConstant(key))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(said).isEqualTo(written);
  }

  @Test
  void every_constant_that_is_shown_has_a_word_in_every_language() {
    for (Locale locale : LOCALES) {
      Words words = Words.of(locale);
      Arrays.stream(Stage.values()).forEach(c -> assertThat(words.of("stage", c)).isNotBlank());
      Arrays.stream(Stage.values()).forEach(c -> assertThat(words.of("during", c)).isNotBlank());
      Arrays.stream(StageState.values())
          .forEach(c -> assertThat(words.of("stage_state", c)).isNotBlank());
      Arrays.stream(PackageStatus.values())
          .forEach(c -> assertThat(words.of("status", c)).isNotBlank());
      Arrays.stream(ApprovalStatus.values())
          .forEach(c -> assertThat(words.of("approval", c)).isNotBlank());
      Arrays.stream(ApprovalReason.values())
          .forEach(c -> assertThat(words.of("reason", c)).isNotBlank());
      Arrays.stream(Target.values()).forEach(c -> assertThat(words.of("target", c)).isNotBlank());
      Arrays.stream(Channel.values()).forEach(c -> assertThat(words.of("channel", c)).isNotBlank());
      Arrays.stream(Language.values())
          .forEach(c -> assertThat(words.of("language", c)).isNotBlank());
      Arrays.stream(VideoStep.values())
          .forEach(c -> assertThat(words.step(c.wireName())).isNotEqualTo(c.wireName()));
    }
  }

  @Test
  void every_sentence_can_be_said_with_its_gaps_filled() {
    for (Locale locale : LOCALES) {
      Words words = Words.of(locale);
      words.bundle().keySet().stream()
          .filter(key -> !isHelp(key))
          .forEach(key -> assertThat(words.bundle().getString(key)).doesNotContain("'"));
      assertThat(words.say("page.film", 15.0, 1080, 1920, 30.0, "h264", 8.25))
          .contains("15.0", "1080 × 1920", "h264", "8.2");
    }
  }

  private static boolean isHelp(String key) {
    return key.startsWith("usage.")
        || key.startsWith("vitrine.")
        || Set.of("help", "version", "data-dir", "json", "ID").contains(key);
  }

  private static boolean isConstant(String key) {
    return Stream.of(
            "stage.",
            "during.",
            "step.",
            "stage_state.",
            "status.",
            "approval.",
            "reason.",
            "target.",
            "channel.",
            "language.")
        .anyMatch(key::startsWith);
  }
}
