package app.vitrine.media.player;

import app.vitrine.media.player.PlayerStatus.Phase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.bytedeco.javacpp.Pointer;

/** A film opened and closed over and over, in a process that does nothing else. */
public final class FilmsOpenedAndClosed {
  private static final int ROUNDS = 5;
  private static final int FILMS = 80;
  private static final long SEED = 7;

  private FilmsOpenedAndClosed() {}

  /**
   * Opens and closes a film and prints by how many bytes the process grew in that round of {@value
   * #FILMS} in which it grew least, the first left out.
   *
   * @param arguments the film and its length in seconds
   */
  public static void main(String[] arguments) {
    Path film = Path.of(arguments[0]);
    double seconds = Double.parseDouble(arguments[1]);
    Random random = new Random(SEED);
    long least = Long.MAX_VALUE;
    long before = 0;
    for (int round = 0; round < ROUNDS; round++) {
      for (int i = 0; i < FILMS; i++) {
        openAndClose(film, random.nextDouble() * seconds, random.nextInt(15_000_000), i % 2 == 0);
      }
      long now = Pointer.physicalBytes();
      least = round == 0 ? least : Math.min(least, now - before);
      before = now;
    }
    System.out.println(least);
  }

  /** Closes a film while it is decoded, some when a picture has been seen, and paints it after. */
  private static void openAndClose(Path film, double moment, int openNanos, boolean seen) {
    Player player = Player.open(film, Speakers.NONE, status -> {});
    player.place(160, 300);
    player.play();
    player.seek(moment);
    if (seen) {
      Cinema.await("seen", () -> player.paint((pixels, width, height, seconds) -> {}));
    }
    LockSupport.parkNanos(openNanos);
    player.close();
    Cinema.await("everything is freed", () -> player.status().phase() == Phase.CLOSED);
    player.paint((pixels, width, height, seconds) -> pixels.get());
  }

  /** Runs {@link #main} with a heap that is there from the start, so that it does not grow. */
  static long grown(Path film, double seconds, Path log) throws IOException, InterruptedException {
    ProcessBuilder start =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Xms96m",
                "-Xmx96m",
                "-XX:+AlwaysPreTouch",
                "-XX:+UseSerialGC",
                "-classpath",
                System.getProperty("java.class.path"),
                FilmsOpenedAndClosed.class.getName(),
                film.toString(),
                Double.toString(seconds))
            .redirectError(log.toFile());
    start.environment().put("MALLOC_ARENA_MAX", "1");
    Process process = start.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException("films could not be opened and closed, see " + log);
    }
    return Long.parseLong(said.strip());
  }
}
