package app.vitrine.media.cutout;

import app.vitrine.domain.work.CancelToken;
import java.util.EnumSet;
import org.bytedeco.opencv.opencv_core.Mat;
import org.jspecify.annotations.Nullable;

/**
 * Finds a product without having learned what products look like: by how much its colours stand out
 * from those along the photo's border; see {@link BarrierDistance}.
 */
final class ContrastFinder implements RoughFinder {
  private static final int SIDE = 300;

  @Override
  public @Nullable Rough find(WorkingPhoto photo, CancelToken cancel) {
    Frame whole = photo.whole();
    double scale = Math.min(1, SIDE / whole.longSide());
    int width = Math.max(1, (int) Math.round(whole.width() * scale));
    int height = Math.max(1, (int) Math.round(whole.height() * scale));
    Plane lab;
    try (Mat pixels = photo.part(whole, width, height)) {
      lab = Plane.lab(pixels).box(1);
    }
    Plane matte = BarrierDistance.likely(lab, EnumSet.allOf(BarrierDistance.Side.class), cancel);
    return new Rough(whole, matte).amidGround(photo);
  }
}
