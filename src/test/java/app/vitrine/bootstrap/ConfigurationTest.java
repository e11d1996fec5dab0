package app.vitrine.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.vitrine.domain.error.ErrorCode;
import app.vitrine.domain.error.VitrineException;
import app.vitrine.orchestration.engine.EngineSettings;
import app.vitrine.store.DataFolder;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can be set from outside, and which of two values holds (contract §11). */
class ConfigurationTest {
  @TempDir Path temp;
  private DataFolder folder;

  @BeforeEach
  void openFolder() {
    folder = DataFolder.open(temp.resolve("data"));
  }

  @AfterEach
  void closeFolder() {
    folder.close();
  }

  @Test
  void without_a_setting_the_contracts_defaults_hold() {
    assertThat(read(Map.of()))
        .isEqualTo(new Configuration(Duration.ofSeconds(30), Duration.ofDays(7), 3, true));
    assertThat(EngineSettings.defaults().stageRetries()).isEqualTo(3);
    assertThat(EngineSettings.defaults().parallelPerUser()).isEqualTo(3);
  }

  @Test
  void the_environment_is_stronger_than_what_was_saved_and_that_than_the_default() {
    folder.settings().put("VIDEO_TIMEOUT_SECONDS", "45");
    folder.settings().put("WORKSPACE_TTL_DAYS", "20");

    Configuration read = read(Map.of("VIDEO_TIMEOUT_SECONDS", "60", "PARALLEL_PACKAGES", "2"));

    assertThat(read)
        .isEqualTo(new Configuration(Duration.ofSeconds(60), Duration.ofDays(20), 2, true));
  }

  @ParameterizedTest
  @CsvSource({
    "VIDEO_TIMEOUT_SECONDS, 0",
    "VIDEO_TIMEOUT_SECONDS, soon",
    "WORKSPACE_TTL_DAYS, 4000",
    "PARALLEL_PACKAGES, 9",
    "VIDEO_PROVIDER, clouds",
    "ENABLE_PRODUCT_PACKAGE_FLOW, perhaps",
  })
  void a_value_that_makes_no_sense_is_refused_by_its_name(String name, String value) {
    assertThatThrownBy(() -> read(Map.of(name, value)))
        .isInstanceOfSatisfying(
            VitrineException.class,
            refused -> {
              assertThat(refused.code()).isEqualTo(ErrorCode.PKG_VALIDATION_ERROR);
              assertThat(refused).hasMessageContaining(name);
            });
  }

  @Test
  void a_folder_given_is_stronger_than_the_environments_and_that_than_the_platforms() {
    Path given = temp.resolve("given");
    LocalOpener opener = new LocalOpener(Map.of("VITRINE_DATA", temp.resolve("env").toString()));

    assertThat(opener.path(Optional.of(given))).isEqualTo(given);
    assertThat(opener.path(Optional.empty())).isEqualTo(temp.resolve("env"));
    assertThat(new LocalOpener(Map.of("VITRINE_DATA", " ")).path(Optional.empty()))
        .isEqualTo(DataFolder.platformPath());
  }

  private Configuration read(Map<String, String> environment) {
    return Configuration.of(environment, folder.settings());
  }
}
