package app.vitrine.agent;

import app.vitrine.domain.video.Script;
import app.vitrine.domain.video.Storyboard;
import app.vitrine.domain.video.StyleChoice;

/** Breaks the story down into shots that fill the film's length. */
public final class StoryboardAgent {
  private static final String NAME = "storyboard";

  Storyboard breakDown(
      VideoAgent.Order order, Script script, StyleChoice style, StageContext context) {
    return context
        .tools()
        .text()
        .breakDown(
            context.as(NAME),
            order.analysis(),
            script,
            style,
            order.input().options().aspectRatio(),
            order.input().options().videoDurationSec(),
            order.guidance());
  }
}
