package app.vitrine.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WindowStartTest {
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private final PrintStream err = new PrintStream(said, true, StandardCharsets.UTF_8);

  @Test
  void a_display_that_does_not_answer_is_told_of_with_what_works_without() {
    int code =
        WindowStart.of(
            () -> {
              throw new UnsupportedOperationException("Unable to open DISPLAY");
            },
            Map.of("DISPLAY", ":99"),
            err);

    assertThat(code).isEqualTo(1);
    assertThat(said.toString(StandardCharsets.UTF_8))
        .contains("The display :99 cannot be opened", "./vitrine --help")
        .doesNotContain("Exception");
  }

  @Test
  void any_other_failure_is_not_taken_for_that() {
    assertThatThrownBy(
            () ->
                WindowStart.of(
                    () -> {
                      throw new IllegalStateException("broken");
                    },
                    Map.of(),
                    err))
        .hasMessage("broken");
    assertThat(said.size()).isZero();
  }
}
