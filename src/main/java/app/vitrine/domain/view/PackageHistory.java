package app.vitrine.domain.view;

import app.vitrine.domain.copy.CopyDeck;
import app.vitrine.domain.event.Event;
import app.vitrine.domain.event.EventBody;
import app.vitrine.domain.event.StageResult;
import app.vitrine.domain.image.PictureSet;
import app.vitrine.domain.video.Film;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Every revision of a package's parts, oldest first; the last of each is the current one. */
public record PackageHistory(
    List<Made<CopyDeck>> copy, List<Made<PictureSet>> pictures, List<Made<Film>> films) {
  public PackageHistory {
    copy = List.copyOf(copy);
    pictures = List.copyOf(pictures);
    films = List.copyOf(films);
  }

  /** The history a package's whole log tells. */
  public static PackageHistory of(Iterable<Event> log) {
    List<Made<CopyDeck>> copy = new ArrayList<>();
    List<Made<PictureSet>> pictures = new ArrayList<>();
    List<Made<Film>> films = new ArrayList<>();
    EventBody.@Nullable RunStarted run = null;
    for (Event event : log) {
      if (event.body() instanceof EventBody.RunStarted started) {
        run = started;
      }
      if (event.body() instanceof EventBody.StageCompleted completed) {
        EventBody.RunStarted within = Objects.requireNonNull(run, "a log starts with a run");
        switch (completed.result()) {
          case StageResult.Written made -> copy.add(made(made.copy(), event, within));
          case StageResult.Pictured made -> pictures.add(made(made.pictures(), event, within));
          case StageResult.Filmed made -> films.add(made(made.film(), event, within));
          case StageResult.Analysed ignored -> {}
          case StageResult.Reviewed ignored -> {}
          case StageResult.Skipped ignored -> {}
        }
      }
    }
    return new PackageHistory(copy, pictures, films);
  }

  private static <T> Made<T> made(T result, Event event, EventBody.RunStarted run) {
    boolean changed = run.revision() != null && run.target().firstStage() == event.stage();
    return new Made<>(
        result,
        event.runId(),
        event.time(),
        changed ? run.revision() : null,
        changed ? run.by() : null,
        run.reason());
  }
}
