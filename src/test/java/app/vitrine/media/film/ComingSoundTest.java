package app.vitrine.media.film;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.vitrine.domain.error.VitrineException;
import app.vitrine.domain.work.CancelToken;
import app.vitrine.domain.work.ProgressSink;
import app.vitrine.domain.work.WorkCancelledException;
import app.vitrine.fixture.BesideOthers;
import app.vitrine.media.probe.FilmCheck;
import app.vitrine.media.sound.Recording;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sound of a film may be made when the film is composed. */
@BesideOthers
class ComingSoundTest {
  private static final double SECONDS = 3;

  @TempDir private Path stills;
  @TempDir private Path out;
  private final CancelToken cancel = new CancelToken();
  private Path film;

  @BeforeEach
  void place() {
    film = out.resolve("film.mp4");
  }

  @Test
  void it_is_made_while_the_pictures_are_drawn() {
    AtomicBoolean drawing = new AtomicBoolean();
    String lane = Thread.currentThread().getName() + "/frames";

    compose(
        () -> {
          drawing.set(
              Thread.getAllStackTraces().keySet().stream()
                  .anyMatch(thread -> thread.getName().equals(lane)));
          return Films.music(SECONDS).play();
        });

    assertThat(drawing).isTrue();
    assertThat(FilmCheck.check(film, CancelToken.none()).silent()).isEmpty();
  }

  @Test
  void a_sound_that_cannot_be_made_is_told_and_leaves_nothing_behind() {
    VitrineException failure = VitrineException.internal("The disk is full.", "Make room.", null);

    assertThatThrownBy(
            () ->
                compose(
                    () -> {
                      throw failure;
                    }))
        .isSameAs(failure);

    assertThat(out).isEmptyDirectory();
  }

  @Test
  void a_film_cancelled_while_its_sound_is_made_leaves_nothing_behind() {
    assertThatThrownBy(
            () ->
                compose(
                    () -> {
                      cancel.cancel("no longer wanted");
                      cancel.throwIfCancelled();
                      return Films.music(SECONDS).play();
                    }))
        .isInstanceOf(WorkCancelledException.class);

    assertThat(out).isEmptyDirectory();
  }

  private void compose(Recording sound) {
    FilmComposer.compose(Films.plan(stills, SECONDS, 30, sound), film, cancel, ProgressSink.NONE);
  }
}
