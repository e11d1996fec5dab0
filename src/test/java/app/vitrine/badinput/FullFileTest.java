package app.vitrine.badinput;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import app.vitrine.cli.fixture.Console.Answer;
import app.vitrine.fixture.BesideOthers;
import app.vitrine.fixture.JavaCommand;
import app.vitrine.studio.fixture.SmallPhoto;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The real program where the system lets no file grow beyond a limit, as when the disk is full; to
 * arrange that needs no rights. {@link FullDiskTest} has a disk that is really full.
 */
@DisabledOnOs(OS.WINDOWS)
@BesideOthers
class FullFileTest {
  private static final long PATIENCE_SEC = 180;

  /** What a shell counts the limit in. */
  private static final int BLOCK_BYTES = 512;

  /** Looks like a provider's key; every process of these tests has it in its environment. */
  private static final String SECRET = "sk-zx81qqv7723";

  private static final String MERCHANTS_WORDS =
      Shop.BRIEF + " Called Quaxolotl. Write to merchant@quaxolotl.example.";

  @TempDir Path temp;

  private record Ended(int exitCode, String out, String err) {}

  /** Too small for an empty database; large enough for it, but not for what a run writes. */
  @ParameterizedTest
  @CsvSource({"100, false", "700, true"})
  void when_files_cannot_grow_it_says_so_and_goes_on_when_they_can(int kilobytes, boolean begun)
      throws Exception {
    Path data = temp.resolve("data");
    Ended full = run(kilobytes, data, generate("zibeline-photo.jpg", MERCHANTS_WORDS));
    Shop.assertRefused(
        kilobytes + " kB",
        new Answer(full.exitCode(), full.out(), lastLines(full.err())),
        1,
        "PKG_INTERNAL_ERROR",
        "space");
    assertThat(full.err()).doesNotContain("Exception", "\tat ");
    assertThat(data.resolve("vitrine-new.mv.db")).as("half a database").doesNotExist();

    Shop shop = new Shop(data);
    Answer resumed = shop.type("resume");
    assertThat(resumed.exitCode()).as(resumed.err()).isZero();
    if (begun) {
      assertThat(shop.packages()).contains("approval_required").doesNotContain("failed");
      the_programs_log_tells_what_went_wrong_and_nothing_of_the_merchant(data);
    } else {
      assertThat(shop.packages()).contains("\"packages\" : [ ]");
    }
    assertThat(shop.files().keySet()).noneMatch(file -> file.endsWith(".part"));
  }

  private static void the_programs_log_tells_what_went_wrong_and_nothing_of_the_merchant(Path data)
      throws IOException {
    try (Stream<Path> logs = Files.list(data.resolve("logs"))) {
      String log = logs.map(FullFileTest::text).collect(Collectors.joining());
      assertThat(log)
          .contains("ERROR", "Exception")
          .doesNotContainIgnoringCase("zibeline", "quaxolotl", "merchant@", "camping", SECRET);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Test
  void a_screen_that_takes_nothing_does_not_lose_the_package() throws Exception {
    Path full = Path.of("/dev/full");
    assumeThat(full).exists();
    Path data = temp.resolve("data");
    Process process =
        process(0, data, generate("mug.jpg", Shop.BRIEF)).redirectOutput(full.toFile()).start();
    assertThat(process.waitFor(PATIENCE_SEC, TimeUnit.SECONDS)).isTrue();
    assertThat(new Shop(data).packages()).contains("approval_required");
  }

  private List<String> generate(String photo, String background) {
    return List.of(
        "generate",
        "--image",
        SmallPhoto.into(temp, photo).toString(),
        "--background",
        background,
        "--only",
        "copywriting");
  }

  private Ended run(int kilobytes, Path data, List<String> arguments) throws Exception {
    Path out = temp.resolve("out");
    Path err = temp.resolve("err");
    Process process =
        process(kilobytes, data, arguments)
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    assertThat(process.waitFor(PATIENCE_SEC, TimeUnit.SECONDS)).isTrue();
    return new Ended(
        process.exitValue(),
        Files.readString(out, StandardCharsets.UTF_8),
        Files.readString(err, StandardCharsets.UTF_8));
  }

  private ProcessBuilder process(int kilobytes, Path data, List<String> arguments) {
    String limit = kilobytes == 0 ? "" : "ulimit -f " + kilobytes * 1024 / BLOCK_BYTES + " && ";
    List<String> command = new ArrayList<>(List.of("sh", "-c", limit + "exec \"$@\"", "vitrine"));
    command.addAll(
        JavaCommand.ofProgram(
            List.of("-Xmx640m"),
            Stream.concat(arguments.stream(), Stream.of("--data-dir", data.toString())).toList()));
    ProcessBuilder process = new ProcessBuilder(command);
    process.environment().put("VIDEO_API_KEY", SECRET);
    return process;
  }

  /** What follows the lines that tell the progress. */
  private static String lastLines(String said) {
    Stream<String> lines = said.lines().dropWhile(line -> line.matches(" *\\d+ % .*"));
    return String.join("\n", lines.toList()) + "\n";
  }
}
