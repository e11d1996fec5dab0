package app.vitrine.media.film;

import app.vitrine.domain.work.CancelToken;
import app.vitrine.domain.work.WorkCancelledException;
import app.vitrine.media.probe.Libav;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A few frames that go round between the thread that draws and the thread that encodes. Neither
 * waits without watching for cancellation or for the other's failure.
 */
final class FramePipe implements AutoCloseable {
  private static final int WAIT_MILLIS = 50;

  private final List<YuvFrame> all = new ArrayList<>();
  private final BlockingQueue<YuvFrame> empty;
  private final BlockingQueue<YuvFrame> drawn;
  private final CancelToken cancel;
  private volatile @Nullable Throwable failure;
  private volatile boolean stopped;
  private int mostWaiting;

  FramePipe(int frames, int width, int height, CancelToken cancel) throws Libav.Refusal {
    this.cancel = cancel;
    this.empty = new ArrayBlockingQueue<>(frames);
    this.drawn = new ArrayBlockingQueue<>(frames);
    try {
      for (int i = 0; i < frames; i++) {
        YuvFrame frame = YuvFrame.allocate(width, height);
        all.add(frame);
        empty.add(frame);
      }
    } catch (Libav.Refusal refusal) {
      close();
      throw refusal;
    }
  }

  /** A frame to draw into. */
  YuvFrame takeEmpty() {
    return take(empty);
  }

  /** Hands a drawn frame on. */
  void putDrawn(YuvFrame frame) {
    drawn.add(frame);
  }

  /** The next drawn frame. */
  YuvFrame takeDrawn() {
    mostWaiting = Math.max(mostWaiting, drawn.size());
    return take(drawn);
  }

  /** Gives an encoded frame back. */
  void putEmpty(YuvFrame frame) {
    empty.add(frame);
  }

  /** Tells the encoding side that no more frames come, and why. */
  void fail(Throwable why) {
    failure = why;
  }

  /** Tells the drawing side to end. */
  void stop() {
    stopped = true;
  }

  int mostWaiting() {
    return mostWaiting;
  }

  private YuvFrame take(BlockingQueue<YuvFrame> queue) {
    try {
      while (true) {
        cancel.throwIfCancelled();
        YuvFrame frame = queue.poll(WAIT_MILLIS, TimeUnit.MILLISECONDS);
        if (frame != null) {
          return frame;
        }
        if (stopped) {
          throw new WorkCancelledException("the film is no longer wanted");
        }
        switch (failure) {
          case RuntimeException known -> throw known;
          case Throwable other -> throw new IllegalStateException(other);
          case null -> {}
        }
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new WorkCancelledException("interrupted");
    }
  }

  @Override
  public void close() {
    all.forEach(YuvFrame::close);
    all.clear();
  }
}
