package app.vitrine.studio.video;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.vitrine.domain.error.VitrineException;
import app.vitrine.domain.event.StageResult;
import app.vitrine.domain.revision.Revision;
import app.vitrine.domain.state.VideoStep;
import app.vitrine.domain.video.CameraMovement;
import app.vitrine.media.player.PlayerStatus.Phase;
import app.vitrine.media.player.Speakers;
import app.vitrine.orchestration.port.StageExecutor;
import app.vitrine.studio.control.Notice;
import app.vitrine.studio.text.Said;
import app.vitrine.studio.text.UiLanguage;
import app.vitrine.studio.text.Words;
import app.vitrine.studio.video.ShotDraft.Problem;
import app.vitrine.studio.video.VideoViewModel.State;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VideoViewModelTest {
  @TempDir static Path shared;
  @TempDir Path folder;
  private VideoBench bench;
  private VideoViewModel model;

  @BeforeAll
  static void make_a_film() throws IOException {
    VideoBench.film(shared);
  }

  @BeforeEach
  void a_package_with_a_film() throws IOException {
    Files.copy(shared.resolve("ad.mp4"), folder.resolve("ad.mp4"));
    Files.copy(shared.resolve("poster.jpg"), folder.resolve("poster.jpg"));
    use(VideoBench.filming());
  }

  private void use(StageExecutor filming) {
    if (bench != null) {
      close();
    }
    bench = new VideoBench(folder, filming);
    model = new VideoViewModel(bench.context(), Speakers.NONE);
    model.activate();
  }

  private void ready() {
    bench.showEnd();
    bench.await("ready", () -> model.stateProperty().get() == State.READY);
    bench.await("pictures of all shots", () -> model.pictures().frames().size() == 3);
  }

  @AfterEach
  void close() {
    model.deactivate();
    bench.close();
  }

  @Test
  void a_film_is_shown_shot_by_shot_with_its_poster_before_it_is_played() {
    ready();

    assertThat(model.shots().get(1).startSec()).isCloseTo(2.4, within(1e-9));
    assertThat(model.shots().get(2).startSec()).isCloseTo(4.2, within(1e-9));
    assertThat(model.shots()).allMatch(line -> line.state() == ShotLine.State.READY);
    assertThat(model.pictures().posterProperty().get()).isNotNull();
    assertThat(model.player().startedProperty().get()).isFalse();
    assertThat(model.currentProperty().get()).isZero();
  }

  @Test
  void choosing_a_shot_goes_to_where_its_entrance_is_over() {
    ready();
    model.goTo(3);

    assertThat(model.currentProperty().get()).isEqualTo(3);
    bench.await(
        "there",
        () -> {
          model.player().refresh((pixels, width, height, seconds) -> {});
          return model.player().phaseProperty().get() == Phase.PAUSED
              && Math.abs(model.player().positionProperty().get() - 4.4) <= 0.04;
        });
  }

  @Test
  void playing_to_the_end_says_so_and_playing_again_begins_anew() {
    ready();
    model.player().seek(VideoBench.SECONDS - 0.2);
    model.player().toggle();
    bench.await("end", () -> model.player().phaseProperty().get() == Phase.ENDED);
    assertThat(model.player().positionProperty().get()).isCloseTo(VideoBench.SECONDS, within(0.04));
    model.player().toggle();
    bench.await("anew", () -> model.player().isPlaying());
  }

  @Test
  void a_changed_shot_is_asked_of_the_engine_as_one_revision() {
    ready();
    model.changes().edit(2);
    ShotDraft draft = requireNonNull(model.changes().draftProperty().get());
    assertThat(draft.readyProperty().get()).isFalse();
    draft.captionProperty().set("Fired twice, glazed once");
    draft.secondsProperty().set("2,5");
    draft.movementProperty().set(CameraMovement.PAN_LEFT);
    assertThat(draft.totalProperty().get()).isCloseTo(6.7, within(1e-9));
    model.changes().redo();
    bench.await("accepted", () -> model.changes().draftProperty().get() == null);

    assertThat(bench.rig().door().describe(bench.id()).revision())
        .isEqualTo(
            new Revision.ShotEdited(2, "Fired twice, glazed once", 2.5, CameraMovement.PAN_LEFT));
    assertThat(bench.notices().getLast().text().in(new Words(UiLanguage.ENGLISH)))
        .contains("Shot 2");
  }

  @Test
  void what_was_typed_for_a_shot_is_there_again_when_the_pane_is_opened_again() {
    ready();
    model.changes().edit(2);
    type("Fired twice, glazed once");
    openAgain();
    ShotDraft again = requireNonNull(model.changes().draftProperty().get());
    assertThat(again.revision())
        .isEqualTo(
            new Revision.ShotEdited(
                2, "Fired twice, glazed once", again.shot().durationSec(), CameraMovement.ZOOM_IN));

    model.changes().leave();
    openAgain();
    assertThat(model.changes().draftProperty().get()).isNull();
  }

  @Test
  void what_was_typed_for_a_shot_that_is_left_can_be_had_back() {
    ready();
    model.changes().edit(2);
    model.changes().edit(1);
    assertThat(bench.notices()).isEmpty();

    type("Made by one pair of hands");
    model.changes().edit(3);
    assertThat(requireNonNull(model.changes().draftProperty().get()).shot().sequence())
        .isEqualTo(3);
    bench.notices().getLast().perform().run();
    ShotDraft back = requireNonNull(model.changes().draftProperty().get());
    assertThat(back.shot().sequence()).isEqualTo(1);
    assertThat(back.captionProperty().get()).isEqualTo("Made by one pair of hands");
  }

  @Test
  void what_is_had_back_takes_nothing_else_away_and_waits_when_the_pane_was_left() {
    ready();
    model.changes().edit(1);
    type("Made by one pair of hands");
    model.changes().leave();
    Notice first = bench.notices().getLast();
    model.changes().edit(3);
    type("Yours for years");
    first.perform().run();
    assertThat(openCaption()).isEqualTo("Made by one pair of hands");
    Notice third = bench.notices().getLast();
    assertThat(third).isNotSameAs(first);
    model.changes().leave();

    model.deactivate();
    third.perform().run();
    openAgain();
    assertThat(openCaption()).isEqualTo("Yours for years");
  }

  @Test
  void what_was_left_by_going_to_another_pane_and_then_let_go_does_not_come_back() {
    ready();
    model.changes().edit(2);
    type("Fired twice, glazed once");
    model.deactivate();
    model.activate();
    ready();
    model.changes().leave();
    openAgain();
    assertThat(model.changes().draftProperty().get()).isNull();
  }

  private String openCaption() {
    return requireNonNull(model.changes().draftProperty().get()).captionProperty().get();
  }

  private void type(String caption) {
    requireNonNull(model.changes().draftProperty().get()).captionProperty().set(caption);
  }

  private void openAgain() {
    model.deactivate();
    model = new VideoViewModel(bench.context(), Speakers.NONE);
    model.activate();
    ready();
  }

  @Test
  void what_is_wrong_with_a_field_is_said_while_it_is_typed() {
    ready();
    model.changes().edit(1);
    ShotDraft draft = requireNonNull(model.changes().draftProperty().get());
    draft.secondsProperty().set("soon");
    assertThat(draft.lengthProblemProperty().get()).isEqualTo(Problem.NO_NUMBER);
    draft.secondsProperty().set("0.4");
    assertThat(draft.lengthProblemProperty().get()).isEqualTo(Problem.SHOT_TOO_SHORT);
    draft.secondsProperty().set("2");
    assertThat(draft.lengthProblemProperty().get()).isEqualTo(Problem.FILM_TOO_SHORT);
    draft.secondsProperty().set("58");
    assertThat(draft.lengthProblemProperty().get()).isEqualTo(Problem.FILM_TOO_LONG);
    draft.secondsProperty().set("3");
    draft.captionProperty().set("x".repeat(121));
    assertThat(draft.captionProblemProperty().get()).isEqualTo(Problem.CAPTION_TOO_LONG);
    assertThat(draft.readyProperty().get()).isFalse();
    model.changes().redo();
    assertThat(bench.rig().door().describe(bench.id()).revision()).isNull();
  }

  @Test
  void a_length_that_was_not_touched_stays_exact() {
    ready();
    model.changes().edit(2);
    ShotDraft draft = requireNonNull(model.changes().draftProperty().get());
    draft.captionProperty().set("Other words");

    assertThat(draft.revision().durationSec()).isEqualTo(0.3 * VideoBench.SECONDS);
  }

  @Test
  void the_shot_being_changed_shows_how_far_it_is_and_nothing_else_can_be_changed()
      throws InterruptedException {
    CountDownLatch half = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    use(
        order -> {
          if (order.revision() > 1) {
            order.progress().at(0.5, VideoStep.COMPOSING.wireName());
            half.countDown();
            try {
              goOn.await();
            } catch (InterruptedException interrupted) {
              Thread.currentThread().interrupt();
            }
          }
          return new StageResult.Filmed(VideoBench.film(order.revision(), false));
        });
    ready();
    model.changes().edit(3);
    requireNonNull(model.changes().draftProperty().get()).captionProperty().set("Yours");
    model.changes().redo();
    half.await();
    bench.await("accepted", () -> model.changes().draftProperty().get() == null);
    bench.await(
        "shot 3 is being made",
        () -> {
          bench.show();
          return model.shots().getLast().state() == ShotLine.State.MAKING
              && model.shots().getLast().percent() > 30;
        });
    assertThat(model.shots().getFirst().state()).isEqualTo(ShotLine.State.READY);
    assertThat(model.stateProperty().get()).isEqualTo(State.READY);
    assertThat(model.changes().blocked()).isEqualTo("video.blocked_working");
    model.changes().edit(1);
    assertThat(model.changes().draftProperty().get()).isNull();
    goOn.countDown();
  }

  @Test
  void while_the_first_film_is_made_its_step_is_shown() throws InterruptedException {
    CountDownLatch there = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    use(
        order -> {
          order.progress().at(0.35, VideoStep.SHOTS.wireName());
          there.countDown();
          try {
            goOn.await();
          } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
          }
          return new StageResult.Filmed(VideoBench.film(order.revision(), false));
        });
    there.await();
    bench.await(
        "step",
        () -> {
          bench.show();
          FilmProgress progress = model.progressProperty().get();
          return progress != null && progress.step() == VideoStep.SHOTS;
        });
    assertThat(model.stateProperty().get()).isEqualTo(State.MAKING);
    goOn.countDown();
    ready();
  }

  @Test
  void a_film_that_could_not_be_made_is_said_with_its_reason() {
    use(
        order -> {
          throw VitrineException.internal("The disk is full.", "Free some space.", null);
        });
    bench.showEnd();

    assertThat(model.stateProperty().get()).isEqualTo(State.FAILED);
    assertThat(model.failure()).contains("The disk is full.");
  }

  @Test
  void a_film_deleted_behind_our_back_is_shown_as_missing() throws IOException {
    Files.delete(folder.resolve("ad.mp4"));
    bench.showEnd();
    bench.await("missing", () -> model.stateProperty().get() == State.MISSING);
  }

  @Test
  void a_broken_film_says_so_where_it_would_play() throws IOException {
    Files.write(folder.resolve("ad.mp4"), new byte[] {9, 9, 9, 9, 9, 9, 9, 9, 9});
    bench.showEnd();
    bench.await("open", () -> model.stateProperty().get() == State.READY);
    bench.await("chosen", () -> model.player().durationProperty().get() > 0);
    model.player().toggle();
    bench.await("said", () -> said(model.player().troubleProperty().get()).contains("damaged"));
  }

  @Test
  void volume_and_loop_are_remembered() {
    ready();
    model.player().choices().volumeProperty().set(0.4);
    model.player().choices().mutedProperty().set(true);
    model.player().choices().loopProperty().set(true);
    model.player().choices().keep();
    bench.await("kept", () -> bench.saved().containsKey("studio.video.loop"));

    PlayerModel later =
        new PlayerModel(
            bench.context().bridge(),
            bench.desk()::preferences,
            bench.context().troubles(),
            Speakers.NONE);
    later.choices().remember();
    bench.await("remembered", () -> later.choices().loopProperty().get());
    assertThat(later.choices().volumeProperty().get()).isCloseTo(0.4, within(1e-9));
    assertThat(later.choices().mutedProperty().get()).isTrue();
  }

  private static String said(@Nullable Said what) {
    return what == null ? "" : what.in(new Words(UiLanguage.ENGLISH));
  }
}
