package app.vitrine.media.player;

import static org.bytedeco.ffmpeg.avformat.AVIndexEntry.AVINDEX_KEYFRAME;
import static org.bytedeco.ffmpeg.global.avformat.avformat_index_get_entries_count;
import static org.bytedeco.ffmpeg.global.avformat.avformat_index_get_entry;
import static org.bytedeco.ffmpeg.global.avutil.av_q2d;

import app.vitrine.domain.work.CancelToken;
import app.vitrine.media.probe.FilmReader;
import app.vitrine.media.probe.StreamDecoder;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import org.bytedeco.ffmpeg.avformat.AVIndexEntry;
import org.bytedeco.ffmpeg.avformat.AVStream;

/**
 * The frames of a film in order, and from any moment on. Native memory lies behind it: one thread
 * opens, uses and closes it.
 */
final class FilmPictures implements AutoCloseable {
  private static final double FALLBACK_FPS = 30;

  private final StreamDecoder decoder;
  private final FrameScaler scaler = new FrameScaler();
  private final CancelToken cancel;

  /** Moments of the key frames, with themselves as values. */
  private final TreeMap<Double, Double> keyFrames = new TreeMap<>();

  private final double frameSec;
  private final double durationSec;
  private boolean present;
  private boolean ended;

  private FilmPictures(StreamDecoder decoder, CancelToken cancel) {
    this.decoder = decoder;
    this.cancel = cancel;
    AVStream stream = decoder.stream();
    double tick = av_q2d(stream.time_base());
    double fps = av_q2d(stream.avg_frame_rate());
    this.frameSec = 1 / (fps > 0 && Double.isFinite(fps) ? fps : FALLBACK_FPS);
    this.durationSec = Math.max(frameSec, stream.duration() * tick);
    int entries = avformat_index_get_entries_count(stream);
    for (int i = 0; i < entries; i++) {
      AVIndexEntry entry = avformat_index_get_entry(stream, i);
      if ((entry.flags() & AVINDEX_KEYFRAME) != 0) {
        keyFrames.put(entry.timestamp() * tick, entry.timestamp() * tick);
      }
    }
  }

  /**
   * Opens a film.
   *
   * @throws app.vitrine.domain.error.VitrineException when it is missing or cannot be read
   */
  static FilmPictures open(Path film, CancelToken cancel) {
    return new FilmPictures(FilmReader.picture(film), cancel);
  }

  int width() {
    return decoder.stream().codecpar().width();
  }

  int height() {
    return decoder.stream().codecpar().height();
  }

  /** How long one frame is shown. */
  double frameSec() {
    return frameSec;
  }

  double durationSec() {
    return durationSec;
  }

  /** When the present frame begins to be shown. */
  double seconds() {
    return decoder.seconds();
  }

  /** Whether the frame after the last was asked for. */
  boolean ended() {
    return ended;
  }

  /** Goes to the next frame; false after the last. */
  boolean next() {
    present = decoder.next(cancel);
    ended = !present;
    return present;
  }

  /** Puts the present frame into a buffer, at the buffer's size. */
  void into(FrameBuffer buffer) {
    scaler.scale(decoder.frame(), buffer);
    buffer.stamp(decoder.seconds());
  }

  /**
   * Goes to the frame that is shown at a moment: on from here when no key frame lies between, else
   * from the key frame before that moment. Past the end it is the last frame.
   *
   * @param abandoned asked between frames; true ends the search early
   * @return whether the frame is there
   */
  boolean seek(double second, BooleanSupplier abandoned) {
    double wanted = Math.clamp(second, 0, durationSec - frameSec / 2);
    double early = wanted + frameSec / 4;
    if (present && seconds() <= early && shows(early)) {
      return true;
    }
    Map.Entry<Double, Double> key = keyFrames.floorEntry(early);
    double from = key == null ? 0 : key.getKey();
    if (!present || seconds() > early || seconds() < from) {
      decoder.seek(from + frameSec / 4);
      ended = false;
    }
    while (next()) {
      if (shows(early)) {
        return true;
      }
      if (abandoned.getAsBoolean()) {
        return false;
      }
    }
    return false;
  }

  private boolean shows(double second) {
    return second < seconds() + frameSec;
  }

  @Override
  public void close() {
    scaler.close();
    decoder.close();
  }
}
