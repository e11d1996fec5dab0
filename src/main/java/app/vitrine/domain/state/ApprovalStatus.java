package app.vitrine.domain.state;

/** Where a person's review of a package stands. */
public enum ApprovalStatus {
  PENDING,
  APPROVED,
  REJECTED,
  NOT_REQUIRED
}
