package app.vitrine.store;

import app.vitrine.store.db.Database;
import app.vitrine.store.json.WireNames;
import app.vitrine.store.row.CallRow;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.query.SelectionQuery;
import org.jspecify.annotations.Nullable;

/** Every call of a model: what it cost, how long it took, how it ended. Prompts are not kept. */
public final class CallLog {
  private static final int MESSAGE_CHARACTERS = 2_000;

  private final Database database;

  public CallLog(Database database) {
    this.database = database;
  }

  /** How a call ended. */
  public enum Status {
    SUCCEEDED,
    FAILED,
    TIMED_OUT,
    CANCELLED,
    /** Stopped before it was made, by a budget or a policy. */
    REFUSED,
    /** Answered from what an earlier call brought. */
    CACHED
  }

  /**
   * A call.
   *
   * @param workflowId the package it was for; null for none, such as a connection test
   * @param task what was asked for, lower_snake_case
   * @param cost in {@code currency}; 0 for the local engine
   * @param currency ISO 4217
   * @param fallbackFrom the provider that failed before this one was asked; null for none
   * @param message why it failed, free of prompts and keys; null when it did not
   */
  public record Call(
      @Nullable String workflowId,
      String idempotencyKey,
      String task,
      String provider,
      String model,
      long tokensIn,
      long tokensOut,
      BigDecimal cost,
      String currency,
      long latencyMs,
      Status status,
      @Nullable String fallbackFrom,
      @Nullable String message,
      Instant time) {}

  /** Keeps the call. */
  public void record(Call call) {
    CallRow row = new CallRow();
    row.id = UUID.randomUUID();
    row.workflowId = call.workflowId();
    row.idempotencyKey = call.idempotencyKey();
    row.task = call.task();
    row.provider = call.provider();
    row.model = call.model();
    row.tokensIn = call.tokensIn();
    row.tokensOut = call.tokensOut();
    row.cost = call.cost();
    row.currency = call.currency();
    row.latencyMs = call.latencyMs();
    row.status = WireNames.of(call.status());
    row.fallbackFrom = call.fallbackFrom();
    row.message = shortened(call.message());
    row.createdAt = call.time();
    database.run(session -> session.insert(row));
  }

  /** The calls made for a package, in order. */
  public List<Call> of(String workflowId) {
    return database.inTransaction(
        session ->
            session
                .createSelectionQuery(
                    "from CallRow where workflowId = :id order by createdAt, id", CallRow.class)
                .setParameter("id", workflowId)
                .getResultList()
                .stream()
                .map(CallLog::call)
                .toList());
  }

  /**
   * What was spent since a moment, in one currency.
   *
   * @param workflowId only for this package; empty for all
   */
  public BigDecimal spent(Optional<String> workflowId, String currency, Instant since) {
    return database.inTransaction(
        session -> {
          SelectionQuery<BigDecimal> query =
              session
                  .createSelectionQuery(
                      "select sum(cost) from CallRow where currency = :currency"
                          + " and createdAt >= :since"
                          + (workflowId.isPresent() ? " and workflowId = :id" : ""),
                      BigDecimal.class)
                  .setParameter("currency", currency)
                  .setParameter("since", since);
          workflowId.ifPresent(id -> query.setParameter("id", id));
          BigDecimal sum = query.getSingleResultOrNull();
          return sum == null ? BigDecimal.ZERO : sum;
        });
  }

  private static @Nullable String shortened(@Nullable String message) {
    return message == null || message.length() <= MESSAGE_CHARACTERS
        ? message
        : message.substring(0, MESSAGE_CHARACTERS);
  }

  private static Call call(CallRow row) {
    return new Call(
        row.workflowId,
        row.idempotencyKey,
        row.task,
        row.provider,
        row.model,
        row.tokensIn,
        row.tokensOut,
        row.cost,
        row.currency,
        row.latencyMs,
        WireNames.parse(Status.class, row.status),
        row.fallbackFrom,
        row.message,
        row.createdAt);
  }
}
