package app.vitrine.studio.desk;

import java.util.List;

/**
 * How a picture stands with a place of sale's rules for its main picture, as it would be exported.
 *
 * @param id of the export preset, such as {@code amazon}
 * @param name as people call the place
 * @param whiteOnExport whether the export makes the main picture of the cut-out on pure white, so
 *     that the picture itself need not be it
 */
public record MarketFit(String id, String name, boolean whiteOnExport, List<Shortfall> shortfalls) {
  public MarketFit {
    shortfalls = List.copyOf(shortfalls);
  }

  /** Whether the picture meets every rule that is known. */
  public boolean meets() {
    return shortfalls.isEmpty();
  }

  /** What a rule is about. */
  public enum Rule {
    /** Darkest channel along the picture's edge, 0 to 255. */
    GROUND,
    /** Share of the frame the product takes up, 0 to 1. */
    FILL,
    /** Width to height. */
    SHAPE,
    /** Pixels of the side that is too short. */
    SIZE
  }

  /** A rule that is not met: what was measured, what the place wants at least. */
  public record Shortfall(Rule rule, double measured, double needed) {}
}
