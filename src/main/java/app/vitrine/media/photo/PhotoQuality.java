package app.vitrine.media.photo;

import app.vitrine.domain.analysis.Box;
import app.vitrine.domain.analysis.PhotoFinding;
import app.vitrine.domain.qa.Severity;
import app.vitrine.domain.work.CancelToken;
import java.awt.image.BufferedImage;
import java.util.List;

/** Measures whether a photo is good enough to make a product package from. */
public final class PhotoQuality {
  /** Least confidence of the cut-out at which a product counts as found. */
  public static final double FOUND = 0.4;

  /** Least confidence at which the cut-out's edge needs no second look; glass is often below it. */
  private static final double CLEAR_OUTLINE = 0.7;

  private static final double MOST_TOUCHED = 0.005;
  private static final int LEAST_PRODUCT_SIDE = 500;

  /**
   * Half of what marketplaces ask for; in a picture of 1024 pixels the product would be enlarged
   * more than three times.
   */
  private static final int RUINED_PRODUCT_SIDE = 250;

  private static final double LEAST_STEEPNESS = 0.26;

  /** Sharp photos are near 0.38, those enlarged tenfold below this. */
  private static final double RUINED_STEEPNESS = 0.16;

  private static final int DIM = 150;
  private static final int DIM_PRODUCT = 100;
  private static final double MOST_CLIPPED = 0.15;
  private static final int LEAST_JPEG_QUALITY = 50;
  private static final int RUINED_JPEG_QUALITY = 20;
  private static final double MOST_BLOCK_STEP = 1.5;
  private static final int HALF = 128;

  private final FindingWords words = new FindingWords();

  /**
   * The product in the photo.
   *
   * @param matte opacity 0 to 255, one band, the photo's size
   * @param confidence of the cut-out, 0 to 1
   */
  public record Product(BufferedImage matte, Box box, double confidence) {}

  /**
   * All findings, passed or not, each with what was measured. What can only be said of a product is
   * left out when none was found.
   */
  public List<PhotoFinding> check(Photo photo, Product product, CancelToken cancel) {
    LightMeter light = new LightMeter(photo.image(), product.matte(), cancel);
    double confidence = product.confidence();
    if (confidence < FOUND) {
      return List.of(
          finding("product_found", Severity.BLOCKING, false, confidence),
          exposure(light),
          compression(photo.info(), light));
    }
    Box box = product.box();
    double steepness = EdgeSharpness.of(light.luma(box), light.opacity(box), box);
    cancel.throwIfCancelled();
    double touched = touched(product.matte());
    int side = Math.max(box.width(), box.height());
    return List.of(
        finding("product_found", Severity.BLOCKING, true, confidence),
        finding("outline", Severity.WARNING, confidence >= CLEAR_OUTLINE, confidence),
        finding("product_cropped", Severity.WARNING, touched <= MOST_TOUCHED, touched),
        graded("resolution", side, LEAST_PRODUCT_SIDE, RUINED_PRODUCT_SIDE),
        graded("sharpness", steepness, LEAST_STEEPNESS, RUINED_STEEPNESS),
        exposure(light),
        compression(photo.info(), light));
  }

  private PhotoFinding finding(String id, Severity severity, boolean passed, double measured) {
    String said = words.say(id + (passed ? ".passed" : ".failed"), measured);
    return new PhotoFinding(
        id, severity, passed, measured, words.say(id + ".expected", measured), said);
  }

  /** Poor below {@code least}; nothing to publish below {@code ruined}. */
  private PhotoFinding graded(String id, double measured, double least, double ruined) {
    return measured < ruined
        ? failed(id, Severity.BLOCKING, measured, id + ".ruined", id + ".expected")
        : finding(id, Severity.WARNING, measured >= least, measured);
  }

  private PhotoFinding exposure(LightMeter light) {
    double clipped = light.productClipped();
    boolean dark = light.brightest() < DIM && light.productMiddle() < DIM_PRODUCT;
    if (clipped > MOST_CLIPPED) {
      double percent = 100 * clipped;
      return failed("exposure", percent, "exposure.too_bright", "exposure.bright_expected");
    }
    if (dark) {
      int reached = light.brightest();
      return failed("exposure", reached, "exposure.too_dark", "exposure.dark_expected");
    }
    return passed("exposure", light.brightest(), "exposure.dark_expected");
  }

  private PhotoFinding compression(PhotoInfo info, LightMeter light) {
    Integer quality = info.jpegQuality();
    if (quality != null && quality < RUINED_JPEG_QUALITY) {
      return failed(
          "compression",
          Severity.BLOCKING,
          quality,
          "compression.ruined",
          "compression.quality_expected");
    }
    if (quality != null && quality < LEAST_JPEG_QUALITY) {
      return failed(
          "compression", quality, "compression.low_quality", "compression.quality_expected");
    }
    double step = light.blockStep();
    return step > MOST_BLOCK_STEP
        ? failed("compression", step, "compression.blocks", "compression.blocks_expected")
        : passed("compression", step, "compression.blocks_expected");
  }

  private PhotoFinding failed(String id, double measured, String message, String expected) {
    return failed(id, Severity.WARNING, measured, message, expected);
  }

  private PhotoFinding failed(
      String id, Severity severity, double measured, String message, String expected) {
    return new PhotoFinding(
        id, severity, false, measured, words.say(expected, measured), words.say(message, measured));
  }

  private PhotoFinding passed(String id, double measured, String expected) {
    return new PhotoFinding(
        id,
        Severity.WARNING,
        true,
        measured,
        words.say(expected, measured),
        words.say(id + ".passed", measured));
  }

  /** Share of the frame's edge pixels the product covers, 0 to 1. */
  private static double touched(BufferedImage matte) {
    int width = matte.getWidth();
    int height = matte.getHeight();
    long covered = 0;
    for (int x = 0; x < width; x++) {
      covered += opaque(matte, x, 0) + opaque(matte, x, height - 1);
    }
    for (int y = 0; y < height; y++) {
      covered += opaque(matte, 0, y) + opaque(matte, width - 1, y);
    }
    return covered / (2.0 * (width + height));
  }

  private static int opaque(BufferedImage matte, int x, int y) {
    return matte.getRaster().getSample(x, y, 0) >= HALF ? 1 : 0;
  }
}
