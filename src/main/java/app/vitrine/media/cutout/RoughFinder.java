package app.vitrine.media.cutout;

import app.vitrine.domain.work.CancelToken;
import org.jspecify.annotations.Nullable;

/** Says roughly where the product is; its edge is found by what follows. */
interface RoughFinder {
  /** The rough matte, or null when no product stands out. */
  @Nullable Rough find(WorkingPhoto photo, CancelToken cancel);
}
