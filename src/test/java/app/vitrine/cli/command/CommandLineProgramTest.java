package app.vitrine.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.cli.HealthCheck;
import app.vitrine.cli.fixture.Console;
import app.vitrine.cli.fixture.Console.Answer;
import app.vitrine.cli.fixture.DeskOpener;
import app.vitrine.domain.error.VitrineException;
import app.vitrine.domain.event.StageResult;
import app.vitrine.domain.state.PackageStatus;
import app.vitrine.domain.state.Stage;
import app.vitrine.fixture.SampleFilm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CommandLineProgramTest extends AtTheConsole {
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
                + "channels=[PRODUCT_PAGE, LIVE_SCRIPT], voice=OFF]");
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

  @Test
  void a_slideshow_says_so_once_and_why() {
    desk.stages.on(
        Stage.VIDEO_GENERATION,
        order -> new StageResult.Filmed(SampleFilm.of(1).fallback("The camera broke.").film()));
    String wished =
        console
            .type(
                "generate", "--image", "m.jpg", "--background", "A mug.", "--force-fallback-video")
            .out();

    assertThat(wished).contains("The video is a slideshow, as you asked.").doesNotContain("camera");
    assertThat(generate().out()).contains("The video is a slideshow. The camera broke.");
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
}
