package app.vitrine.media.player;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * A few frames between the thread that decodes and the one that paints; their memory goes round.
 */
final class FrameQueue {
  private static final int MOST_READY = 4;

  /** A frame is painted up to half a screen's refresh before its time rather than after it. */
  private static final double EARLY_SEC = 0.008;

  private final Deque<FrameBuffer> ready = new ArrayDeque<>();
  private final Deque<FrameBuffer> empty = new ArrayDeque<>();
  private @Nullable FrameBuffer shown;

  /** Memory for the next frame; null while enough frames wait. */
  synchronized @Nullable FrameBuffer take(FrameSize size) {
    if (ready.size() >= MOST_READY) {
      return null;
    }
    empty.removeIf(buffer -> !buffer.size().equals(size));
    FrameBuffer free = empty.poll();
    return free == null ? new FrameBuffer(size) : free;
  }

  /** Hands a frame on. */
  synchronized void put(FrameBuffer frame) {
    ready.add(frame);
  }

  /** Takes memory back that was not used. */
  synchronized void giveBack(FrameBuffer buffer) {
    empty.add(buffer);
  }

  /** Forgets the frames that wait. */
  synchronized void clear() {
    empty.addAll(ready);
    ready.clear();
  }

  /** Frames that wait. */
  synchronized int waiting() {
    return ready.size();
  }

  /** When the frame begins that is to be seen now, painted or not yet; null when there is none. */
  synchronized @Nullable Double due(double now) {
    Double due = shown == null ? null : shown.seconds();
    for (FrameBuffer frame : ready) {
      if (frame.seconds() <= now + EARLY_SEC) {
        due = frame.seconds();
      }
    }
    return due;
  }

  /** When the first frame begins whose time is still to come; null when none waits. */
  synchronized @Nullable Double next(double now) {
    return ready.stream()
        .map(FrameBuffer::seconds)
        .filter(seconds -> seconds > now + EARLY_SEC)
        .findFirst()
        .orElse(null);
  }

  /** Paints the newest frame whose time has come, if there is a new one. */
  synchronized boolean paint(double now, FramePainter painter) {
    FrameBuffer due = null;
    while (!ready.isEmpty() && ready.getFirst().seconds() <= now + EARLY_SEC) {
      if (due != null) {
        empty.add(due);
      }
      due = ready.poll();
    }
    if (due == null) {
      return false;
    }
    if (shown != null) {
      empty.add(shown);
    }
    shown = due;
    painter.paint(due.pixels(), due.size().width(), due.size().height(), due.seconds());
    return true;
  }
}
