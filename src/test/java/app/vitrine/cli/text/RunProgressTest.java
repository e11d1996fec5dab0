package app.vitrine.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.orchestration.fixture.Rig;
import app.vitrine.orchestration.fixture.Samples;
import app.vitrine.orchestration.fixture.ScriptedStages;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RunProgressTest {
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void what_happens_after_the_end_is_not_shown_below_the_last_word() {
    PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
    Terminal terminal = new Terminal(stream, stream, false);
    RunProgress progress = new RunProgress(Words.of(Locale.ENGLISH), terminal, false, view -> true);
    try (Rig rig = Rig.of(new ScriptedStages())) {
      rig.door().subscribe(progress);
      rig.awaitEnd(rig.door().generate(Samples.request()).id());
      assertThat(err.size()).isPositive();

      progress.end();
      err.reset();
      rig.awaitEnd(rig.door().generate(Samples.request()).id());

      assertThat(err.size()).isZero();
    }
  }
}
