package app.vitrine.ci;

import app.vitrine.domain.media.VideoFacts;
import app.vitrine.domain.work.CancelToken;
import app.vitrine.media.probe.FilmCheck;
import app.vitrine.media.probe.FilmFindings;
import app.vitrine.media.probe.MediaProbe;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Probes the folder {@code vitrine generate --out} filled with its defaults: decodes every frame,
 * sample and pixel and compares them with the contract. Prints a line a check and the counts last.
 */
public final class OutputProbe {
  private static final double SECONDS = 15;
  private static final double SECONDS_OFF = 0.1;
  private static final int FILM_WIDTH = 1080;
  private static final int FILM_HEIGHT = 1920;
  private static final int FPS = 30;
  private static final int FRAMES_OFF = 3;
  private static final double QUIETEST_LUFS = -40;
  private static final double MOST_SILENT_SHARE = 0.2;
  private static final int PICTURE_SIDE = 1024;
  private static final int MAIN_SIDE = 1600;
  private static final double FLAT_DEVIATION = 6;
  private static final byte[] PNG = HexFormat.of().parseHex("89504e470d0a1a0a");
  private static final int LEAST_COPY = 20;

  /** A check that looks at something and says what is wrong, or nothing. */
  private interface Check {
    String wrong() throws IOException;
  }

  private final Path folder;
  private final PrintStream to;
  private int passed;
  private int failed;

  private OutputProbe(Path folder, PrintStream to) {
    this.folder = folder;
    this.to = to;
  }

  /**
   * Probes the folder named by the first argument; the exit code is 0 when everything passed.
   *
   * @param arguments the folder
   */
  public static void main(String[] arguments) {
    OutputProbe probe = new OutputProbe(Path.of(arguments[0]), System.out);
    System.exit(probe.run() ? 0 : 1);
  }

  private boolean run() {
    film();
    for (String scene : List.of("hero", "lifestyle", "detail")) {
      check(
          "images/" + scene + ".png is a square of " + side(scene) + " with something in it",
          () -> picture(scene));
    }
    for (String channel : List.of("product_page", "social_post", "ad_short")) {
      check("copy has two different variants of " + channel, () -> copy(channel));
    }
    check("qa_report.json has a score and checks", this::quality);
    check("qa_report.md is for people", () -> words("qa_report.md"));
    check("summary.md is for people", () -> words("summary.md"));
    to.println(passed + " passed, " + failed + " failed");
    to.flush();
    return failed == 0;
  }

  private void film() {
    Path film = folder.resolve("video/ad.mp4");
    check(
        "video/ad.mp4 is 15 s of H.264, 1080 x 1920 at 30 frames a second",
        () -> {
          VideoFacts facts = MediaProbe.probe(film);
          boolean right =
              facts.codec().equals("h264")
                  && Math.abs(facts.durationSec() - SECONDS) <= SECONDS_OFF
                  && facts.width() == FILM_WIDTH
                  && facts.height() == FILM_HEIGHT
                  && Math.abs(facts.fps() - FPS) < 1e-6;
          return right ? "" : facts.toString();
        });
    check(
        "its index stands in front of its data",
        () -> MediaProbe.probe(film).moovInFront() ? "" : "moov follows mdat");
    check(
        "its sound is AAC and can be heard",
        () -> {
          String codec = MediaProbe.probe(film).audioCodec();
          FilmFindings findings = FilmCheck.check(film, CancelToken.none());
          double silent =
              findings.silent().stream().mapToDouble(FilmFindings.Stretch::seconds).sum();
          boolean right =
              codec.equals("aac")
                  && findings.integratedLufs() > QUIETEST_LUFS
                  && silent < MOST_SILENT_SHARE * SECONDS;
          return right ? "" : codec + ", " + findings.integratedLufs() + " LUFS, silent " + silent;
        });
    check(
        "every frame of it decodes, and it moves",
        () -> {
          FilmFindings findings = FilmCheck.check(film, CancelToken.none());
          double still =
              findings.frozen().stream().mapToDouble(FilmFindings.Stretch::seconds).sum()
                  + findings.black().stream().mapToDouble(FilmFindings.Stretch::seconds).sum();
          boolean right =
              Math.abs(findings.frames() - SECONDS * FPS) <= FRAMES_OFF && still < SECONDS / 2;
          return right ? "" : findings.toString();
        });
  }

  private static int side(String scene) {
    return scene.equals("hero") ? MAIN_SIDE : PICTURE_SIDE;
  }

  private String picture(String scene) throws IOException {
    Path file = folder.resolve("images/" + scene + ".png");
    try (InputStream in = Files.newInputStream(file)) {
      if (!Arrays.equals(in.readNBytes(PNG.length), PNG)) {
        return "not a PNG";
      }
    }
    BufferedImage image = ImageIO.read(file.toFile());
    if (image.getWidth() != side(scene) || image.getHeight() != side(scene)) {
      return image.getWidth() + " x " + image.getHeight();
    }
    double deviation = deviation(image);
    return deviation > FLAT_DEVIATION ? "" : "flat, deviation " + deviation;
  }

  /** Standard deviation of the green channel, which carries most of the brightness. */
  private static double deviation(BufferedImage image) {
    double sum = 0;
    double squares = 0;
    long count = 0;
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        int green = (image.getRGB(x, y) >> 8) & 0xFF;
        sum += green;
        squares += green * green;
        count++;
      }
    }
    double mean = sum / count;
    return Math.sqrt(Math.max(0, squares / count - mean * mean));
  }

  private String copy(String channel) throws IOException {
    List<Path> variants;
    try (Stream<Path> files = Files.list(folder.resolve("copy"))) {
      variants =
          files
              .filter(file -> String.valueOf(file.getFileName()).matches(channel + "\\..*\\.md"))
              .sorted()
              .toList();
    }
    if (variants.size() != 2) {
      return variants.size() + " files";
    }
    String first = Files.readString(variants.get(0));
    String second = Files.readString(variants.get(1));
    if (first.strip().length() < LEAST_COPY || second.strip().length() < LEAST_COPY) {
      return "too short to be read";
    }
    return first.equals(second) ? "twice the same" : "";
  }

  private String quality() {
    JsonNode report = JsonMapper.shared().readTree(folder.resolve("qa_report.json").toFile());
    double score = report.path("score").asDouble(-1);
    return score >= 0 && score <= 1 && report.path("checks").size() > 0 ? "" : "score " + score;
  }

  private String words(String name) throws IOException {
    String text = Files.readString(folder.resolve(name));
    return text.startsWith("# ") && text.length() > LEAST_COPY ? "" : "nothing to read";
  }

  private void check(String what, Check check) {
    String wrong;
    try {
      wrong = check.wrong();
    } catch (IOException | RuntimeException broken) {
      wrong = broken.toString();
    }
    if (wrong.isEmpty()) {
      passed++;
      to.println("ok      " + what);
    } else {
      failed++;
      to.println("FAILED  " + what + ": " + wrong);
    }
  }
}
