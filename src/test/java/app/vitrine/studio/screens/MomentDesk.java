package app.vitrine.studio.screens;

import app.vitrine.domain.analysis.BriefReading;
import app.vitrine.domain.brief.Language;
import app.vitrine.domain.copy.CopyText;
import app.vitrine.domain.event.Event;
import app.vitrine.domain.event.EventBody;
import app.vitrine.domain.event.EventDraft;
import app.vitrine.domain.work.CancelToken;
import app.vitrine.export.PackExporter;
import app.vitrine.orchestration.DeepOrchestrator;
import app.vitrine.orchestration.fixture.MemoryIntake;
import app.vitrine.orchestration.fixture.MemoryLedger;
import app.vitrine.orchestration.fixture.Rig;
import app.vitrine.orchestration.fixture.ScriptedStages;
import app.vitrine.store.Library;
import app.vitrine.studio.desk.Desk;
import app.vitrine.studio.desk.PhotoLook;
import app.vitrine.studio.desk.Preferences;
import app.vitrine.studio.desk.SampleProduct;
import app.vitrine.studio.desk.SellingPlace;
import app.vitrine.studio.desk.TextDrafts;
import app.vitrine.studio.desk.TextReview;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * A desk whose one package stands still at a moment of a real package's life, moved to now: what
 * was made up to then is there, with its files.
 */
public final class MomentDesk implements Desk {
  private final Desk real;
  private final UUID id;
  private final DeepOrchestrator orchestrator;

  private MomentDesk(Desk real, UUID id, DeepOrchestrator orchestrator) {
    this.real = real;
    this.id = id;
    this.orchestrator = orchestrator;
  }

  /**
   * The package up to and including the first event that {@code until} holds for, and then more.
   *
   * @param ago how long ago that event was
   * @param more happened in the same stage and run since
   */
  public static MomentDesk at(
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
    MemoryLedger ledger = new MemoryLedger();
    ledger.create(
        packageId,
        real.orchestrator().describe(packageId).userId(),
        Optional.empty(),
        drafts.subList(0, 1));
    ledger.update(packageId, view -> drafts.subList(1, drafts.size()));
    DeepOrchestrator door =
        DeepOrchestrator.local(
            real.orchestrator().describe(packageId).userId(),
            ledger,
            new MemoryIntake(),
            new ScriptedStages(),
            Rig.quick(),
            Clock.systemUTC());
    return new MomentDesk(real, packageId, door);
  }

  private static EventDraft draft(Event event, Instant time, EventBody body) {
    return new EventDraft(event.runId(), event.stage(), time, event.traceId(), body);
  }

  /** The package. */
  public UUID id() {
    return id;
  }

  @Override
  public DeepOrchestrator orchestrator() {
    return orchestrator;
  }

  @Override
  public Library library() {
    return real.library();
  }

  @Override
  public Preferences preferences() {
    return real.preferences();
  }

  @Override
  public Path project(String workflowId) {
    return real.project(workflowId);
  }

  @Override
  public PackExporter exporter() {
    return real.exporter();
  }

  @Override
  public void delete(UUID packageId) {
    real.delete(packageId);
  }

  @Override
  public void restore(UUID packageId) {
    real.restore(packageId);
  }

  @Override
  public BufferedImage preview(Path photo, int longest, CancelToken cancel) {
    return real.preview(photo, longest, cancel);
  }

  @Override
  public PhotoLook look(Path photo, CancelToken cancel) {
    return real.look(photo, cancel);
  }

  @Override
  public BriefReading read(String background, CancelToken cancel) {
    return real.read(background, cancel);
  }

  @Override
  public List<SampleProduct> samples() {
    return real.samples();
  }

  @Override
  public List<SellingPlace> sellingPlaces() {
    return real.sellingPlaces();
  }

  @Override
  public TextReview review(CopyText text, String place, Language tongue) {
    return real.review(text, place, tongue);
  }

  @Override
  public TextDrafts textDrafts() {
    return real.textDrafts();
  }

  @Override
  public long storageUsed() {
    return real.storageUsed();
  }

  @Override
  public void close() {
    orchestrator.close();
  }
}
