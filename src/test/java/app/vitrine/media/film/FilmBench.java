package app.vitrine.media.film;

import app.vitrine.domain.brief.Language;
import app.vitrine.domain.brief.VideoStyle;
import app.vitrine.domain.video.CameraMovement;
import app.vitrine.domain.video.ShotType;
import app.vitrine.domain.work.CancelToken;
import app.vitrine.domain.work.ProgressSink;
import app.vitrine.media.probe.Libav;
import app.vitrine.media.sound.Masters;
import app.vitrine.media.sound.MusicBed;
import app.vitrine.media.sound.Recording;
import app.vitrine.media.sound.ScratchDisk;
import app.vitrine.media.sound.SoundStream;
import app.vitrine.media.type.CaptionRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Compares composing a film of 15 s, 1080 by 1920, five shots, music and captions, with encoding
 * its ready frames alone; and measures a slideshow and longer films.
 */
public final class FilmBench {
  private static final double SECONDS = 15;
  private static final int RUNS = 3;
  private static final int CHUNK = 45;
  private static final int SMALL_SIDE = 128;
  private static final int SMALL_FPS = 5;
  private static final double SMALL_SHOT_SEC = 5;

  private FilmBench() {}

  /** What was measured; both files are written whole, with sound. */
  public record Result(double composingSec, double encodingSec, int lanes, int frames) {}

  /**
   * Composes and encodes.
   *
   * @param stills what the shots of a portrait film were made of
   * @param folder for the two films, which are deleted again
   */
  public static Result measure(List<PlanShot.Still> stills, Path folder)
      throws IOException, Libav.Refusal {
    Path film = folder.resolve("film.mp4");
    Path alone = folder.resolve("alone.mp4");
    // Trying out which encoder works belongs to the process, not to a film.
    EncoderCheck.choose();
    List<Result> runs = new ArrayList<>();
    for (int run = 0; run < RUNS; run++) {
      try (ScratchDisk disk = Masters.disk()) {
        long begun = System.nanoTime();
        FilmPlan plan = plan(stills, SECONDS, disk);
        ComposedFilm composed =
            FilmComposer.compose(plan, film, CancelToken.none(), ProgressSink.NONE);
        double composing = seconds(begun);
        double encoding = encodeAlone(plan, alone);
        runs.add(new Result(composing, encoding, composed.lanes(), composed.frames()));
      }
      Files.delete(film);
      Files.delete(alone);
    }
    runs.sort(Comparator.comparingDouble(run -> run.composingSec() / run.encodingSec()));
    return runs.get(RUNS / 2);
  }

  /** Seconds it takes to compose a film of some length, with its music. */
  public static double composingSec(List<PlanShot.Still> stills, double length, Path folder)
      throws IOException {
    EncoderCheck.choose();
    try (ScratchDisk disk = Masters.disk()) {
      long begun = System.nanoTime();
      return composed(plan(stills, length, disk), begun, folder);
    }
  }

  /**
   * Composes a film of small frames, so that most of what it takes is its sound.
   *
   * @param still what every shot shows
   * @param seconds a whole number of shots of 5 s
   */
  public static void composeSmall(PlanShot.Still still, double seconds, Path folder)
      throws IOException {
    try (ScratchDisk disk = Masters.disk()) {
      List<PlanShot> shots =
          Collections.nCopies(
              (int) Math.round(seconds / SMALL_SHOT_SEC),
              new PlanShot(
                  still,
                  CameraMovement.PAN_RIGHT,
                  ShotType.MEDIUM,
                  SMALL_SHOT_SEC,
                  "",
                  CaptionRole.LINE));
      FilmPlan plan =
          new FilmPlan(
              SMALL_SIDE, SMALL_SIDE, SMALL_FPS, Language.EN, shots, new Music(seconds, disk));
      composed(plan, System.nanoTime(), folder);
    }
  }

  /** Seconds it takes to compose a slideshow of 15 s, with its music: the median of three. */
  public static double slideshowSec(List<PlanShot.Still> stills, Path folder) throws IOException {
    EncoderCheck.choose();
    double[] runs = new double[RUNS];
    for (int run = 0; run < RUNS; run++) {
      try (ScratchDisk disk = Masters.disk()) {
        long begun = System.nanoTime();
        runs[run] = composed(slideshow(stills, disk), begun, folder);
      }
    }
    Arrays.sort(runs);
    return runs[RUNS / 2];
  }

