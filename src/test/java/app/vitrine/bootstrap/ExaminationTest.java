package app.vitrine.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.cli.HealthCheck;
import app.vitrine.media.film.EncoderCheck;
import app.vitrine.store.db.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What {@code doctor} finds with the real parts, over folders that are well and that are not. */
@NullMarked
class ExaminationTest {
  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path temp;

  @Test
  void on_a_healthy_folder_everything_passes_and_says_what_was_found() {
    List<HealthCheck> found = examine(temp.resolve("data"), Map.of());

    assertThat(found)
        .extracting(HealthCheck::name)
        .containsExactly(
            "Java",
            "Video encoder",
            "Fonts",
            "Cut-out networks",
            "Own cut-out networks",
            "Providers",
            "Voices",
            "Data folder");
    assertThat(found).allSatisfy(check -> assertThat(check.passed()).as(check.found()).isTrue());
    assertThat(found).extracting(HealthCheck::advice).containsOnly("");
    assertThat(check(found, "Video encoder").found())
        .startsWith(EncoderCheck.choose() + ", H.264 High");
    assertThat(check(found, "Fonts").found()).contains("Noto Sans SC");
    assertThat(check(found, "Data folder").found()).contains("0 packages", "MB free");
  }

  @Test
  void a_network_a_person_put_there_is_tried() throws IOException {
    Path models = Files.createDirectories(temp.resolve("data/models"));
    Files.copy(Path.of("assets/models/cutout-b.onnx"), models.resolve("mine.onnx"));
    Files.writeString(models.resolve("mine.json"), "{\"side\": 288, \"channels\": \"bgr\"}");
    HealthCheck fine = check(examine(temp.resolve("data"), Map.of()), "Own cut-out networks");
    assertThat(fine.passed()).isTrue();
    assertThat(fine.found()).matches("mine \\((9\\d|100)\\.\\d %\\)");

    Files.writeString(models.resolve("broken.onnx"), "not a network");
    Files.writeString(models.resolve("broken.json"), "{\"side\": 288}");
    HealthCheck ill = check(examine(temp.resolve("data"), Map.of()), "Own cut-out networks");
    assertThat(ill.passed()).isFalse();
    assertThat(ill.found()).contains("broken");
    assertThat(ill.advice()).endsWith(".");
  }

  @Test
  void a_folder_that_cannot_be_made_is_the_one_problem() throws IOException {
    Path file = Files.writeString(temp.resolve("a file"), "");

    assertOnlyTheFolderIsIll(examine(file.resolve("data"), Map.of()), "cannot be used");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void a_folder_that_nobody_may_write_to_is_the_one_problem() {
    assertOnlyTheFolderIsIll(examine(Path.of("/proc/vitrine"), Map.of()), "cannot be used");
  }

  @Test
  void a_damaged_database_is_the_one_problem_and_is_left_as_it_is() throws IOException {
    Path data = temp.resolve("data");
    Vitrine.open(data, Map.of()).close();
    Path database = data.resolve(Database.FILE);
    Files.writeString(database, "x".repeat(20_000));

    assertOnlyTheFolderIsIll(examine(data, Map.of()), "database");
    assertThat(database).hasContent("x".repeat(20_000));
  }

  @Test
  void a_folder_in_use_and_a_setting_that_makes_no_sense_are_told() {
    Path data = temp.resolve("data");
    try (Vitrine open = Vitrine.open(data, Map.of())) {
      assertThat(open.store().folder().path()).isEqualTo(data);
      assertOnlyTheFolderIsIll(examine(data, Map.of()), "already running");
    }
    assertOnlyTheFolderIsIll(
        examine(data, Map.of("VIDEO_TIMEOUT_SECONDS", "soon")), "VIDEO_TIMEOUT_SECONDS");
  }

  private static void assertOnlyTheFolderIsIll(List<HealthCheck> found, String said) {
    assertThat(found)
        .filteredOn(check -> !check.passed())
        .singleElement()
        .satisfies(
            check -> {
              assertThat(check.name()).isEqualTo("Data folder");
              assertThat(check.found()).contains(said).doesNotContain("Exception", "org.", "java.");
              assertThat(check.advice()).isNotBlank();
            });
  }

  private static HealthCheck check(List<HealthCheck> found, String name) {
    return found.stream().filter(check -> check.name().equals(name)).findFirst().orElseThrow();
  }

  private static List<HealthCheck> examine(Path data, Map<String, String> environment) {
    return new Examination(data, environment).run();
  }
}
