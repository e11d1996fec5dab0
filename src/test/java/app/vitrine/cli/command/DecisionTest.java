package app.vitrine.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.cli.fixture.Console.Answer;
import app.vitrine.cli.text.Moment;
import app.vitrine.domain.state.PackageStatus;
import app.vitrine.domain.state.Stage;
import app.vitrine.fixture.BesideOthers;
import app.vitrine.orchestration.fixture.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** A person approves, rejects, has a part made anew, and exports. */
@BesideOthers
class DecisionTest extends AtTheConsole {
  @Test
  void a_film_of_earlier_pictures_is_spoken_of_until_it_is_remade() {
    generate();
    String id = workflowId();
    String remake = "vitrine regenerate " + id + " --target video";
    String old = "The video still shows the earlier pictures. To remake it: " + remake;

    assertThat(console.type("regenerate", id, "--target", "images").out())
        .contains(old, "as it is, with the earlier pictures in the video: vitrine approve " + id)
        .contains("or remake the video first: " + remake)
        .doesNotContain("First remake");
    assertThat(console.type("show", id).out()).contains(old);
    assertThat(console.type("approve", id).out()).contains(old);

    assertThat(console.type("regenerate", id, "--target", "video").out())
        .doesNotContain("earlier pictures");
    assertThat(console.type("approve", id).out()).doesNotContain("earlier pictures");
  }

  @Test
  void who_approves_twice_is_told_when_it_was_approved() {
    generate();
    assertThat(console.type("approve", workflowId()).exitCode()).isZero();
    Instant approved = Objects.requireNonNull(only().completedAt());

    Answer again = console.type("approve", workflowId());

    assertThat(again.exitCode()).isEqualTo(4);
    assertThat(again.err())
        .startsWith(
            "“Stoneware mug” is already approved, on "
                + Moment.in(ZoneId.systemDefault(), approved)
                + ".")
        .contains("Nothing was changed.", "“vitrine export” packs it", "PKG_STATUS_CONFLICT");
    assertThat(only().completedAt()).isEqualTo(approved);
  }

  @Test
  void what_is_made_anew_is_brought_up_to_date_in_the_out_folder() throws IOException {
    Path out = temp.resolve("out");
    makeInto(out);
    Files.delete(out.resolve("images/hero.png"));

    Answer answer =
        console.type("regenerate", workflowId(), "--target", "images", "--out", out.toString());

    assertThat(answer.exitCode()).isZero();
    assertThat(answer.out()).contains("Copies of all files are in " + out);
    assertThat(out.resolve("images/hero.png")).isRegularFile();
  }

  @Test
  void approve_leaves_to_a_person_what_the_review_found_a_reason_to_look_at() {
    desk.stages.on(Stage.QA_REVIEW, order -> Samples.reviewed(0.62, false));
    Path out = temp.resolve("out");
    Answer answer = makeInto(out);
    assertThat(answer.exitCode()).isEqualTo(4);
    assertThat(only().status()).isEqualTo(PackageStatus.APPROVAL_REQUIRED);
    assertThat(answer.err()).contains("Not approved, although --approve was given");
    assertThat(answer.out()).contains("vitrine approve " + workflowId());
    assertThat(out.resolve("images/hero.png")).isRegularFile();
  }

  @Test
  void what_should_not_be_published_is_said_to_be_so_before_anything_else() {
    desk.stages.on(Stage.QA_REVIEW, order -> Samples.reviewed(0.35, true));

    assertThat(generate().out())
        .contains("should not be published", "all the same: vitrine approve " + workflowId());
  }

  @Test
  void export_before_approval_exits_with_4_and_writes_nothing() {
    generate();
    Path to = temp.resolve("pack");
    Answer answer = console.type("export", workflowId(), "--to", to.toString());
    assertThat(answer.exitCode()).isEqualTo(4);
    assertThat(answer.err()).contains("PKG_APPROVAL_REQUIRED");
    assertThat(to).doesNotExist();
  }

