package app.vitrine.policy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A platform's rules for product pictures; 0, null and an empty list mean no known rule.
 *
 * @param aspect width to height, such as {@code 1:1}
 * @param background hex colour the main picture must stand on
 * @param minFill least share of the frame the product takes up, 0 to 1
 * @param minLongestSide pixels
 * @param zoomLongestSide pixels from which the platform offers a zoom
 * @param maxMb megabytes of a file
 * @param formats such as {@code jpeg}
 * @param forbid what must not be in the picture, such as {@code watermark}
 * @param since when the rule came or comes into force, ISO date; null for long ago
 */
public record ImageRules(
    Evidence evidence,
    @Nullable String aspect,
    @Nullable String background,
    double minFill,
    int minLongestSide,
    int zoomLongestSide,
    int maxLongestSide,
    @Nullable PixelSize min,
    @Nullable PixelSize max,
    @Nullable PixelSize recommended,
    @Nullable PixelSize portrait,
    double maxMegapixels,
    double maxMb,
    List<String> formats,
    List<String> forbid,
    int countMin,
    int countMax,
    @Nullable String since,
    @Nullable String note) {
  public ImageRules {
    formats = formats == null ? List.of() : List.copyOf(formats);
    forbid = forbid == null ? List.of() : List.copyOf(forbid);
  }
}
