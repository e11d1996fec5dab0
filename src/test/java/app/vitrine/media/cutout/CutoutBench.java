package app.vitrine.media.cutout;

import app.vitrine.domain.work.CancelToken;
import app.vitrine.media.photo.Photo;
import app.vitrine.media.photo.PhotoReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/**
 * Cuts out every photo of a folder in one process, once to warm up and once timed, and writes PNGs
 * of the same names to another folder. Where a photo {@code NAME__GROUND.jpg} has its true matte
 * beside it, {@code NAME__truth.png}, it also tells how far the two agree.
 *
 * <p>Arguments: photo folder, target folder.
 */
public final class CutoutBench {
  private static final double NANOS = 1e6;
  private static final Path SAMPLES = Path.of("assets/samples");
  private static final Path TRUTHS = Path.of("src/test/resources/app/vitrine/media/cutout/truth");

  private CutoutBench() {}

  /**
   * How well a cut-out lies on the true one, see {@link Overlap}.
   *
   * @param areas intersection over union, 0 to 1
   * @param outlines boundary F, 0 to 1
   */
  public record Agreement(double areas, double outlines) {}

  /** Of the samples whose true mattes are known. */
  public static List<Agreement> agreements(CutoutEngine engine) throws IOException {
    List<Path> truths;
    try (Stream<Path> files = Files.list(TRUTHS)) {
      truths = files.filter(file -> file.toString().endsWith(".png")).sorted().toList();
    }
    List<Agreement> agreements = new ArrayList<>();
    for (Path truth : truths) {
      Path photo = SAMPLES.resolve(truth.getFileName().toString().replace(".png", ".jpg"));
      BufferedImage known = ImageIO.read(truth.toFile());
      BufferedImage made =
          engine.cut(new PhotoReader().read(photo, CancelToken.none()), CancelToken.none()).matte();
      agreements.add(new Agreement(Overlap.of(made, known), Overlap.ofOutlines(made, known)));
    }
    return agreements;
  }

  /** Prints milliseconds, confidence and agreement of each photo, then of all. */
  public static void main(String[] arguments) throws IOException {
    List<Path> photos;
    try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
      photos = files.filter(file -> file.toString().endsWith(".jpg")).sorted().toList();
    }
    Path target = Files.createDirectories(Path.of(arguments[1]));
    PhotoReader reader = new PhotoReader();
    List<Double> times = new ArrayList<>();
    List<Agreement> agreements = new ArrayList<>();
    try (CutoutEngine engine = new CutoutEngine(Path.of("none"))) {
      engine.cut(reader.read(photos.getFirst(), CancelToken.none()), CancelToken.none());
      for (Path file : photos) {
        Photo photo = reader.read(file, CancelToken.none());
        long start = System.nanoTime();
        Cutout cutout = engine.cut(photo, CancelToken.none());
        double took = (System.nanoTime() - start) / NANOS;
        times.add(took);
        String name = file.getFileName().toString().replace(".jpg", "");
        ImageIO.write(cutout.image(), "png", target.resolve(name + ".png").toFile());
        System.out.printf(
            Locale.ROOT, "%-40s %5.0f ms  confidence %.3f", name, took, cutout.confidence());
        Path truth = file.resolveSibling(name.replaceFirst("__.*", "") + "__truth.png");
        if (Files.exists(truth)) {
          BufferedImage known = ImageIO.read(truth.toFile());
          Agreement agreement =
              new Agreement(
                  Overlap.of(cutout.matte(), known), Overlap.ofOutlines(cutout.matte(), known));
          agreements.add(agreement);
          System.out.printf(
              Locale.ROOT, "  IoU %.3f  F %.3f", agreement.areas(), agreement.outlines());
        }
        System.out.println();
      }
    }
    double[] sorted = times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    System.out.printf(
        Locale.ROOT,
        "median %.0f ms, worst %.0f ms%n",
        sorted[sorted.length / 2],
        Arrays.stream(sorted).max().orElse(0));
    if (!agreements.isEmpty()) {
      System.out.printf(
          Locale.ROOT,
          "IoU: mean %.3f, least %.3f; boundary F: mean %.3f%n",
          agreements.stream().mapToDouble(Agreement::areas).average().orElse(0),
          agreements.stream().mapToDouble(Agreement::areas).min().orElse(0),
          agreements.stream().mapToDouble(Agreement::outlines).average().orElse(0));
    }
  }
}
