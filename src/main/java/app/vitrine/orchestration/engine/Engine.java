package app.vitrine.orchestration.engine;

import app.vitrine.domain.revision.Revision;
import app.vitrine.domain.state.Target;
import app.vitrine.domain.view.PackageView;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Drives packages through their stages by {@link app.vitrine.orchestration.plan.RunPlan}. Every
 * method that names a package throws {@code PKG_NOT_FOUND} when there is none, and {@code
 * PKG_STATUS_CONFLICT} when its state does not allow the move; then nothing was changed.
 */
public interface Engine extends AutoCloseable {
  /**
   * Creates a package and queues its first run.
   *
   * @param whenCreated called after the package is stored and before its run is queued; what it
   *     throws is logged
   * @return empty when the user already has a package with the input's request id; nothing was done
   */
  Optional<PackageView> start(NewPackage order, Consumer<PackageView> whenCreated);

  /** A person approves; the package is completed. */
  PackageView approve(UUID packageId, String by);

  /** A person rejects; the comment guides the next run. */
  PackageView reject(UUID packageId, String comment);

  /** Queues a new run that makes {@code target} anew; the reason guides it. */
  PackageView regenerate(UUID packageId, Target target, String reason);

  /**
   * Queues a run that changes one thing and carries everything else over.
   *
   * @throws app.vitrine.domain.error.VitrineException {@code PKG_VALIDATION_ERROR} when the package
   *     does not have what the revision names
   */
  PackageView revise(UUID packageId, Revision revision, String by);

  /**
   * How many runs the package's run waits behind, and itself: 1 is the next; empty when it does not
   * wait in the queue.
   */
  OptionalInt queuePosition(UUID packageId);

  /**
   * Ends the package's run, or its wait for approval. Work under way gets a moment to stop; when
   * this returns, the package is cancelled.
   */
  PackageView cancel(UUID packageId, String reason);

  /** Goes on with every unfinished run this engine is not driving yet, oldest first. */
  List<PackageView> recover();

  /** The package as stored. */
  PackageView describe(UUID packageId);

  /** Tells {@code listener} about every event from now on. */
  Subscription subscribe(PackageListener listener);

  /**
   * Waits until the package's latest run has ended and listeners know it.
   *
   * @return the package then, or as it stands when {@code atMost} is over
   */
  PackageView await(UUID packageId, Duration atMost);

  /** Stops work without ending runs; they go on at the next start. */
  @Override
  void close();
}
