package app.vitrine.bootstrap;

import app.vitrine.gateway.CallLog;
import app.vitrine.gateway.JobLedger;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Optional;

/** The gateway's memory in the store: its calls, and the jobs it submitted. */
record StoredCalls(app.vitrine.store.CallLog calls, app.vitrine.store.JobLedger jobs, Clock clock)
    implements CallLog, JobLedger {
  private static final String CURRENCY = "USD";

  @Override
  public void record(Call call) {
    calls.record(
        new app.vitrine.store.CallLog.Call(
            call.workflowId(),
            call.idempotencyKey(),
            call.operation(),
            call.provider(),
            call.provider(),
            0,
            0,
            BigDecimal.ZERO,
            CURRENCY,
            call.latencyMs(),
            status(call.status()),
            call.fallbackFrom().orElse(null),
            call.message().orElse(null),
            clock.instant()));
  }

  private static app.vitrine.store.CallLog.Status status(Status status) {
    return switch (status) {
      case SUCCEEDED -> app.vitrine.store.CallLog.Status.SUCCEEDED;
      case FAILED -> app.vitrine.store.CallLog.Status.FAILED;
      case TIMED_OUT -> app.vitrine.store.CallLog.Status.TIMED_OUT;
      case CANCELLED -> app.vitrine.store.CallLog.Status.CANCELLED;
    };
  }

  @Override
  public Optional<String> find(String idempotencyKey, String provider) {
    return jobs.find(idempotencyKey)
        .filter(job -> job.provider().equals(provider))
        .map(app.vitrine.store.JobLedger.Job::jobId);
  }

  @Override
  public void record(String idempotencyKey, String provider, String jobId) {
    jobs.record(
        new app.vitrine.store.JobLedger.Job(idempotencyKey, provider, jobId, clock.instant()));
  }
}
