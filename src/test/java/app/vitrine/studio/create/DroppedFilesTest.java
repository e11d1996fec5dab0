package app.vitrine.studio.create;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.studio.fixture.SmallPhoto;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is taken of a drop, and what is said to be left out. */
class DroppedFilesTest {
  @TempDir Path folder;

  @Test
  void what_else_is_in_a_folder_is_counted_but_for_the_words_of_its_photos() throws IOException {
    Path mug = SmallPhoto.into(folder, "mug.jpg");
    Files.writeString(folder.resolve("mug.txt"), "Steel mug");
    Files.writeString(folder.resolve("bill.pdf"), "x");
    Files.createDirectory(folder.resolve("more"));

    DroppedFiles.Sorted sorted = DroppedFiles.sort(List.of(folder));

    assertThat(sorted.photos()).containsExactly(mug);
    assertThat(sorted.passedBy()).isEqualTo(2);
  }

  @Test
  void a_folder_that_is_gone_costs_none_of_the_other_photos() throws IOException {
    Path mug = SmallPhoto.into(folder, "mug.jpg");
    Path loop = folder.resolve("loop");
    Files.createSymbolicLink(loop, folder.resolve("nowhere"));

    DroppedFiles.Sorted sorted = DroppedFiles.sort(List.of(loop, mug));

    assertThat(sorted.photos()).containsExactly(mug);
    assertThat(sorted.passedBy()).isEqualTo(1);
  }
}
