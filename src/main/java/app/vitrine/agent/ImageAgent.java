package app.vitrine.agent;

import app.vitrine.domain.analysis.Box;
import app.vitrine.domain.analysis.PhotoReading;
import app.vitrine.domain.analysis.ProductAnalysis;
import app.vitrine.domain.analysis.Swatch;
import app.vitrine.domain.brief.Language;
import app.vitrine.domain.brief.PackageInput;
import app.vitrine.domain.brief.VideoStyle;
import app.vitrine.domain.image.CalloutWords;
import app.vitrine.domain.image.Picture;
import app.vitrine.domain.image.PictureSet;
import app.vitrine.domain.image.SceneKind;
import app.vitrine.domain.view.Wishes;
import app.vitrine.domain.work.CancelToken;
import app.vitrine.domain.work.ParallelScope;
import app.vitrine.tool.PictureTools;
import app.vitrine.tool.ToolScope;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Makes the pictures. */
public final class ImageAgent implements Stage<ImageAgent.Order, PictureSet> {
  private static final String NAME = "image";

  /** Side of a picture in pixels, where the photo has enough of them (contract §4). */
  private static final int SIDE = 1024;

  /** Less would not be a picture, and no product is found in so small a photo. */
  private static final int LEAST_SIDE = 64;

  /** Side in pixels that marketplaces ask of a main picture. */
  private static final int MAIN_SIDE = 1600;

  /** Share of the main picture's side that the product takes up. */
  private static final double MAIN_FILL = 0.85;

  /** Most of a side that the product takes up beside words. */
  private static final double CALLOUT_FILL = 0.635;

  /** Who wishes for one or two pictures has no use for a callout first. */
  private static final int WITH_CALLOUT = 3;

  /** Pixels from the photo's edge within which a product runs out of it. */
  private static final int EDGE = 2;

  private static final int POINTS = 3;

  /** A product enlarged further would look soft. */
  private static final double MOST_ENLARGED = 2;

  /** The product is as large as its scene says. */
  private static final double SCENE_FILL = 0;

  private static final int AT_ONCE = 2;

  /** What the pictures are made from. */
  public record Order(PackageInput input, ProductAnalysis analysis, Wishes wishes, int revision) {}

  /**
   * One picture to make.
   *
   * @param take the provider's variant
   * @param wishes what people ask for, oldest first
   */
  record Wanted(SceneKind scene, int variant, int take, long seed, List<String> wishes) {}

  /** A picture to make and what is to be written in it. */
  private record Ordered(Wanted wanted, @Nullable CalloutWords words) {}

  @Override
  public PictureSet work(Order order, StageContext context) {
    List<Ordered> wanted = wanted(order, context);
    context.think(NAME, "Make " + wanted.size() + " pictures, each from the product's own pixels.");
    context.progress().at(0, "render_pictures");
    AtomicInteger done = new AtomicInteger();
    List<Picture> pictures =
        new ParallelScope(AT_ONCE)
            .map(
                context.cancel(),
                wanted,
                (picture, token) -> {
                  Picture made =
                      make(
                          picture.wanted(),
                          picture.words(),
                          order.input(),
                          order.analysis(),
                          order.revision(),
                          context,
                          token);
                  context.ready("image", made.file());
                  context
                      .progress()
                      .at((double) done.incrementAndGet() / wanted.size(), "render_pictures");
                  return made;
                });
    List<Picture> told = told(pictures, order.wishes());
    told.stream()
        .flatMap(picture -> picture.findings().stream())
        .forEach(note -> context.think(NAME, note.message()));
    return new PictureSet(order.revision(), told);
  }

  /**
   * The pictures with what a person is to be told: of the wishes of this run alone, and each thing
   * once.
   */
  static List<Picture> told(List<Picture> pictures, Wishes wishes) {
    Set<String> said = new HashSet<>();
    return pictures.stream()
        .map(
            picture ->
                picture.withFindings(
                    picture.findings().stream()
                        .filter(found -> wishes.askNow(found.term()) && said.add(found.message()))
                        .toList()))
        .toList();
  }

  /** Goes round the scenes; what comes round again is the scene's next variant. */
  private static List<Ordered> wanted(Order order, StageContext context) {
    List<SceneKind> scenes = order.analysis().suggestedScenes();
    Map<SceneKind, Integer> variants = new EnumMap<>(SceneKind.class);
    List<Ordered> wanted = new ArrayList<>();
    for (int at = 0; at < order.input().options().imageVariants(); at++) {
      SceneKind scene = scenes.get(at % scenes.size());
      int variant = variants.merge(scene, 1, Integer::sum);
      long seed = seed(order.input(), scene, variant, order.revision());
      wanted.add(
          new Ordered(new Wanted(scene, variant, variant, seed, order.wishes().all()), null));
    }
    wanted.addAll(callouts(order, context));
    return wanted;
  }

