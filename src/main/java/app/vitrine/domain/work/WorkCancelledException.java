package app.vitrine.domain.work;

/** Thrown by work that noticed its {@link CancelToken}. Not a failure. */
public final class WorkCancelledException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public WorkCancelledException(String reason) {
    super(reason);
  }
}
