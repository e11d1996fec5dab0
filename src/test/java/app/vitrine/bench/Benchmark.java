package app.vitrine.bench;

import static java.lang.String.format;
import static java.util.Locale.ROOT;

import app.vitrine.bootstrap.EngineBench;
import app.vitrine.bootstrap.Vitrine;
import app.vitrine.media.film.FilmBench;
import app.vitrine.media.film.PlanShot;
import app.vitrine.store.bench.StoreBench;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * Measures speed and memory on this machine, against what Vitrine promises. Run from the project's
 * folder by {@code mvn -Pbench verify}, in a process of its own with the launcher's options. The
 * argument names a folder for {@code table.md} and for what is made on the way; the ten packages of
 * the local engine are left out with {@code -Dbench.tenLocal=false}. A package that does not end
 * fails the run, once the table is written.
 */
public final class Benchmark {
  private static final String PACKAGES = "packages";
  private static final String TEN_LOCAL = "bench.tenLocal";
  private static final int TEN = 10;
  private static final int EVENTS = 2_000;
  private static final List<String> OTHER_SAMPLES = List.of("leather-wallet", "tea-tin");

  private final Path folder;
  private final Table table;
  private int lost;

  private Benchmark(Path folder, Table table) {
    this.folder = folder;
    this.table = table;
  }

  /** Measures everything, prints the table and writes it. */
  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[0]).toAbsolutePath();
    Path data = folder.resolve("data");
    remove(data);
    Files.createDirectories(data);
    Table table = new Table(System.out);
    Benchmark benchmark = new Benchmark(data, table);
    benchmark.engine();
    benchmark.packages();
    benchmark.startUp();
    StudioRows.into(table, data.resolve(PACKAGES), data.resolve("studio"));
    if (Boolean.parseBoolean(System.getProperty(TEN_LOCAL, "true"))) {
      benchmark.tenOfTheLocalEngine();
    }
    table.write(folder.resolve("table.md"));
    if (benchmark.lost > 0) {
      throw new IllegalStateException(
          benchmark.lost + " of the packages asked for at once did not end well; see " + data);
    }
    remove(data);
  }

  private void engine() throws Exception {
    Distribution overhead = EngineBench.overheadMs(folder.resolve("engine"));
    table.add(
        "Engine overhead a stage, real database",
        "≤ 10 ms",
        format(ROOT, "%.1f ms median, %.1f ms P99", overhead.median(), overhead.percentile(99)));
    table.add(
        "Durable events a second (each a transaction that a kill cannot take back), one writer",
        "≥ 100",
        format(ROOT, "%.0f", StoreBench.durableEventsPerSecond(folder.resolve("events"), EVENTS)));
    AtOnce ten = EngineBench.atOnce(folder.resolve("instant"), SampleRequests.of(TEN));
    lost += TEN - ten.succeeded();
    table.add(
        "Ten packages at once, instant stages",
        "all end, P95 ≤ 5 s",
        format(ROOT, "%d of %d, P95 %.2f s", ten.succeeded(), TEN, ten.seconds().percentile(95)));
  }

  /** The first package warms up; the peaks are those of the ones after it. */
  private void packages() throws Exception {
    List<PlanShot.Still> stills;
    try (Vitrine vitrine = Vitrine.open(folder.resolve(PACKAGES), Map.of())) {
      PackageBench bench = new PackageBench(vitrine);
      PackageBench.Made first = bench.make(SampleRequests.MUG);
      table.tell("Whole package, first of the process", format(ROOT, "%.1f s", first.seconds()));
      Memory.forgetPeaks();
      PackageBench.Made mug = bench.make(SampleRequests.MUG);
      long heapPeak = Memory.heapPeakMb();
      OptionalLong residentPeak = Memory.residentPeakMb();
      table.add("Whole package, enamel mug, warm", "≤ 40 s", format(ROOT, "%.1f s", mug.seconds()));
      mug.stages()
          .forEach(
              (stage, seconds) ->
                  table.tell(
                      "– " + stage.name().toLowerCase(ROOT), format(ROOT, "%.1f s", seconds)));
      List<Double> seconds = new ArrayList<>(List.of(mug.seconds()));
      for (String sample : OTHER_SAMPLES) {
        seconds.add(bench.make(sample).seconds());
      }
      table.add(
          "Whole package, median of three products, warm",
          "≤ 40 s",
          format(ROOT, "%.1f s", Distribution.of(seconds).median()));
      table.add(
          "The package's 15 s video: music, film, poster, thumbnails",
          "≤ 15 s",
          format(ROOT, "%.1f s", mug.composing()));
      table.add("Peak of the heap, one package", "< 700 MB", format(ROOT, "%d MB", heapPeak));
      table.tell("Peak of resident memory, one package", megabytes(residentPeak));
      stills = mug.stills();
    }
    film(stills);
    MediaRows.into(table, stills, folder.resolve("media"));
  }

  private void film(List<PlanShot.Still> stills) throws Exception {
    FilmBench.Result film = FilmBench.measure(stills, folder);
    table.add(
        "15 s film, 1080 × 1920, five shots, music and captions, median of three",
        "≤ 9 s",
        format(ROOT, "%.1f s", film.composingSec()));
    table.add(
        "– to one encoder alone, with both cores, on the same frames",
        "≤ 1.35 times",
        format(
            ROOT,
            "%.2f times %.1f s",
            film.composingSec() / film.encodingSec(),
            film.encodingSec()));
    double minute = FilmBench.composingSec(stills, 60, folder);
    table.add(
        "– a second of a film of 60 s to a second of that",
        "1, linear",
        format(ROOT, "%.2f", minute / 60 / (film.composingSec() / 15)));
    table.add(
        "Slideshow of 15 s, 1080 × 1920",
        "≤ 6 s",
        format(ROOT, "%.1f s", FilmBench.slideshowSec(stills, folder)));
    table.add(
        "Frames drawn or encoded at once while composing",
        "streamed",
        format(ROOT, "%d of %d", film.lanes(), film.frames()));
  }

  private void startUp() throws Exception {
    Distribution seconds = StartUpBench.seconds(folder.resolve("start"));
    table.tell("Start to end of “vitrine list”", format(ROOT, "%.2f s median", seconds.median()));
  }

  private void tenOfTheLocalEngine() throws Exception {
    try (Vitrine vitrine = Vitrine.open(folder.resolve("ten"), Map.of())) {
      Memory.forgetPeaks();
      AtOnce ten = AtOnce.run(vitrine.orchestrator(), SampleRequests.of(TEN));
      lost += TEN - ten.succeeded();
      table.add(
          "Ten packages at once, local engine, default options",
          "all end; P95 aim ≤ 90 s",
          format(
              ROOT,
              "%d of %d, P95 %.0f s, median %.0f s",
              ten.succeeded(),
              TEN,
              ten.seconds().percentile(95),
              ten.seconds().median()));
      table.add(
          "Peak of resident memory, ten packages at once",
          "< 2 GB",
          megabytes(Memory.residentPeakMb()));
      table.tell(
          "Peak of the heap, ten packages at once", format(ROOT, "%d MB", Memory.heapPeakMb()));
    }
  }

  private static String megabytes(OptionalLong amount) {
    return amount.isPresent() ? amount.getAsLong() + " MB" : "not told by this system";
  }

  private static void remove(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (var all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    } catch (UncheckedIOException vanished) {
      throw vanished.getCause();
    }
  }
}
