package app.vitrine.agent;

import app.vitrine.domain.video.Script;
import app.vitrine.domain.video.StyleChoice;

/** Tells the film's story in the package's first language. */
public final class StoryAgent {
  private static final String NAME = "story";

  Script tell(VideoAgent.Order order, StyleChoice style, StageContext context) {
    Script script =
        context
            .tools()
            .text()
            .tellStory(
                context.as(NAME),
                order.analysis(),
                style,
                order.input().languages().getFirst(),
                order.input().options().videoDurationSec(),
                order.guidance(),
                order.revision());
    context.think(NAME, script.synopsis());
    return script.withFindings(
        script.findings().stream()
            .filter(finding -> order.wishes().askNow(finding.term()))
            .toList());
  }
}
