package app.vitrine.bench;

import static java.lang.String.format;
import static java.util.Locale.ROOT;

import app.vitrine.domain.work.CancelToken;
import app.vitrine.media.cutout.CutoutBench;
import app.vitrine.media.cutout.CutoutEngine;
import app.vitrine.media.film.PlanShot;
import app.vitrine.media.photo.Photo;
import app.vitrine.media.photo.PhotoReader;
import app.vitrine.media.photo.PngWriter;
import app.vitrine.media.scene.SceneBench;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the media room alone takes: cut-outs, scenes, and its memory in processes of their own. */
final class MediaRows {
  private static final Path SAMPLES = Path.of("assets/samples");
  private static final List<String> PRODUCTS =
      List.of(
          "enamel-mug",
          "candle-jar",
          "glass-perfume",
          "leather-wallet",
          "tea-tin",
          "white-ceramic-vase",
          "wireless-headphones");

  private static final int ROUNDS = 3;

  private MediaRows() {}

  /**
   * Adds them to a table.
   *
   * @param stills what the shots of a portrait film were made of
   */
  static void into(Table table, List<PlanShot.Still> stills, Path folder)
      throws IOException, InterruptedException {
    Files.createDirectories(folder);
    BufferedImage photo;
    BufferedImage alone;
    List<Double> seconds = new ArrayList<>();
    List<CutoutBench.Agreement> agreements;
    try (CutoutEngine engine = new CutoutEngine(Path.of("none"))) {
      Photo first = sample(PRODUCTS.getFirst());
      photo = first.image();
      alone = engine.cut(first, CancelToken.none()).image();
      agreements = CutoutBench.agreements(engine);
      for (int round = 0; round < ROUNDS; round++) {
        for (String product : PRODUCTS) {
          Photo read = sample(product);
          long begun = System.nanoTime();
          engine.cut(read, CancelToken.none());
          seconds.add((System.nanoTime() - begun) / 1e9);
        }
      }
    }
    Distribution cuts = Distribution.of(seconds);
    table.add(
        format(ROOT, "Cut-out of a photo of 1600 px, the seven samples %d times over", ROUNDS),
        "≤ 0.5 s median",
        format(ROOT, "%.2f s median, %.2f s at most", cuts.median(), cuts.percentile(100)));
    table.add(
        format(ROOT, "– the %d with a true matte: least overlap, outline F", agreements.size()),
        "≥ 0.98, 0.92",
        format(
            ROOT,
            "%.3f, %.3f",
            agreements.stream().mapToDouble(CutoutBench.Agreement::areas).min().orElse(0),
            agreements.stream().mapToDouble(CutoutBench.Agreement::outlines).min().orElse(0)));
    table.add(
        "Peak of resident memory, a photo of 1600 px cut out",
        "< 500 MB",
        MediaMemory.measure(
                folder,
                List.of(
                    MediaMemory.CUTOUT, SAMPLES.resolve(PRODUCTS.getFirst() + ".jpg").toString()))
            + " MB");
    Map<String, Double> scenes = SceneBench.seconds(photo, alone);
    Distribution rendered = Distribution.of(List.copyOf(scenes.values()));
    table.add(
        format(
            ROOT, "A scene of 1024 × 1024, cut-out not counted, the %d there are", scenes.size()),
        "≤ 1.2 s",
        format(ROOT, "%.2f s median, %.2f s at most", rendered.median(), rendered.percentile(100)));
    Path cutout = folder.resolve("cutout.png");
    PngWriter.write(alone, cutout, CancelToken.none());
    table.add(
        "Peak of resident memory, ten scenes asked for at once",
        "< 500 MB",
        MediaMemory.measure(folder, List.of(MediaMemory.SCENES, cutout.toString())) + " MB");
    Path list = folder.resolve("stills.txt");
    Files.write(list, stills.stream().map(MediaMemory::line).toList(), StandardCharsets.UTF_8);
    table.add(
        "Peak of resident memory, a film of 15 s and one of 60 s",
        "< 400 MB, the same",
        MediaMemory.measure(folder, List.of("15", list.toString()))
            + " and "
            + MediaMemory.measure(folder, List.of("60", list.toString()))
            + " MB");
  }

  private static Photo sample(String product) {
    return new PhotoReader().read(SAMPLES.resolve(product + ".jpg"), CancelToken.none());
  }
}
