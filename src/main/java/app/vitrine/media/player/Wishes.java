package app.vitrine.media.player;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** What is wanted of a player, from any thread; of several wishes of a kind the last one counts. */
final class Wishes {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private boolean fresh = true;
  private boolean closed;
  private boolean playing;
  private boolean loop;
  private double loudness = 1;
  private int placeWidth;
  private int placeHeight;
  private @Nullable Double seek;
  private int steps;

  /**
   * The wishes at one time.
   *
   * @param seek moment to go to; null for none
   * @param steps frames to go on, or back when negative
   */
  record Wish(
      boolean closed,
      boolean playing,
      boolean loop,
      double loudness,
      int placeWidth,
      int placeHeight,
      @Nullable Double seek,
      int steps) {}

  /** The wishes now; those that are done once are forgotten. */
  Wish take() {
    lock.lock();
    try {
      Wish wish = new Wish(closed, playing, loop, loudness, placeWidth, placeHeight, seek, steps);
      seek = null;
      steps = 0;
      fresh = false;
      return wish;
    } finally {
      lock.unlock();
    }
  }

  /**
   * Whether another moment is to be shown, or nothing any more. Frames to go on or back are counted
   * from the moment that is being gone to, so they wait for it.
   */
  boolean elsewhere() {
    lock.lock();
    try {
      return closed || seek != null;
    } finally {
      lock.unlock();
    }
  }

  /** Waits for a new wish, at most so long. */
  void await(long millis) throws InterruptedException {
    lock.lock();
    try {
      long left = TimeUnit.MILLISECONDS.toNanos(millis);
      while (!fresh && left > 0) {
        left = changed.awaitNanos(left);
      }
    } finally {
      lock.unlock();
    }
  }

  void close() {
    change(() -> closed = true);
  }

  void play(boolean wanted) {
    change(() -> playing = wanted);
  }

  /** Plays if it does not, else pauses. */
  void toggle() {
    change(() -> playing = !playing);
  }

  void loop(boolean wanted) {
    change(() -> loop = wanted);
  }

  void loudness(double factor) {
    change(() -> loudness = factor);
  }

  void place(int width, int height) {
    change(
        () -> {
          placeWidth = width;
          placeHeight = height;
        });
  }

  void seek(double second) {
    change(
        () -> {
          seek = second;
          steps = 0;
        });
  }

  void step(int frames) {
    change(
        () -> {
          playing = false;
          steps += frames;
        });
  }

  private void change(Runnable wish) {
    lock.lock();
    try {
      wish.run();
      fresh = true;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }
}
