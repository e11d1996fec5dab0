package app.vitrine.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.bootstrap.LocalOpener;
import app.vitrine.cli.fixture.Console;
import app.vitrine.cli.fixture.Console.Answer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A merchant's data folder and the real command line over it. */
final class Shop {
  private static final Set<String> KEPT_OPEN =
      Set.of("vitrine.mv.db", "vitrine.lock", "settings.json");

  static final String PHOTO = "assets/samples/enamel-mug.jpg";
  static final String BRIEF = "Enamel mug, 350 ml, steel, made for camping.";

  private final Path data;
  private final Console console = new Console(new LocalOpener(Map.of()));

  Shop(Path data) {
    this.data = data;
  }

  /** A shop with one small package in it. */
  static Shop stocked(Path data) {
    Shop shop = new Shop(data);
    Answer made = shop.generate(PHOTO, "--background", BRIEF, "--only", "copywriting");
    assertThat(made.exitCode()).as(made.err()).isZero();
    return shop;
  }

  Path data() {
    return data;
  }

  Answer type(String... arguments) {
    return console.type(
        Stream.concat(Stream.of(arguments), Stream.of("--data-dir", data.toString()))
            .toArray(String[]::new));
  }

  Answer generate(String photo, String... more) {
    return type(
        Stream.concat(Stream.of("generate", "--image", photo), Stream.of(more))
            .toArray(String[]::new));
  }

  /** Every package as the list shows it. */
  String packages() {
    Answer list = type("list", "--json");
    assertThat(list.exitCode()).as(list.err()).isZero();
    return list.out();
  }

  /** Every file but the logs, the lock and the database, with its hash; none without the folder. */
  Map<String, String> files() {
    if (Files.notExists(data)) {
      return Map.of();
    }
    try (Stream<Path> walk = Files.walk(data)) {
      Map<String, String> files = new TreeMap<>();
      for (Path path : walk.toList()) {
        String name = data.relativize(path).toString();
        if (!name.isEmpty() && !KEPT_OPEN.contains(name) && !name.startsWith("logs")) {
          files.put(name, Files.isRegularFile(path) ? hash(path) : "");
        }
      }
      files.remove("incoming");
      return files;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static String hash(Path file) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(Files.readAllBytes(file)));
    } catch (IOException | NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** The answer refuses with this exit code and error code, in words a merchant understands. */
  static void assertRefused(
      String what, Answer answer, int exitCode, String code, String... words) {
    assertThat(answer.exitCode()).as("%s: %s", what, answer.err()).isEqualTo(exitCode);
    assertThat(answer.out()).as(what).isEmpty();
    assertThat(answer.err())
        .as(what)
        .contains(code)
        .contains(words)
        .doesNotContain("Exception", "app.vitrine", "java.", "org.", "null", "\tat ");
    assertThat(answer.err().lines().count()).as("lines of %s", answer.err()).isEqualTo(4);
  }
}
