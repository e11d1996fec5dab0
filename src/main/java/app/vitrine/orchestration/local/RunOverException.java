package app.vitrine.orchestration.local;

/** The run this work belonged to has ended, or its attempt has; there is nothing left to record. */
final class RunOverException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  RunOverException(String message) {
    super(message);
  }
}
