package app.vitrine.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.cli.fixture.Console;
import app.vitrine.cli.fixture.Console.Answer;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is typed wrong or asks for help is answered plainly and does nothing. */
class UsageTest extends AtTheConsole {
  @Test
  void commands_to_type_are_shown_as_this_person_types_them() {
    Console here = new Console(desk, Locale.ENGLISH, false, "./vitrine");
    assertThat(here.type("generate", "--image", "m.jpg", "--background", "x").out())
        .contains("then: ./vitrine approve wf-", "or: ./vitrine reject wf-");
    assertThat(here.type("show", "wf-99999999").err()).contains("“./vitrine list” shows");
    assertThat(here.type("show", "--help").out()).contains("Usage: ./vitrine show");
    assertThat(here.type("generate", "--help").out())
        .contains("Texts per channel and language", "A text file with these facts");
    assertThat(here.type("--help").out()).contains("Makes a package from a photo and a text");
    assertThat(here.type("show").err()).contains("“./vitrine show --help”");
  }

  @Test
  void a_photo_that_is_not_there_is_named_and_no_command_is_guessed() {
    Answer answer = console.type("nothere.jpg");
    assertThat(answer.exitCode()).isEqualTo(2);
    assertThat(answer.err())
        .contains("There is no file at “nothere.jpg”.", "“vitrine photo.jpg” opens the window")
        .doesNotContain("meant");
    assertThat(console.type("photos/mug").err()).contains("There is no file at “photos/mug”.");
    assertThat(console.type("generat").err()).contains("Was “generate” meant?");
  }

  @Test
  void a_word_that_is_far_from_every_command_is_not_taken_for_one() {
    assertThat(console.type("frobnicate").err())
        .contains("“frobnicate” is not understood here.")
        .doesNotContain("meant");
  }

  @ParameterizedTest
  @ValueSource(strings = {"show", "cancel", "approve"})
  void a_missing_id_changes_nothing_and_nobody_speaks_of_creating(String command) {
    assertThat(console.type(command).err())
        .contains("Nothing was changed.")
        .doesNotContain("created");
  }

  @Test
  void a_beginning_that_fits_several_packages_says_how_many() {
    for (int each = 0; each < 7; each++) {
      generate();
    }
    Answer answer = console.type("show", "wf-");
    assertThat(answer.exitCode()).isEqualTo(2);
    assertThat(answer.err())
        .contains("“wf-” fits 7 packages: wf-", " and 2 more.", "at least 4 characters of the id");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "generate",
        "generate --image m.jpg",
        "generate --background x",
        "generate --image m.jpg --background x --background-file y",
        "generate --image m.jpg --background x --style pretty",
        "generate --image m.jpg --background x --aspect-ratio 2:1",
        "generate --image m.jpg --background x --copy-variants 9",
        "generate --image m.jpg --background x --no-approval --require-approval",
        "generate --image m.jpg --background-file nowhere.txt",
        "export abcd1234",
        "reject abcd1234",
        "regenerate abcd1234",
        "dance"
      })
  void bad_usage_exits_with_2_says_what_to_do_and_creates_nothing(String command) {
    Answer answer = console.type(command.split(" ", -1));
    assertThat(answer.exitCode()).isEqualTo(2);
    assertThat(answer.out()).isEmpty();
    assertThat(answer.err())
        .containsPattern("Nothing was (created|changed)[.]")
        .contains("PKG_VALIDATION_ERROR");
    assertThat(desk.ledger.size()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"zzzz", "ab", "../../etc", "wf-99999999", "wf-zzzz"})
  void an_id_of_no_package_exits_with_3_however_it_is_written(String id) {
    for (String command : List.of("show", "status", "approve", "cancel")) {
      Answer answer = console.type(command, id);
      assertThat(answer.exitCode()).as(answer.err()).isEqualTo(3);
      assertThat(answer.err()).contains("“" + id + "”", "Nothing was changed.", "PKG_NOT_FOUND");
    }
  }

  @Test
  void a_package_is_found_by_the_beginning_of_its_id() {
    generate();
    String start = workflowId().substring(0, "wf-".length() + 6);
    assertThat(console.type("status", start).exitCode()).isZero();
    assertThat(console.type("status", start.substring(3).toUpperCase(Locale.ROOT)).exitCode())
        .isZero();
    assertThat(console.type("status", "wf-" + "0".repeat(6)).exitCode()).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "generate --help", "--version", "export -h"})
  void help_opens_nothing(String command) {
    Answer answer = console.type(command.split(" ", -1));
    assertThat(answer.exitCode()).isZero();
    assertThat(answer.out()).isNotBlank();
    assertThat(desk.opened).hasValue(0);
  }
}
