package app.vitrine.bench;

import static java.util.Objects.requireNonNull;

import app.vitrine.bootstrap.Vitrine;
import app.vitrine.domain.event.Event;
import app.vitrine.domain.event.EventBody;
import app.vitrine.domain.state.Stage;
import app.vitrine.domain.view.PackageView;
import app.vitrine.media.film.PlanShot;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Whole packages, made one after the other by the local engine. */
final class PackageBench {
  private static final Duration PATIENCE = Duration.ofMinutes(10);
  private static final String COMPOSE = "compose_film";

  private final Vitrine vitrine;

  PackageBench(Vitrine vitrine) {
    this.vitrine = vitrine;
  }

  /**
   * A package that was made.
   *
   * @param stages seconds of each stage, as its events say
   * @param tools seconds of each tool's calls together, as their events say; calls overlap
   * @param stills what the shots of its film were made of
   */
  record Made(
      double seconds,
      Map<Stage, Double> stages,
      Map<String, Double> tools,
      List<PlanShot.Still> stills) {
    double composing() {
      return tools.getOrDefault(COMPOSE, Double.NaN);
    }
  }

  Made make(String sample) throws IOException {
    long begun = System.nanoTime();
    PackageView view =
        vitrine
            .orchestrator()
            .await(vitrine.orchestrator().generate(SampleRequests.of(sample)).id(), PATIENCE);
    double seconds = (System.nanoTime() - begun) / 1e9;
    if (!view.runEnded() || view.film() == null) {
      throw new IllegalStateException(sample + ": " + view.status() + " in " + view.stage());
    }
    List<Event> events = vitrine.orchestrator().events(view.id(), 0);
    return new Made(seconds, stages(events), tools(events), stills(view));
  }

  private static Map<Stage, Double> stages(List<Event> events) {
    Map<Stage, Double> seconds = new TreeMap<>();
    for (Event event : events) {
      if (event.body() instanceof EventBody.StageCompleted completed) {
        seconds.merge(event.stage(), completed.durationMs() / 1e3, Double::sum);
      }
    }
    return seconds;
  }

  private static Map<String, Double> tools(List<Event> events) {
    Map<String, Double> seconds = new TreeMap<>();
    for (Event event : events) {
      if (event.body() instanceof EventBody.ToolResult result) {
        seconds.merge(result.tool(), result.durationMs() / 1e3, Double::sum);
      }
    }
    return seconds;
  }

  private List<PlanShot.Still> stills(PackageView view) {
    Path folder = vitrine.store().projects().of(view.workflowId()).root();
    return requireNonNull(view.film()).materials().stream()
        .map(
            material ->
                new PlanShot.Still(
                    folder.resolve(material.still()),
                    material.product(),
                    material.focus(),
                    material.ground() == null ? null : folder.resolve(material.ground()),
                    material.depth()))
        .toList();
  }
}
