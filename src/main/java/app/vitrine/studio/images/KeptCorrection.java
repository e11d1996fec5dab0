package app.vitrine.studio.images;

import app.vitrine.domain.analysis.CutoutWay;
import app.vitrine.domain.revision.Stroke;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A correction of the cut-out that was begun and not handed on when the pane was left.
 *
 * @param picture label of the picture it is for
 * @param way the outline chosen; null for the one that stands
 */
record KeptCorrection(String picture, @Nullable CutoutWay way, List<Stroke> strokes) {
  KeptCorrection {
    strokes = List.copyOf(strokes);
  }
}
