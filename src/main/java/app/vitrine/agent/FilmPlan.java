package app.vitrine.agent;

import app.vitrine.domain.video.Script;
import app.vitrine.domain.video.Storyboard;
import app.vitrine.domain.video.StyleChoice;
import java.util.List;

/**
 * Everything decided about a film before it is shot.
 *
 * @param frames one per shot, same order
 */
record FilmPlan(
    VideoAgent.Order order,
    StyleChoice style,
    Script script,
    Storyboard storyboard,
    List<FirstFrame> frames) {
  FilmPlan {
    frames = List.copyOf(frames);
  }
}
