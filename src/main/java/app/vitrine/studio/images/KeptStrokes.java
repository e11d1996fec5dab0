package app.vitrine.studio.images;

import app.vitrine.domain.revision.Stroke;
import java.util.List;

/**
 * Brush strokes that were drawn and not handed on when the pane was left.
 *
 * @param picture label of the picture they are for
 */
record KeptStrokes(String picture, List<Stroke> strokes) {
  KeptStrokes {
    strokes = List.copyOf(strokes);
  }
}
