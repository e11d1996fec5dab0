package app.vitrine.store;

import app.vitrine.domain.event.Event;
import app.vitrine.domain.event.EventBody;
import app.vitrine.domain.view.PackageView;
import app.vitrine.store.json.WireNames;
import app.vitrine.store.row.AuditRow;
import app.vitrine.store.row.DecisionRow;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What people decided, as rows of {@code decisions} and {@code audit_logs}. */
final class VerdictRows {
  private VerdictRows() {}

  /** A person's approval or rejection; empty for other events. */
  static Optional<DecisionRow> decision(Event event, PackageView after) {
    return switch (event.body()) {
      case EventBody.Approved by -> Optional.of(decision(event, after, "approved", by.by(), ""));
      case EventBody.Rejected said ->
          Optional.of(decision(event, after, "rejected", owner(after), said.comment()));
      default -> Optional.empty();
    };
  }

  /** What the audit log says of an event; empty when it is not a person's doing. */
  static Optional<AuditRow> audit(Event event, PackageView after) {
    return switch (event.body()) {
      case EventBody.Approved by -> Optional.of(audit(event, by.by(), "approve", ""));
      case EventBody.Rejected said ->
          Optional.of(audit(event, owner(after), "reject", said.comment()));
      case EventBody.RunStarted started when started.by() != null && started.revision() != null ->
          Optional.of(audit(event, started.by(), "revise", WireNames.of(started.target())));
      case EventBody.RunCancelled why ->
          Optional.of(audit(event, owner(after), "cancel", why.reason()));
      default -> Optional.empty();
    };
  }

  /** An entry about something that is no event, such as a deletion. */
  static AuditRow audit(UUID packageId, String actor, String action, Instant time) {
    AuditRow row = new AuditRow();
    row.id = UUID.randomUUID();
    row.packageId = packageId;
    row.workflowId = EventLog.workflowId(packageId);
    row.actor = actor;
    row.action = action;
    row.detail = "";
    row.traceId = "";
    row.createdAt = time;
    return row;
  }

  private static AuditRow audit(Event event, String actor, String action, String detail) {
    AuditRow row = audit(event.packageId(), actor, action, event.time());
    row.id = StageRows.derivedId(event, "audit");
    row.detail = detail;
    row.traceId = event.traceId();
    return row;
  }

  private static DecisionRow decision(
      Event event, PackageView after, String verdict, String actor, String comment) {
    DecisionRow row = new DecisionRow();
    row.id = StageRows.derivedId(event, "decision");
    row.packageId = event.packageId();
    row.runId = event.runId();
    row.seq = event.seq();
    row.decision = verdict;
    row.actor = actor;
    row.comment = comment;
    row.qaScore = after.qaReport() == null ? null : after.qaReport().score();
    row.createdAt = event.time();
    return row;
  }

  private static String owner(PackageView view) {
    return view.userId().toString();
  }
}
