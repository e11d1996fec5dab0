package app.vitrine.studio.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LastStepsTest {
  @Test
  void the_folder_is_let_go_of_though_nothing_can_be_saved() {
    List<String> taken = new ArrayList<>();
    LastSteps.take(
        () -> {
          throw new IOException("no space left");
        },
        () -> taken.add("studio"),
        () -> {
          throw new IllegalStateException("bell");
        },
        () -> taken.add("desk"));
    assertThat(taken).containsExactly("studio", "desk");
  }
}
