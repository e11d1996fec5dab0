package app.vitrine.studio.create;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.studio.text.UiLanguage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordsBesideTest {
  @TempDir Path folder;

  @Test
  void of_two_files_that_of_the_studio_s_language_counts() throws IOException {
    Path photo = folder.resolve("mug.jpg");
    Files.writeString(folder.resolve("mug.en.txt"), "A mug");
    Files.writeString(folder.resolve("mug.zh.txt"), "马克杯");

    assertThat(DroppedFiles.wordsBeside(photo, UiLanguage.ENGLISH)).contains("A mug");
    assertThat(DroppedFiles.wordsBeside(photo, UiLanguage.CHINESE)).contains("马克杯");
  }
}
