package app.vitrine.bench;

import app.vitrine.domain.analysis.Box;
import app.vitrine.domain.brief.VideoStyle;
import app.vitrine.domain.image.SceneKind;
import app.vitrine.domain.video.StillDepth;
import app.vitrine.domain.work.CancelToken;
import app.vitrine.domain.work.ProgressSink;
import app.vitrine.gateway.local.LocalImageModel;
import app.vitrine.gateway.port.CallContext;
import app.vitrine.gateway.port.ImageModel;
import app.vitrine.media.cutout.CutoutEngine;
import app.vitrine.media.film.FilmBench;
import app.vitrine.media.film.PlanShot;
import app.vitrine.media.photo.PhotoReader;
import app.vitrine.media.scene.SceneRenderer;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/** Memory of one piece of media work, in a process that does nothing else. */
public final class MediaMemory {
  /** Ten scenes asked for at once, each in another variant. */
  static final String SCENES = "scenes";

  /** A product cut out of a photo. */
  static final String CUTOUT = "cutout";

  /** A film with music and small frames. */
  static final String SMALL_FILM = "small film";

  private static final Path PHOTO = Path.of("assets/samples/enamel-mug.jpg");
  private static final int SIDE = 1024;

  private static final int AT_ONCE = 10;

  private MediaMemory() {}

  /**
   * Does the work and prints the peak of the resident memory in MB.
   *
   * @param arguments a folder to work in; {@link #SCENES} and the cut-out's file, or {@link
   *     #CUTOUT} and a photo, or {@link #SMALL_FILM} and its seconds, or a film's length in seconds
   *     and a file that lists its stills
   */
  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[0]);
    if (arguments[1].equals(SCENES)) {
      scenes(folder, Path.of(arguments[2]));
    } else if (arguments[1].equals(CUTOUT)) {
      cutout(Path.of(arguments[2]));
    } else if (arguments[1].equals(SMALL_FILM)) {
      Box whole = new Box(0, 0, SIDE, SIDE);
      FilmBench.composeSmall(
          new PlanShot.Still(PHOTO, whole, whole, null, null),
          Double.parseDouble(arguments[2]),
          folder);
    } else {
      List<PlanShot.Still> stills =
          Files.readAllLines(Path.of(arguments[2]), StandardCharsets.UTF_8).stream()
              .map(MediaMemory::still)
              .toList();
      FilmBench.composingSec(stills, Double.parseDouble(arguments[1]), folder);
    }
    System.out.println(Memory.residentPeakMb().orElse(-1));
  }

  private static void cutout(Path photo) {
    try (CutoutEngine engine = new CutoutEngine(Path.of("none"))) {
      engine.cut(new PhotoReader().read(photo, CancelToken.none()), CancelToken.none());
    }
  }

  private static void scenes(Path folder, Path cutout) throws Exception {
    BufferedImage photo = ImageIO.read(PHOTO.toFile());
    Box whole = new Box(0, 0, photo.getWidth(), photo.getHeight());
    LocalImageModel model = new LocalImageModel(new PhotoReader(), SceneRenderer.create());
    List<Future<?>> made = new ArrayList<>();
    try (ExecutorService all = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 1; i <= AT_ONCE; i++) {
        ImageModel.PictureOrder order = order(cutout, whole, i, folder.resolve(i + ".png"));
        CallContext call =
            new CallContext("wf-" + i, "scene", Instant.MAX, CancelToken.none(), ProgressSink.NONE);
        made.add(all.submit(() -> model.render(order, call)));
      }
      for (Future<?> each : made) {
        each.get();
      }
    }
  }

  private static ImageModel.PictureOrder order(Path cutout, Box box, int variant, Path to) {
    return new ImageModel.PictureOrder(
        PHOTO,
        cutout,
        box,
        SceneKind.LIFESTYLE,
        variant,
        "drinkware",
        VideoStyle.COMMERCIAL,
        false,
        List.of("#EEE4CD", "#283C78"),
        SIDE,
        SIDE,
        0,
        variant,
        List.of(),
        to,
        null);
  }

  /** Runs {@link #main} in a process with the launcher's options. */
  static String measure(Path folder, List<String> work) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Xms64m",
                "-Xmx640m",
                "-XX:+UseSerialGC",
                "-Djava.awt.headless=true",
                "-classpath",
                System.getProperty("java.class.path"),
                MediaMemory.class.getName(),
                folder.toString()));
    command.addAll(work);
    Path log = folder.resolve("memory.log");
    ProcessBuilder start = new ProcessBuilder(command).redirectError(log.toFile());
    start.environment().put("MALLOC_ARENA_MAX", "2");
    Process process = start.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException("memory could not be measured, see " + log);
    }
    return said.strip();
  }

  /** A still as a line of text. */
  static String line(PlanShot.Still still) {
    return String.join(
        "\t",
        still.file().toString(),
        line(still.product()),
        line(still.focus()),
        still.ground() == null ? "" : still.ground().toString(),
        still.depth() == null ? "" : line(still.depth()));
  }

  private static String line(Box box) {
    return box.x() + " " + box.y() + " " + box.width() + " " + box.height();
  }

  private static String line(StillDepth depth) {
    return String.join(
        " ",
        Double.toString(depth.horizon()),
        Double.toString(depth.edge()),
        Double.toString(depth.stand()),
        Double.toString(depth.backdrop()),
        Boolean.toString(depth.frontStays()));
  }

  private static @Nullable StillDepth depth(String cell) {
    if (cell.isEmpty()) {
      return null;
    }
    String[] cells = cell.split(" ", -1);
    return new StillDepth(
        Double.parseDouble(cells[0]),
        Double.parseDouble(cells[1]),
        Double.parseDouble(cells[2]),
        Double.parseDouble(cells[3]),
        Boolean.parseBoolean(cells[4]));
  }

  private static PlanShot.Still still(String line) {
    String[] cells = line.split("\t", -1);
    return new PlanShot.Still(
        Path.of(cells[0]),
        box(cells[1]),
        box(cells[2]),
        cells[3].isEmpty() ? null : Path.of(cells[3]),
        depth(cells[4]));
  }

  private static Box box(String cell) {
    String[] sides = cell.split(" ", -1);
    return new Box(
        Integer.parseInt(sides[0]),
        Integer.parseInt(sides[1]),
        Integer.parseInt(sides[2]),
        Integer.parseInt(sides[3]));
  }
}
