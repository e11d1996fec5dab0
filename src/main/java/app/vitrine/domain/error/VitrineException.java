package app.vitrine.domain.error;

import org.jspecify.annotations.Nullable;

/**
 * A failure a person can be told about: what happened, what was kept and what to do, with a stable
 * code.
 */
public final class VitrineException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final ErrorCode code;
  private final String kept;
  private final String advice;
  private final boolean retriable;

  private VitrineException(
      ErrorCode code,
      String happened,
      String kept,
      String advice,
      boolean retriable,
      @Nullable Throwable cause) {
    super(happened, cause);
    this.code = code;
    this.kept = kept;
    this.advice = advice;
    this.retriable = retriable;
  }

  /** The same failure of one part of a larger work. */
  public VitrineException keeping(String whatIsKept) {
    return new VitrineException(
        code, String.valueOf(getMessage()), whatIsKept, advice, retriable, this);
  }

  /** Input that cannot be accepted. Nothing was created. */
  public static VitrineException invalid(String happened, String advice) {
    return new VitrineException(
        ErrorCode.PKG_VALIDATION_ERROR, happened, "Nothing was created.", advice, false, null);
  }

  /** As {@link #invalid(String, String)}, keeping the technical cause for the log. */
  public static VitrineException invalid(String happened, String advice, Throwable cause) {
    return new VitrineException(
        ErrorCode.PKG_VALIDATION_ERROR, happened, "Nothing was created.", advice, false, cause);
  }

  /** A change that cannot be accepted. Nothing was changed. */
  public static VitrineException unchanged(String happened, String advice) {
    return new VitrineException(
        ErrorCode.PKG_VALIDATION_ERROR, happened, "Nothing was changed.", advice, false, null);
  }

  /** Something named by the person that does not exist. */
  public static VitrineException notFound(String happened, String advice) {
    return new VitrineException(
        ErrorCode.PKG_NOT_FOUND, happened, "Nothing was changed.", advice, false, null);
  }

  /** A move the package's state does not allow. */
  public static VitrineException conflict(String happened, String advice) {
    return new VitrineException(
        ErrorCode.PKG_STATUS_CONFLICT, happened, "Nothing was changed.", advice, false, null);
  }

  /** A final export asked for before approval. */
  public static VitrineException approvalRequired(String happened, String advice) {
    return new VitrineException(
        ErrorCode.PKG_APPROVAL_REQUIRED, happened, "Nothing was exported.", advice, false, null);
  }

  /**
   * A model provider that failed.
   *
   * @param retriable whether the same call may succeed later (a time-out, an overload), as opposed
   *     to a refusal
   */
  public static VitrineException provider(
      String happened, boolean retriable, @Nullable Throwable cause) {
    return new VitrineException(
        ErrorCode.PKG_PROVIDER_FAILED,
        happened,
        "Everything finished before is kept.",
        "Regenerate this part to try again.",
        retriable,
        cause);
  }

  /** A fault of the machine or of this program, such as a full disk. */
  public static VitrineException internal(
      String happened, String advice, @Nullable Throwable cause) {
    return new VitrineException(
        ErrorCode.PKG_INTERNAL_ERROR,
        happened,
        "Everything finished before is kept.",
        advice,
        false,
        cause);
  }

  /** The stable code. */
  public ErrorCode code() {
    return code;
  }

  /** What was kept, one sentence. */
  public String kept() {
    return kept;
  }

  /** What the person can do, one sentence. */
  public String advice() {
    return advice;
  }

  /** Whether the engine may try the same work again. */
  public boolean retriable() {
    return retriable;
  }

  /** The whole sentence for a person: what happened, what was kept, what to do, the code. */
  public String sentence() {
    return getMessage() + " " + kept + " " + advice + " (" + code + ")";
  }
}
