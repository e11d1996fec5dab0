package app.vitrine.orchestration;

import app.vitrine.domain.brief.GenerateRequest;
import app.vitrine.domain.brief.PackageInput;
import app.vitrine.domain.error.VitrineException;
import app.vitrine.domain.event.Event;
import app.vitrine.domain.revision.ChosenVariants;
import app.vitrine.domain.revision.Revision;
import app.vitrine.domain.revision.VariantChoice;
import app.vitrine.domain.state.Target;
import app.vitrine.domain.view.PackageHistory;
import app.vitrine.domain.view.PackageView;
import app.vitrine.orchestration.engine.Engine;
import app.vitrine.orchestration.engine.EngineSettings;
import app.vitrine.orchestration.engine.NewPackage;
import app.vitrine.orchestration.engine.PackageListener;
import app.vitrine.orchestration.engine.Subscription;
import app.vitrine.orchestration.local.LocalEngine;
import app.vitrine.orchestration.plan.RevisionRules;
import app.vitrine.orchestration.port.Intake;
import app.vitrine.orchestration.port.Ledger;
import app.vitrine.orchestration.port.StageExecutor;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * The one door: every execution, from the desktop, the command line or a schedule, enters here.
 * Methods that name a package throw {@code PKG_NOT_FOUND} when there is none and {@code
 * PKG_STATUS_CONFLICT} when its state does not allow the move; then nothing was changed.
 */
public final class DeepOrchestrator implements AutoCloseable {
  private final UUID userId;
  private final Engine engine;
  private final Ledger ledger;
  private final Intake intake;
  private final boolean enabled;
  private final Supplier<UUID> ids;

  /**
   * The door to {@code engine}.
   *
   * @param userId whose packages are made
   * @param ids makes package ids
   */
  public DeepOrchestrator(
      UUID userId,
      Engine engine,
      Ledger ledger,
      Intake intake,
      EngineSettings settings,
      Supplier<UUID> ids) {
    this.userId = userId;
    this.engine = engine;
    this.ledger = ledger;
    this.intake = intake;
    this.enabled = settings.enabled();
    this.ids = ids;
  }

  /** The door to an embedded engine of its own. */
  public static DeepOrchestrator local(
      UUID userId,
      Ledger ledger,
      Intake intake,
      StageExecutor stages,
      EngineSettings settings,
      Clock clock) {
    LocalEngine engine =
        new LocalEngine(
            ledger,
            new PlacedInput(intake, stages),
            settings,
            clock,
            UUID::randomUUID,
            new Random());
    return new DeepOrchestrator(userId, engine, ledger, intake, settings, UUID::randomUUID);
  }

  /**
   * Checks the request, creates a package and queues its first run. A request with an id that was
   * used before returns that package, as it stands, and starts nothing.
   *
   * @throws VitrineException {@code PKG_VALIDATION_ERROR} when the request cannot be accepted;
   *     nothing was created
   */
  public PackageView generate(GenerateRequest request) {
    refuseWhenDisabled();
    GenerateRequest checked = RequestRules.check(request);
    return earlier(checked).orElseGet(() -> create(checked));
  }

  private PackageView create(GenerateRequest request) {
    UUID packageId = ids.get();
    boolean created = false;
    try {
      PackageInput input = intake.check(packageId, request);
      Optional<PackageView> view =
          engine.start(
              new NewPackage(packageId, userId, input, request.only()),
              stored -> intake.place(packageId, input));
      created = view.isPresent();
      // Empty when another request with this id came between, or the id's package was deleted.
      return view.or(() -> earlier(request)).orElseThrow(DeepOrchestrator::requestIdSpent);
    } finally {
      if (!created) {
        intake.discard(packageId);
      }
    }
  }

  private Optional<PackageView> earlier(GenerateRequest request) {
    return Optional.ofNullable(request.requestId())
        .flatMap(requestId -> ledger.findByRequest(userId, requestId));
  }

