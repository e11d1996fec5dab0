package app.vitrine.studio.images;

import app.vitrine.domain.event.Event;
import app.vitrine.domain.event.EventBody;
import app.vitrine.domain.image.Picture;
import app.vitrine.domain.revision.ChosenVariants;
import app.vitrine.domain.state.Stage;
import app.vitrine.domain.view.PackageHistory;
import app.vitrine.domain.view.PackageView;
import app.vitrine.domain.view.StageState;
import app.vitrine.studio.desk.Desk;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What has to be looked up beside the package itself.
 *
 * @param missing files of the pictures, the cut-out and the photo that are gone
 * @param fresh finished pictures of the run under way, by label
 */
record Beside(
    ChosenVariants choices, Set<Path> missing, Map<String, Path> fresh, PackageHistory history) {
  /** Nothing was looked up yet. */
  static final Beside NOTHING =
      new Beside(
          ChosenVariants.NONE,
          Set.of(),
          Map.of(),
          new PackageHistory(List.of(), List.of(), List.of()));

  private static final String IMAGE = "image";

  Beside {
    missing = Set.copyOf(missing);
    fresh = Map.copyOf(fresh);
  }

  /** Looks it up; takes a moment. */
  static Beside of(Desk desk, PackageView view) {
    Path project = desk.project(view.workflowId());
    List<Event> log = desk.orchestrator().events(view.id(), 0);
    return new Beside(
        desk.orchestrator().choices(view.id()),
        missing(view, project),
        fresh(view, project, log),
        PackageHistory.of(log));
  }

  /** The same after a choice. */
  Beside with(ChosenVariants chosen) {
    return new Beside(chosen, missing, fresh, history);
  }

  private static Set<Path> missing(PackageView view, Path project) {
    Set<Path> files = new HashSet<>();
    files.add(project.resolve(view.input().photoFile()));
    if (view.analysis() != null) {
      files.add(project.resolve(view.analysis().cutout().file()));
    }
    if (view.pictures() != null) {
      for (Picture picture : view.pictures().pictures()) {
        files.add(project.resolve(picture.file().file()));
      }
    }
    files.removeIf(Files::isRegularFile);
    return files;
  }

  private static Map<String, Path> fresh(PackageView view, Path project, List<Event> log) {
    if (view.stageView(Stage.IMAGE_GENERATION).state() != StageState.RUNNING) {
      return Map.of();
    }
    Map<String, Path> fresh = new HashMap<>();
    for (Event event : log) {
      if (event.runId().equals(view.runId())
          && event.stage() == Stage.IMAGE_GENERATION
          && event.body() instanceof EventBody.ArtifactReady ready
          && ready.artifactType().equals(IMAGE)) {
        fresh.put(ready.label(), project.resolve(ready.file()));
      }
    }
    return fresh;
  }
}
