package app.vitrine.agent;

/**
 * A step of a run: typed in, typed out, and free of any engine. The same object works under every
 * engine that can make a {@link StageContext}.
 */
@FunctionalInterface
public interface Stage<I, O> {
  /**
   * Works until done.
   *
   * @throws app.vitrine.domain.error.VitrineException when it failed
   * @throws app.vitrine.domain.work.WorkCancelledException when it noticed the cancel token
   */
  O work(I input, StageContext context);
}
