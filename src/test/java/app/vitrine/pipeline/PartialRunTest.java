package app.vitrine.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.brand.BrandBook;
import app.vitrine.brand.BrandKit;
import app.vitrine.domain.event.Event;
import app.vitrine.domain.event.EventBody;
import app.vitrine.domain.event.StageResult;
import app.vitrine.domain.image.Picture;
import app.vitrine.domain.image.SceneKind;
import app.vitrine.domain.media.MediaFile;
import app.vitrine.domain.qa.QaReport;
import app.vitrine.domain.state.ApprovalReason;
import app.vitrine.domain.state.ApprovalStatus;
import app.vitrine.domain.state.PackageStatus;
import app.vitrine.domain.state.Stage;
import app.vitrine.domain.state.Target;
import app.vitrine.domain.view.PackageView;
import app.vitrine.fixture.BesideOthers;
import app.vitrine.pipeline.fixture.BoastfulText;
import app.vitrine.pipeline.fixture.Desk;
import app.vitrine.pipeline.fixture.Options;
import app.vitrine.pipeline.fixture.RememberedVision;
import app.vitrine.pipeline.fixture.Sketches;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Runs that make one part, and runs that may end without a person. */
@NullMarked
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@BesideOthers
class PartialRunTest {
  private static final String TYPEFACE = "0b9f2c1e-7d44-4a70-9a51-3f0f9a1c2d3e.ttf";

  @SuppressWarnings("NullAway.Init")
  private Desk desk;

  @BeforeAll
  void open_the_program_with_blank_pictures(@TempDir Path data) {
    desk =
        Desk.open(
            data, Map.of(), local -> new Sketches(true).instead(RememberedVision.ofTheMug(local)));
  }

  @AfterAll
  void close_the_program() {
    desk.close();
  }

  @Test
  void copy_alone_passes_pictures_and_film_by_and_completes_unattended() {
    PackageView view = desk.make(Options.unattended(), Target.COPYWRITING);

    assertThat(view.status()).isEqualTo(PackageStatus.COMPLETED);
    assertThat(view.stage()).isEqualTo(Stage.DONE);
    assertThat(view.approvalStatus()).isEqualTo(ApprovalStatus.NOT_REQUIRED);
    assertThat(view.runSucceeded()).isTrue();
    assertThat(view.copy()).isNotNull();
    assertThat(view.pictures()).isNull();
    assertThat(view.film()).isNull();
    assertThat(skipped(view)).containsExactly(Stage.IMAGE_GENERATION, Stage.VIDEO_GENERATION);
    assertThat(completed(view)).containsExactlyElementsOf(Stage.work());
  }

  @Test
  void pictures_that_show_nothing_are_put_before_a_person_even_when_nobody_was_to_be_asked() {
    PackageView view = desk.make(Options.unattended(), Target.IMAGES);

    assertThat(view.status()).isEqualTo(PackageStatus.APPROVAL_REQUIRED);
    assertThat(view.approvalReason()).isEqualTo(ApprovalReason.QA_SCORE_BELOW_THRESHOLD);
    assertThat(requireNonNull(view.qaReport()).score()).isLessThan(QaReport.THRESHOLD);
    assertThat(requireNonNull(view.qaReport()).issues())
        .contains("A picture shows next to nothing: hero.");
    assertThat(view.copy()).isNull();
    assertThat(skipped(view)).containsExactly(Stage.COPYWRITING, Stage.VIDEO_GENERATION);
    assertThat(completed(view)).containsExactlyElementsOf(Stage.work());
  }

  @Test
  void beside_a_mark_that_is_not_pointed_at_one_fact_makes_a_callout(@TempDir Path other) {
    try (Desk plain =
        Desk.open(
            other,
            Map.of(),
            local -> new Sketches(false).instead(RememberedVision.ofTheMug(local)))) {
      PackageView view =
          plain.make("Enamel mug. Holds 380 ml. Stamped logo.", Options.whole(), Target.IMAGES);

      Picture callout = requireNonNull(view.pictures()).pictures().getLast();
      assertThat(callout.scene()).isEqualTo(SceneKind.CALLOUT);
      assertThat(requireNonNull(callout.words()).points())
          .singleElement()
          .satisfies(point -> assertThat(point.text()).contains("380 ml"));
    }
  }

