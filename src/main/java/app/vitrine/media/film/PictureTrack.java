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
import org.bytedeco.ffmpeg.avcodec.AVCodecParameters;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVRational;

/** The picture of a film: H.264 at an exact frame rate, tagged BT.709. */
final class PictureTrack implements AutoCloseable {
  private static final int SECONDS_BETWEEN_KEY_FRAMES = 1;
  private static final int MOST_THREADS = 4;

  /** So that a thread whose slice was easy takes another. */
  private static final int SLICES_A_THREAD = 2;

  private final Track track;
  private final FrameIntake.Feed feed;
  private final int fps;
  private long frames;

  PictureTrack(AVFormatContext container, PictureFormat format, boolean globalHeader)
      throws Libav.Refusal {
    this(container, format, globalHeader, Track.into(container));
  }

  /** A track whose packets go elsewhere. */
  PictureTrack(
      AVFormatContext container, PictureFormat format, boolean globalHeader, Track.Sink sink)
      throws Libav.Refusal {
    this.fps = format.fps();
    this.feed = format.encoder().intake().open(format.width(), format.height());
    try (Unfinished making = new Unfinished()) {
      making.with(feed, FrameIntake.Feed::close);
      this.track = new Track(container, opened(format, globalHeader), sink);
      making.finished();
    }
    try (AVRational rate = av_make_q(fps, 1)) {
      track.stream().avg_frame_rate(rate);
    }
  }

  private static AVCodecContext opened(PictureFormat format, boolean globalHeader)
      throws Libav.Refusal {
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
      int threads = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, MOST_THREADS);
      encoder.thread_count(threads).slices(SLICES_A_THREAD * threads);
    }
    encoder.flags(encoder.flags() | AV_CODEC_FLAG_CLOSED_GOP);
    if (globalHeader) {
      encoder.flags(encoder.flags() | AV_CODEC_FLAG_GLOBAL_HEADER);
    }
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

  /**
   * Encodes the next frame.
   *
   * @param key whether nothing after it may rest on what came before it
   */
  void write(YuvFrame frame, boolean key) throws Libav.Refusal {
    int kind = key ? AV_PICTURE_TYPE_I : AV_PICTURE_TYPE_NONE;
    track.encode(feed.of(frame).pict_type(kind).pts(frames).duration(1));
    frames++;
  }

  /** Takes the next frame over as it is stored in another film of the same format. */
  void take(AVPacket packet) throws Libav.Refusal {
    StoredFrames.toStream(packet);
    track.take(packet, frames);
    frames++;
  }

  /** Whether frames of another film can be mixed with those encoded here. */
  boolean isLike(AVStream other) {
    return StoredFrames.alike(other.codecpar(), parameters());
  }

  /** What describes the stream; valid until this is closed. */
  AVCodecParameters parameters() {
    return track.stream().codecpar();
  }

  /** Length of what was written, in seconds. */
  double seconds() {
    return (double) frames / fps;
  }

  void finish() throws Libav.Refusal {
    track.encode(null);
  }

  @Override
  public void close() {
    track.close();
    feed.close();
  }
}
