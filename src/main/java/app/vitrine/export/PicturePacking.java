package app.vitrine.export;

import app.vitrine.domain.analysis.PhotoReading;
import app.vitrine.domain.image.Picture;
import app.vitrine.domain.image.PictureSet;
import app.vitrine.domain.qa.Severity;
import app.vitrine.domain.revision.ChosenVariants;
import app.vitrine.domain.view.PackageView;
import app.vitrine.export.ExportPreset.Format;
import app.vitrine.export.ExportPreset.PicturePlan;
import app.vitrine.media.probe.FrameEdge;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Puts a package's pictures into a pack the way a marketplace wants them, and says what is not. */
final class PicturePacking {
  private static final double ROOMY_FILL = 0.88;
  private static final int PURE_WHITE = 255;
  private static final double BYTES_PER_MB = 1_000_000.0;

  private final ExportPreset preset;
  private final PicturePlan plan;
  private final ProjectFiles files;
  private final PackWriter pack;
  private final List<PreflightNote> notes = new ArrayList<>();
  private int number;

  PicturePacking(ExportPreset preset, ProjectFiles files, PackWriter pack) {
    this.preset = preset;
    this.plan = preset.pictures();
    this.files = files;
    this.pack = pack;
  }

  /**
   * Writes the pictures, chosen variants before their siblings, and returns what does not meet the
   * rules.
   */
  List<PreflightNote> write(PackageView view, ChosenVariants chosen) {
    PictureSet pictures = view.pictures();
    if (pictures == null || pictures.pictures().isEmpty()) {
      missing();
      return List.copyOf(notes);
    }
    if (plan.whiteMain()) {
      whiteMain(view);
    }
    for (Picture picture : chosen.firstAmongPictures(pictures.pictures())) {
      if (plan.countMax() > 0 && number >= plan.countMax()) {
        warn(
            "images",
            preset.name()
                + " takes "
                + plan.countMax()
                + " pictures; "
                + WorkingCopy.lastName(picture.file())
                + " was left out.");
      } else {
        one(picture);
      }
    }
    if (number < plan.countMin()) {
      note(
          "images",
          "There are "
              + number
              + " pictures; "
              + preset.name()
              + " asks for "
              + plan.countMin()
              + ".");
    }
    return List.copyOf(notes);
  }

  /** A pack for no place in particular lacks nothing. */
  private void missing() {
    if (plan.format() != Format.ORIGINAL) {
      note(
          "images",
          "There is no main picture, as the package has no pictures; "
              + preset.name()
              + " shows one with every offer. Regenerate the images.");
    }
  }

  private void whiteMain(PackageView view) {
    if (view.analysis() == null) {
      return;
    }
    PhotoReading photo = view.analysis().photo();
    Path cutout = files.find(view.analysis().cutout());
    double fill = Math.max(ROOMY_FILL, plan.minFill());
    int side = plan.recommendedSide() > 0 ? plan.recommendedSide() : plan.maxLongestSide();
    BufferedImage page = PackPictures.onWhite(PackPictures.read(cutout), photo.box(), fill, side);
    jpeg(page, "main");
  }

  private void one(Picture picture) {
    Path file = files.find(picture.file());
    if (plan.format() == Format.ORIGINAL) {
      number++;
      pack.copy("images/" + WorkingCopy.lastName(picture.file()), file);
      return;
    }
    BufferedImage read = PackPictures.read(file);
    int side = plan.exact() ? plan.recommendedSide() : plan.maxLongestSide();
    if (number == 0 && plan.forbid().contains("props") && FrameEdge.darkest(read) < PURE_WHITE) {
      warn(
          WorkingCopy.lastName(picture.file()),
          "stands on a ground that is not pure white, which "
              + preset.name()
              + " asks for in the main picture.");
    }
    jpeg(PackPictures.atMost(read, side), label(picture));
  }

  private void jpeg(BufferedImage picture, String label) {
    String name =
        number == 0
            ? plan.mainName()
            : String.format(Locale.ROOT, plan.otherName(), number, label, number + 1);
    number++;
    String file = "images/" + name + ".jpg";
    byte[] bytes = PackPictures.jpeg(picture, plan.maxMb());
    pack.bytes(file, bytes);
    if (!PackPictures.isWithin(bytes, plan.maxMb())) {
      note(
          file,
          String.format(
              Locale.ROOT,
              "is %.1f MB; %s takes at most %.0f MB.",
              bytes.length / BYTES_PER_MB,
              preset.name(),
              plan.maxMb()));
    }
    size(file, picture.getWidth(), picture.getHeight());
  }

  private void size(String file, int width, int height) {
    int longest = Math.max(width, height);
    String measured = width + " × " + height + " pixels";
    if (longest < plan.minLongestSide()) {
      note(
          file,
          "is "
              + measured
              + "; "
              + preset.name()
              + " asks for at least "
              + plan.minLongestSide()
              + ". Start from a larger photo.");
    } else if (longest < plan.zoomLongestSide()) {
      warn(
          file,
          "is "
              + measured
              + "; "
              + preset.name()
              + " offers its zoom from "
              + plan.zoomLongestSide()
              + " on.");
    } else if (longest < plan.recommendedSide()) {
      warn(
          file,
          "is "
              + measured
              + "; "
              + preset.name()
              + " recommends "
              + plan.recommendedSide()
              + ". It was not enlarged, which would only blur it.");
    }
    if ("1:1".equals(plan.aspect()) && width != height) {
      note(file, "is " + measured + "; " + preset.name() + " asks for a square.");
    }
  }

  private static String label(Picture picture) {
    String name = WorkingCopy.lastName(picture.file());
    int dot = name.lastIndexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }

  private void note(String subject, String message) {
    Severity severity =
        ExportPreset.isTraced(plan.evidence()) ? Severity.BLOCKING : Severity.WARNING;
    notes.add(new PreflightNote(severity, subject, message));
  }

  private void warn(String subject, String message) {
    notes.add(new PreflightNote(Severity.WARNING, subject, message));
  }
}
