package app.vitrine.media.film;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.domain.work.CancelToken;
import app.vitrine.domain.work.ProgressSink;
import app.vitrine.fixture.BesideOthers;
import app.vitrine.media.probe.FilmCheck;
import app.vitrine.media.probe.FilmFindings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bytedeco.javacpp.Pointer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@BesideOthers
class TenFilmsAtOnceTest {
  private static final int FILMS = 10;
  private static final int FPS = 15;
  private static final double SECONDS = 2;

  @TempDir private Path folder = Path.of("");

  /** A film and what its maker's thread left open. */
  private record Made(Path film, int parts, List<Pointer> open) {}

  @Test
  void ten_films_made_at_once_are_all_whole_and_leave_nothing_behind() throws Exception {
    FilmPlan plan = Films.plan(folder, SECONDS, FPS, Films.music(SECONDS));
    Path room = Files.createDirectory(folder.resolve("out"));
    List<Callable<Made>> wishes =
        IntStream.range(0, FILMS)
            .<Callable<Made>>mapToObj(i -> () -> make(plan, room.resolve(i + ".mp4")))
            .toList();
    List<Made> made = new ArrayList<>();
    try (ExecutorService makers = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Future<Made> film : makers.invokeAll(wishes)) {
        made.add(film.get());
      }
    }

    assertThat(made).hasSize(FILMS);
    for (Made one : made) {
      FilmFindings findings = FilmCheck.check(one.film(), CancelToken.none());
      assertThat(findings.frames()).isEqualTo((int) (SECONDS * FPS));
      assertThat(findings.repeated()).isZero();
      assertThat(findings.black()).isEmpty();
      assertThat(findings.silent()).isEmpty();
      assertThat(one.parts()).isPositive();
      assertThat(one.open()).isEmpty();
    }
    assertThat(filesIn(room))
        .containsExactlyInAnyOrderElementsOf(made.stream().map(Made::film).toList());
  }

  private static Made make(FilmPlan plan, Path to) {
    try (NativeParts parts = new NativeParts()) {
      FilmComposer.compose(plan, to, CancelToken.none(), ProgressSink.NONE);
      return new Made(to, parts.made(), parts.open());
    }
  }

  private static List<Path> filesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }
}
