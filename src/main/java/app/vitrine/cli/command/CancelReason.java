package app.vitrine.cli.command;

import app.vitrine.cli.Workbench;
import app.vitrine.domain.event.Event;
import app.vitrine.domain.event.EventBody;
import app.vitrine.domain.state.PackageStatus;
import app.vitrine.domain.view.PackageView;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Why a package was cancelled, as its log tells it. */
final class CancelReason {
  private CancelReason() {}

  /** What was said at the end; null when the package is not cancelled, or nothing was said. */
  static @Nullable String of(Workbench bench, PackageView view) {
    if (view.status() != PackageStatus.CANCELLED) {
      return null;
    }
    List<Event> log = bench.orchestrator().events(view.id(), 0);
    return log.reversed().stream()
        .flatMap(
            event ->
                event.body() instanceof EventBody.RunCancelled cancelled
                    ? Stream.of(cancelled.reason())
                    : Stream.empty())
        .findFirst()
        .filter(reason -> !reason.isBlank())
        .orElse(null);
  }
}
