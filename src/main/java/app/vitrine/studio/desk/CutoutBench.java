package app.vitrine.studio.desk;

import app.vitrine.domain.revision.Stroke;
import app.vitrine.domain.work.CancelToken;
import java.awt.image.BufferedImage;
import java.util.List;

/** A photo and its cut-out, to be corrected by brush at a size that answers at once. */
public interface CutoutBench {
  /** The photo at working size. */
  BufferedImage photo();

  /** The cut-out as it stands in the package, of the same size. */
  BufferedImage cutout();

  /**
   * A cut-out after some strokes; what is given is not changed.
   *
   * @param before {@link #cutout} or what this method returned
   * @param strokes in the photo's own pixels
   * @throws app.vitrine.domain.error.VitrineException when nothing would be left of the product
   */
  BufferedImage refine(BufferedImage before, List<Stroke> strokes, CancelToken cancel);
}
