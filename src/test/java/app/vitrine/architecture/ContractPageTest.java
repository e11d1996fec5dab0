package app.vitrine.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.domain.brief.Channel;
import app.vitrine.domain.brief.VideoStyle;
import app.vitrine.domain.error.ErrorCode;
import app.vitrine.domain.event.EventType;
import app.vitrine.domain.state.ApprovalReason;
import app.vitrine.domain.state.ApprovalStatus;
import app.vitrine.domain.state.PackageStatus;
import app.vitrine.domain.state.Stage;
import app.vitrine.domain.state.VideoStep;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The page about what is kept stable says what the code does, and comments point into it. */
@NullMarked
class ContractPageTest {
  private static final Path PAGE = Path.of("src/site/markdown/contract.md");
  private static final Pattern REFERENCE = Pattern.compile("(?i)contract,? §(\\d+)");
  private static final Pattern TABLE = Pattern.compile("create table (\\w+)");

  private final String page = read(PAGE);

  @Test
  void every_section_a_comment_names_is_there() throws IOException {
    Map<String, String> named = new TreeMap<>();
    try (Stream<Path> sources = Files.walk(Path.of("src"))) {
      for (Path source : sources.filter(file -> file.toString().endsWith(".java")).toList()) {
        Matcher reference = REFERENCE.matcher(read(source));
        while (reference.find()) {
          named.put(reference.group(1), source.toString());
        }
      }
    }
    assertThat(named).isNotEmpty();
    assertThat(named)
        .allSatisfy(
            (number, source) -> assertThat(page).as(source).contains("\n## " + number + ". "));
  }

  @Test
  void every_name_people_and_programs_meet_is_on_the_page() {
    List<Enum<?>[]> names =
        List.of(
            PackageStatus.values(),
            Stage.values(),
            ApprovalStatus.values(),
            ApprovalReason.values(),
            VideoStep.values(),
            VideoStyle.values(),
            Channel.values(),
            EventType.values());
    assertThat(names.stream().flatMap(Arrays::stream))
        .allSatisfy(
            name -> assertThat(page).contains("`" + name.name().toLowerCase(Locale.ROOT) + "`"));
    assertThat(
            TABLE
                .matcher(read(Path.of("src/main/resources/db/migration/V1__schema.sql")))
                .results())
        .isNotEmpty()
        .allSatisfy(table -> assertThat(page).contains("`" + table.group(1) + "`"));
  }

  @Test
  void every_error_code_stands_beside_its_exit_code() {
    assertThat(ErrorCode.values())
        .allSatisfy(
            code ->
                assertThat(page)
                    .containsPattern(
                        "\\| `" + code + "` \\|[^|\n]*\\| " + code.exitCode() + " \\|"));
  }

  @Test
  void the_settings_are_on_the_page_and_in_the_readme() {
    Matcher setting =
        Pattern.compile("\"([A-Z]+(?:_[A-Z]+)+)\"")
            .matcher(
                read(Path.of("src/main/java/app/vitrine/bootstrap/Configuration.java"))
                    + read(Path.of("src/main/java/app/vitrine/bootstrap/LocalOpener.java"))
                    + read(
                        Path.of(
                            "src/main/java/app/vitrine/orchestration/engine/EngineSettings.java")));
    List<String> names = setting.results().map(result -> result.group(1)).toList();
    assertThat(names).contains("VIDEO_PROVIDER", "VITRINE_DATA", "ENABLE_PRODUCT_PACKAGE_FLOW");
    assertThat(names)
        .allSatisfy(name -> assertThat(page).contains("`" + name + "`"))
        .allSatisfy(name -> assertThat(read(Path.of("README.md"))).contains("| `" + name + "` |"));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
