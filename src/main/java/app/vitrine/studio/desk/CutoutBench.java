package app.vitrine.studio.desk;

import app.vitrine.domain.analysis.CutoutWay;
import app.vitrine.domain.revision.Stroke;
import app.vitrine.domain.work.CancelToken;
import java.awt.image.BufferedImage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A photo and its cut-out, to be corrected at a size that answers at once: another outline chosen,
 * or this one changed by brush.
 */
public interface CutoutBench {
  /** The photo at working size. */
  BufferedImage photo();

  /** The cut-out as it stands in the package, of the same size. */
  BufferedImage cutout();

  /**
   * A cut-out of the photo.
   *
   * @param way how it is made; null for {@link #cutout}
   * @param cutout of the same size as the photo
   * @param small the product alone, a square; all of one photo's show the same place
   */
  record Outline(@Nullable CutoutWay way, BufferedImage cutout, BufferedImage small) {}

  /**
   * The best few cut-outs of the photo that differ from one another, {@link #cutout} first. Takes
   * some seconds, and makes the calling thread less urgent for good.
   *
   * @param side of the small ones, in pixels
   */
  List<Outline> outlines(int side, CancelToken cancel);

  /**
   * A cut-out after some strokes; what is given is not changed.
   *
   * @param before {@link #cutout}, one of {@link #outlines} or what this method returned
   * @param strokes in the photo's own pixels
   * @throws app.vitrine.domain.error.VitrineException when nothing would be left of the product
   */
  BufferedImage refine(BufferedImage before, List<Stroke> strokes, CancelToken cancel);
}
