package app.vitrine.media.player;

import static org.bytedeco.ffmpeg.global.avutil.AVCOL_RANGE_JPEG;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_SPC_UNSPECIFIED;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_BGRA;
import static org.bytedeco.ffmpeg.global.swscale.SWS_AREA;
import static org.bytedeco.ffmpeg.global.swscale.SWS_BICUBIC;
import static org.bytedeco.ffmpeg.global.swscale.SWS_CS_ITU709;
import static org.bytedeco.ffmpeg.global.swscale.sws_freeContext;
import static org.bytedeco.ffmpeg.global.swscale.sws_getCachedContext;
import static org.bytedeco.ffmpeg.global.swscale.sws_getCoefficients;
import static org.bytedeco.ffmpeg.global.swscale.sws_scale;
import static org.bytedeco.ffmpeg.global.swscale.sws_setColorspaceDetails;

import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.swscale.SwsContext;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.DoublePointer;
import org.bytedeco.javacpp.IntPointer;
import org.bytedeco.javacpp.PointerPointer;
import org.jspecify.annotations.Nullable;

/** Brings decoded frames to the size and the colours of the screen. */
final class FrameScaler implements AutoCloseable {
  private static final int ONE = 1 << 16;

  private @Nullable SwsContext scaler;

  void scale(AVFrame frame, FrameBuffer into) {
    FrameSize size = into.size();
    boolean smaller = size.width() < frame.width();
    scaler =
        sws_getCachedContext(
            scaler,
            frame.width(),
            frame.height(),
            frame.format(),
            size.width(),
            size.height(),
            AV_PIX_FMT_BGRA,
            smaller ? SWS_AREA : SWS_BICUBIC,
            null,
            null,
            (DoublePointer) null);
    int space = frame.colorspace() == AVCOL_SPC_UNSPECIFIED ? SWS_CS_ITU709 : frame.colorspace();
    IntPointer table = sws_getCoefficients(space);
    int full = frame.color_range() == AVCOL_RANGE_JPEG ? 1 : 0;
    sws_setColorspaceDetails(scaler, table, full, table, 1, 0, ONE, ONE);
    try (PointerPointer<BytePointer> planes =
            new PointerPointer<>(into.address(), null, null, null);
        IntPointer strides = new IntPointer(size.width() * FrameBuffer.BYTES_PER_PIXEL, 0, 0, 0)) {
      sws_scale(scaler, frame.data(), frame.linesize(), 0, frame.height(), planes, strides);
    }
  }

  @Override
  public void close() {
    if (scaler != null) {
      sws_freeContext(scaler);
      scaler = null;
    }
  }
}
