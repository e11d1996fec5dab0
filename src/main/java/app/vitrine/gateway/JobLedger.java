package app.vitrine.gateway;

import java.util.Optional;

/** Remembers jobs submitted to providers, so that none is submitted, and paid for, twice. */
public interface JobLedger {
  /** The provider's id of the job submitted under this key. */
  Optional<String> find(String idempotencyKey, String provider);

  /** Stored durably before this returns. */
  void record(String idempotencyKey, String provider, String jobId);
}
