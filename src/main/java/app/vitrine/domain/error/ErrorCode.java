package app.vitrine.domain.error;

/** The stable codes of contract §5, with the exit code the command line gives for each. */
public enum ErrorCode {
  PKG_VALIDATION_ERROR(2),
  PKG_NOT_FOUND(3),
  PKG_STATUS_CONFLICT(4),
  PKG_APPROVAL_REQUIRED(4),
  PKG_PROVIDER_FAILED(5),
  PKG_INTERNAL_ERROR(1);

  private final int exitCode;

  ErrorCode(int exitCode) {
    this.exitCode = exitCode;
  }

  /** The process exit code for this error, 1 to 5. */
  public int exitCode() {
    return exitCode;
  }
}
