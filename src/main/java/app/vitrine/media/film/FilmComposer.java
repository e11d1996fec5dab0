package app.vitrine.media.film;

import static java.util.Objects.requireNonNull;

import app.vitrine.domain.error.VitrineException;
import app.vitrine.domain.video.CaptionBox;
import app.vitrine.domain.work.CancelToken;
import app.vitrine.domain.work.ProgressSink;
import app.vitrine.media.probe.Libav;
import app.vitrine.media.probe.PicturePackets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes a film of a plan: groups of its pictures are drawn and encoded side by side, frame by
 * frame, and written in their order, so the memory needed does not depend on the film's length.
 */
public final class FilmComposer {
  private static final Logger LOG = LoggerFactory.getLogger(FilmComposer.class);
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
    return compose(plan, null, out, cancel, progress);
  }

  /**
   * As {@link #compose(FilmPlan, Path, CancelToken, ProgressSink)}, with the parts that look as
   * they did in an earlier film taken over from it: not drawn, not encoded again. An earlier film
   * that is gone or damaged, or that was encoded otherwise, is no failure: then more is drawn.
   *
   * @param earlier null for none
   */
  public static ComposedFilm compose(
      FilmPlan plan,
      @Nullable EarlierFilm earlier,
      Path out,
      CancelToken cancel,
      ProgressSink progress) {
    cancel.throwIfCancelled();
    return compose(
        plan,
        earlier,
        out,
        new Encoders(ChosenEncoder.first(cancel), () -> ChosenEncoder.software(cancel)),
        cancel,
        progress);
  }

  /**
   * What a film is encoded with.
   *
   * @param first tried first
   * @param instead asked for when that one needs a device and gives up; makes the whole film again
   */
  record Encoders(H264Encoder first, Supplier<H264Encoder> instead) {}

  static ComposedFilm compose(
      FilmPlan plan,
      @Nullable EarlierFilm earlier,
      Path out,
      Encoders encoders,
      CancelToken cancel,
      ProgressSink progress) {
    cancel.throwIfCancelled();
    Map<Integer, CaptionBox> boxes = new ConcurrentSkipListMap<>();
    if (earlier != null) {
      earlier.captionBoxes().forEach(box -> boxes.put(box.shot(), box));
    }
    Path whole = TemporaryFiles.beside(out);
    try {
      Consumer<CaptionBox> placed = box -> boxes.put(box.shot(), box);
      Written written = written(plan, earlier, placed, encoders, whole, cancel, progress);
      cancel.throwIfCancelled();
      TemporaryFiles.settle(whole, out);
      progress.at(1, STEP);
      return new ComposedFilm(
          out,
          plan.frames(),
          written.drawn(),
          written.encoder().name(),
          written.encoder().equals(encoders.first()) ? "" : encoders.first().name(),
          List.copyOf(boxes.values()),
          written.lanes());
    } catch (Libav.Refusal refusal) {
      throw VitrineException.internal(
          "The video could not be written: " + refusal.getMessage() + ".",
          "Check that the disk has room and the folder can be written to, then try again.",
          refusal);
    } finally {
      TemporaryFiles.discard(whole);
    }
  }

  private record Written(H264Encoder encoder, int drawn, int lanes) {}

  private static Written written(
      FilmPlan plan,
      @Nullable EarlierFilm earlier,
      Consumer<CaptionBox> placed,
      Encoders encoders,
      Path to,
      CancelToken cancel,
      ProgressSink progress)
      throws Libav.Refusal {
    H264Encoder first = encoders.first();
    try {
      return write(plan, earlier, placed, first, to, cancel, progress);
    } catch (Libav.Refusal refusal) {
      if (!first.hardware() && earlier == null) {
        throw refusal;
      }
      LOG.warn("the film is made again, whole and by software", refusal);
      H264Encoder again = first.hardware() ? encoders.instead().get() : first;
      Written written = write(plan, null, placed, again, to, cancel, progress);
      if (first.hardware()) {
        // Not for what stops any encoder, such as a full disk.
        ChosenEncoder.giveUp(first);
      }
      return written;
    }
  }

  private static Written write(
      FilmPlan plan,
      @Nullable EarlierFilm earlier,
      Consumer<CaptionBox> placed,
      H264Encoder encoder,
      Path to,
      CancelToken cancel,
      ProgressSink progress)
      throws Libav.Refusal {
    PictureFormat format = PictureFormat.usual(encoder, plan.width(), plan.height(), plan.fps());
    try (PicturePackets stored = stored(earlier);
        PictureLanes lanes = new PictureLanes(plan, format, placed, cancel);
        Mp4Writer writer =
            new Mp4Writer(to, lanes.encoder(), plan.fps(), plan.frames(), plan.sound())) {
      List<Piece> pieces =
          earlier == null || stored == null || !writer.isLike(stored.stream())
              ? Splice.whole(plan)
              : Splice.of(
                  plan, earlier.plan(), piece -> stored.has(piece.earlier(), piece.count()));
      Timeline timeline = new Timeline(plan);
      Map<Piece, List<PictureGroup>> groups = new LinkedHashMap<>();
      pieces.stream()
          .filter(Piece::isDrawn)
          .forEach(piece -> groups.put(piece, PictureGroup.of(piece, timeline, plan.fps())));
      lanes.begin(groups.values().stream().flatMap(List::stream).toList());
      writer.beginSound();
      int takenOver = 0;
      for (Piece piece : pieces) {
        int others = takenOver;
        Runnable report =
            () -> progress.at((double) (others + lanes.drawn()) / plan.frames(), STEP);
        if (piece.isDrawn()) {
          for (PictureGroup group : requireNonNull(groups.get(piece))) {
            lanes.take(group, writer::take, report);
          }
        } else {
          requireNonNull(stored)
              .read(
                  piece.earlier(),
                  piece.count(),
                  cancel,
                  (packet, frame) -> {
                    StoredFrames.toStream(packet);
                    writer.take(packet);
                  });
          takenOver += piece.count();
        }
      }
      writer.finish();
      return new Written(encoder, plan.frames() - takenOver, lanes.count());
    }
  }

  /** The earlier film's frames; null when there are none to be had. */
  private static @Nullable PicturePackets stored(@Nullable EarlierFilm earlier) {
    if (earlier == null) {
      return null;
    }
    try {
      return PicturePackets.open(earlier.file());
    } catch (VitrineException unreadable) {
      LOG.info("the earlier film is not used: {}", unreadable.getMessage());
      return null;
    }
  }
}
