package app.vitrine.agent;

import app.vitrine.domain.analysis.CorrectedCutout;
import app.vitrine.domain.analysis.ProductAnalysis;
import app.vitrine.domain.brief.PackageInput;
import app.vitrine.domain.event.StageResult;
import app.vitrine.domain.image.Picture;
import app.vitrine.domain.image.PictureSet;
import app.vitrine.domain.image.SceneKind;
import app.vitrine.domain.revision.Revision;
import app.vitrine.domain.view.Wishes;
import app.vitrine.domain.work.ProgressSink;
import app.vitrine.tool.VisionTools;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Changes one picture; every other picture and its file stays as it is. */
public final class PictureRevisionAgent
    implements Stage<PictureRevisionAgent.Order, StageResult.Pictured> {
  private static final String NAME = "image";

  /** Share of the stage's time after which a cut-out is corrected. */
  private static final double CORRECTED = 0.3;

  /** How many more of the provider's variants are tried until one is in the main scene again. */
  private static final int MAIN_TRIES = 3;

  /**
   * What is to be changed.
   *
   * @param wishes what people asked for in the pictures
   */
  public record Order(
      PackageInput input,
      ProductAnalysis analysis,
      Wishes wishes,
      int revision,
      PictureSet earlier,
      Revision change) {}

  @Override
  public StageResult.Pictured work(Order order, StageContext context) {
    return switch (order.change()) {
      case Revision.PictureRedone redone ->
          new StageResult.Pictured(
              replaced(
                  order, told(redone(redone, order, context), redone, order, context), context));
      case Revision.CutoutCorrected corrected -> corrected(corrected, order, context);
      default -> throw new IllegalArgumentException("no picture: " + order.change());
    };
  }

  private static Picture told(
      Picture made, Revision.PictureRedone redone, Order order, StageContext context) {
    Picture told = ImageAgent.told(List.of(made), order.wishes().and(redone.wish())).getFirst();
    told.findings().forEach(note -> context.think(NAME, note.message()));
    return told;
  }

  private static Picture redone(Revision.PictureRedone redone, Order order, StageContext context) {
    Picture before = find(order.earlier(), redone.scene(), redone.variant());
    context.progress().at(0, "render_pictures");
    if (redone.wish().isBlank()) {
      context.think(NAME, "Make this one picture anew, in surroundings it did not have yet.");
      return elsewhere(before, before.wishes(), order, context);
    }
    context.think(NAME, "Make this one picture anew, with this in mind: " + redone.wish());
    List<String> wishes = wishes(before, order.wishes().all(), redone.wish());
    Picture made = made(before, before.shownTake(), wishes, order, context);
    boolean asBefore =
        made.preset().equals(before.preset())
            && made.prompt().equals(before.prompt())
            && Objects.equals(made.words(), before.words());
    if (!asBefore) {
      return made;
    }
    context.think(NAME, "The wish alone changes nothing here; try other surroundings as well.");
    context.progress().at(CORRECTED, "render_pictures");
    return elsewhere(before, wishes, order, context);
  }

  /** What was asked for so far, then what was said since, then the wish. */
  private static List<String> wishes(Picture before, List<String> said, String wish) {
    List<String> since = said.stream().filter(each -> !before.wishes().contains(each)).toList();
    return Stream.of(before.wishes(), since, List.of(wish)).flatMap(List::stream).toList();
  }

  /**
   * In surroundings that none of the scene's pictures has. The main picture stays in its scene, as
   * marketplaces ask for that one, and gets other light or colours.
   */
  private static Picture elsewhere(
      Picture before, List<String> wishes, Order order, StageContext context) {
    int unused =
        1
            + order.earlier().pictures().stream()
                .filter(picture -> picture.scene() == before.scene())
                .mapToInt(Picture::shownTake)
                .max()
                .orElse(0);
    Picture made = made(before, unused, wishes, order, context);
    for (int further = 1; further <= MAIN_TRIES && leavesMainScene(made, before); further++) {
      made = made(before, unused + further, wishes, order, context);
    }
    return made;
  }

  private static boolean leavesMainScene(Picture made, Picture before) {
    return before.is(SceneKind.HERO, 1) && !made.preset().equals(before.preset());
  }

  private static Picture made(
      Picture before, int take, List<String> wishes, Order order, StageContext context) {
    long seed = ImageAgent.seed(order.input(), before.scene(), before.variant(), order.revision());
    return ImageAgent.make(
        new ImageAgent.Wanted(before.scene(), before.variant(), take, seed, wishes),
        ImageAgent.words(before, order.input(), order.analysis(), wishes, context),
        order.input(),
        order.analysis(),
        order.revision(),
        context,
        context.cancel());
  }

  private static StageResult.Pictured corrected(
      Revision.CutoutCorrected corrected, Order order, StageContext context) {
    Picture before = find(order.earlier(), corrected.scene(), corrected.variant());
    context.think(
        NAME,
        corrected.way() == null
            ? "Correct the outline where the brush says; keep all other pictures."
            : "Take the outline that was chosen; keep all other pictures.");
    context.progress().at(0, "correct_cutout");
    ProgressSink correcting = context.progress().part(0, CORRECTED);
    CorrectedCutout cutout =
        context
            .tools()
            .vision()
            .correct(
                context
                    .as(NAME)
                    .reporting((fraction, step) -> correcting.at(fraction, "correct_cutout")),
                new VisionTools.Correction(
                    order.input().photoFile(),
                    order.analysis().cutout().file(),
                    corrected.way(),
                    corrected.strokes()),
                ArtifactNames.cutoutAfter(order.analysis().cutout()));
    context.ready("cutout", cutout.file());
    context.progress().at(CORRECTED, "render_pictures");
    Picture made =
        ImageAgent.make(
            new ImageAgent.Wanted(
                before.scene(),
                before.variant(),
                before.shownTake(),
                before.seed(),
                before.wishes()),
            before.words(),
            order.input(),
            order.analysis().with(cutout),
            order.revision(),
            context,
            context.cancel());
    // Nothing was asked for, so what is told of the picture stays.
    Picture told = made.withFindings(before.findings());
    return new StageResult.Pictured(replaced(order, told, context), cutout);
  }

  private static PictureSet replaced(Order order, Picture made, StageContext context) {
    context.ready("image", made.file());
    return new PictureSet(
        order.revision(),
        order.earlier().pictures().stream()
            .map(each -> each.is(made.scene(), made.variant()) ? made : each)
            .toList());
  }

  private static Picture find(PictureSet set, SceneKind scene, int variant) {
    return set.pictures().stream()
        .filter(picture -> picture.is(scene, variant))
        .findFirst()
        .orElseThrow();
  }
}
