package app.vitrine.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.vitrine.domain.error.ErrorCode;
import app.vitrine.domain.error.VitrineException;
import app.vitrine.store.files.AtomicFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
  @TempDir Path temp;

  @Test
  void a_missing_folder_is_made_with_a_user_who_stays() {
    Path path = temp.resolve("new 商品/data");
    UUID user;
    try (DataFolder folder = DataFolder.open(path)) {
      user = folder.settings().userId();
      folder.settings().put("VIDEO_PROVIDER", "local");
      folder.settings().put("theme", "dark");
      folder.settings().remove("theme");
    }
    try (DataFolder folder = DataFolder.open(path)) {
      assertThat(folder.settings().userId()).isEqualTo(user);
      assertThat(folder.settings().all()).containsOnlyKeys("VIDEO_PROVIDER");
      assertThat(folder.settings().get("VIDEO_PROVIDER")).contains("local");
    }
  }

  @Test
  void settings_that_cannot_be_read_are_left_as_they_are() throws IOException {
    Path file = temp.resolve(Settings.FILE);
    Files.writeString(file, "{\"v\":1,\"user");
    assertThatThrownBy(() -> DataFolder.open(temp))
        .isInstanceOf(VitrineException.class)
        .hasMessageContaining("left as it is");
    assertThat(file).hasContent("{\"v\":1,\"user");
    Files.delete(file);
    DataFolder.open(temp).close();
  }

  @Test
  void what_a_kill_left_of_writing_the_settings_goes_and_nothing_else() throws IOException {
    Path left = AtomicFile.temporary(temp.resolve(Settings.FILE));
    Path own = Files.writeString(temp.resolve("invoice.pdf.part"), "a download of mine");
    Files.writeString(left, "{");

    DataFolder.open(temp).close();

    assertThat(left).doesNotExist();
    assertThat(own).exists();
  }

  @Test
  void a_second_process_is_told_who_holds_the_folder() throws Exception {
    try (ChildProcess other = new ChildProcess(HoldingProcess.class, temp.toString())) {
      assertThat(other.line()).isEqualTo(temp.toAbsolutePath().toString());
      VitrineException refused =
          catchThrowableOfType(VitrineException.class, () -> Store.open(temp, Clock.systemUTC()));
      assertThat(refused.code()).isEqualTo(ErrorCode.PKG_STATUS_CONFLICT);
      assertThat(refused.sentence()).contains("process " + other.pid(), "--data-dir");
      other.kill();
    }
    Store.open(temp, Clock.systemUTC()).close();
  }

  @Test
  void the_same_process_cannot_open_it_twice_and_can_again_after_closing() {
    DataFolder first = DataFolder.open(temp);
    assertThatThrownBy(() -> DataFolder.open(temp))
        .isInstanceOf(VitrineException.class)
        .hasMessageContaining("already running");
    first.close();
    DataFolder.open(temp).close();
  }

  @Test
  void a_path_that_is_a_file_is_refused_in_a_sentence() throws IOException {
    Path file = Files.createFile(temp.resolve("file"));
    assertThatThrownBy(() -> DataFolder.open(file))
        .isInstanceOf(VitrineException.class)
        .hasMessageContaining("cannot be used");
  }

  @Test
  void work_is_accepted_only_while_there_is_room() {
    try (DataFolder folder = DataFolder.open(temp)) {
      folder.requireSpace(DataFolder.MINIMUM_FREE_BYTES);
      assertThatThrownBy(() -> folder.requireSpace(DataFolder.MINIMUM_FREE_BYTES - 1))
          .isInstanceOf(VitrineException.class)
          .hasMessageContaining("299 MB left; a package needs 300 MB");
    }
  }
}