  @Test
  void approve_export_reject_and_regenerate_go_their_way() {
    generate();
    assertThat(console.type("reject", workflowId(), "--comment", "Warmer").exitCode()).isZero();
    assertThat(console.type("approve", workflowId()).exitCode()).isEqualTo(4);
    assertThat(
            console
                .type("regenerate", workflowId(), "--target", "images", "--reason", "warmer")
                .exitCode())
        .isZero();
    assertThat(only().guidance()).containsExactly("Warmer", "warmer");
    assertThat(console.type("show", workflowId()).out()).contains("Out of date", "video");
    assertThat(console.type("approve", workflowId()).out()).contains("is approved");
    Answer export =
        console.type(
            "export", workflowId(), "--to", temp.resolve("pack").toString(), "--preset", "taobao");
    assertThat(export.exitCode()).isZero();
    assertThat(export.out())
        .contains("is exported", "preflight.md", "9:16")
        .contains(
            "The video still shows the earlier pictures; “vitrine regenerate "
                + workflowId()
                + " --target video” remakes it.");
    assertThat(temp.resolve("pack/summary.md")).content().contains("--target video” remakes it.");
    assertThat(temp.resolve("pack/images/main_1.jpg")).isRegularFile();
  }

  @Test
  void who_makes_an_approved_package_anew_is_told_first_that_its_approval_ends() {
    generate();
    console.type("approve", workflowId());

    Answer answer = console.type("regenerate", workflowId(), "--target", "images");

    assertThat(answer.err()).startsWith("“Stoneware mug” is approved. Making a part of it anew");
    assertThat(answer.err().indexOf("approved again")).isLessThan(answer.err().indexOf(" 45 %"));
    assertThat(only().status()).isEqualTo(PackageStatus.APPROVAL_REQUIRED);
    assertThat(console.type("regenerate", workflowId(), "--target", "images").err())
        .doesNotContain("is approved");
    assertThat(console.type("regenerate", "--help").out()).contains("has to be approved again");
  }

  @Test
  void who_rejects_one_part_is_told_how_to_make_that_part_anew() {
    generate();
    assertThat(console.type("reject", workflowId(), "--comment", "The copy is too long.").out())
        .contains("vitrine regenerate " + workflowId() + " --target copywriting");
    console.type("regenerate", workflowId(), "--target", "copywriting");
    assertThat(console.type("reject", workflowId(), "--comment", "Too dark.").out())
        .contains("--target all");
  }

  @Test
  void status_and_show_tell_why_a_package_was_rejected_until_it_is_made_anew() {
    generate();
    console.type("reject", workflowId(), "--comment", "The mug looks\ngrey.");

    assertThat(console.type("status", workflowId()).out())
        .containsPattern("Comment +The mug looks grey[.]");
    assertThat(console.type("show", workflowId()).out()).contains("The mug looks grey.");
    assertThat(json(console.type("status", workflowId(), "--json").out()).at("/reject_comment"))
        .hasToString("\"The mug looks\\ngrey.\"");
    assertThat(console.type("regenerate", workflowId(), "--target", "all").out())
        .doesNotContain("grey");
  }

  @Test
  void an_export_into_the_folder_of_another_one_is_refused_and_takes_nothing_away() {
    generate();
    console.type("approve", workflowId());
    String to = temp.resolve("pack").toString();
    assertThat(console.type("export", workflowId(), "--to", to).exitCode()).isZero();

    Answer other = console.type("export", workflowId(), "--to", to, "--preset", "amazon");

    assertThat(other.exitCode()).isEqualTo(2);
    assertThat(other.err())
        .contains("already holds the generic export of “Stoneware mug”", "PKG_VALIDATION_ERROR");
    assertThat(temp.resolve("pack/images/hero.png")).isRegularFile();
    assertThat(console.type("export", workflowId(), "--to", to).exitCode()).isZero();
  }
}
