package app.vitrine.agent;

import app.vitrine.domain.analysis.ProductAnalysis;
import app.vitrine.domain.brief.PackageInput;
import app.vitrine.tool.ToolScope;
import java.util.Locale;
import java.util.stream.Collectors;

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

        - photo: %s, %d × %d px
        - brief language: %s
        - copy languages: %s

        ## Brief

        %s
        """
        .formatted(
            input.photoName(),
            input.photoWidth(),
            input.photoHeight(),
            input.backgroundLanguage().name().toLowerCase(Locale.ROOT),
            input.languages().stream()
                .map(language -> language.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", ")),
            input.background());
  }

  private static String planPage(PackageInput input, ProductAnalysis analysis) {
    return """
        # Plan for %s

        - copy: %s, %d variants each, built from %d facts
        - pictures: %d, starting with %s
        - film: %d s, %s, %s
        - what leads: %s
        """
        .formatted(
            analysis.brief().productName(),
            input.options().channels().stream()
                .map(channel -> channel.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", ")),
            input.options().copyVariants(),
            analysis.brief().facts().size(),
            input.options().imageVariants(),
            analysis.suggestedScenes().stream()
                .map(scene -> scene.wireName())
                .collect(Collectors.joining(", ")),
            input.options().videoDurationSec(),
            input.options().aspectRatio().wireName(),
            input.options().forceFallbackVideo() ? "as a slideshow" : "shot by shot",
            String.join("; ", analysis.brief().keyFeatures()));
  }
}
