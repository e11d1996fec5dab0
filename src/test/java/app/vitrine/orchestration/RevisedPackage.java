package app.vitrine.orchestration;

import app.vitrine.domain.analysis.Box;
import app.vitrine.domain.brief.Channel;
import app.vitrine.domain.brief.Language;
import app.vitrine.domain.brief.Priority;
import app.vitrine.domain.copy.CopyDeck;
import app.vitrine.domain.copy.CopyText;
import app.vitrine.domain.copy.Framework;
import app.vitrine.domain.copy.Sentence;
import app.vitrine.domain.event.StageResult;
import app.vitrine.domain.image.Picture;
import app.vitrine.domain.image.PictureSet;
import app.vitrine.domain.image.SceneKind;
import app.vitrine.domain.media.MediaFile;
import app.vitrine.domain.revision.EditedText;
import app.vitrine.domain.revision.Revision;
import app.vitrine.domain.revision.Stroke;
import app.vitrine.domain.state.Stage;
import app.vitrine.domain.state.Target;
import app.vitrine.domain.video.CameraMovement;
import app.vitrine.domain.video.ShotMaterial;
import app.vitrine.fixture.SampleFilm;
import app.vitrine.orchestration.fixture.Rig;
import app.vitrine.orchestration.fixture.Samples;
import app.vitrine.orchestration.fixture.ScriptedStages;
import app.vitrine.orchestration.port.StageOrder;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** A small finished package and changes to it. */
final class RevisedPackage {
  static final EditedText WORDS =
      new EditedText("Mug", List.of("A mug."), List.of("350 ml"), List.of("mug"), "Buy it");

  static final Stroke DAB = new Stroke(Stroke.Mark.KEEP, List.of(new Stroke.Point(50, 50)), 4);

  private RevisedPackage() {}

  static ScriptedStages stages() {
    return new ScriptedStages()
        .on(
            Stage.COPYWRITING,
            order ->
                new StageResult.Written(
                    new CopyDeck(order.revision(), "local", texts(), List.of())))
        .on(
            Stage.IMAGE_GENERATION,
            order -> new StageResult.Pictured(new PictureSet(order.revision(), List.of(picture()))))
        .on(Stage.VIDEO_GENERATION, RevisedPackage::filmed);
  }

  static List<CopyText> texts() {
    return Stream.of(1, 2)
        .map(
            variant ->
                new CopyText(
                    Channel.PRODUCT_PAGE,
                    Language.EN,
                    variant,
                    Framework.LIST,
                    sentence(WORDS.title()),
                    List.of(List.of(sentence("A mug."))),
                    List.of(sentence("350 ml")),
                    List.of("mug"),
                    sentence("Buy it"),
                    List.of()))
        .toList();
  }

  static Sentence sentence(String text) {
    return new Sentence(text, List.of());
  }

  static Picture picture() {
    return new Picture(
        SceneKind.HERO,
        1,
        "p",
        "a mug",
        1,
        "local",
        9,
        9,
        Map.of(),
        file(),
        null,
        List.of(),
        List.of(),
        null,
        null);
  }

  static MediaFile file() {
    return new MediaFile(new UUID(4, 4), "artifacts/images/hero.png", "hero", "image/png", "0", 1);
  }

  static StageResult filmed(StageOrder order) {
    Box box = new Box(0, 0, 1, 1);
    return new StageResult.Filmed(
        SampleFilm.of(order.revision())
            .shots(
                List.of(
                    SampleFilm.shot(1, "", 3.5, CameraMovement.STATIC),
                    SampleFilm.shot(2, "Hi", 3.5, CameraMovement.STATIC)))
            .materials(
                List.of(
                    new ShotMaterial("a", box, box, null, null, null, null),
                    new ShotMaterial("b", box, box, null, null, null, null)))
            .film());
  }

  static UUID finished(Rig rig) {
    UUID id =
        rig.door()
            .generate(Samples.request(null, Samples.options(true, Priority.NORMAL), Target.ALL))
            .id();
    rig.awaitEnd(id);
    return id;
  }

  static Revision.TextEdited edit(int variant, String title) {
    return new Revision.TextEdited(
        Channel.PRODUCT_PAGE,
        Language.EN,
        variant,
        new EditedText(title, WORDS.paragraphs(), WORDS.bullets(), WORDS.hashtags(), ""));
  }

  static Revision.TextEdited edit(EditedText text) {
    return new Revision.TextEdited(Channel.PRODUCT_PAGE, Language.EN, 1, text);
  }

  static Revision.CutoutCorrected brush(Stroke... strokes) {
    return new Revision.CutoutCorrected(null, List.of(strokes), SceneKind.HERO, 1);
  }
}
