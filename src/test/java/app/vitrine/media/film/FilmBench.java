package app.vitrine.media.film;

import app.vitrine.domain.brief.Language;
import app.vitrine.domain.brief.VideoStyle;
import app.vitrine.domain.video.CameraMovement;
import app.vitrine.domain.video.ShotType;
import app.vitrine.domain.work.CancelToken;
import app.vitrine.domain.work.ProgressSink;
import app.vitrine.media.probe.Libav;
import app.vitrine.media.sound.MusicBed;
import app.vitrine.media.type.CaptionRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Compares composing a film of 15 s, 1080 by 1920, five shots, with encoding its ready frames
 * alone.
 */
public final class FilmBench {
  private static final double SECONDS = 15;
  private static final int CHUNK = 45;

  private FilmBench() {}

  /** What was measured; both files are written whole, with sound. */
  public record Result(
      double composingSec, double encodingSec, int mostFramesInFlight, int frames) {}

  /**
   * Composes and encodes.
   *
   * @param stills what the shots of a portrait film were made of
   * @param folder for the two films, which are deleted again
   */
  public static Result measure(List<PlanShot.Still> stills, Path folder)
      throws IOException, Libav.Refusal {
    FilmPlan plan = plan(stills);
    Path film = folder.resolve("film.mp4");
    Path alone = folder.resolve("alone.mp4");
    // Trying out which encoder works belongs to the process, not to a film.
    EncoderCheck.choose();
    long begun = System.nanoTime();
    ComposedFilm composed = FilmComposer.compose(plan, film, CancelToken.none(), ProgressSink.NONE);
    double composing = seconds(begun);
    double encoding = encodeAlone(plan, alone);
    Files.delete(film);
    Files.delete(alone);
    return new Result(composing, encoding, composed.mostFramesInFlight(), composed.frames());
  }

  private static double seconds(long since) {
    return (System.nanoTime() - since) / 1e9;
  }

  /** Draws a few frames without the clock, then encodes them with it, and so on. */
  private static double encodeAlone(FilmPlan plan, Path to) throws Libav.Refusal {
    List<YuvFrame> frames = new ArrayList<>();
    for (int i = 0; i < CHUNK; i++) {
      frames.add(YuvFrame.allocate(plan.width(), plan.height()));
    }
    PictureFormat format =
        PictureFormat.usual(EncoderCheck.choose(), plan.width(), plan.height(), plan.fps());
    double total = 0;
    try (FilmRenderer renderer = new FilmRenderer(plan, box -> {}, CancelToken.none());
        Mp4Writer writer = new Mp4Writer(to, format, plan.frames(), plan.sound())) {
      for (int from = 0; from < plan.frames(); from += CHUNK) {
        int count = Math.min(CHUNK, plan.frames() - from);
        for (int i = 0; i < count; i++) {
          renderer.draw(from + i, frames.get(i));
        }
        long begun = System.nanoTime();
        for (int i = 0; i < count; i++) {
          writer.write(frames.get(i), i == 0);
        }
        total += seconds(begun);
      }
      long begun = System.nanoTime();
      writer.finish();
      total += seconds(begun);
    } finally {
      frames.forEach(YuvFrame::close);
    }
    return total;
  }

  private static FilmPlan plan(List<PlanShot.Still> stills) {
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
              stills.get(i % stills.size()),
              movements[i],
              ShotType.MEDIUM,
              SECONDS / movements.length,
              "Thrown by hand, glazed twice in wood ash",
              CaptionRole.LINE));
    }
    return new FilmPlan(
        1080,
        1920,
        30,
        Language.EN,
        shots,
        MusicBed.compose(VideoStyle.COMMERCIAL, "", SECONDS, 1, CancelToken.none()));
  }
}
