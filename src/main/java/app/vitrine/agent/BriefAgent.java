package app.vitrine.agent;

import app.vitrine.domain.analysis.Fact;
import app.vitrine.domain.analysis.ProductAnalysis;
import app.vitrine.domain.brief.PackageInput;
import app.vitrine.domain.brief.PackageOptions;
import app.vitrine.tool.ToolScope;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes down what is known and what will be made of it, for people and for later stages. */
public final class BriefAgent {
  private static final String NAME = "brief";

  /** Writes {@code workspace/context.md} and {@code workspace/campaign_plan.md}. */
  void plan(PackageInput input, ProductAnalysis analysis, StageContext context) {
    ToolScope scope = context.as(NAME);
    context.tools().files().write(scope, "workspace/context.md", "context", contextPage(input));
    context
        .tools()
        .files()
        .write(scope, "workspace/campaign_plan.md", "plan", planPage(input, analysis));
  }

  private static String contextPage(PackageInput input) {
    return """
        # What the merchant gave

        - Photo: %s, %d × %d px
        - Language of the brief: %s
        - Languages of the copy: %s

        ## Brief

        %s
        """
        .formatted(
            input.photoName(),
            input.photoWidth(),
            input.photoHeight(),
            Wire.name(input.backgroundLanguage()),
            listed(input.languages().stream().map(Wire::name)),
            input.background());
  }

  private static String planPage(PackageInput input, ProductAnalysis analysis) {
    PackageOptions options = input.options();
    List<Fact> facts = BriefFacts.whole(analysis.brief().facts());
    return """
        # Plan for %s

        - Copy: %s; %d variants each, built from %d facts
        - Pictures: %d, of the kinds %s
        - Video: %d s, %s, %s
        - What leads: %s
        """
        .formatted(
            analysis.brief().productName(),
            listed(options.channels().stream().map(Wire::words)),
            options.copyVariants(),
            facts.size(),
            options.imageVariants(),
            listed(analysis.suggestedScenes().stream().map(Wire::words)),
            options.videoDurationSec(),
            options.aspectRatio().wireName(),
            options.forceFallbackVideo() ? "as a slideshow" : "shot by shot",
            String.join("; ", analysis.brief().keyFeatures()));
  }

  private static String listed(Stream<String> names) {
    return names.collect(Collectors.joining(", "));
  }
}
