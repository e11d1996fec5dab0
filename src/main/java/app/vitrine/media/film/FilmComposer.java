package app.vitrine.media.film;

import app.vitrine.domain.error.VitrineException;
import app.vitrine.domain.video.CaptionBox;
import app.vitrine.domain.work.CancelToken;
import app.vitrine.domain.work.ProgressSink;
import app.vitrine.media.probe.Libav;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Consumer;

/**
 * Makes a film of a plan: one thread draws, another encodes, a handful of frames go round between
 * them, so the memory needed does not depend on the film's length.
 */
public final class FilmComposer {
  private static final int FRAMES_IN_FLIGHT = 6;
  private static final String STEP = "composing";

  private FilmComposer() {}

  /**
   * Writes the film as MP4: H.264 4:2:0 tagged BT.709, AAC 48 kHz stereo, index in front. The file
   * appears whole or not at all.
   *
   * @throws VitrineException when a picture or clip cannot be read, no encoder works here, or the
   *     file cannot be written
   * @throws app.vitrine.domain.work.WorkCancelledException when {@code cancel} is cancelled, within
   *     a second
   */
  public static ComposedFilm compose(
      FilmPlan plan, Path out, CancelToken cancel, ProgressSink progress) {
    cancel.throwIfCancelled();
    String encoder = EncoderCheck.choose();
    Map<Integer, CaptionBox> boxes = new ConcurrentSkipListMap<>();
    Path whole = TemporaryFiles.beside(out);
    try {
      int mostWaiting =
          write(plan, box -> boxes.put(box.shot(), box), encoder, whole, cancel, progress);
      cancel.throwIfCancelled();
      TemporaryFiles.settle(whole, out);
      progress.at(1, STEP);
      return new ComposedFilm(
          out, plan.frames(), encoder, List.copyOf(boxes.values()), mostWaiting);
    } catch (Libav.Refusal refusal) {
      throw VitrineException.internal(
          "The video could not be written: " + refusal.getMessage() + ".",
          "Check that the disk has room and the folder can be written to, then try again.",
          refusal);
    } finally {
      TemporaryFiles.discard(whole);
    }
  }

  private static int write(
      FilmPlan plan,
      Consumer<CaptionBox> placed,
      String encoder,
      Path to,
      CancelToken cancel,
      ProgressSink progress)
      throws Libav.Refusal {
    int frames = plan.frames();
    PictureFormat format = PictureFormat.usual(encoder, plan.width(), plan.height(), plan.fps());
    try (FramePipe pipe = new FramePipe(FRAMES_IN_FLIGHT, plan.width(), plan.height(), cancel)) {
      Thread drawing =
          Thread.ofPlatform().name("film-render").start(() -> drawAll(plan, placed, pipe, cancel));
      try (Mp4Writer writer = new Mp4Writer(to, format, frames, plan.sound())) {
        for (int i = 0; i < frames; i++) {
          YuvFrame frame = pipe.takeDrawn();
          writer.write(frame);
          pipe.putEmpty(frame);
          progress.at((double) i / frames, STEP);
        }
        writer.finish();
      } finally {
        pipe.stop();
        join(drawing);
      }
      return pipe.mostWaiting();
    }
  }

  private static void drawAll(
      FilmPlan plan, Consumer<CaptionBox> placed, FramePipe pipe, CancelToken cancel) {
    try (FilmRenderer renderer = new FilmRenderer(plan, placed, cancel)) {
      for (int i = 0; i < plan.frames(); i++) {
        YuvFrame frame = pipe.takeEmpty();
        renderer.draw(i, frame);
        pipe.putDrawn(frame);
      }
    } catch (Exception | Error failure) {
      pipe.fail(failure);
    }
  }

  /** The frames' memory may only be freed when nothing draws into it, interrupted or not. */
  private static void join(Thread drawing) {
    boolean interrupted = false;
    while (drawing.isAlive()) {
      try {
        drawing.join();
      } catch (InterruptedException again) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
