package app.vitrine.export;

import app.vitrine.domain.analysis.PhotoReading;
import app.vitrine.domain.image.Picture;
import app.vitrine.domain.image.PictureSet;
import app.vitrine.domain.image.SceneKind;
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
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts a package's pictures into a pack the way a marketplace wants them, and says what is not. */
final class PicturePacking {
  private static final double ROOMY_FILL = 0.88;
  private static final int PURE_WHITE = 255;
  private static final String SQUARE = "1:1";
  private static final double BYTES_PER_MB = 1_000_000.0;

  private final ExportPreset preset;
  private final PicturePlan plan;
  private final ProjectFiles files;
  private final PackWriter pack;
  private final PictureShaper.Sitting shaper;
  private final List<PreflightNote> notes = new ArrayList<>();
  private int number;

  PicturePacking(
      ExportPreset preset, ProjectFiles files, PackWriter pack, PictureShaper.Sitting shaper) {
    this.preset = preset;
    this.plan = preset.pictures();
    this.files = files;
    this.pack = pack;
    this.shaper = shaper;
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
      if (isMainAlready(picture, pictures)) {
        continue;
      }
      if (plan.wordless() && picture.words() != null) {
        notes.add(
            new PreflightNote(
                Severity.INFO,
                WorkingCopy.lastName(picture.file()),
                "was left out, as "
                    + preset.name()
                    + " takes no pictures with words laid over them."));
      } else if (plan.countMax() > 0 && number >= plan.countMax()) {
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
    jpeg(page, "main", true);
  }

  /** The cut-out on white and the main picture on white would be the same twice. */
  private boolean isMainAlready(Picture picture, PictureSet pictures) {
    return plan.whiteMain()
        && number > 0
        && picture.is(SceneKind.HERO, 1)
        && pictures.pictures().size() >= plan.countMin();
  }

  private void one(Picture picture) {
    Path file = files.find(picture.file());
    if (plan.format() == Format.ORIGINAL) {
      number++;
      pack.copy("images/" + WorkingCopy.lastName(picture.file()), file);
      return;
    }
    Optional<BufferedImage> composed = first(picture);
    BufferedImage shown = composed.orElseGet(() -> stored(file));
    if (number == 0 && plan.forbid().contains("props") && FrameEdge.darkest(shown) < PURE_WHITE) {
      warn(
          WorkingCopy.lastName(picture.file()),
          "stands on a ground that is not pure white, which "
              + preset.name()
              + " asks for in the main picture.");
    }
    String name = jpeg(shown, label(picture), composed.isPresent());
    if (composed.isEmpty() && !plan.shapes().isEmpty()) {
      notComposed(picture, plan.shapes().getFirst());
    }
    plan.shapes().stream().skip(1).forEach(shape -> further(picture, shape, name));
  }

  private Optional<BufferedImage> first(Picture picture) {
    return plan.shapes().stream()
        .findFirst()
        .flatMap(shape -> shaper.shaped(picture, shape.width(), shape.height()));
  }

  /** The picture as it was approved, no larger than the place wants it. */
  private BufferedImage stored(Path file) {
    int side = plan.exact() ? plan.recommendedSide() : plan.maxLongestSide();
    return PackPictures.atMost(PackPictures.read(file), side);
  }

  private void further(Picture picture, ExportPreset.Shape shape, String name) {
    shaper
        .shaped(picture, shape.width(), shape.height())
        .ifPresentOrElse(
            composed -> {
              String file = "images/" + shape.id() + "/" + name + ".jpg";
              written(file, composed);
              if (composed.getWidth() < shape.width()) {
                tooFewPixels(file, composed, Math.max(shape.width(), shape.height()));
              }
            },
            () -> notComposed(picture, shape));
  }

  private void tooFewPixels(String file, BufferedImage picture, int recommended) {
    warn(
        file,
        "is "
            + picture.getWidth()
            + " × "
            + picture.getHeight()
            + " pixels; "
            + preset.name()
            + " recommends "
            + recommended
            + ". The photo has no pixels for more.");
  }

  private void notComposed(Picture picture, ExportPreset.Shape shape) {
    warn(
        WorkingCopy.lastName(picture.file()),
        "could not be composed for "
            + shape.width()
            + " × "
            + shape.height()
            + " pixels and is in this pack in its own shape alone.");
  }

  /** Writes a picture and returns its name without ending. */
  private String jpeg(BufferedImage picture, String label, boolean composed) {
    String name =
        number == 0
            ? plan.mainName()
            : String.format(Locale.ROOT, plan.otherName(), number, label, number + 1);
    number++;
    String file = "images/" + name + ".jpg";
    written(file, picture);
    size(file, picture, composed);
    return name;
  }

  private void written(String file, BufferedImage picture) {
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
  }

  /**
   * Holds a picture against the place's sizes.
   *
   * @param composed whether it was made for this place, as large as the photo allows
   */
  private void size(String file, BufferedImage picture, boolean composed) {
    int width = picture.getWidth();
    int height = picture.getHeight();
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
    } else if (composed && longest < plan.recommendedSide()) {
      tooFewPixels(file, picture, plan.recommendedSide());
    }
    if (SQUARE.equals(plan.aspect()) && width != height) {
      note(file, "is " + measured + "; " + preset.name() + " asks for a square.");
    } else if (!hasShape(plan.aspect(), width, height)) {
      note(file, "is " + measured + "; " + preset.name() + " asks for " + plan.aspect() + ".");
    }
  }

  /** Whether a picture has an aspect such as {@code 2:3}, but for the rounding of its sides. */
  private static boolean hasShape(@Nullable String aspect, int width, int height) {
    if (aspect == null) {
      return true;
    }
    String[] sides = aspect.split(":", 2);
    double wanted = height * Double.parseDouble(sides[0]) / Double.parseDouble(sides[1]);
    return Math.abs(width - wanted) <= 1;
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
