package app.vitrine.studio.screens;

import app.vitrine.domain.event.Event;
import app.vitrine.domain.event.EventBody;
import app.vitrine.domain.event.EventDraft;
import app.vitrine.orchestration.DeepOrchestrator;
import app.vitrine.orchestration.engine.EngineSettings;
import app.vitrine.orchestration.fixture.MemoryIntake;
import app.vitrine.orchestration.fixture.MemoryLedger;
import app.vitrine.orchestration.fixture.Rig;
import app.vitrine.orchestration.fixture.ScriptedStages;
import app.vitrine.studio.desk.Desk;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Desks whose one package stands still at a moment of a real package's life, moved to now: what was
 * made up to then is there, with its files.
 */
public final class MomentDesk {
  private MomentDesk() {}

  /**
   * The package up to and including the first event that {@code until} holds for, and then more.
   *
   * @param ago how long ago that event was
   * @param more happened in the same stage and run since
   */
  public static Desk at(
      Desk real, UUID packageId, Predicate<Event> until, Duration ago, EventBody... more) {
    List<Event> events = new ArrayList<>();
    for (Event event : real.orchestrator().events(packageId, 0)) {
      events.add(event);
      if (until.test(event)) {
        break;
      }
    }
    Event last = events.getLast();
    Duration shift = Duration.between(last.time(), Instant.now().minus(ago));
    List<EventDraft> drafts = new ArrayList<>();
    for (Event event : events) {
      drafts.add(draft(event, event.time().plus(shift), event.body()));
    }
    for (EventBody body : more) {
      drafts.add(draft(last, last.time().plus(shift), body));
    }
    UUID user = real.orchestrator().describe(packageId).userId();
    MemoryLedger ledger = new MemoryLedger();
    ledger.create(packageId, user, Optional.empty(), drafts.subList(0, 1));
    ledger.update(packageId, view -> drafts.subList(1, drafts.size()));
    return StandInDesk.over(
        real,
        DeepOrchestrator.local(
            user, ledger, new MemoryIntake(), new ScriptedStages(), resting(), Clock.systemUTC()));
  }

  /** An engine that drives nothing: what was under way at the moment stays so. */
  private static EngineSettings resting() {
    EngineSettings quick = Rig.quick();
    return new EngineSettings(
        false,
        quick.parallelPerUser(),
        quick.stageRetries(),
        quick.backoffBase(),
        quick.backoffMax(),
        quick.deadlines(),
        quick.stopGrace(),
        quick.closeGrace());
  }

  private static EventDraft draft(Event event, Instant time, EventBody body) {
    return new EventDraft(event.runId(), event.stage(), time, event.traceId(), body);
  }
}
