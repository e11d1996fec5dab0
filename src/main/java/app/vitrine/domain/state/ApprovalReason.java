package app.vitrine.domain.state;

/** Why a person is asked (contract §4). */
public enum ApprovalReason {
  QA_SCORE_BELOW_THRESHOLD,
  QA_BLOCKING_FINDING,
  REVIEW_REQUIRED
}
