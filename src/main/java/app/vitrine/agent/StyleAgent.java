package app.vitrine.agent;

import app.vitrine.domain.video.StyleChoice;

/** Chooses the film's style, or takes the one the person chose. */
public final class StyleAgent {
  private static final String NAME = "style";

  StyleChoice choose(VideoAgent.Order order, StageContext context) {
    StyleChoice choice =
        context
            .tools()
            .text()
            .chooseStyle(context.as(NAME), order.analysis(), order.input().options().style());
    context.think(NAME, choice.because());
    return choice;
  }
}
