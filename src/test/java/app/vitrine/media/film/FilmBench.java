package app.vitrine.media.film;

import app.vitrine.domain.analysis.Box;
import app.vitrine.domain.brief.Language;
import app.vitrine.domain.brief.VideoStyle;
import app.vitrine.domain.video.CameraMovement;
import app.vitrine.domain.video.ShotType;
import app.vitrine.domain.work.CancelToken;
import app.vitrine.domain.work.ProgressSink;
import app.vitrine.media.probe.Libav;
import app.vitrine.media.sound.MusicBed;
import app.vitrine.media.sound.Sound;
import app.vitrine.media.type.CaptionRole;
import com.sun.management.OperatingSystemMXBean;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import javax.imageio.ImageIO;

/**
 * Compares composing a film of 15 s, 1080 by 1920, five shots, with encoding its ready frames
 * alone. Run as a program; an argument names a folder with stills to use instead of drawn ones.
 */
public final class FilmBench {
  private static final double SECONDS = 15;
  private static final int CHUNK = 45;
  private static final int ROUNDS = 3;
  private static final OperatingSystemMXBean MACHINE =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private FilmBench() {}

  /** Wall and processor seconds of a piece of work. */
  private record Cost(double wall, double processor) {
    static Cost now() {
      return new Cost(System.nanoTime() / 1e9, MACHINE.getProcessCpuTime() / 1e9);
    }

    Cost since(Cost before) {
      return new Cost(wall - before.wall, processor - before.processor);
    }

    Cost plus(Cost other) {
      return new Cost(wall + other.wall, processor + other.processor);
    }
  }

  /** Prints one line a round. */
  public static void main(String[] arguments) throws IOException, Libav.Refusal {
    Path folder = Files.createTempDirectory("vitrine-film-bench-");
    FilmPlan plan = plan(stills(folder, arguments));
    PrintStream console = System.out;
    for (int round = 0; round < ROUNDS; round++) {
      Cost before = Cost.now();
      Sound music = MusicBed.compose(VideoStyle.COMMERCIAL, "", SECONDS, round, CancelToken.none());
      Cost musicCost = Cost.now().since(before);
      Cost start = Cost.now();
      FilmPlan sounding =
          new FilmPlan(
              plan.width(),
              plan.height(),
              plan.fps(),
              plan.language(),
              plan.shots(),
              plan.dissolveSec(),
              music);
      FilmComposer.compose(
          sounding, folder.resolve("film.mp4"), CancelToken.none(), ProgressSink.NONE);
      Cost composing = Cost.now().since(start);
      Cost encoding = encodeAlone(sounding, folder.resolve("alone.mp4"));
      console.printf(
          Locale.ROOT,
          "music %.2f s | compose %.2f s (cpu %.2f) | encode alone %.2f s (cpu %.2f) | ratio %.2f"
              + " (cpu %.2f) | %.1f MB%n",
          musicCost.wall(),
          composing.wall(),
          composing.processor(),
          encoding.wall(),
          encoding.processor(),
          composing.wall() / encoding.wall(),
          composing.processor() / encoding.processor(),
          Files.size(folder.resolve("film.mp4")) / 1e6);
    }
  }

  /** Draws a few frames without the clock, then encodes them with it, and so on. */
  private static Cost encodeAlone(FilmPlan plan, Path to) throws Libav.Refusal {
    List<YuvFrame> frames = new ArrayList<>();
    for (int i = 0; i < CHUNK; i++) {
      frames.add(YuvFrame.allocate(plan.width(), plan.height()));
    }
    PictureFormat format =
        PictureFormat.usual(EncoderCheck.choose(), plan.width(), plan.height(), plan.fps());
    Cost total = new Cost(0, 0);
    try (FilmRenderer renderer = new FilmRenderer(plan, box -> {}, CancelToken.none());
        Mp4Writer writer = new Mp4Writer(to, format, plan.frames(), plan.sound())) {
      for (int from = 0; from < plan.frames(); from += CHUNK) {
        int count = Math.min(CHUNK, plan.frames() - from);
        for (int i = 0; i < count; i++) {
          renderer.draw(from + i, frames.get(i));
        }
        Cost start = Cost.now();
        for (int i = 0; i < count; i++) {
          writer.write(frames.get(i));
        }
        total = total.plus(Cost.now().since(start));
      }
      Cost start = Cost.now();
      writer.finish();
      total = total.plus(Cost.now().since(start));
    }
    frames.forEach(YuvFrame::close);
    return total;
  }

  private static FilmPlan plan(List<Path> stills) {
    CameraMovement[] movements = {
      CameraMovement.DOLLY,
      CameraMovement.PAN_RIGHT,
      CameraMovement.TRACKING,
      CameraMovement.TILT_UP,
      CameraMovement.ZOOM_OUT
    };
    List<PlanShot> shots = new ArrayList<>();
    for (int i = 0; i < movements.length; i++) {
      shots.add(
          new PlanShot(
              new PlanShot.Still(stills.get(i % stills.size()), new Box(300, 700, 840, 1100)),
              movements[i],
              ShotType.MEDIUM,
              SECONDS / movements.length,
              "Thrown by hand, glazed twice in wood ash",
              CaptionRole.LINE));
    }
    return new FilmPlan(1080, 1920, 30, Language.EN, shots, FilmPlan.USUAL_DISSOLVE_SEC, null);
  }

  private static List<Path> stills(Path folder, String[] arguments) throws IOException {
    if (arguments.length > 0) {
      try (var files = Files.list(Path.of(arguments[0]))) {
        return files.filter(file -> file.toString().endsWith(".png")).sorted().toList();
      }
    }
    List<Path> stills = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      stills.add(drawn(folder.resolve("still-" + i + ".png"), i));
    }
    return stills;
  }

  /** A lit product with fine grain over all, as photographs have. */
  private static Path drawn(Path to, int seed) throws IOException {
    BufferedImage image = new BufferedImage(1440, 2560, BufferedImage.TYPE_INT_RGB);
    Random random = new Random(seed);
    Graphics2D g = image.createGraphics();
    g.setPaint(new GradientPaint(0, 0, new Color(215, 210, 200), 900, 2560, Color.GRAY));
    g.fillRect(0, 0, 1440, 2560);
    for (int i = 0; i < 260; i++) {
      g.setColor(Color.getHSBColor(random.nextFloat(), 0.5f, 0.4f + 0.5f * random.nextFloat()));
      int side = 10 + random.nextInt(70);
      g.fillOval(300 + random.nextInt(780), 700 + random.nextInt(1030), side, side);
    }
    g.dispose();
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        int grain = random.nextInt(5) - 2;
        Color there = new Color(image.getRGB(x, y));
        image.setRGB(
            x,
            y,
            new Color(
                    Math.clamp(there.getRed() + grain, 0, 255),
                    Math.clamp(there.getGreen() + grain, 0, 255),
                    Math.clamp(there.getBlue() + grain, 0, 255))
                .getRGB());
      }
    }
    ImageIO.write(image, "png", to.toFile());
    return to;
  }
}