  @Test
  void a_word_the_brand_never_uses_is_put_before_a_person(@TempDir Path other) {
    new BrandBook(other)
        .save(new BrandKit("", List.of(), "", List.of(), List.of("enamel"), List.of(), ""));
    try (Desk strict = Desk.open(other, Map.of(), RememberedVision::ofTheMug)) {
      PackageView view = strict.make(Options.unattended(), Target.COPYWRITING);

      assertThat(view.status()).isEqualTo(PackageStatus.APPROVAL_REQUIRED);
      assertThat(requireNonNull(view.qaReport()).hasBlockingFinding()).isTrue();
      assertThat(requireNonNull(view.copy()).texts())
          .anySatisfy(
              text ->
                  assertThat(text.findings())
                      .anySatisfy(
                          found ->
                              assertThat(found.term().toLowerCase(Locale.ROOT))
                                  .isEqualTo("enamel")));
    }
  }

  @Test
  void a_film_is_lettered_in_the_brand_s_typeface_and_keeps_it(@TempDir Path other)
      throws IOException {
    try (InputStream whole =
        PartialRunTest.class.getResourceAsStream("/assets/fonts/NotoSansSC-Regular.ttf")) {
      brandLetteredIn(requireNonNull(whole), other);
    }
    try (Desk own =
        Desk.open(
            other,
            Map.of(),
            local -> new Sketches(false).instead(RememberedVision.ofTheMug(local)))) {
      PackageView view = own.make(Options.slideshow(), Target.VIDEO);

      MediaFile lettered = requireNonNull(requireNonNull(view.film()).typeface());
      assertThat(lettered.file()).isEqualTo("artifacts/video/typeface_" + TYPEFACE);
      assertThat(own.folder(view).isIntact(lettered)).isTrue();
    }
  }

  @Test
  void a_typeface_that_broke_since_it_was_chosen_stops_no_film(@TempDir Path other)
      throws IOException {
    brandLetteredIn(new ByteArrayInputStream("half a typeface".getBytes(UTF_8)), other);
    try (Desk own =
        Desk.open(
            other,
            Map.of(),
            local -> new Sketches(false).instead(RememberedVision.ofTheMug(local)))) {
      PackageView view = own.make(Options.slideshow(), Target.VIDEO);

      assertThat(view.film()).isNotNull();
      assertThat(view.runSucceeded()).isTrue();
    }
  }

  @Test
  void a_made_up_figure_is_put_before_a_person_however_good_the_rest_is(@TempDir Path other) {
    try (Desk boastful =
        Desk.open(
            other, Map.of(), local -> BoastfulText.instead(RememberedVision.ofTheMug(local)))) {
      PackageView view = boastful.make(Options.unattended(), Target.COPYWRITING);

      assertThat(view.status()).isEqualTo(PackageStatus.APPROVAL_REQUIRED);
      assertThat(view.approvalReason()).isEqualTo(ApprovalReason.QA_BLOCKING_FINDING);
      assertThat(requireNonNull(view.qaReport()).score()).isGreaterThan(QaReport.THRESHOLD);
      assertThat(requireNonNull(view.qaReport()).issues())
          .contains("A text states a figure that is not in your brief: product page (variant 1).");
      assertThat(boastful.said(view, EventBody.ApprovalRequired.class))
          .extracting(EventBody.ApprovalRequired::reason)
          .containsExactly(ApprovalReason.QA_BLOCKING_FINDING);
    }
  }

  /** Lays out a brand with a typeface as the program keeps one. */
  private static void brandLetteredIn(InputStream typeface, Path data) throws IOException {
    Path kept = data.resolve(BrandBook.FOLDER).resolve(TYPEFACE);
    Files.createDirectories(kept.getParent());
    Files.copy(typeface, kept);
    new BrandBook(data)
        .save(new BrandKit("", List.of(), "", List.of(), List.of(), List.of(), TYPEFACE));
  }

  private List<Stage> skipped(PackageView view) {
    return desk.events(view).stream()
        .filter(
            event ->
                event.body() instanceof EventBody.StageCompleted done
                    && done.result() instanceof StageResult.Skipped)
        .map(Event::stage)
        .toList();
  }

  private List<Stage> completed(PackageView view) {
    return desk.events(view).stream()
        .filter(event -> event.body() instanceof EventBody.StageCompleted)
        .map(Event::stage)
        .toList();
  }
}
