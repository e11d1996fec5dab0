package app.vitrine.media.film;

import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_FLAG_CLOSED_GOP;
import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_FLAG_GLOBAL_HEADER;
import static org.bytedeco.ffmpeg.global.avcodec.AV_PROFILE_H264_HIGH;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_alloc_context3;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_find_encoder_by_name;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_free_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_open2;
import static org.bytedeco.ffmpeg.global.avutil.AVCHROMA_LOC_LEFT;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_PRI_BT709;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_RANGE_MPEG;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_SPC_BT709;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_TRC_BT709;
import static org.bytedeco.ffmpeg.global.avutil.AV_PICTURE_TYPE_I;
import static org.bytedeco.ffmpeg.global.avutil.AV_PICTURE_TYPE_NONE;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_free;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_set;
import static org.bytedeco.ffmpeg.global.avutil.av_make_q;

import app.vitrine.media.probe.Libav;
import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVRational;

/** Encodes frames as H.264 at an exact frame rate, tagged BT.709. */
final class PictureEncoder implements AutoCloseable {
  private static final int SECONDS_BETWEEN_KEY_FRAMES = 1;

  /** So that a thread whose slice was easy takes another. */
  private static final int SLICES_A_THREAD = 2;

  private final FrameIntake.Feed feed;
  private final FrameCoder coder;
  private long frames;

  /**
   * Takes an opened encoder over; both are closed with this, and when this cannot be made.
   *
   * @param feed brings frames into the format that the encoder takes
   */
  PictureEncoder(AVCodecContext opened, FrameIntake.Feed feed) throws Libav.Refusal {
    this.feed = feed;
    try (Unfinished making = new Unfinished()) {
      making.with(feed, FrameIntake.Feed::close);
      this.coder = new FrameCoder(opened);
      making.finished();
    }
  }

  /**
   * Opens an encoder.
   *
   * @param threads that share one frame, at least 1; devices do without
   */
  static PictureEncoder open(PictureFormat format, int threads) throws Libav.Refusal {
    try (Unfinished making = new Unfinished()) {
      FrameIntake.Feed feed =
          making.with(
              format.encoder().intake().open(format.width(), format.height()),
              FrameIntake.Feed::close);
      AVCodecContext opened = opened(format, threads);
      making.finished();
      return new PictureEncoder(opened, feed);
    }
  }

  private static AVCodecContext opened(PictureFormat format, int threads) throws Libav.Refusal {
    H264Encoder known = format.encoder();
    AVCodec codec = Libav.allocated(avcodec_find_encoder_by_name(known.name()), known.name());
    AVCodecContext encoder = Libav.allocated(avcodec_alloc_context3(codec), known.name());
    encoder
        .profile(AV_PROFILE_H264_HIGH)
        .width(format.width())
        .height(format.height())
        .pix_fmt(known.intake().pixelFormat())
        .gop_size(SECONDS_BETWEEN_KEY_FRAMES * format.fps())
        .max_b_frames(0)
        .bit_rate(format.bitrate())
        .color_primaries(AVCOL_PRI_BT709)
        .color_trc(AVCOL_TRC_BT709)
        .colorspace(AVCOL_SPC_BT709)
        .color_range(AVCOL_RANGE_MPEG)
        .chroma_sample_location(AVCHROMA_LOC_LEFT);
    try (AVRational frame = av_make_q(1, format.fps());
        AVRational rate = av_make_q(format.fps(), 1);
        AVRational square = av_make_q(1, 1)) {
      encoder.time_base(frame).framerate(rate).sample_aspect_ratio(square);
    }
    if (known.hardware()) {
      encoder.rc_max_rate(format.peakBitrate()).rc_buffer_size((int) format.peakBitrate());
    } else {
      encoder.thread_count(threads).slices(threads > 1 ? SLICES_A_THREAD * threads : 1);
    }
    encoder.flags(encoder.flags() | AV_CODEC_FLAG_CLOSED_GOP | AV_CODEC_FLAG_GLOBAL_HEADER);
    AVDictionary options = new AVDictionary(null);
    known.options().forEach((option, value) -> av_dict_set(options, option, value, 0));
    int answer = avcodec_open2(encoder, codec, options);
    av_dict_free(options);
    if (answer < 0) {
      avcodec_free_context(encoder);
    }
    Libav.check(answer, "open the encoder " + known.name());
    return encoder;
  }

  /** What the packets come from, which also describes them. */
  FrameCoder coder() {
    return coder;
  }

  /**
   * Encodes the next frame, which may be changed afterwards.
   *
   * @param key whether nothing after it may rest on what came before it
   * @param sink takes what is ready, of this frame or of earlier ones, in the order of the frames
   */
  void encode(YuvFrame frame, boolean key, FrameCoder.Sink sink) throws Libav.Refusal {
    int kind = key ? AV_PICTURE_TYPE_I : AV_PICTURE_TYPE_NONE;
    coder.encode(feed.of(frame).pict_type(kind).pts(frames).duration(1), sink);
    frames++;
  }

  /** Hands on what the encoder still holds; it takes no more frames then. */
  void finish(FrameCoder.Sink sink) throws Libav.Refusal {
    coder.encode(null, sink);
  }

  @Override
  public void close() {
    coder.close();
    feed.close();
  }
}
