package app.vitrine.studio.packages;

import app.vitrine.export.ExportPresets;
import java.util.Locale;

/** Names the folder a package is exported into. */
public final class ExportFolder {
  private static final int LONGEST_TITLE = 60;

  private ExportFolder() {}

  /** A name that every file system takes: the title as far as it does, and the preset. */
  public static String name(String title, String presetId) {
    String plain =
        title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    int end =
        plain.offsetByCodePoints(
            0, Math.min(LONGEST_TITLE, plain.codePointCount(0, plain.length())));
    String kept = plain.substring(0, end);
    return presetId.equals(ExportPresets.GENERIC) && !kept.isEmpty()
        ? kept
        : (kept + "-" + presetId).replaceAll("^-", "");
  }
}
