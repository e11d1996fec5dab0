package app.vitrine.studio.desk;

import java.nio.file.Path;
import java.util.Map;

/**
 * Where and how the work is done.
 *
 * @param version of the program
 * @param data the data folder
 * @param inEffect the values of {@link #PARALLEL}, {@link #VIDEO_TIMEOUT} and {@link #KEEP_PAPERS}
 *     that hold since the start
 * @param fixed of these, the ones the environment sets, which is stronger than what is saved
 */
public record Workshop(
    String version, Path data, Map<String, Integer> inEffect, Map<String, Integer> fixed) {
  /** Setting of how many packages are made at once. */
  public static final String PARALLEL = "PARALLEL_PACKAGES";

  /** Setting of the longest time for all shots of a film, in seconds. */
  public static final String VIDEO_TIMEOUT = "VIDEO_TIMEOUT_SECONDS";

  /** Setting of how long working papers are kept, in days. */
  public static final String KEEP_PAPERS = "WORKSPACE_TTL_DAYS";

  /** Most packages that may be made at once. */
  public static final int MOST_PARALLEL = 8;

  public Workshop {
    inEffect = Map.copyOf(inEffect);
    fixed = Map.copyOf(fixed);
  }
}
