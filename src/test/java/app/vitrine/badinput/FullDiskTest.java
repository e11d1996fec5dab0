package app.vitrine.badinput;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import app.vitrine.bootstrap.Vitrine;
import app.vitrine.cli.fixture.Console.Answer;
import app.vitrine.domain.brief.GenerateRequest;
import app.vitrine.domain.brief.PackageOptions;
import app.vitrine.domain.brief.PhotoSource;
import app.vitrine.domain.error.ErrorCode;
import app.vitrine.domain.error.VitrineException;
import app.vitrine.domain.event.EventType;
import app.vitrine.domain.state.Target;
import app.vitrine.domain.view.PackageView;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A real disk that is really full; runs where this user may mount one in memory. */
@EnabledOnOs(OS.LINUX)
class FullDiskTest {
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private static final int BLOCK = 1 << 12;

  @TempDir static Path temp;
  private final Path disk = temp.resolve("disk");
  private boolean mounted;

  private void mount(int megabytes) throws Exception {
    Files.createDirectories(disk);
    mounted = run("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "tmpfs") == 0;
    assumeThat(mounted).as("may mount a disk").isTrue();
  }

  private int run(String... command) throws IOException, InterruptedException {
    String[] all = Arrays.copyOf(command, command.length + 1);
    all[command.length] = disk.toString();
    return new ProcessBuilder(all)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
  }

  @AfterEach
  void unmount() throws Exception {
    if (mounted) {
      assertThat(run("umount")).isZero();
    }
  }

  @Test
  void a_package_is_refused_when_there_is_no_room_for_it() throws Exception {
    mount(100);
    Shop shop = new Shop(disk.resolve("data"));
    Shop.assertRefused(
        "small disk",
        shop.generate(Shop.PHOTO, "--background", Shop.BRIEF),
        1,
        "PKG_INTERNAL_ERROR",
        "MB left",
        "300 MB",
        "Make space");
    assertThat(shop.files()).isEmpty();
    assertThat(shop.packages()).contains("\"packages\" : [ ]");
    Answer doctor = shop.type("doctor");
    assertThat(doctor.exitCode()).isNotZero();
    assertThat(doctor.out()).contains("MB left", "Make space");
  }

  @Test
  void a_disk_that_fills_during_a_run_ends_it_and_with_space_again_it_goes_on() throws Exception {
    mount(340);
    Shop shop = Shop.stocked(disk.resolve("data"));
    Map<String, String> before = shop.files();
    UUID id = runIntoFullDisk(shop);

    Answer refused = shop.type("list");
    if (refused.exitCode() != 0) {
      Shop.assertRefused("full", refused, 1, "PKG_INTERNAL_ERROR", "disk", "space");
      assertThat(refused.err()).doesNotContain("backup");
    }

    Files.delete(disk.resolve("filler"));
    assertThat(shop.files()).containsAllEntriesOf(before);
    Answer resumed = shop.type("resume");
    assertThat(resumed.exitCode()).as(resumed.err()).isZero();
    Answer status = shop.type("status", id.toString(), "--json");
    if (status.out().contains("failed")) {
      assertThat(
              shop.type("regenerate", id.toString(), "--target", "all", "--reason", "").exitCode())
          .isZero();
      status = shop.type("status", id.toString(), "--json");
    }
    assertThat(status.out()).contains("approval_required");
    assertThat(shop.files()).containsAllEntriesOf(before);
    assertThat(shop.files().keySet()).noneMatch(file -> file.endsWith(".part"));
  }

  /** The run fails, or breaks off because not even that can be stored; both say what happened. */
  private UUID runIntoFullDisk(Shop shop) throws Exception {
    try (Vitrine vitrine = Vitrine.open(shop.data(), Map.of())) {
      vitrine
          .orchestrator()
          .subscribe(
              (event, after) -> {
                if (event.body().type() == EventType.STAGE_STARTED) {
                  fill();
                }
              });
      UUID id =
          vitrine
              .orchestrator()
              .generate(
                  new GenerateRequest(
                      new PhotoSource.File(Path.of(Shop.PHOTO).toAbsolutePath().toString()),
                      Shop.BRIEF,
                      null,
                      PackageOptions.defaults(),
                      Target.COPYWRITING))
              .id();
      PackageView[] ended = new PackageView[1];
      VitrineException broken =
          catchThrowableOfType(
              VitrineException.class, () -> ended[0] = vitrine.orchestrator().await(id, PATIENCE));
      String said = broken == null ? String.valueOf(ended[0].errorMessage()) : broken.sentence();
      ErrorCode code = broken == null ? ended[0].errorCode() : broken.code();
      assertThat(code).as(said).isEqualTo(ErrorCode.PKG_INTERNAL_ERROR);
      assertThat(said).contains("disk is full", "Make space").doesNotContain("Exception");
      return id;
    }
  }

  private void fill() {
    byte[] block = new byte[BLOCK];
    try (OutputStream out = Files.newOutputStream(disk.resolve("filler"))) {
      while (true) {
        out.write(block);
      }
    } catch (IOException full) {
      assertThat(full).hasMessageContaining("No space left");
    }
  }
}
