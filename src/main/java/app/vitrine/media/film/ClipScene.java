package app.vitrine.media.film;

import static org.bytedeco.ffmpeg.global.avutil.AVCOL_RANGE_JPEG;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_SPC_UNSPECIFIED;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUV420P;
import static org.bytedeco.ffmpeg.global.avutil.av_q2d;
import static org.bytedeco.ffmpeg.global.swscale.SWS_BICUBIC;
import static org.bytedeco.ffmpeg.global.swscale.SWS_CS_ITU709;
import static org.bytedeco.ffmpeg.global.swscale.sws_freeContext;
import static org.bytedeco.ffmpeg.global.swscale.sws_getCachedContext;
import static org.bytedeco.ffmpeg.global.swscale.sws_getCoefficients;
import static org.bytedeco.ffmpeg.global.swscale.sws_scale;
import static org.bytedeco.ffmpeg.global.swscale.sws_setColorspaceDetails;

import app.vitrine.domain.analysis.Box;
import app.vitrine.domain.work.CancelToken;
import app.vitrine.media.probe.FilmReader;
import app.vitrine.media.probe.Libav;
import app.vitrine.media.probe.StreamDecoder;
import app.vitrine.media.type.CaptionInk;
import java.nio.file.Path;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.swscale.SwsContext;
import org.bytedeco.javacpp.DoublePointer;
import org.bytedeco.javacpp.IntPointer;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Rect;
import org.jspecify.annotations.Nullable;

/** Footage as a shot: scaled to cover the frame, cut at its edges, read as the film goes on. */
final class ClipScene implements Scene {
  private static final int ONE = 1 << 16;

  private final StreamDecoder decoder;
  private final CancelToken cancel;
  private final double playedSec;
  private final YuvFrame covering;
  private final Rect lumaCut;
  private final Rect chromaCut;
  private @Nullable SwsContext scaler;
  private boolean waiting;
  private boolean shown;
  private boolean ended;

  /**
   * Opens a clip.
   *
   * @param seenSec how long the shot is seen
   */
  ClipScene(Path clip, double seenSec, int width, int height, CancelToken cancel)
      throws Libav.Refusal {
    this.cancel = cancel;
    try (Unfinished making = new Unfinished()) {
      this.decoder = making.with(FilmReader.picture(clip), StreamDecoder::close);
      double length = decoder.stream().duration() * av_q2d(decoder.stream().time_base());
      this.playedSec = length > 0 ? Math.min(seenSec, length) : seenSec;
      int clipWidth = decoder.stream().codecpar().width();
      int clipHeight = decoder.stream().codecpar().height();
      double scale = Math.max((double) width / clipWidth, (double) height / clipHeight);
      int coverWidth = Math.max(width, even(clipWidth * scale));
      int coverHeight = Math.max(height, even(clipHeight * scale));
      this.covering = making.with(YuvFrame.allocate(coverWidth, coverHeight), YuvFrame::close);
      int left = (coverWidth - width) / 4 * 2;
      int top = (coverHeight - height) / 4 * 2;
      this.lumaCut = new Rect(left, top, width, height);
      this.chromaCut = new Rect(left / 2, top / 2, width / 2, height / 2);
      making.finished();
    }
  }

  @Override
  public void draw(double progress, YuvFrame into, Scratch scratch) {
    readUntil(progress * playedSec);
    for (int i = 0; i < into.planes().size(); i++) {
      try (Mat cut = new Mat(covering.planes().get(i), i == 0 ? lumaCut : chromaCut)) {
        cut.copyTo(into.planes().get(i));
      }
    }
  }

  private void readUntil(double seconds) {
    while (!ended) {
      if (!waiting) {
        waiting = decoder.next(cancel);
        ended = !waiting;
      }
      if (ended || (shown && decoder.seconds() > seconds)) {
        return;
      }
      cover(decoder.frame());
      waiting = false;
      shown = true;
    }
  }

  private void cover(AVFrame frame) {
    AVFrame target = covering.forEncoder();
    scaler =
        sws_getCachedContext(
            scaler,
            frame.width(),
            frame.height(),
            frame.format(),
            target.width(),
            target.height(),
            AV_PIX_FMT_YUV420P,
            SWS_BICUBIC,
            null,
            null,
            (DoublePointer) null);
    int space = frame.colorspace() == AVCOL_SPC_UNSPECIFIED ? SWS_CS_ITU709 : frame.colorspace();
    IntPointer from = sws_getCoefficients(space);
    IntPointer to = sws_getCoefficients(SWS_CS_ITU709);
    int full = frame.color_range() == AVCOL_RANGE_JPEG ? 1 : 0;
    sws_setColorspaceDetails(scaler, from, full, to, 0, 0, ONE, ONE);
    sws_scale(
        scaler,
        frame.data(),
        frame.linesize(),
        0,
        frame.height(),
        target.data(),
        target.linesize());
  }

  @Override
  public CaptionInk inkFor(Box area) {
    return CaptionInk.forAnyGround();
  }

  private static int even(double length) {
    return 2 * (int) Math.ceil(length / 2 - 1e-6);
  }

  @Override
  public void close() {
    if (scaler != null) {
      sws_freeContext(scaler);
      scaler = null;
    }
    lumaCut.close();
    chromaCut.close();
    covering.close();
    decoder.close();
  }
}
