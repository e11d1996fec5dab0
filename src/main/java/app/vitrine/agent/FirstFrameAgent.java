package app.vitrine.agent;

import app.vitrine.domain.analysis.Box;
import app.vitrine.domain.analysis.Swatch;
import app.vitrine.domain.brief.AspectRatio;
import app.vitrine.domain.image.SceneKind;
import app.vitrine.domain.video.Shot;
import app.vitrine.domain.video.Storyboard;
import app.vitrine.domain.video.StyleChoice;
import app.vitrine.domain.work.CancelToken;
import app.vitrine.domain.work.ParallelScope;
import app.vitrine.domain.work.ProgressSink;
import app.vitrine.tool.PictureTools;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Makes the stills the shots start from, composed for the film's shape. */
public final class FirstFrameAgent {
  private static final String NAME = "first_frame";
  private static final int AT_ONCE = 2;

  /**
   * How much larger than the frame a still is, so that the camera has room to move, and what of its
   * width and height the product takes up. No product is so tall that the camera could not show it
   * whole below a caption.
   */
  private static final Format WHOLE = new Format(1.3, 0.58, 0.40);

  /**
   * The same for shots that show the product small in its surroundings, which a still of a larger
   * product has no room for.
   */
  private static final Format WIDE = new Format(1.3, 0.43, 0.30);

  /** The same for the smallest. */
  private static final Format EXTREME_WIDE = new Format(1.3, 0.28, 0.20);

  /** The same for close looks, in which less of the still fills the frame. */
  private static final Format CLOSE = new Format(1.8, 0.80, 0.42);

  /**
   * The opening and the last card share one set with the close looks: the hero's second scene, as
   * the first is the marketplaces' white, too bare for a film.
   */
  private static final int SET = 2;

  private record Format(double room, double across, double down) {
    static Format of(Shot shot) {
      return switch (shot.scene()) {
        case DETAIL -> CLOSE;
        // The hero is one still for shots of several sizes.
        case HERO -> WHOLE;
        default ->
            switch (shot.type()) {
              case EXTREME_WIDE -> EXTREME_WIDE;
              case WIDE -> WIDE;
              default -> WHOLE;
            };
      };
    }
  }

  /** A picture to be made: the first shot that shows it, and which of its scene's variants. */
  private record Take(Shot shot, int variant) {}

  List<FirstFrame> make(
      VideoAgent.Order order,
      StyleChoice style,
      Storyboard storyboard,
      StageContext context,
      ProgressSink progress) {
    List<Take> takes = takes(storyboard);
    List<Take> different = takes.stream().distinct().toList();
    AtomicInteger done = new AtomicInteger();
    List<FirstFrame> made =
        new ParallelScope(AT_ONCE)
            .map(
                context.cancel(),
                different,
                (take, token) -> {
                  FirstFrame frame = make(take, order, style, context, token);
                  progress.at((double) done.incrementAndGet() / different.size(), NAME);
                  return frame;
                });
    return takes.stream().map(take -> made.get(different.indexOf(take))).toList();
  }

  /** One hero for the whole film; other scenes show variant after variant. */
  private static List<Take> takes(Storyboard storyboard) {
    Map<SceneKind, Integer> variants = new EnumMap<>(SceneKind.class);
    List<Take> takes = new ArrayList<>();
    for (Shot shot : storyboard.shots()) {
      boolean hero = shot.scene() == SceneKind.HERO;
      takes.add(
          takes.stream()
              .filter(take -> hero && take.shot().scene() == SceneKind.HERO)
              .findFirst()
              .orElseGet(
                  () ->
                      new Take(shot, hero ? SET : variants.merge(shot.scene(), 1, Integer::sum))));
    }
    return takes;
  }

  private static FirstFrame make(
      Take take,
      VideoAgent.Order order,
      StyleChoice style,
      StageContext context,
      CancelToken token) {
    Shot shot = take.shot();
    AspectRatio shape = order.input().options().aspectRatio();
    Format format = Format.of(shot);
    int width = even(shape.width() * format.room());
    int height = even(shape.height() * format.room());
    PictureTools.Wish wish =
        new PictureTools.Wish(
            order.input().photoFile(),
            order.analysis().cutout(),
            order.analysis().photo().box(),
            shot.scene(),
            take.variant(),
            take.variant(),
            order.analysis().brief().category(),
            style.style(),
            order.input().options().style() != null,
            order.analysis().photo().palette().stream().map(Swatch::hex).toList(),
            width,
            height,
            fill(order.analysis().photo().box(), format, width, height),
            Seeds.of(order.input(), "frame" + shot.sequence(), order.revision()),
            order.guidance(),
            ArtifactNames.firstFrame(shot.sequence(), order.revision()),
            "first_frame_" + shot.sequence(),
            shot.scene() == SceneKind.DETAIL
                ? null
                : ArtifactNames.ground(shot.sequence(), order.revision()),
            null);
    PictureTools.Made made =
        context.tools().pictures().render(context.as(NAME).within(token, context.deadline()), wish);
    return new FirstFrame(
        made.picture().file(), made.product(), made.focus(), made.ground(), made.depth());
  }

  /** The share of the shorter side that the product's larger side is to have. */
  private static double fill(Box product, Format format, int width, int height) {
    double scale =
        Math.min(
            format.across() * width / product.width(), format.down() * height / product.height());
    return scale * Math.max(product.width(), product.height()) / Math.min(width, height);
  }

  private static int even(double pixels) {
    return 2 * (int) Math.round(pixels / 2);
  }
}
