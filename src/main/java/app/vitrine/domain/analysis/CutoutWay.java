package app.vitrine.domain.analysis;

import java.util.regex.Pattern;

/**
 * A way to cut a product out of its photo. The same way and the same photo give the same cut-out.
 *
 * @param name lower case, such as {@code by_contrast}
 */
public record CutoutWay(String name) {
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}._:-]{1,80}");

  /** What the program does by itself. */
  public static final CutoutWay AUTOMATIC = new CutoutWay("automatic");

  /** The largest part alone of the cut-out there is. */
  public static final CutoutWay LARGEST_PART = new CutoutWay("largest_part");

  /** The cut-out there is, with its openings closed. */
  public static final CutoutWay WITHOUT_OPENINGS = new CutoutWay("without_openings");

  /** What looks like a product by its shape. */
  public static final CutoutWay BY_SHAPE = new CutoutWay("by_shape");

  /** What looks like a product by its edges. */
  public static final CutoutWay BY_EDGES = new CutoutWay("by_edges");

  /** What stands out from the photo's border by its colours. */
  public static final CutoutWay BY_CONTRAST = new CutoutWay("by_contrast");

  /** Whether the name may be one. */
  public boolean isNamed() {
    return NAME.matcher(name).matches();
  }
}
