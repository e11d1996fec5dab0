package app.vitrine.media.cutout;

import app.vitrine.domain.work.CancelToken;
import app.vitrine.media.photo.Photo;
import app.vitrine.media.photo.PhotoReader;
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
 * of the same names to another folder.
 *
 * <p>Arguments: photo folder, target folder.
 */
public final class CutoutBench {
  private static final double NANOS = 1e6;

  private CutoutBench() {}

  /** Prints milliseconds and confidence of each photo, then the median and the worst. */
  public static void main(String[] arguments) throws IOException {
    List<Path> photos;
    try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
      photos = files.filter(file -> file.toString().endsWith(".jpg")).sorted().toList();
    }
    Path target = Files.createDirectories(Path.of(arguments[1]));
    PhotoReader reader = new PhotoReader();
    List<Double> times = new ArrayList<>();
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
            Locale.ROOT, "%-40s %5.0f ms  confidence %.3f%n", name, took, cutout.confidence());
      }
    }
    double[] sorted = times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    System.out.printf(
        Locale.ROOT,
        "median %.0f ms, worst %.0f ms%n",
        sorted[sorted.length / 2],
        Arrays.stream(sorted).max().orElse(0));
  }
}
