package app.vitrine.pipeline;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.domain.brief.Channel;
import app.vitrine.domain.brief.Language;
import app.vitrine.domain.copy.CopyText;
import app.vitrine.domain.event.EventBody;
import app.vitrine.domain.image.SceneKind;
import app.vitrine.domain.revision.EditedText;
import app.vitrine.domain.revision.Revision;
import app.vitrine.domain.revision.VariantChoice;
import app.vitrine.domain.state.PackageStatus;
import app.vitrine.domain.state.Stage;
import app.vitrine.domain.state.Target;
import app.vitrine.domain.view.PackageView;
import app.vitrine.fixture.BesideOthers;
import app.vitrine.gateway.Providers;
import app.vitrine.gateway.port.CallContext;
import app.vitrine.gateway.port.ImageModel;
import app.vitrine.pipeline.fixture.Desk;
import app.vitrine.pipeline.fixture.Kept;
import app.vitrine.pipeline.fixture.Options;
import app.vitrine.pipeline.fixture.RememberedVision;
import app.vitrine.pipeline.fixture.Sketches;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A change that is interrupted is the same change after the next start. */
@NullMarked
@BesideOthers
class InterruptedChangeTest {
  private static final VariantChoice CHOICE =
      new VariantChoice.OfText(Channel.PRODUCT_PAGE, Language.EN, 1);

  /** A picture service that begins and never ends. */
  private static final class Stuck implements ImageModel {
    private final CountDownLatch begun = new CountDownLatch(1);

    @Override
    public String provider() {
      return "stuck";
    }

    @Override
    public Rendered render(PictureOrder order, CallContext call) {
      begun.countDown();
      call.cancel().pause(Duration.ofHours(1));
      throw new IllegalStateException("nobody stopped the pause");
    }
  }

  @Test
  void it_goes_on_where_it_was_and_changes_that_one_thing(@TempDir Path data)
      throws InterruptedException {
    PackageView first;
    Revision change = new Revision.PictureRedone(SceneKind.LIFESTYLE, 1, "brighter");
    try (Desk desk =
        Desk.open(
            data,
            Map.of(),
            local -> new Sketches(false).instead(RememberedVision.ofTheMug(local)))) {
      first = desk.make(Options.pairs(), Target.IMAGES);
    }
    Stuck stuck = new Stuck();
    Kept kept;
    try (Desk desk = Desk.open(data, Map.of(), local -> instead(local, stuck))) {
      kept = Kept.of(desk, first);
      desk.door().revise(first.id(), change, "Mei");
      stuck.begun.await();
    }
    try (Desk desk =
        Desk.open(
            data,
            Map.of(),
            local -> new Sketches(false).instead(RememberedVision.ofTheMug(local)))) {
      PackageView waiting = desk.door().describe(first.id());
      assertThat(waiting.status()).isEqualTo(PackageStatus.RUNNING);
      assertThat(waiting.revision()).isEqualTo(change);
      assertThat(desk.door().recover()).extracting(PackageView::id).containsExactly(first.id());
      PackageView after = desk.finished(first.id());

      assertThat(after.status()).isEqualTo(PackageStatus.APPROVAL_REQUIRED);
      assertThat(desk.said(after, EventBody.RunResumed.class))
          .containsExactly(new EventBody.RunResumed(Stage.IMAGE_GENERATION));
      assertThat(kept.untouchedBeside()).isEqualTo(Set.of("artifacts/images/lifestyle_v2.png"));
      assertThat(requireNonNull(after.pictures()).pictures().getFirst())
          .isEqualTo(requireNonNull(first.pictures()).pictures().getFirst());
      assertThat(after.pictures().pictures().get(1).wishes()).containsExactly("brighter");
      assertThat(desk.store().check().run((done, of) -> {}).differences()).isEmpty();
    }
  }

  @Test
  void a_text_edited_just_before_the_end_is_there_after_it(@TempDir Path data) {
    PackageView first;
    try (Desk desk =
        Desk.open(
            data,
            Map.of(),
            local -> new Sketches(false).instead(RememberedVision.ofTheMug(local)))) {
      first = desk.make(Options.small(), Target.COPYWRITING);
      CopyText text = requireNonNull(first.copy()).texts().getFirst();
      desk.door().choose(first.id(), CHOICE);
      EditedText draft = EditedText.of(text);
      desk.door()
          .revise(
              first.id(),
              new Revision.TextEdited(
                  Channel.PRODUCT_PAGE,
                  Language.EN,
                  1,
                  new EditedText(
                      "My own title",
                      draft.paragraphs(),
                      draft.bullets(),
                      draft.hashtags(),
                      draft.callToAction())),
              "Mei");
    }
    try (Desk desk =
        Desk.open(
            data,
            Map.of(),
            local -> new Sketches(false).instead(RememberedVision.ofTheMug(local)))) {
      desk.door().recover();
      PackageView after = desk.finished(first.id());
      assertThat(after.status()).isEqualTo(PackageStatus.APPROVAL_REQUIRED);
      assertThat(requireNonNull(after.copy()).texts().getFirst().title().text())
          .isEqualTo("My own title");
      assertThat(after.copy().revision()).isEqualTo(2);
      assertThat(desk.door().choices(first.id()).choices()).containsExactly(CHOICE);
      assertThat(desk.door().history(first.id()).copy())
          .extracting(made -> made.by())
          .containsExactly(null, "Mei");
    }
  }

  private static Providers instead(Providers local, ImageModel images) {
    return new Providers(
        local.text(), local.vision(), List.of(images), local.video(), local.speech());
  }
}
