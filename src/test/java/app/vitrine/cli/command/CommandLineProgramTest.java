package app.vitrine.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.cli.HealthCheck;
import app.vitrine.cli.fixture.Console;
import app.vitrine.cli.fixture.Console.Answer;
import app.vitrine.cli.fixture.DeskOpener;
import app.vitrine.domain.error.VitrineException;
import app.vitrine.domain.state.PackageStatus;
import app.vitrine.domain.state.Stage;
import app.vitrine.domain.view.PackageView;
import app.vitrine.orchestration.fixture.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CommandLineProgramTest {
  @TempDir Path temp;
  private DeskOpener desk;
  private Console console;

  @BeforeEach
  void sitDown() {
    desk = new DeskOpener(temp.resolve("projects"));
    console = new Console(desk);
  }

  @Test
  void generate_shows_each_stage_and_ends_with_where_things_are_and_what_is_next() {
    Answer answer = generate();
    assertThat(answer.exitCode()).isZero();
    assertThat(answer.err())
        .contains(" 10 %  Analysis", "✓ Analysis", "✓ Copy", "✓ Images", "✓ Video")
        .contains("✓ Quality review")
        .doesNotContain("\u001B");
    assertThat(answer.out())
        .contains("Stoneware mug")
        .contains("waiting for approval")
        .contains(desk.samples().folder(workflowId()).toString())
        .contains("Quality 0.93 of 1.00, 1 of 2 checks passed")
        .contains("→ Take the photo from nearer.")
        .contains("vitrine approve " + workflowId());
  }

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
  void a_film_of_earlier_pictures_is_spoken_of_until_it_is_remade() {
    generate();
    String id = workflowId();
    String remake = "vitrine regenerate " + id + " --target video";
    String old = "The video still shows the earlier pictures. To remake it: " + remake;

    assertThat(console.type("regenerate", id, "--target", "images").out())
        .contains(old, "First remake the video: " + remake);
    assertThat(console.type("show", id).out()).contains(old);
    assertThat(console.type("approve", id).out()).contains(old);

    assertThat(console.type("regenerate", id, "--target", "video").out())
        .doesNotContain("earlier pictures");
    assertThat(console.type("approve", id).out()).doesNotContain("earlier pictures");
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

  @Test
  void a_watched_terminal_draws_over_the_running_stage() {
    Answer answer =
        new Console(desk, Locale.ENGLISH, true)
            .type("generate", "--image", "m.jpg", "--background", "x");
    assertThat(answer.err()).contains("\r\u001B[2K▸ Analysis").contains("█");
    assertThat(answer.out()).doesNotContain("\u001B");
  }

  @Test
  void generate_with_out_and_approve_leaves_copies_of_everything() {
    Path out = temp.resolve("out dir 店/mug");
    Answer answer = makeInto(out);
    assertThat(answer.exitCode()).isZero();
    assertThat(only().status()).isEqualTo(PackageStatus.COMPLETED);
    assertThat(out.resolve("images/hero.png")).isRegularFile();
    assertThat(out.resolve("video/ad.mp4")).isRegularFile();
    assertThat(out.resolve("copy/product_page.en.1.md")).content().contains("# Stoneware mug");
    assertThat(out.resolve("copy/ad_short.en.2.txt")).isRegularFile();
    assertThat(out.resolve("qa_report.md")).content().contains("**0.93**", "1000 \\| more");
    assertThat(out.resolve("qa_report.json")).isRegularFile();
    assertThat(out.resolve("summary.md")).content().contains("15.0 s, 1080 × 1920");
    assertThat(answer.out()).contains("Copies of all files are in " + out);
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
  void an_out_folder_with_strange_files_is_refused_before_anything_starts() throws IOException {
    Files.writeString(temp.resolve("mine.txt"), "mine");
    Answer answer =
        console.type(
            "generate", "--image", "m.jpg", "--background", "A mug.", "--out", temp.toString());
    assertThat(answer.exitCode()).isEqualTo(2);
    assertThat(answer.err()).contains("already holds other files", "PKG_VALIDATION_ERROR");
    assertThat(desk.ledger.size()).isZero();
    assertThat(desk.opened).hasValue(0);
  }

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
  void options_reach_the_package_by_the_contracts_names() {
    console.type(
        "generate",
        "--image",
        "m.jpg",
        "--background",
        "A mug.",
        "--languages",
        "zh,en",
        "--style",
        "cinematic",
        "--aspect-ratio",
        "4:5",
        "--priority",
        "high",
        "--copy-variants",
        "3",
        "--image-variants",
        "4",
        "--video-duration",
        "20",
        "--no-approval",
        "--no-audio",
        "--force-fallback-video",
        "--channels",
        "product_page,live_script",
        "--request-id",
        "r1");
    assertThat(only().input().options())
        .hasToString(
            "PackageOptions[copyVariants=3, imageVariants=4, videoDurationSec=20, "
                + "requireApproval=false, forceFallbackVideo=true, languages=[ZH, EN], "
                + "style=CINEMATIC, aspectRatio=PORTRAIT_4_5, priority=HIGH, includeAudio=false, "
                + "channels=[PRODUCT_PAGE, LIVE_SCRIPT]]");
    assertThat(only().input().requestId()).isEqualTo("r1");
  }

  @Test
  void the_same_request_id_returns_the_same_package() {
    String[] command = {
      "generate", "--image", "m.jpg", "--background", "A mug.", "--request-id", "r1"
    };
    assertThat(console.type(command).exitCode()).isZero();
    Answer again = console.type(command);
    assertThat(again.exitCode()).isZero();
    assertThat(desk.ledger.size()).isEqualTo(1);
    assertThat(again.out()).contains(workflowId());
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
        "status ab",
        "status ../../etc",
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

  @Test
  void a_package_is_found_by_the_beginning_of_its_id() {
    generate();
    String start = workflowId().substring(0, "wf-".length() + 6);
    assertThat(console.type("status", start).exitCode()).isZero();
    assertThat(console.type("status", start.substring(3).toUpperCase(Locale.ROOT)).exitCode())
        .isZero();
    assertThat(console.type("status", "wf-" + "0".repeat(6)).exitCode()).isEqualTo(3);
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
    assertThat(export.out()).contains("is exported", "preflight.md", "9:16");
    assertThat(temp.resolve("pack/images/main_1.jpg")).isRegularFile();
  }

  @Test
  void a_failed_run_exits_with_its_code_and_says_what_was_kept() {
    desk.stages.on(
        Stage.IMAGE_GENERATION,
        order -> {
          throw VitrineException.provider("The painter did not answer.", false, null);
        });
    Answer answer = generate();
    assertThat(answer.exitCode()).isEqualTo(5);
    assertThat(answer.err())
        .contains("The painter did not answer.", "Everything finished before is kept.")
        .contains("vitrine regenerate " + workflowId(), "PKG_PROVIDER_FAILED");
  }

  @Test
  void an_unknown_failure_exits_with_1() {
    DeskOpener broken =
        new DeskOpener(temp) {
          @Override
          public List<HealthCheck> examine(java.util.Optional<Path> dataFolder) {
            throw new IllegalStateException("\u001B[31mburnt");
          }
        };
    Answer answer = new Console(broken).type("doctor");
    assertThat(answer.exitCode()).isEqualTo(1);
    assertThat(answer.err()).contains("burnt", "PKG_INTERNAL_ERROR").doesNotContain("\u001B");
  }

  @Test
  void resume_says_so_when_nothing_was_interrupted() {
    Answer answer = console.type("resume");
    assertThat(answer.exitCode()).isZero();
    assertThat(answer.out()).contains("Nothing was interrupted.");
  }

  @Test
  void doctor_lists_each_check_with_advice_and_fails_when_one_does() {
    desk.health.add(HealthCheck.ok("Java", "25.0.3"));
    assertThat(console.type("doctor").exitCode()).isZero();
    desk.health.add(HealthCheck.problem("Video encoder", "none", "Install again."));
    Answer answer = console.type("doctor");
    assertThat(answer.exitCode()).isEqualTo(1);
    assertThat(answer.out()).contains("✓ Java", "✗ Video encoder", "→ Install again.");
    assertThat(desk.opened).hasValue(0);
  }

  @Test
  void cutouts_get_a_file_each_and_never_replace_one_unasked() throws IOException {
    Path first =
        Files.writeString(Files.createDirectory(temp.resolve("a")).resolve("mug.jpg"), "1");
    Path second =
        Files.writeString(Files.createDirectory(temp.resolve("b")).resolve("mug.png"), "2");
    Path to = temp.resolve("cut");
    Answer answer =
        console.type("cutout", first.toString(), second.toString(), "--to", to.toString());
    assertThat(answer.exitCode()).isZero();
    assertThat(to.resolve("mug.png")).content().isEqualTo("1");
    assertThat(to.resolve("mug-2.png")).content().isEqualTo("2");
    assertThat(console.type("cutout", first.toString(), "--to", to.toString()).exitCode())
        .isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "generate --help", "--version", "export -h"})
  void help_opens_nothing(String command) {
    Answer answer = console.type(command.split(" ", -1));
    assertThat(answer.exitCode()).isZero();
    assertThat(answer.out()).isNotBlank();
    assertThat(desk.opened).hasValue(0);
  }

  @Test
  void names_from_outside_cannot_steer_the_terminal() {
    generate();
    Path odd = temp.resolve("od\u001B[31md\u202E.jpg");
    Answer answer = console.type("cutout", odd.toString(), "--to", temp.resolve("c").toString());
    assertThat(answer.err()).contains("od\uFFFD[31md\uFFFD.jpg").doesNotContain("\u001B");
  }

  @Test
  void chinese_is_spoken_where_the_locale_asks_for_it() {
    Answer answer =
        new Console(desk, Locale.SIMPLIFIED_CHINESE, false)
            .type("generate", "--image", "m.jpg", "--background", "A mug.");
    assertThat(answer.err()).contains("✓ 分析", "✓ 质检");
    assertThat(answer.out()).contains("等待批准").doesNotContain("待审核");
  }

  private Answer generate() {
    return console.type("generate", "--image", "m.jpg", "--background", "A mug.");
  }

  private PackageView only() {
    return desk.ledger.find(desk.ledger.ids().getFirst()).orElseThrow();
  }

  private String workflowId() {
    return only().workflowId();
  }

  private Answer makeInto(Path out) {
    return console.type(
        "generate",
        "--image",
        "m.jpg",
        "--background",
        "A mug.",
        "--out",
        out.toString(),
        "--approve");
  }

  private static JsonNode json(String text) {
    return JsonMapper.shared().readTree(text);
  }
}
