package app.vitrine.media.film;

import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_FLAG_GLOBAL_HEADER;
import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_MPEG4;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_alloc_context3;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_find_encoder;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_open2;
import static org.bytedeco.ffmpeg.global.avformat.AVIO_FLAG_WRITE;
import static org.bytedeco.ffmpeg.global.avformat.av_write_trailer;
import static org.bytedeco.ffmpeg.global.avformat.avformat_alloc_output_context2;
import static org.bytedeco.ffmpeg.global.avformat.avformat_free_context;
import static org.bytedeco.ffmpeg.global.avformat.avformat_write_header;
import static org.bytedeco.ffmpeg.global.avformat.avio_close;
import static org.bytedeco.ffmpeg.global.avformat.avio_open;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUV420P;
import static org.bytedeco.ffmpeg.global.avutil.av_make_q;

import app.vitrine.media.probe.Libav;
import java.nio.file.Path;
import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVIOContext;
import org.bytedeco.ffmpeg.avformat.AVOutputFormat;
import org.bytedeco.ffmpeg.avutil.AVDictionary;

/** A film this program would not make: MPEG-4 part 2 in an MP4 file whose index is at the end. */
public final class ForeignFilm {
  private static final int FRAMES = 12;
  private static final int DARKEST = 60;

  private ForeignFilm() {}

  /** Writes a short film of greys without sound. */
  public static void write(Path to, int fps) {
    try (AVFormatContext container = new AVFormatContext(null);
        AVIOContext file = new AVIOContext(null)) {
      String url = "file:" + to.toAbsolutePath();
      Libav.check(
          avformat_alloc_output_context2(container, (AVOutputFormat) null, "mp4", url),
          "prepare the container");
      try (FrameCoder coder = new FrameCoder(encoder(fps));
          YuvFrame frame = YuvFrame.allocate(Films.WIDTH, Films.HEIGHT)) {
        Track picture = new Track(container, coder);
        picture.stream().avg_frame_rate(av_make_q(fps, 1));
        Libav.check(avio_open(file, url, AVIO_FLAG_WRITE), "create the file");
        container.pb(file);
        Libav.check(avformat_write_header(container, (AVDictionary) null), "write the head");
        for (int i = 0; i < FRAMES; i++) {
          frame.fill(DARKEST + 8 * i);
          coder.encode(frame.forEncoder().pts(i).duration(1), picture::write);
        }
        coder.encode(null, picture::write);
        Libav.check(av_write_trailer(container), "finish the file");
      } finally {
        avio_close(file);
        avformat_free_context(container);
      }
    } catch (Libav.Refusal refused) {
      throw new IllegalStateException(refused);
    }
  }

  private static AVCodecContext encoder(int fps) throws Libav.Refusal {
    AVCodec codec = Libav.allocated(avcodec_find_encoder(AV_CODEC_ID_MPEG4), "encoder");
    AVCodecContext encoder = Libav.allocated(avcodec_alloc_context3(codec), "encoder");
    encoder
        .width(Films.WIDTH)
        .height(Films.HEIGHT)
        .pix_fmt(AV_PIX_FMT_YUV420P)
        .time_base(av_make_q(1, fps))
        .framerate(av_make_q(fps, 1))
        .flags(encoder.flags() | AV_CODEC_FLAG_GLOBAL_HEADER);
    Libav.check(avcodec_open2(encoder, codec, (AVDictionary) null), "open the encoder");
    return encoder;
  }
}
