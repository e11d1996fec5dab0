package app.vitrine.pipeline;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.domain.copy.CopyText;
import app.vitrine.domain.event.EventBody;
import app.vitrine.domain.media.MediaFile;
import app.vitrine.domain.state.ApprovalStatus;
import app.vitrine.domain.state.PackageStatus;
import app.vitrine.domain.state.Stage;
import app.vitrine.domain.state.Target;
import app.vitrine.domain.view.PackageView;
import app.vitrine.fixture.BesideOthers;
import app.vitrine.pipeline.fixture.Desk;
import app.vitrine.pipeline.fixture.Options;
import app.vitrine.pipeline.fixture.RememberedVision;
import app.vitrine.pipeline.fixture.Sketches;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people say about a package steers the next attempt, and nothing made before is lost. */
@NullMarked
@BesideOthers
class RevisionTest {
  private static final String COMMENT = "The text is too long.";
  private static final String REASON = "Start with the capacity, it is for campers.";

  @Test
  void a_package_is_rejected_remade_part_by_part_and_approved(@TempDir Path data) {
    try (Desk desk =
        Desk.open(
            data,
            Map.of(),
            local -> new Sketches(false).instead(RememberedVision.ofTheMug(local)))) {
      PackageView first = desk.make(Options.silent(), Target.ALL);

      PackageView rejected = desk.door().reject(first.id(), COMMENT);
      assertThat(rejected.status()).isEqualTo(PackageStatus.APPROVAL_REQUIRED);
      assertThat(rejected.approvalStatus()).isEqualTo(ApprovalStatus.REJECTED);

      PackageView rewritten = desk.remake(first, Target.COPYWRITING, REASON);
      the_words_of_the_people_reached_the_writer(desk, rewritten);
      the_copy_is_another_one_beside_the_first(desk, first, rewritten);
      assertThat(rewritten.stale()).isEmpty();
      assertThat(rewritten.film()).isEqualTo(first.film());

      PackageView repainted = desk.remake(first, Target.IMAGES, "A brighter one, please.");
      assertThat(requireNonNull(repainted.pictures()).pictures())
          .extracting(picture -> picture.file().file())
          .containsExactly("artifacts/images/hero_v2.png");
      assertThat(repainted.stale()).containsExactly(Target.VIDEO);
      assertThat(repainted.copy()).isEqualTo(rewritten.copy());

      PackageView refilmed = desk.remake(first, Target.VIDEO, "");
      assertThat(requireNonNull(refilmed.film()).file().file())
          .isEqualTo("artifacts/video/ad_v2.mp4");
      assertThat(refilmed.stale()).isEmpty();
      assertThat(refilmed.guidance()).containsExactly(COMMENT, REASON, "A brighter one, please.");

      everything_made_is_still_there(desk, List.of(first, rewritten, repainted, refilmed));
      PackageView approved = desk.door().approve(first.id(), "the owner");
      assertThat(approved.status()).isEqualTo(PackageStatus.COMPLETED);
      assertThat(approved.stage()).isEqualTo(Stage.DONE);
      assertThat(approved.approvalStatus()).isEqualTo(ApprovalStatus.APPROVED);
      assertThat(approved.percentage()).isEqualTo(100);
    }
  }

  private static void the_words_of_the_people_reached_the_writer(Desk desk, PackageView view) {
    assertThat(view.guidance()).containsExactly(COMMENT, REASON);
    assertThat(
            desk.said(view, EventBody.ToolCall.class).stream()
                .filter(call -> call.tool().equals("write_copy"))
                .map(call -> call.arguments().get("guidance")))
        .containsExactly("", COMMENT + " · " + REASON);
    assertThat(desk.folder(view).readText("workspace/reflection.md")).contains(COMMENT, REASON);
  }

  private static void the_copy_is_another_one_beside_the_first(
      Desk desk, PackageView first, PackageView rewritten) {
    assertThat(requireNonNull(rewritten.copy()).files())
        .extracting(MediaFile::file)
        .containsExactly(
            "artifacts/copy/product_page_v2.md",
            "artifacts/copy/social_post_v2.md",
            "artifacts/copy/ad_short_v2.md");
    assertThat(desk.folder(first).list()).contains("artifacts/copy/product_page_v1.md");
    CopyText before = requireNonNull(first.copy()).texts().getFirst();
    CopyText after = requireNonNull(rewritten.copy()).texts().getFirst();
    assertThat(after.bodyText()).isNotEqualTo(before.bodyText());
  }

  private static void everything_made_is_still_there(Desk desk, List<PackageView> views) {
    for (PackageView view : views) {
      assertThat(requireNonNull(view.copy()).files()).allMatch(desk.folder(view)::isIntact);
      assertThat(requireNonNull(view.pictures()).pictures())
          .allMatch(picture -> desk.folder(view).isIntact(picture.file()));
      assertThat(desk.folder(view).isIntact(requireNonNull(view.film()).file())).isTrue();
      assertThat(requireNonNull(view.film()).firstFrames()).allMatch(desk.folder(view)::isIntact);
    }
  }
}