  /** Whether words fit beside the product: it does not run out of the photo but at its foot. */
  private static boolean hasRoom(ProductAnalysis analysis) {
    Box box = analysis.photo().box();
    return box.x() > EDGE && box.y() > EDGE && box.right() < analysis.photo().width() - EDGE;
  }

  /** One for each language of the package in which there is something to point out. */
  private static List<Ordered> callouts(Order order, StageContext context) {
    List<Ordered> callouts = new ArrayList<>();
    int languages = order.input().languages().size();
    boolean wanted =
        order.input().options().imageVariants() >= WITH_CALLOUT && hasRoom(order.analysis());
    for (int variant = 1; wanted && variant <= languages; variant++) {
      CalloutWords words =
          words(order.input(), order.analysis(), variant, order.wishes().all(), context);
      long seed = seed(order.input(), SceneKind.CALLOUT, 1, order.revision());
      if (!words.points().isEmpty()) {
        callouts.add(
            new Ordered(
                new Wanted(SceneKind.CALLOUT, variant, 1, seed, order.wishes().all()), words));
      }
    }
    return callouts;
  }

  /** The words of a callout that is made anew; those it has where wishes leave none. */
  static @Nullable CalloutWords words(
      Picture before,
      PackageInput input,
      ProductAnalysis analysis,
      List<String> wishes,
      StageContext context) {
    if (before.words() == null) {
      return null;
    }
    CalloutWords words = words(input, analysis, before.variant(), wishes, context);
    return words.points().isEmpty() ? before.words() : words;
  }

  private static CalloutWords words(
      PackageInput input,
      ProductAnalysis analysis,
      int variant,
      List<String> wishes,
      StageContext context) {
    Language language = input.languages().get(Math.min(variant, input.languages().size()) - 1);
    return context.tools().text().callOut(context.as(NAME), analysis, language, POINTS, wishes);
  }

  static long seed(PackageInput input, SceneKind scene, int variant, int revision) {
    return Seeds.of(input, scene.name() + variant, revision);
  }

  /**
   * Makes one picture; its file is new in every revision.
   *
   * @param words to be written in it; null for none
   */
  static Picture make(
      Wanted wanted,
      @Nullable CalloutWords words,
      PackageInput input,
      ProductAnalysis analysis,
      int revision,
      StageContext context,
      CancelToken token) {
    ToolScope scope = context.as(NAME).within(token, context.deadline());
    VideoStyle style = input.options().style();
    int side = side(wanted, analysis.photo());
    PictureTools.Wish wish =
        new PictureTools.Wish(
            input.photoFile(),
            analysis.cutout(),
            analysis.photo().box(),
            wanted.scene(),
            wanted.variant(),
            wanted.take(),
            analysis.brief().category(),
            style == null ? analysis.brief().style() : style,
            style != null,
            analysis.photo().palette().stream().map(Swatch::hex).toList(),
            side,
            side,
            SCENE_FILL,
            wanted.seed(),
            wanted.wishes(),
            ArtifactNames.picture(wanted.scene(), wanted.variant(), revision),
            ArtifactNames.pictureLabel(wanted.scene(), wanted.variant()),
            null,
            words);
    return context.tools().pictures().render(scope, wish).picture();
  }

  /**
   * As large as marketplaces want a main picture, where the photo has the pixels; a close look is
   * cut from the photo and no larger than twice the product there.
   */
  private static int side(Wanted wanted, PhotoReading photo) {
    int longer = Math.max(photo.box().width(), photo.box().height());
    if (wanted.scene() == SceneKind.DETAIL) {
      double most = Math.min(longer, Math.min(photo.width(), photo.height()));
      return (int) Math.clamp(MOST_ENLARGED * most, LEAST_SIDE, SIDE);
    }
    boolean callout = wanted.scene() == SceneKind.CALLOUT;
    if (!callout && (wanted.scene() != SceneKind.HERO || wanted.variant() != 1)) {
      return SIDE;
    }
    double fill = callout ? CALLOUT_FILL : MAIN_FILL;
    return Math.clamp(Math.round(MOST_ENLARGED * longer / fill), SIDE, MAIN_SIDE);
  }
}
