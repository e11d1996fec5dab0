package app.vitrine.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.vitrine.domain.error.VitrineException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackFolderTest {
  @TempDir Path temp;
  private Path shelf;

  @BeforeEach
  void makeShelf() throws IOException {
    shelf = Files.createDirectory(temp.resolve("shelf"));
  }

  @Test
  void what_a_killed_export_left_is_gone_after_the_next_use_of_the_same_shelf() throws IOException {
    Path left = leftBehind("bowl");
    Files.writeString(left.resolve("new").resolve("hero.png"), "half of it");
    folder(shelf.resolve("mug")).fill(PackFolderTest::writeNote);
    assertThat(names(shelf)).containsExactly("mug");
    assertThat(names(shelf.resolve("mug"))).containsExactly("note.txt");
  }

  @Test
  void a_pack_that_a_kill_caught_between_its_place_and_the_new_one_is_put_back()
      throws IOException {
    Path left = leftBehind("mug");
    Path old = Files.createDirectory(left.resolve("old"));
    writeNote(old);
    folder(shelf.resolve("bowl"));
    assertThat(names(shelf)).containsExactly("mug");
    assertThat(names(shelf.resolve("mug"))).containsExactly("note.txt");
  }

  @Test
  void a_full_disk_is_called_one_and_leaves_the_shelf_as_it_was() throws IOException {
    assertThatThrownBy(
            () ->
                folder(shelf.resolve("mug"))
                    .fill(
                        content -> {
                          throw new UncheckedIOException(
                              new IOException("No space left on device"));
                        }))
        .isInstanceOf(VitrineException.class)
        .hasMessageStartingWith("The disk is full: the folder ")
        .hasMessageNotContaining("Exception");
    assertThat(names(shelf)).isEmpty();
  }

  @Test
  void a_folder_that_refuses_is_named_without_what_the_system_said() throws IOException {
    Path file = Files.writeString(shelf.resolve("note"), "a file, not a folder");
    assertThatThrownBy(() -> folder(file.resolve("mug")).fill(PackFolderTest::writeNote))
        .isInstanceOf(VitrineException.class)
        .hasMessageContaining("could not be written")
        .hasMessageNotContaining("Exception");
    assertThat(names(shelf)).containsExactly("note");
  }

  @Test
  void a_name_that_leads_out_of_the_shelf_moves_nothing_there() throws IOException {
    Path left = leftBehind("../outside");
    writeNote(Files.createDirectory(left.resolve("old")));
    folder(shelf.resolve("mug"));
    assertThat(names(temp)).containsExactly("shelf");
  }

  @Test
  void a_pack_that_is_being_made_is_left_alone() throws IOException {
    Path left = leftBehind("bowl");
    try (FileChannel channel = FileChannel.open(left.resolve("lock"), StandardOpenOption.WRITE);
        FileLock held = channel.lock()) {
      assertThat(held.isValid()).isTrue();
      folder(shelf.resolve("mug")).fill(PackFolderTest::writeNote);
      assertThat(left.resolve("new")).isDirectory();
    }
  }

  @Test
  void a_folder_that_only_has_such_a_name_is_left_alone() throws IOException {
    writeNote(Files.createDirectory(shelf.resolve(".vitrine-pack-of-mine")));
    folder(shelf.resolve("mug")).fill(PackFolderTest::writeNote);
    assertThat(names(shelf)).containsExactly(".vitrine-pack-of-mine", "mug");
  }

  private static PackFolder folder(Path path) {
    return PackFolder.forExport(path, "wf-1", "generic");
  }

  private Path leftBehind(String name) throws IOException {
    Path folder = Files.createDirectory(shelf.resolve(".vitrine-pack-123"));
    Files.writeString(folder.resolve("lock"), name);
    Files.createDirectory(folder.resolve("new"));
    return folder;
  }

  private static void writeNote(Path folder) {
    try {
      Files.writeString(folder.resolve("note.txt"), "note");
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.map(path -> String.valueOf(path.getFileName())).sorted().toList();
    }
  }
}
