package app.vitrine.agent;

import app.vitrine.domain.analysis.BriefReading;
import app.vitrine.domain.analysis.PhotoFinding;
import app.vitrine.domain.analysis.PhotoReading;
import app.vitrine.domain.analysis.ProductAnalysis;
import app.vitrine.domain.brief.PackageInput;
import app.vitrine.domain.image.SceneKind;
import app.vitrine.domain.work.ProgressSink;
import app.vitrine.tool.ToolScope;
import app.vitrine.tool.VisionTools;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the brief and looks at the photo. */
public final class ProductAnalysisAgent
    implements Stage<ProductAnalysisAgent.Order, ProductAnalysis> {
  private static final String NAME = "product_analysis";
  private static final String LOOK = "look_at_photo";

  /** Shares of the stage's time after which the brief is read and the photo looked at. */
  private static final double READ = 0.2;

  private static final double LOOKED = 0.9;

  private final BriefAgent brief;

  public ProductAnalysisAgent(BriefAgent brief) {
    this.brief = brief;
  }

  /**
   * What there is to look at.
   *
   * @param earlier what an earlier run found; null in the first
   */
  public record Order(PackageInput input, @Nullable ProductAnalysis earlier) {
    /** Where the cut-out is to stand; an earlier one keeps its place. */
    VisionTools.Place cutout() {
      return earlier == null
          ? VisionTools.Place.fresh(ArtifactNames.cutout())
          : VisionTools.Place.after(earlier.cutout(), ArtifactNames.cutoutAfter(earlier.cutout()));
    }
  }

  @Override
  public ProductAnalysis work(Order order, StageContext context) {
    PackageInput input = order.input();
    ToolScope scope = context.as(NAME);
    context.think(NAME, "Read the brief for facts, then find the product in the photo.");
    context.progress().at(0, "read_brief");
    BriefReading read =
        context.tools().text().read(scope, input.background(), input.backgroundLanguage());
    context.progress().at(READ, LOOK);
    ProgressSink looking = context.progress().part(READ, LOOKED);
    VisionTools.Seen seen =
        context
            .tools()
            .vision()
            .look(
                scope.reporting((fraction, step) -> looking.at(fraction, LOOK)),
                input.photoFile(),
                order.cutout());
    ProductAnalysis analysis =
        new ProductAnalysis(read, seen.reading(), seen.cutout(), scenesFor(seen.reading()));
    context.ready("cutout", seen.cutout());
    context.progress().at(LOOKED, "write_report");
    context
        .tools()
        .files()
        .write(
            scope, "workspace/analysis_report.md", "analysis", AnalysisReport.of(input, analysis));
    brief.plan(input, analysis, context);
    return analysis;
  }

  /** A detail picture needs a photo that is sharp enough to be looked at closely. */
  private static List<SceneKind> scenesFor(PhotoReading seen) {
    boolean sharp =
        seen.findings().stream()
            .filter(finding -> finding.id().equals("sharpness"))
            .allMatch(PhotoFinding::passed);
    return sharp
        ? List.of(SceneKind.HERO, SceneKind.LIFESTYLE, SceneKind.DETAIL)
        : List.of(SceneKind.HERO, SceneKind.LIFESTYLE);
  }
}
