package app.vitrine.agent;

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
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Makes the still each shot starts from, composed for the film's shape. */
public final class FirstFrameAgent {
  private static final String NAME = "first_frame";
  private static final int AT_ONCE = 2;

  /** How much larger than the frame a still is, so that the camera has room to move. */
  private static final double ROOM = 1.2;

  List<FirstFrame> make(
      VideoAgent.Order order,
      StyleChoice style,
      Storyboard storyboard,
      StageContext context,
      ProgressSink progress) {
    List<Take> takes = takes(storyboard);
    AtomicInteger done = new AtomicInteger();
    return new ParallelScope(AT_ONCE)
        .map(
            context.cancel(),
            takes,
            (take, token) -> {
              FirstFrame made = make(take, order, style, context, token);
              progress.at((double) done.incrementAndGet() / takes.size(), NAME);
              return made;
            });
  }

  /** A shot and which of its scene's variants it shows. */
  private record Take(Shot shot, int variant) {}

  /** Shots of the same scene show variant after variant, so that no two look alike. */
  private static List<Take> takes(Storyboard storyboard) {
    Map<SceneKind, Integer> variants = new EnumMap<>(SceneKind.class);
    return storyboard.shots().stream()
        .map(shot -> new Take(shot, variants.merge(shot.scene(), 1, Integer::sum)))
        .toList();
  }

  private static FirstFrame make(
      Take take,
      VideoAgent.Order order,
      StyleChoice style,
      StageContext context,
      CancelToken token) {
    Shot shot = take.shot();
    AspectRatio shape = order.input().options().aspectRatio();
    PictureTools.Wish wish =
        new PictureTools.Wish(
            order.input().photoFile(),
            order.analysis().cutout().file(),
            order.analysis().photo().box(),
            shot.scene(),
            take.variant(),
            order.analysis().brief().category(),
            style.style(),
            order.analysis().photo().palette().stream().map(Swatch::hex).toList(),
            even(shape.width() * ROOM),
            even(shape.height() * ROOM),
            Seeds.of(order.input(), "frame" + shot.sequence(), order.revision()),
            order.guidance(),
            ArtifactNames.firstFrame(shot.sequence(), order.revision()),
            "first_frame_" + shot.sequence());
    PictureTools.Made made =
        context.tools().pictures().render(context.as(NAME).within(token, context.deadline()), wish);
    return new FirstFrame(made.picture().file(), made.product());
  }

  private static int even(double pixels) {
    return 2 * (int) Math.round(pixels / 2);
  }
}