  private static FilmPlan slideshow(List<PlanShot.Still> stills, ScratchDisk disk) {
    return Slideshow.plan(
        stills.stream().map(still -> new Slideshow.Slide(still.file(), still.product())).toList(),
        new Slideshow.Wish(
            1080,
            1920,
            30,
            Language.EN,
            List.of("Thrown by hand", "Glazed twice", "Fired in wood ash"),
            SECONDS,
            MusicBed.beatSec(VideoStyle.COMMERCIAL, "", SECONDS),
            null,
            new Music(SECONDS, disk)));
  }

  private static double composed(FilmPlan plan, long begun, Path folder) throws IOException {
    Path film = folder.resolve("film.mp4");
    FilmComposer.compose(plan, film, CancelToken.none(), ProgressSink.NONE);
    double seconds = seconds(begun);
    Files.delete(film);
    return seconds;
  }

  /** Music that is made when it is first played, as that of a package's film. */
  private static final class Music implements Recording {
    private final double seconds;
    private final ScratchDisk disk;
    private @Nullable Recording made;

    Music(double seconds, ScratchDisk disk) {
      this.seconds = seconds;
      this.disk = disk;
    }

    @Override
    public SoundStream play() {
      Recording ready =
          made == null
              ? Masters.music(VideoStyle.COMMERCIAL, "", seconds, 1, disk, CancelToken.none())
              : made;
      made = ready;
      return ready.play();
    }
  }

  private static double seconds(long since) {
    return (System.nanoTime() - since) / 1e9;
  }

  /**
   * Draws a few frames without the clock, then encodes them with it, and so on: with one encoder
   * that has all cores, as FFmpeg encodes a film.
   */
  private static double encodeAlone(FilmPlan plan, Path to) throws Libav.Refusal {
    List<YuvFrame> frames = new ArrayList<>();
    for (int i = 0; i < CHUNK; i++) {
      frames.add(YuvFrame.allocate(plan.width(), plan.height()));
    }
    PictureFormat format =
        PictureFormat.usual(
            ChosenEncoder.first(CancelToken.none()), plan.width(), plan.height(), plan.fps());
    double total = 0;
    int cores = Runtime.getRuntime().availableProcessors();
    Set<Integer> keys =
        PictureGroup.of(Splice.whole(plan).getFirst(), new Timeline(plan), plan.fps()).stream()
            .map(PictureGroup::first)
            .collect(Collectors.toSet());
    try (FilmFrames drawn = new FilmFrames(plan);
        PictureEncoder encoder = PictureEncoder.open(format, cores);
        Mp4Writer writer = new Mp4Writer(to, encoder, plan.fps(), plan.frames(), plan.sound())) {
      for (int from = 0; from < plan.frames(); from += CHUNK) {
        int count = Math.min(CHUNK, plan.frames() - from);
        for (int i = 0; i < count; i++) {
          drawn.draw(from + i, frames.get(i));
        }
        long begun = System.nanoTime();
        for (int i = 0; i < count; i++) {
          encoder.encode(frames.get(i), keys.contains(from + i), writer::take);
        }
        total += seconds(begun);
      }
      long begun = System.nanoTime();
      encoder.finish(writer::take);
      writer.finish();
      total += seconds(begun);
    } finally {
      frames.forEach(YuvFrame::close);
    }
    return total;
  }

  private static FilmPlan plan(List<PlanShot.Still> stills, double seconds, ScratchDisk disk) {
    CameraMovement[] movements = {
      CameraMovement.DOLLY,
      CameraMovement.PAN_RIGHT,
      CameraMovement.TRACKING,
      CameraMovement.TILT_UP,
      CameraMovement.ZOOM_OUT
    };
    List<PlanShot> shots = new ArrayList<>();
    int count = (int) Math.round(seconds / SECONDS * movements.length);
    for (int i = 0; i < count; i++) {
      shots.add(
          new PlanShot(
              stills.get(i % stills.size()),
              movements[i % movements.length],
              ShotType.MEDIUM,
              seconds / count,
              "Thrown by hand, glazed twice in wood ash",
              CaptionRole.LINE));
    }
    return new FilmPlan(1080, 1920, 30, Language.EN, shots, new Music(seconds, disk));
  }
}
