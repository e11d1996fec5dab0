package app.vitrine.studio.control;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.fixture.BesideOthers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@NullMarked
@BesideOthers
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the openers here are programs of Unix")
class FileManagerTest {
  private static final List<String> ABSENT = List.of("no-such-program-of-vitrine");
  private static final List<String> FAILING = List.of("false");

  @TempDir Path folder;

  @Test
  void the_folder_a_file_is_in_is_shown_by_the_first_that_can() throws Exception {
    Path file = Files.createFile(folder.resolve("a picture.png"));
    assertThat(new FileManager(List.of(ABSENT, FAILING, noting())).show(file)).isTrue();
    assertThat(shown()).hasContent(folder.toString());
  }

  @Test
  void that_none_came_is_known() throws IOException, InterruptedException {
    Path file = Files.createFile(folder.resolve("picture.png"));
    assertThat(new FileManager(List.of(ABSENT, FAILING)).show(file)).isFalse();
  }

  @Test
  void of_a_file_deleted_meanwhile_the_nearest_folder_that_is_left_is_shown() throws Exception {
    assertThat(new FileManager(List.of(noting())).show(folder.resolve("gone/picture.png")))
        .isTrue();
    assertThat(shown()).hasContent(folder.toString());
  }

  /** An opener that notes what it is to show. */
  private List<String> noting() {
    return List.of("sh", "-c", "printf %s \"$1\" > \"$0\"", shown().toString());
  }

  private Path shown() {
    return folder.resolve("shown");
  }
}
