package app.vitrine.media.film;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

/**
 * The native parts of something that is being made. When the making fails half-way they are closed
 * at once: the collector, which knows nothing of their size, would leave them for long.
 */
final class Unfinished implements AutoCloseable {
  private final Deque<Runnable> closings = new ArrayDeque<>();

  /** Takes charge of a part until {@link #finished}. */
  <T> T with(T part, Consumer<? super T> close) {
    closings.push(() -> close.accept(part));
    return part;
  }

  /** The parts are in the hands of what was made of them. */
  void finished() {
    closings.clear();
  }

  /** Closes the parts, the latest first, unless what they are for is finished. */
  @Override
  public void close() {
    while (!closings.isEmpty()) {
      closings.pop().run();
    }
  }
}
