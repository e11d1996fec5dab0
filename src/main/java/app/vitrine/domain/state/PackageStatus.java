package app.vitrine.domain.state;

/** Status of a package; wire names are the lower-case names. */
public enum PackageStatus {
  PENDING,
  RUNNING,
  APPROVAL_REQUIRED,
  COMPLETED,
  FAILED,
  CANCELLED;

  /** Whether a run is under way or waiting to start. */
  public boolean isActive() {
    return this == PENDING || this == RUNNING;
  }

  /** Whether a run that stands here counts as succeeded (contract §2). */
  public boolean isSuccess() {
    return this == COMPLETED || this == APPROVAL_REQUIRED;
  }
}
