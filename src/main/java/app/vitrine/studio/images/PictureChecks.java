package app.vitrine.studio.images;

import app.vitrine.domain.image.Picture;
import app.vitrine.domain.image.PictureSet;
import app.vitrine.domain.qa.QaCheck;
import app.vitrine.domain.qa.QaReport;
import app.vitrine.domain.qa.QaTarget;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the quality review measured on one picture, to be put into words. */
final class PictureChecks {
  private static final String LIKENESS = "images_differ";

  /** Checks worth a line when passed; the others speak only when they fail. */
  private static final Set<String> SHOWN_PASSED =
      Set.of(
          "image_fidelity",
          "image_light",
          "image_fill",
          "image_background",
          "image_sharpness",
          "image_size",
          "image_text_contrast");

  private static final Map<String, String> KEYS =
      Map.ofEntries(
          Map.entry("image_fidelity", "images.check_fidelity"),
          Map.entry("image_fidelity_parts", "images.check_parts"),
          Map.entry("image_light", "images.check_light"),
          Map.entry("image_fill", "images.check_fill"),
          Map.entry("image_background", "images.check_ground"),
          Map.entry("image_sharpness", "images.check_sharpness"),
          Map.entry("image_size", "images.check_size"),
          Map.entry("image_not_flat", "images.check_contrast"),
          Map.entry("image_readable", "images.check_readable"),
          Map.entry("image_text_contrast", "images.check_words"));

  private PictureChecks() {}

  /**
   * A line about one check.
   *
   * @param key of its words; empty when there are none of the studio's own
   * @param number what the words speak of, such as a share; not a number for none
   * @param other label of the other picture, for likeness; empty for none
   * @param measured as the review wrote it down
   * @param expected as the review wrote it down
   * @param message the review's own sentence; may be empty
   */
  record Line(
      boolean passed,
      String key,
      double number,
      String other,
      String measured,
      String expected,
      String message) {}

  /** The lines about a picture, in the review's order; none before it was reviewed. */
  static List<Line> of(@Nullable QaReport report, PictureSet set, Picture picture) {
    if (report == null) {
      return List.of();
    }
    Set<String> labels =
        set.pictures().stream().map(each -> each.file().label()).collect(Collectors.toSet());
    List<Line> lines = new ArrayList<>();
    for (QaCheck check : report.checks()) {
      if (check.target() == QaTarget.IMAGES) {
        line(check, picture.file().label(), labels).ifPresent(lines::add);
      }
    }
    return lines;
  }

  private static Optional<Line> line(QaCheck check, String label, Set<String> labels) {
    int dot = check.id().indexOf('.');
    if (dot < 0) {
      return Optional.empty();
    }
    String kind = check.id().substring(0, dot);
    String about = check.id().substring(dot + 1);
    if (kind.equals(LIKENESS)) {
      return other(about, label, labels)
          .filter(other -> !check.passed())
          .map(other -> line(check, "images.check_alike", other));
    }
    if (!about.equals(label) || (check.passed() && !SHOWN_PASSED.contains(kind))) {
      return Optional.empty();
    }
    String key = KEYS.get(kind);
    return Optional.of(line(check, key == null ? "" : key + (check.passed() ? "" : "_not"), ""));
  }

  private static Line line(QaCheck check, String key, String other) {
    return new Line(
        check.passed(),
        key,
        number(check.measured()),
        other,
        check.measured(),
        check.expected(),
        check.message());
  }

  /** The other picture of a pair written {@code one_other}. */
  private static Optional<String> other(String pair, String label, Set<String> labels) {
    return labels.stream()
        .filter(other -> pair.equals(label + "_" + other) || pair.equals(other + "_" + label))
        .findFirst();
  }

  private static double number(String measured) {
    String first = measured.split(" ", 2)[0];
    return first.matches("-?\\d{1,12}(\\.\\d{1,6})?") ? Double.parseDouble(first) : Double.NaN;
  }
}
