package app.vitrine.agent;

import app.vitrine.domain.brief.AspectRatio;
import app.vitrine.domain.video.Footage;
import app.vitrine.domain.video.Shot;
import app.vitrine.domain.work.CancelToken;
import app.vitrine.domain.work.ParallelScope;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

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
    List<Function<CancelToken, Footage>> tasks = new ArrayList<>();
    for (int at = 0; at < plan.frames().size(); at++) {
      Shot shot = plan.storyboard().shots().get(at);
      FirstFrame frame = plan.frames().get(at);
      tasks.add(
          token ->
              context
                  .tools()
                  .film()
                  .shoot(
                      context.as(NAME).within(token, until),
                      shot,
                      frame.file().file(),
                      frame.product(),
                      shape,
                      ArtifactNames.clip(shot.sequence(), plan.order().revision())));
    }
    return ParallelScope.run(AT_ONCE, context.cancel(), tasks);
  }
}
