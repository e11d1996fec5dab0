package app.vitrine.agent;

import app.vitrine.domain.brief.AspectRatio;
import app.vitrine.domain.video.Footage;
import app.vitrine.domain.video.Shot;
import app.vitrine.domain.video.ShotMaterial;
import app.vitrine.domain.work.ParallelScope;
import app.vitrine.tool.ToolScope;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/** Has the shots shot, within the provider's time limit. */
public final class ShotAgent {
  private static final String NAME = "shot";
  private static final int AT_ONCE = 3;

  private final Duration limit;
  private final Clock clock;

  /**
   * @param limit for all shots together (contract §11: 30 s by default)
   */
  public ShotAgent(Duration limit, Clock clock) {
    this.limit = limit;
    this.clock = clock;
  }

  List<Footage> shoot(FilmPlan plan, StageContext context) {
    AspectRatio shape = plan.order().input().options().aspectRatio();
    Instant until = clock.instant().plus(limit);
    List<Integer> numbers = IntStream.range(0, plan.frames().size()).boxed().toList();
    return new ParallelScope(AT_ONCE)
        .map(
            context.cancel(),
            numbers,
            (at, token) ->
                shoot(
                    plan.storyboard().shots().get(at),
                    plan.frames().get(at),
                    shape,
                    plan.order().revision(),
                    context.as(NAME).within(token, until),
                    context));
  }

  /** Has a shot filmed again from its first frame; the clip that was is kept beside the new one. */
  ShotMaterial reshoot(
      Shot shot, ShotMaterial material, AspectRatio shape, int revision, StageContext context) {
    String clip = ArtifactNames.clip(shot.sequence(), revision);
    Instant until = clock.instant().plus(limit);
    Footage footage =
        context
            .tools()
            .film()
            .shoot(
                context.as(NAME).within(context.cancel(), until),
                shot,
                material.still(),
                material.product(),
                shape,
                clip);
    return material.filmedIn(footage instanceof Footage.Clip ? clip : null);
  }

  private static Footage shoot(
      Shot shot,
      FirstFrame frame,
      AspectRatio shape,
      int revision,
      ToolScope scope,
      StageContext context) {
    return context
        .tools()
        .film()
        .shoot(
            scope,
            shot,
            frame.file().file(),
            frame.product(),
            shape,
            ArtifactNames.clip(shot.sequence(), revision));
  }
}
