package app.vitrine.policy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A platform's rules for films; 0, null and an empty list mean no known rule.
 *
 * @param aspects such as {@code 16:9}
 * @param maxMb megabytes of a file
 * @param maxMbps megabits per second
 * @param covered parts of the frame the platform's own controls cover
 */
public record VideoRules(
    Evidence evidence,
    List<String> aspects,
    @Nullable PixelSize size,
    @Nullable PixelSize min,
    int secondsMin,
    int secondsMax,
    int fpsMin,
    int fpsMax,
    List<String> codecs,
    @Nullable String audio,
    List<String> formats,
    double maxMb,
    double maxMbps,
    int minKbps,
    @Nullable Covered covered,
    List<String> forbid) {
  public VideoRules {
    aspects = aspects == null ? List.of() : List.copyOf(aspects);
    codecs = codecs == null ? List.of() : List.copyOf(codecs);
    formats = formats == null ? List.of() : List.copyOf(formats);
    forbid = forbid == null ? List.of() : List.copyOf(forbid);
  }

  /** Shares of the frame's height (top, bottom) and width (left, right), 0 to 1. */
  public record Covered(double top, double bottom, double left, double right) {}
}
