package app.vitrine.orchestration.local;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/**
 * Lets a bounded number of runs per person work and keeps the others waiting: by priority, then by
 * age, then by arrival.
 */
final class RunQueue {
  private static final Comparator<Ticket> ORDER =
      Comparator.comparing((Ticket t) -> t.run().priority())
          .reversed()
          .thenComparing(t -> t.run().since())
          .thenComparingLong(Ticket::arrival);

  private final int perUser;
  private final Consumer<RunHandle> starter;
  private final ReentrantLock lock = new ReentrantLock();
  private final TreeSet<Ticket> waiting = new TreeSet<>(ORDER);
  private final Map<UUID, Integer> working = new HashMap<>();
  private long arrivals;
  private boolean closed;

  private record Ticket(RunHandle run, long arrival) {}

  /**
   * A queue.
   *
   * @param perUser how many runs of one person may work at once
   * @param starter begins a run; must not block
   */
  RunQueue(int perUser, Consumer<RunHandle> starter) {
    this.perUser = perUser;
    this.starter = starter;
  }

  /** Starts the run, now or when its turn comes. After closing it waits for ever. */
  void add(RunHandle run) {
    addAll(List.of(run));
  }

  /** As {@link #add}, for runs of which none may overtake another only because it came first. */
  void addAll(List<RunHandle> runs) {
    lock.lock();
    try {
      runs.forEach(run -> waiting.add(new Ticket(run, arrivals++)));
      runs.forEach(run -> startNext(run.userId()));
    } finally {
      lock.unlock();
    }
  }

  /** Takes a waiting run out; false when it is not waiting. */
  boolean remove(RunHandle run) {
    lock.lock();
    try {
      return waiting.removeIf(ticket -> ticket.run() == run);
    } finally {
      lock.unlock();
    }
  }

  /** Its place among those of the same person that wait, from 1; empty when it does not wait. */
  OptionalInt position(RunHandle run) {
    lock.lock();
    try {
      int place = 0;
      for (Ticket ticket : waiting) {
        if (ticket.run().userId().equals(run.userId())) {
          place++;
        }
        if (ticket.run() == run) {
          return OptionalInt.of(place);
        }
      }
      return OptionalInt.empty();
    } finally {
      lock.unlock();
    }
  }

  /** A run that was started is over; the next may begin. */
  void finished(RunHandle run) {
    lock.lock();
    try {
      working.merge(run.userId(), -1, Integer::sum);
      startNext(run.userId());
    } finally {
      lock.unlock();
    }
  }

  /** Starts nothing any more. */
  void close() {
    lock.lock();
    try {
      closed = true;
    } finally {
      lock.unlock();
    }
  }

  private void startNext(UUID user) {
    Optional<Ticket> next = Optional.empty();
    if (!closed && working.getOrDefault(user, 0) < perUser) {
      next = waiting.stream().filter(t -> t.run().userId().equals(user)).findFirst();
    }
    next.ifPresent(
        ticket -> {
          waiting.remove(ticket);
          working.merge(user, 1, Integer::sum);
          starter.accept(ticket.run());
        });
  }
}
