package app.vitrine.domain.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.vitrine.fixture.BesideOthers;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@BesideOthers
class ListingTest {
  /** Folders within folders until the path is longer than Linux opens, which stops a walk. */
  private static final String TOO_DEEP =
      "n=$(printf %0200d 0); for i in $(seq 22); do mkdir $n && cd $n || exit 0; done";

  @TempDir Path temp;

  @Test
  void a_folder_comes_before_what_it_holds() throws IOException {
    Path inner = Files.createDirectory(temp.resolve("a"));
    Path file = Files.writeString(inner.resolve("b.txt"), "b");

    assertThat(Listing.deep(temp)).containsExactly(temp, inner, file);
    assertThat(Listing.of(temp)).containsExactly(inner);
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void a_folder_that_cannot_be_read_to_its_end_is_an_ordinary_failure() throws Exception {
    Path deep = Files.createDirectory(temp.resolve("deep"));
    try {
      new ProcessBuilder("sh", "-c", TOO_DEEP).directory(deep.toFile()).start().waitFor();

      assertThatThrownBy(() -> Listing.deep(deep)).isInstanceOf(FileSystemException.class);
    } finally {
      new ProcessBuilder("rm", "-rf", deep.toString()).start().waitFor();
    }
  }
}
