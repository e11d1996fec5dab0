package app.vitrine.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class RunWatchTest {
  @Test
  @DisabledOnOs(OS.WINDOWS)
  void a_folder_is_told_as_a_shell_reads_it() {
    assertThat(RunWatch.typed(Path.of("out/mug-1"))).isEqualTo("out/mug-1");
    assertThat(RunWatch.typed(Path.of("导出/杯子"))).isEqualTo("导出/杯子");
    assertThat(RunWatch.typed(Path.of("my products/$mug"))).isEqualTo("'my products/$mug'");
    assertThat(RunWatch.typed(Path.of("Mei's mugs"))).isEqualTo("'Mei'\\''s mugs'");
  }

  @Test
  @EnabledOnOs(OS.WINDOWS)
  void a_folder_with_blanks_is_told_in_double_quotes() {
    assertThat(RunWatch.typed(Path.of("my products"))).isEqualTo("\"my products\"");
  }
}
