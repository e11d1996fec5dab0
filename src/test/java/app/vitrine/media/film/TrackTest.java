package app.vitrine.media.film;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_FLAG_GLOBAL_HEADER;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_alloc_context3;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_find_encoder_by_name;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_open2;
import static org.bytedeco.ffmpeg.global.avformat.AVIO_FLAG_WRITE;
import static org.bytedeco.ffmpeg.global.avformat.av_write_trailer;
import static org.bytedeco.ffmpeg.global.avformat.avformat_alloc_output_context2;
import static org.bytedeco.ffmpeg.global.avformat.avformat_free_context;
import static org.bytedeco.ffmpeg.global.avformat.avformat_write_header;
import static org.bytedeco.ffmpeg.global.avformat.avio_close;
import static org.bytedeco.ffmpeg.global.avformat.avio_open;
import static org.bytedeco.ffmpeg.global.avutil.AV_PICTURE_TYPE_I;
import static org.bytedeco.ffmpeg.global.avutil.AV_PICTURE_TYPE_NONE;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUV420P;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_free;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_set;
import static org.bytedeco.ffmpeg.global.avutil.av_make_q;

import app.vitrine.domain.work.CancelToken;
import app.vitrine.media.probe.FilmReader;
import app.vitrine.media.probe.Libav;
import app.vitrine.media.probe.PicturePackets;
import app.vitrine.media.probe.StreamDecoder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVIOContext;
import org.bytedeco.ffmpeg.avformat.AVOutputFormat;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Encoders of devices give a frame back when they have been given some more. The one for VP9 does
 * so, too, and is here in their place.
 */
class TrackTest {
  private static final int SIDE = 64;
  private static final int FPS = 30;
  private static final int FRAMES = 30;
  private static final int FIRST_TAKEN = 12;
  private static final int AFTER_TAKEN = 20;
  private static final String HELD_BACK = "8";

  @TempDir private Path folder = Path.of("");

  /** Writes the frames a piece is to have. */
  @FunctionalInterface
  private interface Filling {
    void into(Track track, YuvFrame frame) throws Libav.Refusal;
  }

  @Test
  void packets_taken_over_wait_for_the_frames_an_encoder_still_holds() throws Libav.Refusal {
    Path earlier = folder.resolve("earlier.mp4");
    written(earlier, (track, frame) -> encode(track, frame, 0, FRAMES));
    Path film = folder.resolve("film.mp4");
    try (PicturePackets packets = PicturePackets.open(earlier)) {
      assertThat(packets.has(FIRST_TAKEN, AFTER_TAKEN - FIRST_TAKEN)).isTrue();
      written(
          film,
          (track, frame) -> {
            encode(track, frame, 0, FIRST_TAKEN);
            packets.read(FIRST_TAKEN, AFTER_TAKEN - FIRST_TAKEN, CancelToken.none(), track::take);
            encode(track, frame, AFTER_TAKEN, FRAMES);
          });
    }

    try (PicturePackets packets = PicturePackets.open(film)) {
      List<Integer> order = new ArrayList<>();
      packets.read(0, FRAMES, CancelToken.none(), (packet, at) -> order.add(at));
      assertThat(order).hasSize(FRAMES).isSorted();
    }
    try (StreamDecoder picture = FilmReader.picture(film);
        YuvFrame drawn = YuvFrame.allocate(SIDE, SIDE)) {
      for (int i = 0; i < FRAMES; i++) {
        assertThat(picture.next(CancelToken.none())).isTrue();
        TrialPicture.draw(i, drawn);
        assertThat(TrialPicture.likeness(drawn, picture.frame()))
            .as("frame %d", i)
            .isGreaterThan(30);
      }
      assertThat(picture.next(CancelToken.none())).isFalse();
    }
  }

  private static void encode(Track track, YuvFrame frame, int from, int to) throws Libav.Refusal {
    for (int i = from; i < to; i++) {
      TrialPicture.draw(i, frame);
      boolean key = i == 0 || i == FIRST_TAKEN || i == AFTER_TAKEN;
      int kind = key ? AV_PICTURE_TYPE_I : AV_PICTURE_TYPE_NONE;
      track.encode(frame.forEncoder().pict_type(kind).pts(i).duration(1));
    }
  }

  private static void written(Path to, Filling filling) throws Libav.Refusal {
    try (AVFormatContext container = new AVFormatContext(null);
        AVIOContext file = new AVIOContext(null)) {
      String url = "file:" + to.toAbsolutePath();
      Libav.check(
          avformat_alloc_output_context2(container, (AVOutputFormat) null, "mp4", url),
          "prepare the container");
      try (Track picture = new Track(container, encoder());
          YuvFrame frame = YuvFrame.allocate(SIDE, SIDE)) {
        picture.stream().avg_frame_rate(av_make_q(FPS, 1));
        Libav.check(avio_open(file, url, AVIO_FLAG_WRITE), "create the file");
        container.pb(file);
        Libav.check(avformat_write_header(container, (AVDictionary) null), "write the head");
        filling.into(picture, frame);
        picture.encode(null);
        Libav.check(av_write_trailer(container), "finish the file");
      } finally {
        avio_close(file);
        avformat_free_context(container);
      }
    }
  }

  private static AVCodecContext encoder() throws Libav.Refusal {
    AVCodec codec = Libav.allocated(avcodec_find_encoder_by_name("libvpx-vp9"), "encoder");
    AVCodecContext encoder = Libav.allocated(avcodec_alloc_context3(codec), "encoder");
    encoder
        .width(SIDE)
        .height(SIDE)
        .pix_fmt(AV_PIX_FMT_YUV420P)
        .time_base(av_make_q(1, FPS))
        .framerate(av_make_q(FPS, 1))
        .bit_rate(2_000_000)
        .flags(encoder.flags() | AV_CODEC_FLAG_GLOBAL_HEADER);
    AVDictionary options = new AVDictionary(null);
    av_dict_set(options, "lag-in-frames", HELD_BACK, 0);
    av_dict_set(options, "auto-alt-ref", "0", 0);
    int answer = avcodec_open2(encoder, codec, options);
    av_dict_free(options);
    Libav.check(answer, "open the encoder");
    return encoder;
  }
}
