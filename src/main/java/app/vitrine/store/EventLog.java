package app.vitrine.store;

import app.vitrine.domain.event.Event;
import app.vitrine.domain.event.EventBody;
import app.vitrine.domain.state.Stage;
import app.vitrine.store.json.Json;
import app.vitrine.store.json.WireNames;
import app.vitrine.store.row.EventRow;
import app.vitrine.store.row.SeqKey;
import java.util.List;
import java.util.UUID;
import org.hibernate.StatelessSession;

/** The rows of the event log. */
final class EventLog {
  private EventLog() {}

  /** The id of a package's workflow. */
  static String workflowId(UUID packageId) {
    return "wf-" + packageId;
  }

  static void append(StatelessSession session, List<Event> events) {
    session.insertMultiple(events.stream().map(EventLog::row).toList());
  }

  /** A package's events after {@code afterSeq}, in order. */
  static List<Event> read(StatelessSession session, UUID packageId, long afterSeq) {
    return session
        .createSelectionQuery(
            "from EventRow where key.packageId = :id and key.seq > :seq order by key.seq",
            EventRow.class)
        .setParameter("id", packageId)
        .setParameter("seq", afterSeq)
        .getResultList()
        .stream()
        .map(EventLog::event)
        .toList();
  }

  private static EventRow row(Event event) {
    EventRow row = new EventRow();
    row.key = new SeqKey(event.packageId(), event.seq());
    row.runId = event.runId();
    row.stage = WireNames.of(event.stage());
    row.family = WireNames.of(event.body().type().family());
    row.type = event.body().type().wireName();
    row.time = event.time();
    row.traceId = event.traceId();
    row.body = Json.document(event.body());
    return row;
  }

  private static Event event(EventRow row) {
    return new Event(
        row.key.seq(),
        row.key.packageId(),
        workflowId(row.key.packageId()),
        row.runId,
        WireNames.parse(Stage.class, row.stage),
        row.time,
        row.traceId,
        Json.read(row.body, EventBody.class));
  }
}
