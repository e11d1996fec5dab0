package app.vitrine.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import app.vitrine.domain.brief.AspectRatio;
import app.vitrine.domain.brief.Channel;
import app.vitrine.domain.brief.Language;
import app.vitrine.domain.brief.PackageOptions;
import app.vitrine.domain.brief.Priority;
import app.vitrine.domain.brief.Voice;
import app.vitrine.domain.event.EventBody;
import app.vitrine.domain.state.PackageStatus;
import app.vitrine.domain.state.Stage;
import app.vitrine.domain.state.Target;
import app.vitrine.domain.view.PackageView;
import app.vitrine.pipeline.fixture.Desk;
import app.vitrine.pipeline.fixture.Options;
import app.vitrine.pipeline.fixture.RememberedVision;
import app.vitrine.pipeline.fixture.ScriptedVideo;
import app.vitrine.pipeline.fixture.ScriptedVideo.Behaviour;
import app.vitrine.pipeline.fixture.Sketches;
import app.vitrine.pipeline.fixture.Wait;
import app.vitrine.pipeline.fixture.Yardstick;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A person may stop the work in the middle of anything: the run ends as cancelled and nothing of it
 * works on after a second. What a second is on a machine that has other things to do, a yardstick
 * measured before and after each stop says; on one that is too busy the test is inconclusive.
 */
