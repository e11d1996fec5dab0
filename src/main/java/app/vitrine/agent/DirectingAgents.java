package app.vitrine.agent;

import app.vitrine.domain.video.Script;
import app.vitrine.domain.video.Storyboard;
import app.vitrine.domain.video.StyleChoice;

/** The director's desk: style, story and storyboard, each an agent of its own in the log. */
public final class DirectingAgents {
  private static final String STYLE = "style";
  private static final String STORY = "story";
  private static final String STORYBOARD = "storyboard";

  StyleChoice chooseStyle(VideoAgent.Order order, StageContext context) {
    StyleChoice choice =
        context
            .tools()
            .text()
            .chooseStyle(context.as(STYLE), order.analysis(), order.input().options().style());
    context.think(STYLE, choice.because());
    return choice;
  }

  Script tellStory(VideoAgent.Order order, StyleChoice style, StageContext context) {
    Script script =
        context
            .tools()
            .text()
            .tellStory(
                context.as(STORY),
                order.analysis(),
                style,
                order.input().languages().getFirst(),
                order.input().options().videoDurationSec(),
                order.guidance(),
                order.revision());
    context.think(STORY, script.synopsis());
    return script;
  }

  Storyboard breakDown(
      VideoAgent.Order order, Script script, StyleChoice style, StageContext context) {
    return context
        .tools()
        .text()
        .breakDown(
            context.as(STORYBOARD),
            order.analysis(),
            script,
            style,
            order.input().options().aspectRatio(),
            order.input().options().videoDurationSec());
  }
}
