package app.vitrine.cli.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.contentOf;

import app.vitrine.cli.fixture.Console.Answer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Whose files in {@code --out} a command may replace. */
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
