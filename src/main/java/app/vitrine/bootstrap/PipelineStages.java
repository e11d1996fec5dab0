package app.vitrine.bootstrap;

import app.vitrine.agent.CopyRevisionAgent;
import app.vitrine.agent.CopywritingAgent;
import app.vitrine.agent.FilmRevisionAgent;
import app.vitrine.agent.ImageAgent;
import app.vitrine.agent.PictureRevisionAgent;
import app.vitrine.agent.ProductAnalysisAgent;
import app.vitrine.agent.QaAgent;
import app.vitrine.agent.StageContext;
import app.vitrine.agent.VideoAgent;
import app.vitrine.domain.analysis.ProductAnalysis;
import app.vitrine.domain.copy.CopyDeck;
import app.vitrine.domain.event.StageResult;
import app.vitrine.domain.image.PictureSet;
import app.vitrine.domain.revision.Revision;
import app.vitrine.domain.state.Target;
import app.vitrine.domain.video.Film;
import app.vitrine.domain.view.PackageView;
import app.vitrine.orchestration.port.StageExecutor;
import app.vitrine.orchestration.port.StageOrder;
import app.vitrine.tool.Toolbox;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Runs the agents as the engine's stages: takes their inputs from the package's view. */
final class PipelineStages implements StageExecutor {
  private final ProductAnalysisAgent analysis;
  private final CopywritingAgent copywriting;
  private final ImageAgent image;
  private final VideoAgent video;
  private final QaAgent qa;
  private final Revisions revisions;
  private final Function<PackageView, Toolbox> toolboxes;

  /** The agents that change one thing of a part. */
  record Revisions(CopyRevisionAgent copy, PictureRevisionAgent pictures, FilmRevisionAgent film) {}

  PipelineStages(
      ProductAnalysisAgent analysis,
      CopywritingAgent copywriting,
      ImageAgent image,
      VideoAgent video,
      QaAgent qa,
      Revisions revisions,
      Function<PackageView, Toolbox> toolboxes) {
    this.analysis = analysis;
    this.copywriting = copywriting;
    this.image = image;
    this.video = video;
    this.qa = qa;
    this.revisions = revisions;
    this.toolboxes = toolboxes;
  }

  @Override
  public StageResult execute(StageOrder order) {
    PackageView view = order.view();
    StageContext context =
        new StageContext(
            view.workflowId(),
            order.idempotencyKey(),
            order.attempt(),
            order.deadline(),
            order.cancel(),
            order.progress(),
            order.events(),
            toolboxes.apply(view));
    return switch (order.stage()) {
      case ANALYSIS ->
          new StageResult.Analysed(
              analysis.work(
                  new ProductAnalysisAgent.Order(view.input(), view.analysis()), context));
      case COPYWRITING -> new StageResult.Written(copy(order, context));
      case IMAGE_GENERATION -> pictures(order, context);
      case VIDEO_GENERATION -> new StageResult.Filmed(film(order, context));
      case QA_REVIEW ->
          new StageResult.Reviewed(
              qa.work(
                  new QaAgent.Order(
                      view.input(),
                      analysed(view),
                      view.copy(),
                      view.pictures(),
                      view.film(),
                      new QaAgent.Asked(
                          view.asked(Target.COPYWRITING),
                          view.asked(Target.IMAGES),
                          view.asked(Target.VIDEO)),
                      view.qaReport()),
                  context));
      case INIT, APPROVAL, DONE ->
          throw new IllegalArgumentException("no agent works in " + order.stage());
    };
  }

  private CopyDeck copy(StageOrder order, StageContext context) {
    PackageView view = order.view();
    Revision change = change(order);
    CopyDeck earlier = view.copy();
    String by = view.revisedBy();
    return change == null || earlier == null || by == null
        ? copywriting.work(
            new CopywritingAgent.Order(
                view.input(), analysed(view), view.wishes(Target.COPYWRITING), order.revision()),
            context)
        : revisions
            .copy()
            .work(
                new CopyRevisionAgent.Order(
                    view.input(),
                    analysed(view),
                    view.wishes(Target.COPYWRITING),
                    order.revision(),
                    earlier,
                    change,
                    by),
                context);
  }

  private StageResult.Pictured pictures(StageOrder order, StageContext context) {
    PackageView view = order.view();
    Revision change = change(order);
    PictureSet earlier = view.pictures();
    return change == null || earlier == null
        ? new StageResult.Pictured(
            image.work(
                new ImageAgent.Order(
                    view.input(), analysed(view), view.wishes(Target.IMAGES), order.revision()),
                context))
        : revisions
            .pictures()
            .work(
                new PictureRevisionAgent.Order(
                    view.input(),
                    analysed(view),
                    view.wishes(Target.IMAGES),
                    order.revision(),
                    earlier,
                    change),
                context);
  }

  private Film film(StageOrder order, StageContext context) {
    PackageView view = order.view();
    Revision change = change(order);
    Film earlier = view.film();
    return change == null || earlier == null
        ? video.work(
            new VideoAgent.Order(
                view.input(), analysed(view), view.wishes(Target.VIDEO), order.revision()),
            context)
        : revisions
            .film()
            .work(
                new FilmRevisionAgent.Order(view.input(), order.revision(), earlier, change),
                context);
  }

  /** The run's change when it is this stage's; null when the stage makes the whole of its part. */
  private static @Nullable Revision change(StageOrder order) {
    Revision change = order.view().revision();
    return change != null && change.target().firstStage() == order.stage() ? change : null;
  }

  private static ProductAnalysis analysed(PackageView view) {
    ProductAnalysis found = view.analysis();
    if (found == null) {
      throw new IllegalStateException("the analysis comes before every other stage");
    }
    return found;
  }
}