  /**
   * Approves a package that waits for it; it is completed.
   *
   * @param by who approves
   */
  public PackageView approve(UUID id, String by) {
    return engine.approve(id, DecisionRules.name(by));
  }

  /**
   * Rejects a package that waits for approval.
   *
   * @param comment why, 1 to 2,000 characters; guides the next run
   */
  public PackageView reject(UUID id, String comment) {
    return engine.reject(id, DecisionRules.comment(comment));
  }

  /**
   * Queues a new run that makes {@code target} anew.
   *
   * @param reason guides the run; at most 2,000 characters, may be empty
   */
  public PackageView regenerate(UUID id, Target target, String reason) {
    refuseWhenDisabled();
    return engine.regenerate(id, target, DecisionRules.reason(reason));
  }

  /**
   * Queues a run that changes one thing of a package and carries everything else over as it is;
   * then the review and the approval follow as after a regeneration.
   *
   * @param by who changes it
   * @throws VitrineException {@code PKG_VALIDATION_ERROR} when the revision breaks a limit or names
   *     something the package does not have; nothing was changed
   */
  public PackageView revise(UUID id, Revision revision, String by) {
    refuseWhenDisabled();
    return engine.revise(id, RevisionLimits.check(revision), DecisionRules.name(by));
  }

  /** Every revision of the package's copy, pictures and film, oldest first. */
  public PackageHistory history(UUID id) {
    return PackageHistory.of(events(id, 0));
  }

  /**
   * Keeps which variant a person prefers; exports show it first.
   *
   * @return all choices in the package
   * @throws VitrineException {@code PKG_VALIDATION_ERROR} when there is no such variant; nothing
   *     was changed
   */
  public ChosenVariants choose(UUID id, VariantChoice choice) {
    PackageView view = engine.describe(id);
    ledger.keepChoice(id, userId, choice, RevisionRules.offered(view, choice));
    return ledger.choices(id);
  }

  /** The variants people chose in the package. */
  public ChosenVariants choices(UUID id) {
    engine.describe(id);
    return ledger.choices(id);
  }

  /**
   * The place of the package's run among those that wait: 1 is the next to begin; empty when it is
   * being worked on or has ended.
   */
  public OptionalInt queuePosition(UUID id) {
    return engine.queuePosition(id);
  }

  /**
   * Cancels a package that is not finished. When this returns, at most about a second later, it is.
   *
   * @param reason at most 2,000 characters, may be empty
   */
  public PackageView cancel(UUID id, String reason) {
    return engine.cancel(id, DecisionRules.reason(reason));
  }

  /** Goes on with every unfinished run, oldest first; call it once at start. */
  public List<PackageView> recover() {
    return enabled ? engine.recover() : List.of();
  }

  /** The package as it stands. */
  public PackageView describe(UUID id) {
    return engine.describe(id);
  }

  /**
   * The package's events after number {@code afterSeq}, in order.
   *
   * @param afterSeq 0 for all
   */
  public List<Event> events(UUID id, long afterSeq) {
    engine.describe(id);
    return ledger.events(id, afterSeq);
  }

  /** Tells {@code listener} about every event from now on, after it was stored. */
  public Subscription subscribe(PackageListener listener) {
    return engine.subscribe(listener);
  }

  /**
   * Waits until the package's latest run has ended and listeners were told.
   *
   * @return the package then, or as it stands when {@code atMost} is over; {@link
   *     PackageView#runEnded()} tells which
   */
  public PackageView await(UUID id, Duration atMost) {
    return engine.await(id, atMost);
  }

  /** Stops work in an orderly way within seconds; unfinished runs go on at the next start. */
  @Override
  public void close() {
    engine.close();
  }

  private static VitrineException requestIdSpent() {
    return VitrineException.conflict(
        "The package of this request id was deleted.", "Use a new request id, or none.");
  }

  private void refuseWhenDisabled() {
    if (!enabled) {
      throw VitrineException.conflict(
          "Making product packages is switched off.",
          "Set " + EngineSettings.FEATURE_SWITCH + " to true and start Vitrine again.");
    }
  }
}
