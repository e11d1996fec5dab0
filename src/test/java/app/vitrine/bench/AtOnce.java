package app.vitrine.bench;

import app.vitrine.domain.brief.GenerateRequest;
import app.vitrine.domain.state.PackageStatus;
import app.vitrine.domain.view.PackageView;
import app.vitrine.orchestration.DeepOrchestrator;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Packages asked for at the same time.
 *
 * @param succeeded how many wait for approval or are completed
 * @param seconds from each request to the end of its run
 */
public record AtOnce(int succeeded, Distribution seconds) {
  private static final Duration PATIENCE = Duration.ofMinutes(30);

  private record Ended(boolean succeeded, double seconds) {}

  /** Asks for all of them and waits for all. */
  public static AtOnce run(DeepOrchestrator door, List<GenerateRequest> requests)
      throws InterruptedException, ExecutionException {
    List<Future<Ended>> running = new ArrayList<>();
    try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
      for (GenerateRequest request : requests) {
        running.add(callers.submit(() -> one(door, request)));
      }
    }
    int succeeded = 0;
    List<Double> seconds = new ArrayList<>();
    for (Future<Ended> each : running) {
      succeeded += each.get().succeeded() ? 1 : 0;
      seconds.add(each.get().seconds());
    }
    return new AtOnce(succeeded, Distribution.of(seconds));
  }

  private static Ended one(DeepOrchestrator door, GenerateRequest request) {
    long begun = System.nanoTime();
    PackageView view = door.await(door.generate(request).id(), PATIENCE);
    boolean succeeded =
        view.status() == PackageStatus.APPROVAL_REQUIRED
            || view.status() == PackageStatus.COMPLETED;
    return new Ended(succeeded, (System.nanoTime() - begun) / 1e9);
  }
}
