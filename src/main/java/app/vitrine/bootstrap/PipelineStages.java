package app.vitrine.bootstrap;

import app.vitrine.agent.CopywritingAgent;
import app.vitrine.agent.ImageAgent;
import app.vitrine.agent.ProductAnalysisAgent;
import app.vitrine.agent.QaAgent;
import app.vitrine.agent.StageContext;
import app.vitrine.agent.VideoAgent;
import app.vitrine.domain.analysis.ProductAnalysis;
import app.vitrine.domain.event.StageResult;
import app.vitrine.domain.view.PackageView;
import app.vitrine.orchestration.port.StageExecutor;
import app.vitrine.orchestration.port.StageOrder;
import app.vitrine.tool.Toolbox;
import java.util.function.Function;

/** Runs the agents as the engine's stages: takes their inputs from the package's view. */
final class PipelineStages implements StageExecutor {
  private final ProductAnalysisAgent analysis;
  private final CopywritingAgent copywriting;
  private final ImageAgent image;
  private final VideoAgent video;
  private final QaAgent qa;
  private final Function<PackageView, Toolbox> toolboxes;

  PipelineStages(
      ProductAnalysisAgent analysis,
      CopywritingAgent copywriting,
      ImageAgent image,
      VideoAgent video,
      QaAgent qa,
      Function<PackageView, Toolbox> toolboxes) {
    this.analysis = analysis;
    this.copywriting = copywriting;
    this.image = image;
    this.video = video;
    this.qa = qa;
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
      case COPYWRITING ->
          new StageResult.Written(
              copywriting.work(
                  new CopywritingAgent.Order(
                      view.input(), analysed(view), view.guidance(), order.revision()),
                  context));
      case IMAGE_GENERATION ->
          new StageResult.Pictured(
              image.work(
                  new ImageAgent.Order(
                      view.input(), analysed(view), view.guidance(), order.revision()),
                  context));
      case VIDEO_GENERATION ->
          new StageResult.Filmed(
              video.work(
                  new VideoAgent.Order(
                      view.input(), analysed(view), view.guidance(), order.revision()),
                  context));
      case QA_REVIEW ->
          new StageResult.Reviewed(
              qa.work(
                  new QaAgent.Order(
                      view.input(),
                      analysed(view),
                      view.copy(),
                      view.pictures(),
                      view.film(),
                      view.guidance()),
                  context));
      case INIT, APPROVAL, DONE ->
          throw new IllegalArgumentException("no agent works in " + order.stage());
    };
  }

  private static ProductAnalysis analysed(PackageView view) {
    ProductAnalysis found = view.analysis();
    if (found == null) {
      throw new IllegalStateException("the analysis comes before every other stage");
    }
    return found;
  }
}
