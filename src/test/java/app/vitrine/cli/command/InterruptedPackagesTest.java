package app.vitrine.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.cli.Workbench;
import app.vitrine.cli.fixture.Console;
import app.vitrine.cli.fixture.Console.Answer;
import app.vitrine.cli.fixture.DeskOpener;
import app.vitrine.domain.brief.GenerateRequest;
import app.vitrine.domain.brief.PackageOptions;
import app.vitrine.domain.brief.PhotoSource;
import app.vitrine.domain.state.Stage;
import app.vitrine.domain.state.Target;
import app.vitrine.pipeline.fixture.Wait;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is said of packages whose run was broken off. */
class InterruptedPackagesTest {
  @TempDir Path temp;
  private DeskOpener desk;
  private Console console;

  @BeforeEach
  void sitDown() {
    desk = new DeskOpener(temp);
    console = new Console(desk);
  }

  @Test
  void list_status_and_show_say_what_was_interrupted_and_how_to_go_on() {
    String first = interrupted();
    Answer one = console.type("list");
    assertThat(one.out())
        .contains(
            "interrupted 65 %",
            "One package was interrupted; “vitrine resume” goes on with it (“--out DIR” also copies"
                + " the files).")
        .doesNotContain("running");

    String second = interrupted();
    String both = "2 packages were interrupted; “vitrine resume” goes on with them (“--out";
    assertThat(console.type("list").out()).contains(both);
    for (String command : List.of("status", "show")) {
      Answer answer = console.type(command, second);
      assertThat(answer.out())
          .contains("interrupted (Video, 65 %); “vitrine resume” goes on with it", both);
      assertThat(json(console.type(command, first, "--json").out()).at("/interrupted").asBoolean())
          .isTrue();
    }
    assertThat(json(console.type("list", "--json").out()).at("/interrupted").asInt()).isEqualTo(2);

    desk.stages.on(Stage.VIDEO_GENERATION, desk.samples());
    assertThat(console.type("resume").exitCode()).isZero();
    for (String[] command : new String[][] {{"list"}, {"show", first}, {"status", second}}) {
      assertThat(console.type(command).out()).doesNotContain("interrupted", "resume");
    }
  }

  @Test
  void what_ends_beside_another_package_is_named_with_its_folder() {
    String earlier = interrupted();
    desk.stages.on(Stage.VIDEO_GENERATION, desk.samples());

    Answer answer =
        console.type(
            "generate", "--image", "other.jpg", "--background", "A bowl.", "--only", "images");

    assertThat(answer.exitCode()).isZero();
    assertThat(answer.err())
        .contains("has ended as well; its files are in")
        .containsPattern("its files are in .*wf-" + earlier.substring(0, 8));
  }

  @Test
  void nothing_can_be_decided_on_an_interrupted_package_but_to_go_on_or_give_it_up() {
    String id = interrupted();
    for (String[] command :
        new String[][] {
          {"approve", id}, {"reject", id, "--comment", "x"}, {"regenerate", id, "--target", "all"}
        }) {
      assertThat(console.type(command).err())
          .contains("it was interrupted at video generation.")
          .contains("“vitrine resume” goes on with it, “vitrine cancel” gives it up.")
          .doesNotContain("being made", "Wait");
    }
  }

  @Test
  void a_cancelled_package_shows_what_was_stopped_and_what_was_never_made() {
    String id = interrupted();
    assertThat(console.type("cancel", id).out()).contains("for good");
    assertThat(console.type("show", id).out())
        .containsPattern("Status +cancelled while the video was made")
        .containsPattern("– Video +stopped")
        .containsPattern("· Quality review +not made")
        .doesNotContain("running", "waiting");
  }

  @Test
  void resume_copies_into_no_other_packages_folder_and_several_packages_side_by_side() {
    Path taken = temp.resolve("taken");
    console.type(
        "generate", "--image", "b.jpg", "--background", "A bowl.", "--out", taken.toString());
    String first = interrupted();
    desk.stages.on(Stage.VIDEO_GENERATION, desk.samples());
    Answer refused = console.type("resume", "--out", taken.toString());
    assertThat(refused.exitCode()).isEqualTo(2);
    assertThat(refused.err()).contains("already holds the files of");
    assertThat(console.type("status", first).out()).contains("interrupted");

    String second = interrupted();
    desk.stages.on(Stage.VIDEO_GENERATION, desk.samples());
    Path both = temp.resolve("both");
    assertThat(console.type("resume", "--out", both.toString()).exitCode()).isZero();
    for (String id : List.of(first, second)) {
      assertThat(both.resolve("wf-" + id).resolve("video/ad.mp4")).isRegularFile();
    }
  }

  @Test
  void a_cancelled_package_tells_why_when_somebody_said_so() {
    String id = interrupted();
    String reason = "wrong photo,\nthe blue one sells";
    assertThat(
            json(console.type("cancel", id, "--reason", reason, "--json").out())
                .at("/cancel_reason")
                .asString())
        .isEqualTo(reason);
    for (String command : List.of("status", "show")) {
      assertThat(console.type(command, id).out())
          .containsPattern("Reason +wrong photo, the blue one sells");
      assertThat(json(console.type(command, id, "--json").out()).at("/cancel_reason").asString())
          .isEqualTo(reason);
    }

    String silent = interrupted();
    console.type("cancel", silent);
    assertThat(console.type("show", silent).out()).doesNotContain("Reason");
    assertThat(json(console.type("show", silent, "--json").out()).at("/cancel_reason").isNull())
        .isTrue();
  }

  /** A package whose run was broken off in its video, as by Ctrl-C. */
  private String interrupted() {
    desk.stages.on(
        Stage.VIDEO_GENERATION,
        order -> {
          order.cancel().pause(Duration.ofMinutes(1));
          throw new IllegalStateException("nobody interrupted");
        });
    try (Workbench bench = desk.open(Optional.empty())) {
      UUID id =
          bench
              .orchestrator()
              .generate(
                  new GenerateRequest(
                      new PhotoSource.File("m.jpg"),
                      "A mug.",
                      null,
                      PackageOptions.defaults(),
                      Target.ALL))
              .id();
      Wait.until(
          "the video is being made",
          () -> bench.orchestrator().describe(id).stage() == Stage.VIDEO_GENERATION);
      return id.toString();
    }
  }

  private static JsonNode json(String text) {
    return new JsonMapper().readTree(text);
  }
}
