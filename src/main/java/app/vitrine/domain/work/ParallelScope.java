package app.vitrine.domain.work;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Parallel work that starts, fails, stops and reports as one. The first failure cancels the others,
 * and nothing is left running when the scope returns.
 *
 * <p>Tasks get platform threads: they compute, and a task that computes without a pause would keep
 * a carrier of virtual threads from serving anything else. Threads are never interrupted, because
 * an interrupt in the middle of a write closes the file under it; tasks poll their token.
 */
public final class ParallelScope {
  private final int bound;

  /**
   * A scope.
   *
   * @param bound how many tasks work at once, 1 or more
   */
  public ParallelScope(int bound) {
    if (bound < 1) {
      throw new IllegalArgumentException("bound " + bound);
    }
    this.bound = bound;
  }

  /** A part of the work. */
  @FunctionalInterface
  public interface Task<T> {
    /**
     * Works until done.
     *
     * @param cancel polled often; cancelled when a sibling failed or the whole is to stop
     */
    T work(CancelToken cancel);
  }

  /** The results of {@code work} on each item, in the items' order; fails as {@link #all}. */
  public <I, T> List<T> map(
      CancelToken cancel, List<I> items, BiFunction<? super I, CancelToken, ? extends T> work) {
    return all(
        cancel, items.stream().<Task<T>>map(item -> token -> work.apply(item, token)).toList());
  }

  /**
   * Runs the tasks and waits until every one has stopped.
   *
   * @return their results in the tasks' order
   * @throws WorkCancelledException when {@code cancel} was cancelled
   * @throws RuntimeException the first task's failure as it was thrown, with those of its siblings
   *     suppressed; an {@link Error} likewise
   */
  public <T> List<T> all(CancelToken cancel, List<? extends Task<? extends T>> tasks) {
    cancel.throwIfCancelled();
    Batch<T> batch = new Batch<>(cancel.child(), tasks);
    List<Thread> workers = new ArrayList<>();
    for (int i = 0; i < Math.min(bound, tasks.size()); i++) {
      workers.add(Worker.named("part-" + i).start(batch::work));
    }
    boolean interrupted = batch.join(workers);
    if (interrupted) {
      Thread.currentThread().interrupt();
      throw new WorkCancelledException("interrupted");
    }
    cancel.throwIfCancelled();
    return batch.results();
  }

  /** The tasks of one call, taken one by one by the workers. */
  private static final class Batch<T> {
    private final CancelToken token;
    private final List<? extends Task<? extends T>> tasks;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicReferenceArray<T> results;
    private @Nullable Throwable failure;

    Batch(CancelToken token, List<? extends Task<? extends T>> tasks) {
      this.token = token;
      this.tasks = List.copyOf(tasks);
      this.results = new AtomicReferenceArray<>(tasks.size());
    }

    void work() {
      int at = next.getAndIncrement();
      while (at < tasks.size() && !token.isCancelled()) {
        try {
          results.set(at, tasks.get(at).work(token));
        } catch (Throwable thrown) {
          fail(thrown);
        }
        at = next.getAndIncrement();
      }
    }

    private synchronized void fail(Throwable thrown) {
      Throwable first = failure;
      if (first == null) {
        failure = thrown;
      } else if (first != thrown && !(thrown instanceof WorkCancelledException)) {
        first.addSuppressed(thrown);
      }
      token.cancel("a part of the work failed");
    }

    private synchronized @Nullable Throwable failure() {
      return failure;
    }

    /** Waits for all; true when this thread was interrupted meanwhile. */
    boolean join(List<Thread> workers) {
      boolean interrupted = false;
      for (Thread worker : workers) {
        boolean stopped = false;
        while (!stopped) {
          try {
            worker.join();
            stopped = true;
          } catch (InterruptedException stop) {
            interrupted = true;
            token.cancel("interrupted");
          }
        }
      }
      return interrupted;
    }

    List<T> results() {
      switch (failure()) {
        case null -> {}
        case RuntimeException thrown -> throw thrown;
        case Error thrown -> throw thrown;
        case Throwable thrown -> throw new IllegalStateException(thrown);
      }
      List<T> all = new ArrayList<>();
      for (int i = 0; i < results.length(); i++) {
        all.add(results.get(i));
      }
      return all;
    }
  }
}
