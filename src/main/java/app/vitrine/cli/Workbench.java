package app.vitrine.cli;

import app.vitrine.domain.brief.GenerateRequest;
import app.vitrine.domain.event.Event;
import app.vitrine.domain.state.Target;
import app.vitrine.domain.view.PackageView;
import app.vitrine.domain.work.CancelToken;
import app.vitrine.export.PackExporter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;

/**
 * Everything the commands work with, opened over one data folder. What a person may not do fails
 * with a {@link app.vitrine.domain.error.VitrineException} and changes nothing.
 */
public interface Workbench extends AutoCloseable {
  /** Starts a new package and returns at once; with a known request id, the package of that id. */
  PackageView generate(GenerateRequest request);

  PackageView approve(UUID id, String by);

  PackageView reject(UUID id, String comment);

  /** Starts a run that makes a part anew, and returns at once. */
  PackageView regenerate(UUID id, Target target, String reason);

  PackageView cancel(UUID id, String reason);

  /** Goes on with every interrupted run and returns these packages at once, oldest first. */
  List<PackageView> recover();

  /** The package as it stands. */
  PackageView describe(UUID id);

  /** Tells of every event stored from now on and the package after it, until closed. */
  Subscription subscribe(BiConsumer<Event, PackageView> listener);

  /**
   * Waits until the package's run has ended.
   *
   * @return the package as it stands then, or when {@code limit} has passed
   */
  PackageView await(UUID id, Duration limit);

  /** Every package of this data folder, newest first. */
  List<ListedPackage> packages();

  /** The folder that holds the package's files. */
  Path projectFolder(PackageView view);

  PackExporter exporter();

  /**
   * Cuts the product out of a photo.
   *
   * @param to the RGBA PNG to write; its folder is there
   */
  CutoutFile cutout(Path photo, Path to, CancelToken cancel);

  /** Stops work in order. A run under way is left so that {@link #recover} goes on with it. */
  @Override
  void close();

  /** Ends a subscription. */
  interface Subscription extends AutoCloseable {
    @Override
    void close();
  }
}