@NullMarked
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CancellationTest {
  private static final Duration PROMISE = Duration.ofSeconds(1);

  /** Above this the machine is too busy for its yardstick to tell what a second is. */
  private static final double MOST_FACTOR = 4;

  /** How many moments the tests below stop at. */
  private static final int MOMENTS = 20;

  private static final Yardstick YARDSTICK = new Yardstick();

  private final ScriptedVideo video = new ScriptedVideo(Behaviour.DELIVERS);
  private final Set<Stage> stopped = EnumSet.noneOf(Stage.class);
  private final List<String> measured = new ArrayList<>();

  /** The built-in models. */
  @SuppressWarnings("NullAway.Init")
  private Desk local;

  /** The built-in models, but for the photo, which was looked at before. */
  @SuppressWarnings("NullAway.Init")
  private Desk seen;

  /** The built-in composing and review, with everything before them there at once. */
  @SuppressWarnings("NullAway.Init")
  private Desk quick;

  @BeforeAll
  void open_the_program(@TempDir Path one, @TempDir Path two, @TempDir Path three) {
    local = Desk.open(one);
    seen = Desk.open(two, Map.of(), models -> RememberedVision.ofTheMug(models));
    quick =
        Desk.open(
            three,
            Map.of(),
            models -> video.before(new Sketches(false).instead(RememberedVision.ofTheMug(models))));
    seen.make(Options.small(), Target.COPYWRITING);
    quick.make(Options.small(), Target.COPYWRITING);
  }

  @AfterAll
  void close_the_program() {
    quick.close();
    seen.close();
    local.close();
    System.out.println(String.join("\n", measured));
    // Fewer when somebody runs a part of the tests alone.
    if (measured.size() == MOMENTS) {
      assertThat(stopped).as("stages that were stopped").containsAll(Stage.work());
    }
  }

  @ParameterizedTest(name = "{0} at {1} %, {2} yardsticks later")
  @CsvSource({
    "read_brief, 10, 0",
    "look_at_photo, 13, 0",
    "look_at_photo, 14, 2",
    "look_at_photo, 14, 8",
    "look_at_photo, 20, 0",
    "look_at_photo, 22, 0"
  })
  void while_the_photo_is_looked_at(String step, int percentage, int later) {
    stops(local, Options.small(), Target.COPYWRITING, new Moment(step, percentage, later));
  }

  @ParameterizedTest(name = "{0} at {1} %, {2} yardsticks later")
  @CsvSource({"write_copy, 25, 0", "write_copy, 25, 1", "check_policy, 25, 0"})
  void while_copy_is_written(String step, int percentage, int later) {
    stops(seen, manyWords(), Target.COPYWRITING, new Moment(step, percentage, later));
  }

  @ParameterizedTest(name = "{0} at {1} %, {2} yardsticks later")
  @CsvSource({"render_pictures, 45, 0", "render_pictures, 45, 5", "render_pictures, 45, 15"})
  void while_pictures_are_rendered(String step, int percentage, int later) {
    stops(seen, Options.whole(), Target.IMAGES, new Moment(step, percentage, later));
  }

  @ParameterizedTest(name = "{0} at {1} %, {2} yardsticks later")
  @CsvSource({"first_frames, 65, 0", "first_frames, 65, 10"})
  void while_first_frames_are_rendered(String step, int percentage, int later) {
    stops(seen, Options.small(), Target.VIDEO, new Moment(step, percentage, later));
  }

  @Test
  void while_a_service_films_the_shots() {
    video.now(Behaviour.HANGS);
    stops(quick, Options.small(), Target.VIDEO, new Moment("shots", 65, 1));
    video.now(Behaviour.DELIVERS);
  }

  @ParameterizedTest(name = "{0} at {1} %, {2} yardsticks later")
  @CsvSource({"composing, 65, 4", "composing, 82, 0"})
  void while_the_film_is_composed(String step, int percentage, int later) {
    stops(quick, Options.small(), Target.VIDEO, new Moment(step, percentage, later));
  }

  @ParameterizedTest(name = "{0} at {1} %, {2} yardsticks later")
  @CsvSource({"review_pictures, 85, 0", "review_pictures, 85, 1"})
  void while_the_pictures_are_reviewed(String step, int percentage, int later) {
    stops(quick, Options.whole(), Target.IMAGES, new Moment(step, percentage, later));
  }

  @ParameterizedTest(name = "{0} at {1} %, {2} yardsticks later")
  @CsvSource({"review_film, 85, 1"})
  void while_the_film_is_reviewed(String step, int percentage, int later) {
    stops(quick, Options.small(), Target.VIDEO, new Moment(step, percentage, later));
  }

  /** When to stop: so many yardsticks after a step was at so many percent. */
  private record Moment(String step, int percentage, int later) {
    boolean isReached(PackageView view) {
      return view.currentStep().equals(step) && view.percentage() >= percentage;
    }
  }

  private void stops(Desk desk, PackageOptions options, Target target, Moment moment) {
    Duration before = YARDSTICK.took();
    UUID id = desk.start(options, target);
    Wait.until(
        moment.step(),
        () -> {
          PackageView now = desk.door().describe(id);
          return moment.isReached(now) || now.runEnded();
        });
    long due = System.nanoTime() + moment.later() * before.toNanos();
    Wait.until("the moment has come", () -> System.nanoTime() >= due);

    long asked = System.nanoTime();
    desk.door().cancel(id, "I changed my mind.");
    PackageView view = desk.finished(id);
    Wait.until("nothing works any more", () -> workers(view).isEmpty());
    Duration taken = Duration.ofNanos(System.nanoTime() - asked);

    Duration after = YARDSTICK.took();
    double factor = Yardstick.factor(before.compareTo(after) > 0 ? before : after);
    stopped.add(view.stage());
    note(moment, view, taken, factor);
    assertThat(view.status()).isEqualTo(PackageStatus.CANCELLED);
    assertThat(desk.said(view, EventBody.RunCancelled.class)).hasSize(1);
    assertThat(desk.unfinishedFiles()).isEmpty();
    if (taken.compareTo(PROMISE) >= 0) {
      assumeThat(factor)
          .as("how many times slower the machine is; stopped after %d ms", taken.toMillis())
          .isLessThanOrEqualTo(MOST_FACTOR);
    }
    assertThat(taken.toNanos() / factor)
        .as("nanoseconds until nothing worked any more, on a machine %.1f times slower", factor)
        .isLessThan((double) PROMISE.toNanos());
  }

  private void note(Moment moment, PackageView view, Duration taken, double factor) {
    measured.add(
        String.format(
            Locale.ROOT,
            "cancel in %-17s %-16s stopped after %4d ms, machine factor %.1f",
            view.stage().name().toLowerCase(Locale.ROOT),
            moment.step() + (moment.later() == 0 ? "" : " +" + moment.later()),
            taken.toMillis(),
            factor));
  }

  /** Threads that still work for the run; the name of each begins with the run's. */
  private static List<String> workers(PackageView view) {
    return Thread.getAllStackTraces().keySet().stream()
        .map(Thread::getName)
        .filter(name -> name.startsWith("vitrine-" + view.runId()))
        .toList();
  }

  /** So many texts that writing them takes a while. */
  private static PackageOptions manyWords() {
    return new PackageOptions(
        5,
        1,
        Options.SECONDS,
        true,
        false,
        List.of(Language.values()),
        null,
        AspectRatio.SQUARE_1_1,
        Priority.NORMAL,
        true,
        List.of(Channel.values()),
        Voice.OFF);
  }
}
