package app.vitrine.media.player;

import app.vitrine.domain.work.CancelToken;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * Plays one film. Everything decoded lives in a thread of the player's own; the methods here ask it
 * for something and return at once, and may be called from any thread, also after {@link #close}.
 */
public final class Player implements AutoCloseable {
  private final CancelToken cancel = new CancelToken();
  private final Wishes wishes = new Wishes();
  private final FrameQueue frames = new FrameQueue();
  private final PlaybackClock clock;
  private final Projection projection;

  private Player(
      Path film, Speakers speakers, LongSupplier nanos, Consumer<PlayerStatus> listener) {
    this.clock = new PlaybackClock(nanos);
    this.projection =
        new Projection(
            new Projection.Film(film, speakers, nanos), wishes, frames, clock, cancel, listener);
  }

  /**
   * Opens a film and shows its first frame. Whether that went well is told by the status.
   *
   * @param listener hears of every new status, on the player's thread
   */
  public static Player open(Path film, Speakers speakers, Consumer<PlayerStatus> listener) {
    return open(film, speakers, System::nanoTime, listener);
  }

  static Player open(
      Path film, Speakers speakers, LongSupplier nanos, Consumer<PlayerStatus> listener) {
    Player player = new Player(film, speakers, nanos, listener);
    Thread.ofPlatform().daemon().name("film-player").start(player.projection);
    return player;
  }

  /** What it is doing. */
  public PlayerStatus status() {
    return projection.status();
  }

  /** Where it is, in seconds from the film's start. */
  public double position() {
    double duration = status().durationSec();
    return Math.clamp(clock.seconds(), 0, Math.max(0, duration));
  }

  /** Plays on; after the end, from the start. */
  public void play() {
    wishes.play(true);
  }

  /** Pauses. */
  public void pause() {
    wishes.play(false);
  }

  /** Plays or pauses, whichever it does not. */
  public void toggle() {
    wishes.toggle();
  }

  /** Goes to a moment; of several in quick succession the last one counts. */
  public void seek(double second) {
    wishes.seek(second);
  }

  /** Pauses and goes some frames on, or back when negative. */
  public void step(int count) {
    wishes.step(count);
  }

  /** Whether the film begins again at its end. */
  public void loop(boolean wanted) {
    wishes.loop(wanted);
  }

  /**
   * How loud it is.
   *
   * @param factor 0 for silence to 1 for the film's own loudness
   */
  public void loudness(double factor) {
    wishes.loudness(Math.clamp(factor, 0, 1));
  }

  /** The place frames are shown in, in the screen's pixels: they are decoded to that size. */
  public void place(int width, int height) {
    wishes.place(Math.max(1, width), Math.max(1, height));
  }

  /**
   * Paints the frame whose time has come; to be called at every refresh of the screen.
   *
   * @return whether there was a new one
   */
  public boolean paint(FramePainter painter) {
    return frames.paint(clock.seconds(), painter);
  }

  /** Frames decoded and not yet painted. */
  int waiting() {
    return frames.waiting();
  }

  /**
   * Ends it; what it holds is freed a moment later by the thread that uses it, and then its status
   * is closed.
   */
  @Override
  public void close() {
    wishes.close();
    cancel.cancel("the player was closed");
  }
}
