package app.vitrine.media.player;

import app.vitrine.media.player.PlayerStatus.Phase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Players, the time they go by, and the frame that was painted last. */
final class Cinema implements AutoCloseable {
  private static final double HALF_A_FRAME = 1.0 / 60;
  private static final long PATIENCE_NANOS = 60_000_000_000L;

  private final List<Player> players = new ArrayList<>();
  private final AtomicLong time = new AtomicLong();
  private final int[] colour = new int[3];
  private double shown = -1;
  private int shownWidth;
  private int shownHeight;

  /** The time of players with sound, in nanoseconds. */
  AtomicLong time() {
    return time;
  }

  /** The moment of the film of the last frame, in seconds. */
  double shown() {
    return shown;
  }

  int shownWidth() {
    return shownWidth;
  }

  int shownHeight() {
    return shownHeight;
  }

  /** Mean red, green and blue of the last frame. */
  int[] colour() {
    return colour;
  }

  Player open(Path file, Speakers speakers) {
    Player player =
        speakers == Speakers.NONE
            ? Player.open(file, speakers, status -> {})
            : Player.open(file, speakers, time::get, status -> {});
    players.add(player);
    return player;
  }

  Player ready(Path file, Speakers speakers) {
    Player player = open(file, speakers);
    player.place(160, 300);
    await("open", () -> player.status().isOpen());
    return player;
  }

  boolean paint(Player player) {
    return player.paint(
        (pixels, width, height, seconds) -> {
          shown = seconds;
          shownWidth = width;
          shownHeight = height;
          int[] sum = new int[3];
          for (int i = 0; i < width * height; i++) {
            for (int channel = 0; channel < 3; channel++) {
              sum[2 - channel] += pixels.get(4 * i + channel) & 0xFF;
            }
          }
          for (int channel = 0; channel < 3; channel++) {
            colour[channel] = sum[channel] / (width * height);
          }
        });
  }

  void awaitShown(Player player, double second) {
    await(
        "frame at " + second,
        () -> {
          paint(player);
          return Math.abs(shown - second) < HALF_A_FRAME;
        });
  }

  static void await(String what, BooleanSupplier condition) {
    long end = System.nanoTime() + PATIENCE_NANOS;
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("waited in vain for: " + what);
      }
      LockSupport.parkNanos(1_000_000);
    }
  }

  /** Closes every player and waits until what it held is freed. */
  @Override
  public void close() {
    for (Player player : players) {
      player.close();
      await(
          "everything is freed",
          () -> {
            Phase phase = player.status().phase();
            return phase == Phase.CLOSED || phase == Phase.FAILED;
          });
    }
  }
}
