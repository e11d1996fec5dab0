package app.vitrine.agent;

import app.vitrine.domain.analysis.ProductAnalysis;
import app.vitrine.domain.brief.PackageInput;
import app.vitrine.domain.error.ErrorCode;
import app.vitrine.domain.error.VitrineException;
import app.vitrine.domain.state.VideoStep;
import app.vitrine.domain.video.Film;
import app.vitrine.domain.video.Footage;
import app.vitrine.domain.video.Script;
import app.vitrine.domain.video.Storyboard;
import app.vitrine.domain.video.StyleChoice;
import app.vitrine.domain.view.Wishes;
import app.vitrine.domain.work.ProgressSink;
import java.util.List;

/**
 * Makes the film: style, story, storyboard, first frames, shots, composing. When the provider of
 * shots fails or is too slow, the film becomes a slideshow, so that there always is one.
 */
public final class VideoAgent implements Stage<VideoAgent.Order, Film> {
  private static final String NAME = "video";

  private final StyleAgent styles;
  private final StoryAgent stories;
  private final StoryboardAgent storyboards;
  private final FirstFrameAgent firstFrames;
  private final ShotAgent shots;
  private final ComposerAgent composer;

  /** The agent that leads the others. */
  public VideoAgent(
      StyleAgent styles,
      StoryAgent stories,
      StoryboardAgent storyboards,
      FirstFrameAgent firstFrames,
      ShotAgent shots,
      ComposerAgent composer) {
    this.styles = styles;
    this.stories = stories;
    this.storyboards = storyboards;
    this.firstFrames = firstFrames;
    this.shots = shots;
    this.composer = composer;
  }

  /** What the film is made from. */
  public record Order(PackageInput input, ProductAnalysis analysis, Wishes wishes, int revision) {
    /** Everything that was asked for, oldest first. */
    List<String> guidance() {
      return wishes.all();
    }
  }

  /**
   * Makes the film.
   *
   * @return the film shot by shot, or the slideshow with its reason
   */
  @Override
  public Film work(Order order, StageContext context) {
    enter(context, VideoStep.STYLE_DETECTION);
    StyleChoice style = styles.choose(order, context);
    enter(context, VideoStep.STORY_GENERATION);
    Script script = stories.tell(order, style, context);
    enter(context, VideoStep.STORYBOARD_BREAKDOWN);
    Storyboard storyboard = storyboards.breakDown(order, script, style, context);
    enter(context, VideoStep.FIRST_FRAMES);
    List<FirstFrame> frames =
        firstFrames.make(order, style, storyboard, context, part(context, VideoStep.FIRST_FRAMES));
    FilmPlan plan = new FilmPlan(order, style, script, storyboard, frames);
    if (order.input().options().forceFallbackVideo()) {
      return slideshow(plan, "You asked for the slideshow.", context);
    }
    enter(context, VideoStep.SHOTS);
    List<Footage> footage;
    try {
      footage = shots.shoot(plan, context);
    } catch (VitrineException failed) {
      if (failed.code() != ErrorCode.PKG_PROVIDER_FAILED) {
        throw failed;
      }
      return slideshow(plan, String.valueOf(failed.getMessage()), context);
    }
    enter(context, VideoStep.COMPOSING);
    return composer.compose(plan, footage, context, part(context, VideoStep.COMPOSING));
  }

  private Film slideshow(FilmPlan plan, String reason, StageContext context) {
    context.fellBack("shots", "slideshow", reason);
    context.think(NAME, "Show the first frames as a slideshow instead: " + reason);
    enter(context, VideoStep.COMPOSING);
    return composer.slideshow(plan, reason, context, part(context, VideoStep.COMPOSING));
  }

  private static void enter(StageContext context, VideoStep step) {
    context.cancel().throwIfCancelled();
    context.progress().at(start(step), step.wireName());
  }

  private static ProgressSink part(StageContext context, VideoStep step) {
    double end = step == VideoStep.COMPOSING ? 1 : start(VideoStep.values()[step.ordinal() + 1]);
    return (fraction, said) ->
        context.progress().part(start(step), end).at(fraction, step.wireName());
  }

  /** Where a step begins, as a share of the stage, by the time the steps take. */
  private static double start(VideoStep step) {
    return switch (step) {
      case STYLE_DETECTION -> 0;
      case STORY_GENERATION -> 0.01;
      case STORYBOARD_BREAKDOWN -> 0.02;
      case FIRST_FRAMES -> 0.03;
      case SHOTS -> 0.35;
      case COMPOSING -> 0.40;
    };
  }
}
