package app.vitrine.orchestration;

import static app.vitrine.orchestration.RevisedPackage.DAB;
import static app.vitrine.orchestration.RevisedPackage.WORDS;
import static app.vitrine.orchestration.RevisedPackage.brush;
import static app.vitrine.orchestration.RevisedPackage.edit;
import static app.vitrine.orchestration.RevisedPackage.finished;
import static app.vitrine.orchestration.RevisedPackage.stages;
import static app.vitrine.orchestration.RevisedPackage.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.vitrine.domain.analysis.CutoutWay;
import app.vitrine.domain.brief.Channel;
import app.vitrine.domain.brief.Language;
import app.vitrine.domain.brief.Priority;
import app.vitrine.domain.copy.CopyText;
import app.vitrine.domain.error.ErrorCode;
import app.vitrine.domain.error.VitrineException;
import app.vitrine.domain.event.EventBody;
import app.vitrine.domain.image.SceneKind;
import app.vitrine.domain.revision.ChosenVariants;
import app.vitrine.domain.revision.EditedText;
import app.vitrine.domain.revision.Revision;
import app.vitrine.domain.revision.Stroke;
import app.vitrine.domain.revision.VariantChoice;
import app.vitrine.domain.state.PackageStatus;
import app.vitrine.domain.state.Stage;
import app.vitrine.domain.state.Target;
import app.vitrine.domain.video.CameraMovement;
import app.vitrine.domain.view.Made;
import app.vitrine.domain.view.PackageHistory;
import app.vitrine.domain.view.PackageView;
import app.vitrine.orchestration.fixture.MemoryLedger;
import app.vitrine.orchestration.fixture.Rig;
import app.vitrine.orchestration.fixture.Samples;
import app.vitrine.orchestration.fixture.ScriptedStages;
import app.vitrine.orchestration.port.StageOrder;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The door for changing one thing: what it lets in, what it refuses, what it remembers. */
class ReviseTest {
  static List<Revision> refused() {
    Stroke.Point point = new Stroke.Point(5, 5);
    return List.of(
        edit(3, "New"),
        new Revision.TextEdited(Channel.AD_SHORT, Language.EN, 1, WORDS),
        new Revision.TextRewritten(Channel.PRODUCT_PAGE, Language.ZH, 1, ""),
        new Revision.TextRewritten(Channel.PRODUCT_PAGE, Language.EN, 1, "x".repeat(2_001)),
        edit(WORDS),
        edit(1, " \u200b "),
        edit(1, "x".repeat(301)),
        edit(new EditedText("T", List.of(" "), List.of(), List.of(), "")),
        edit(new EditedText("T", List.of("x".repeat(10_001)), List.of(), List.of(), "")),
        edit(new EditedText("T", List.of("x\n".repeat(41)), List.of(), List.of(), "")),
        edit(new EditedText("T", List.of("x"), List.of("x".repeat(501)), List.of(), "")),
        edit(
            new EditedText(
                "T", List.of("x"), Stream.generate(() -> "b").limit(21).toList(), List.of(), "")),
        edit(new EditedText("T", List.of("x"), List.of(), List.of("two words"), "")),
        edit(new EditedText("T", List.of("x"), List.of(), List.of(), "x".repeat(301))),
        new Revision.PictureRedone(SceneKind.DETAIL, 1, ""),
        new Revision.PictureRedone(SceneKind.HERO, 2, ""),
        brush(),
        new Revision.CutoutCorrected(new CutoutWay("no such/way"), List.of(), SceneKind.HERO, 1),
        brush(new Stroke(Stroke.Mark.KEEP, List.of(), 3)),
        brush(new Stroke(Stroke.Mark.KEEP, List.of(point), 0)),
        brush(new Stroke(Stroke.Mark.KEEP, List.of(point), Double.NaN)),
        brush(new Stroke(Stroke.Mark.KEEP, List.of(point), 100_000)),
        brush(new Stroke(Stroke.Mark.KEEP, List.of(new Stroke.Point(Double.NaN, 1)), 3)),
        brush(new Stroke(Stroke.Mark.KEEP, List.of(new Stroke.Point(-99, 1)), 3)),
        brush(Stream.generate(() -> DAB).limit(101).toArray(Stroke[]::new)),
        new Revision.ShotEdited(9, "", 3, CameraMovement.STATIC),
        new Revision.ShotEdited(1, "", 0.2, CameraMovement.STATIC),
        new Revision.ShotEdited(1, "", Double.NaN, CameraMovement.STATIC),
        new Revision.ShotEdited(1, "", 2, CameraMovement.STATIC),
        new Revision.ShotEdited(1, "", 58, CameraMovement.STATIC),
        new Revision.ShotEdited(1, "", 3.5, CameraMovement.STATIC),
        new Revision.ShotEdited(1, "x".repeat(121), 3, CameraMovement.STATIC));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void what_breaks_a_limit_or_is_not_there_is_refused_and_changes_nothing(Revision revision) {
    try (Rig rig = Rig.of(stages())) {
      UUID id = finished(rig);
      PackageView before = rig.door().describe(id);
      VitrineException refusal =
          catchThrowableOfType(
              VitrineException.class, () -> rig.door().revise(id, revision, "Mei"));
      assertThat(refusal.code()).isEqualTo(ErrorCode.PKG_VALIDATION_ERROR);
      assertThat(refusal.getMessage()).endsWith(".");
      assertThat(refusal.advice()).endsWith(".");
      assertThat(refusal.kept()).isEqualTo("Nothing was changed.");
      assertThat(rig.door().describe(id)).isEqualTo(before);
    }
  }

  @Test
  void a_shot_that_is_not_there_is_named() {
    try (Rig rig = Rig.of(stages())) {
      UUID id = finished(rig);
      Revision ninth = new Revision.ShotEdited(9, "", 3, CameraMovement.STATIC);
      assertThat(
              catchThrowableOfType(
                      VitrineException.class, () -> rig.door().revise(id, ninth, "Mei"))
                  .sentence())
          .startsWith(
              "The film has no shot 9. Nothing was changed. It has 2; choose one of those.");
    }
  }

  @Test
  void a_change_is_a_run_of_its_part_alone_that_the_stages_can_see() {
    ScriptedStages stages = stages();
    try (Rig rig = Rig.of(stages)) {
      UUID id = finished(rig);
      int before = stages.orders().size();
      PackageView started = rig.door().revise(id, edit(2, " A  better\tmug\n"), " Mei ");
      assertThat(started.status()).isEqualTo(PackageStatus.RUNNING);
      PackageView after = rig.awaitEnd(id);
      List<StageOrder> orders = stages.orders().subList(before, stages.orders().size());
      assertThat(orders)
          .extracting(StageOrder::stage)
          .containsExactly(Stage.COPYWRITING, Stage.QA_REVIEW);
      assertThat(orders.getFirst().view().revision()).isEqualTo(edit(2, "A  better mug"));
      assertThat(after.revisedBy()).isEqualTo("Mei");
      assertThat(after.status()).isEqualTo(PackageStatus.APPROVAL_REQUIRED);
      assertThat(after.guidance()).isEmpty();

      PackageView whole = rig.door().regenerate(id, Target.COPYWRITING, "");
      assertThat(whole.revision()).isNull();
      assertThat(whole.revisedBy()).isNull();
    }
  }

  @Test
  void a_package_that_is_being_made_or_was_cancelled_cannot_be_changed() {
    CountDownLatch go = new CountDownLatch(1);
    ScriptedStages stages =
        stages()
            .on(
                Stage.ANALYSIS,
                order -> {
                  Rig.await(go);
                  return ScriptedStages.sample(order);
                });
    try (Rig rig = Rig.of(stages)) {
      UUID id =
          rig.door()
              .generate(Samples.request(null, Samples.options(true, Priority.NORMAL), Target.ALL))
              .id();
      refuses(rig, id, "changed");
      go.countDown();
      rig.awaitEnd(id);
      rig.door().cancel(id, "");
      refuses(rig, id, "changed: it was cancelled");
    }
  }

  private static void refuses(Rig rig, UUID id, String what) {
    VitrineException refusal =
        catchThrowableOfType(
            VitrineException.class, () -> rig.door().revise(id, edit(1, "New"), "Mei"));
    assertThat(refusal.code()).isEqualTo(ErrorCode.PKG_STATUS_CONFLICT);
    assertThat(refusal).hasMessageContaining(what);
  }

  @Test
  void earlier_revisions_can_be_read_with_what_changed_and_who_did_it() {
    try (Rig rig = Rig.of(stages())) {
      UUID id = finished(rig);
      rig.door().revise(id, edit(1, "New"), "Mei");
      rig.awaitEnd(id);
      rig.door().regenerate(id, Target.ALL, "warmer");
      rig.awaitEnd(id);

      PackageHistory history = rig.door().history(id);
      assertThat(history.copy())
          .extracting(made -> made.result().revision())
          .containsExactly(1, 2, 3);
      assertThat(history.copy()).extracting(Made::by).containsExactly(null, "Mei", null);
      assertThat(history.copy().get(1).revision()).isEqualTo(edit(1, "New"));
      assertThat(history.copy().getLast().reason()).isEqualTo("warmer");
      assertThat(history.pictures()).hasSize(2);
      assertThat(history.films()).hasSize(2).extracting(Made::revision).containsOnlyNulls();
      assertThat(history.films().getLast().result()).isEqualTo(rig.door().describe(id).film());
    }
  }

  @Test
  void a_choice_is_kept_until_another_and_a_variant_that_is_not_there_is_refused() {
    try (Rig rig = Rig.of(stages())) {
      UUID id = finished(rig);
      VariantChoice second = new VariantChoice.OfText(Channel.PRODUCT_PAGE, Language.EN, 2);
      VariantChoice first = new VariantChoice.OfText(Channel.PRODUCT_PAGE, Language.EN, 1);
      assertThat(rig.door().choices(id)).isEqualTo(ChosenVariants.NONE);
      assertThat(rig.door().choose(id, second).ofText(Channel.PRODUCT_PAGE, Language.EN))
          .hasValue(2);
      assertThat(rig.door().choices(id).firstAmongTexts(texts()))
          .extracting(CopyText::variant)
          .containsExactly(2, 1);
      assertThat(rig.door().choose(id, first).ofText(Channel.PRODUCT_PAGE, Language.EN))
          .hasValue(1);
      assertThat(rig.door().choices(id).ofPicture(SceneKind.HERO)).isEmpty();
      VitrineException refusal =
          catchThrowableOfType(
              VitrineException.class,
              () -> rig.door().choose(id, new VariantChoice.OfPicture(SceneKind.HERO, 4)));
      assertThat(refusal).hasMessage("The package has no variant 4 of the hero picture.");
      assertThat(rig.door().choices(id).choices()).containsExactly(second, first);
    }
  }

  @Test
  void a_run_that_waits_knows_its_place() {
    CountDownLatch go = new CountDownLatch(1);
    CountDownLatch working = new CountDownLatch(1);
    ScriptedStages stages =
        stages()
            .on(
                Stage.ANALYSIS,
                order -> {
                  working.countDown();
                  Rig.await(go);
                  return ScriptedStages.sample(order);
                });
    try (Rig rig = Rig.of(new MemoryLedger(), stages, Rig.withParallel(1))) {
      UUID atWork = generate(rig, Priority.NORMAL);
      Rig.await(working);
      UUID later = generate(rig, Priority.NORMAL);
      UUID urgent = generate(rig, Priority.URGENT);
      assertThat(rig.door().queuePosition(atWork)).isEqualTo(OptionalInt.empty());
      assertThat(rig.door().queuePosition(urgent)).hasValue(1);
      assertThat(rig.door().queuePosition(later)).hasValue(2);
      go.countDown();
      rig.awaitEnd(later);
      assertThat(rig.door().queuePosition(later)).isEmpty();
      assertThat(rig.bodies(later, EventBody.RunCompleted.class)).hasSize(1);
    }
  }

  private static UUID generate(Rig rig, Priority priority) {
    return rig.door()
        .generate(Samples.request(null, Samples.options(true, priority), Target.ALL))
        .id();
  }
}
