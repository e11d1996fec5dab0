package app.vitrine.cli.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.contentOf;

import app.vitrine.cli.fixture.Console.Answer;
import app.vitrine.domain.state.Stage;
import app.vitrine.fixture.BesideOthers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Whose files in {@code --out} a command may replace. */
@BesideOthers
class OutFolderTest extends AtTheConsole {
  @Test
  void another_packages_copy_is_named_and_left_alone_before_anything_is_made() {
    Path out = temp.resolve("out");
    makeInto(out);

    Answer other = generate("A glass bowl.", out);

    assertThat(other.exitCode()).isEqualTo(2);
    assertThat(other.err())
        .contains("already holds the files of “Stoneware mug” (" + workflowId() + ")")
        .contains("Choose a new or an empty folder.", "PKG_VALIDATION_ERROR");
    assertThat(out.resolve("video/ad.mp4")).isRegularFile();
    assertThat(desk.ledger.size()).isEqualTo(1);
  }

  @Test
  void copies_that_could_not_be_written_are_told_beside_what_was_made() {
    Path out = temp.resolve("out");
    blockDuringTheRun(out);
    String[] command = {
      "generate", "--image", "m.jpg", "--background", "A mug.", "--out", out.toString(), "--json"
    };
    Answer answer = console.type(command);

    assertThat(answer.exitCode()).isEqualTo(2);
    assertThat(answer.err()).contains("is a file", "PKG_VALIDATION_ERROR");
    JsonNode document = json(answer.out());
    assertThat(document.at("/workflow_id").asString()).isEqualTo(workflowId());
    assertThat(document.at("/run_succeeded").asBoolean()).isTrue();
    assertThat(document.at("/out").isNull()).isTrue();
    assertThat(document.at("/error/message").asString()).contains("is a file");
    assertThat(document.at("/error/kept").asString())
        .isEqualTo("What was made is kept in the package's own folder.");
  }

  @Test
  void what_was_made_anew_is_told_before_the_copies_that_could_not_be_written() {
    Path out = temp.resolve("out");
    generate();
    blockDuringTheRun(out);

    Answer answer = regenerate(out);

    assertThat(answer.exitCode()).isEqualTo(2);
    assertThat(answer.out()).contains("Quality 0.93 of 1.00", "vitrine approve " + workflowId());
    assertThat(answer.err()).contains("is a file", "PKG_VALIDATION_ERROR");
  }

  @Test
  void the_same_request_made_again_replaces_its_earlier_copy() {
    Path out = temp.resolve("out");
    makeInto(out);

    assertThat(generate(" A mug.\r\n", out).exitCode()).isZero();

    assertThat(desk.ledger.size()).isEqualTo(2);
    assertThat(manifest(out)).contains(desk.ledger.ids().getLast().toString());
  }

  @Test
  void the_same_words_with_another_photo_are_another_request() throws IOException {
    Path out = temp.resolve("out");
    makeInto(out);
    Path photo = Files.writeString(temp.resolve("other.jpg"), "another photo");

    Answer other =
        console.type(
            "generate",
            "--image",
            photo.toString(),
            "--background",
            "A mug.",
            "--out",
            out.toString());

    assertThat(other.exitCode()).isEqualTo(2);
    assertThat(desk.ledger.size()).isEqualTo(1);
  }

  @Test
  void a_part_alone_does_not_replace_a_copy_with_more_in_it() {
    Path out = temp.resolve("out");
    makeInto(out);

    Answer part =
        console.type(
            "generate",
            "--image",
            "m.jpg",
            "--background",
            "A mug.",
            "--only",
            "copywriting",
            "--out",
            out.toString());

    assertThat(part.exitCode()).isEqualTo(2);
    assertThat(out.resolve("images/hero.png")).isRegularFile();
  }

  @Test
  void regenerate_replaces_the_packages_own_copy_and_no_other() {
    Path own = temp.resolve("own");
    Path others = temp.resolve("others");
    makeInto(own);
    generate("A glass bowl.", others);

    assertThat(regenerate(own).exitCode()).isZero();
    Answer refused = regenerate(others);

    assertThat(refused.exitCode()).isEqualTo(2);
    assertThat(refused.err()).contains("already holds the files of");
    assertThat(only().runSucceeded()).isTrue();
    assertThat(manifest(others)).doesNotContain(workflowId());
  }

  /** Puts a file where the copies are to go, once the folder was looked at. */
  private void blockDuringTheRun(Path out) {
    desk.stages.on(
        Stage.QA_REVIEW,
        order -> {
          try {
            Files.writeString(out, "in the way");
          } catch (IOException failed) {
            throw new UncheckedIOException(failed);
          }
          return desk.samples().execute(order);
        });
  }

  private Answer generate(String background, Path out) {
    return console.type(
        "generate", "--image", "m.jpg", "--background", background, "--out", out.toString());
  }

  private Answer regenerate(Path out) {
    return console.type(
        "regenerate", workflowId(), "--target", "copywriting", "--out", out.toString());
  }

  private static String manifest(Path out) {
    return contentOf(out.resolve("manifest.json").toFile(), StandardCharsets.UTF_8);
  }
}
