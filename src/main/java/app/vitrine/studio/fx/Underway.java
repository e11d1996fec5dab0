package app.vitrine.studio.fx;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Work that is to be over before the program ends, such as an export. */
public final class Underway {
  private final Set<Object> pieces = new HashSet<>();
  private final List<Runnable> waiting = new ArrayList<>();

  /**
   * Begins a piece of work.
   *
   * @return to be run on the screen's thread when it is over; once counts
   */
  synchronized Runnable begin() {
    Object piece = new Object();
    pieces.add(piece);
    return () -> over(piece);
  }

  private void over(Object piece) {
    List<Runnable> next = List.of();
    synchronized (this) {
      if (pieces.remove(piece) && pieces.isEmpty()) {
        next = List.copyOf(waiting);
        waiting.clear();
      }
    }
    next.forEach(Runnable::run);
  }

  /** Whether nothing is under way. */
  public synchronized boolean isNothing() {
    return pieces.isEmpty();
  }

  /** Does something on the screen's thread once all that is under way is over. */
  public synchronized void whenOver(Runnable then) {
    waiting.add(then);
  }
}
