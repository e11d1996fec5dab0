package app.vitrine.studio.images;

import app.vitrine.domain.image.Picture;
import app.vitrine.domain.image.PictureSet;
import app.vitrine.domain.image.SceneKind;
import app.vitrine.domain.qa.QaReport;
import app.vitrine.domain.revision.ChosenVariants;
import app.vitrine.domain.revision.Revision;
import app.vitrine.domain.state.Stage;
import app.vitrine.domain.view.PackageView;
import app.vitrine.domain.view.StageState;
import app.vitrine.studio.images.PictureItem.Choice;
import app.vitrine.studio.images.PictureItem.Standing;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The grid's content, told from a package. */
final class PictureItems {
  private PictureItems() {}

  /** The pictures, or the places where they will be. */
  static List<PictureItem> of(PackageView view, Path project, Beside beside) {
    PictureSet set = view.pictures();
    return set == null ? awaited(view, beside) : made(view, set, project, beside);
  }

  private static List<PictureItem> made(
      PackageView view, PictureSet set, Path project, Beside beside) {
    List<PictureItem> items = new ArrayList<>();
    for (Picture picture : set.pictures()) {
      String label = PictureItem.label(picture.scene(), picture.variant());
      Path file = project.resolve(picture.file().file());
      Standing standing = Standing.READY;
      if (isRedone(view, picture)) {
        standing = Standing.REDOING;
      } else if (beside.missing().contains(file)) {
        standing = Standing.MISSING;
      }
      items.add(
          new PictureItem(
              label,
              picture.scene(),
              picture.variant(),
              file,
              picture,
              standing,
              hints(view.qaReport(), set, picture),
              choice(set, picture, beside.choices())));
    }
    return items;
  }

  /** Whether the run under way still has to make this picture. */
  static boolean isRedone(PackageView view, Picture picture) {
    StageState state = view.stageView(Stage.IMAGE_GENERATION).state();
    boolean ahead = state == StageState.WAITING || state == StageState.RUNNING;
    if (!view.isUnfinished() || !view.target().regenerates(Stage.IMAGE_GENERATION) || !ahead) {
      return false;
    }
    return switch (view.revision()) {
      case null -> true;
      case Revision.PictureRedone redone -> picture.is(redone.scene(), redone.variant());
      case Revision.CutoutCorrected corrected -> picture.is(corrected.scene(), corrected.variant());
      default -> false;
    };
  }

  private static int hints(@Nullable QaReport report, PictureSet set, Picture picture) {
    return (int)
        PictureChecks.of(report, set, picture).stream().filter(line -> !line.passed()).count();
  }

  private static Choice choice(PictureSet set, Picture picture, ChosenVariants choices) {
    long variants =
        set.pictures().stream().filter(other -> other.scene() == picture.scene()).count();
    // Callouts of several languages are no alternatives.
    if (variants == 1 || picture.scene() == SceneKind.CALLOUT) {
      return Choice.ONLY;
    }
    return choices.ofPicture(picture.scene()).orElse(0) == picture.variant()
        ? Choice.CHOSEN
        : Choice.NOT_CHOSEN;
  }

  /** Goes round the scenes as the image stage does. */
  private static List<PictureItem> awaited(PackageView view, Beside beside) {
    List<SceneKind> scenes =
        view.analysis() == null || view.analysis().suggestedScenes().isEmpty()
            ? List.of(SceneKind.HERO, SceneKind.LIFESTYLE, SceneKind.DETAIL)
            : view.analysis().suggestedScenes();
    Map<SceneKind, Integer> variants = new EnumMap<>(SceneKind.class);
    List<PictureItem> items = new ArrayList<>();
    for (int at = 0; at < view.input().options().imageVariants(); at++) {
      SceneKind scene = scenes.get(at % scenes.size());
      int variant = variants.merge(scene, 1, Integer::sum);
      String label = PictureItem.label(scene, variant);
      Path fresh = beside.fresh().get(label);
      items.add(
          new PictureItem(
              label,
              scene,
              variant,
              fresh,
              null,
              fresh == null ? Standing.AWAITED : Standing.READY,
              0,
              Choice.ONLY));
    }
    return items;
  }
}
