package app.vitrine.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.cli.HealthCheck;
import app.vitrine.cli.fixture.Console;
import app.vitrine.cli.fixture.Console.Answer;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** With {@code --json} a program can read what a command tells. */
class JsonDocumentTest extends AtTheConsole {
  @Test
  void json_prints_one_document_on_standard_output_and_nothing_else_there() {
    Answer answer =
        console.type("generate", "--image", "m.jpg", "--background", "A mug.", "--json");
    JsonNode document = json(answer.out());
    assertThat(document.at("/workflow_id").asString()).isEqualTo(workflowId());
    assertThat(document.at("/status").asString()).isEqualTo("approval_required");
    assertThat(document.at("/progress/percentage").asInt()).isEqualTo(95);
    assertThat(document.at("/run_succeeded").asBoolean()).isTrue();
    assertThat(document.at("/video/facts/duration_sec").asDouble()).isEqualTo(15);
    assertThat(document.at("/input/options/aspect_ratio").asString()).isEqualTo("9:16");
    assertThat(document.at("/copy/texts/0/channel").asString()).isEqualTo("product_page");
    assertThat(document.at("/stages/copywriting/state").asString()).isEqualTo("done");
    for (String command : List.of("status", "show")) {
      assertThat(json(console.type(command, workflowId(), "--json").out()).has("status")).isTrue();
    }
    assertThat(json(console.type("list", "--json").out()).at("/packages").size()).isEqualTo(1);
  }

  @Test
  void an_error_with_json_is_a_document_too() {
    Answer answer = console.type("status", "deadbeef", "--json");
    assertThat(answer.exitCode()).isEqualTo(3);
    assertThat(json(answer.out()).at("/error/code").asString()).isEqualTo("PKG_NOT_FOUND");
    Answer misuse = console.type("generate", "--json");
    assertThat(misuse.exitCode()).isEqualTo(2);
    assertThat(json(misuse.out()).at("/error/code").asString()).isEqualTo("PKG_VALIDATION_ERROR");
  }

  @Test
  void commands_in_a_document_are_as_this_person_types_them() {
    Console here = new Console(desk, Locale.ENGLISH, false, "./vitrine");
    assertThat(
            json(here.type("show", "wf-99999999", "--json").out()).at("/error/advice").asString())
        .isEqualTo("“./vitrine list” shows every package.");
    desk.health.add(HealthCheck.problem("Fonts", "none", "Run “vitrine doctor” again."));
    assertThat(json(here.type("doctor", "--json").out()).at("/checks/0/advice").asString())
        .isEqualTo("Run “./vitrine doctor” again.");
  }
}
