package app.vitrine.gateway;

import java.util.Optional;

/** Remembers every model call. */
@FunctionalInterface
public interface CallLog {
  /** How a call ended. */
  enum Status {
    SUCCEEDED,
    FAILED,
    TIMED_OUT,
    CANCELLED
  }

  /**
   * One call.
   *
   * @param operation lower_snake_case, such as {@code write_copy}
   * @param fallbackFrom the provider tried before this one, if any
   * @param message why it failed, free of prompts and keys
   */
  record Call(
      String workflowId,
      String idempotencyKey,
      String provider,
      String operation,
      long latencyMs,
      Status status,
      Optional<String> fallbackFrom,
      Optional<String> message) {}

  void record(Call call);
}
