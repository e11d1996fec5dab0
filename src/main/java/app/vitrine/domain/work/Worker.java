package app.vitrine.domain.work;

/** Threads that work for another one. */
public final class Worker {
  private Worker() {}

  /**
   * A platform thread, as work that computes needs one, that does not keep the program alive. Its
   * name begins with that of the thread it works for, so that each tells which run it belongs to.
   */
  public static Thread.Builder.OfPlatform named(String role) {
    return Thread.ofPlatform().daemon().name(Thread.currentThread().getName() + "/" + role);
  }
}
