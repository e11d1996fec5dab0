package app.vitrine.media.film;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bytedeco.ffmpeg.global.avcodec.AV_PKT_FLAG_KEY;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_alloc_context3;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_find_encoder_by_name;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_open2;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUV420P;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_free;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_set;
import static org.bytedeco.ffmpeg.global.avutil.av_make_q;

import app.vitrine.domain.work.CancelToken;
import app.vitrine.domain.work.WorkCancelledException;
import app.vitrine.media.probe.Libav;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Encoders of devices give a frame back when they have been given some more. The one for VP9 does
 * so, too, and is here in their place.
 */
class PictureLaneTest {
  private static final int FPS = 15;
  private static final String HELD_BACK = "8";
  @TempDir private Path folder = Path.of("");

  @Test
  void frames_an_encoder_holds_back_still_come_to_their_own_group() throws Libav.Refusal {
    FilmPlan plan = Films.plan(folder, 2, FPS, null);
    List<PictureGroup> groups =
        PictureGroup.of(Splice.whole(plan).getFirst(), new Timeline(plan), FPS);
    List<EncodedGroup> encoded =
        groups.stream().map(group -> new EncodedGroup(group.count())).toList();
    AtomicInteger drawn = new AtomicInteger();
    int late = 0;

    try (ShotLoader loader = new ShotLoader(plan, box -> {}, CancelToken.none());
        PictureLane lane =
            new PictureLane(
                new FilmRenderer(plan, loader),
                new PictureEncoder(
                    opened(plan), FrameIntake.PLANAR.open(plan.width(), plan.height())),
                plan.width(),
                plan.height())) {
      loader.expect(groups);
      for (int i = 0; i < groups.size(); i++) {
        lane.make(groups.get(i), encoded.get(i), drawn::incrementAndGet);
        late += isAwaited(encoded.get(i)) ? 1 : 0;
      }
      lane.finish();
    }

    assertThat(groups).hasSizeGreaterThan(3);
    assertThat(late).isPositive();
    assertThat(drawn).hasValue(plan.frames());
    List<Long> times = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      try (EncodedGroup group = encoded.get(i)) {
        List<AVPacket> packets = group.await(CancelToken.none(), () -> {});
        assertThat(packets).hasSize(groups.get(i).count());
        assertThat(packets.getFirst().flags() & AV_PKT_FLAG_KEY).isNotZero();
        packets.forEach(packet -> times.add(packet.pts()));
      }
    }
    assertThat(times).hasSize(plan.frames()).isSorted();
  }

  /** Whether packets of a group are still to come. */
  private static boolean isAwaited(EncodedGroup group) throws Libav.Refusal {
    CancelToken cancel = new CancelToken();
    try {
      group.await(cancel, () -> cancel.cancel("they are still to come"));
      return false;
    } catch (WorkCancelledException stillToCome) {
      return true;
    }
  }

  private static AVCodecContext opened(FilmPlan plan) throws Libav.Refusal {
    AVCodec codec = Libav.allocated(avcodec_find_encoder_by_name("libvpx-vp9"), "encoder");
    AVCodecContext encoder = Libav.allocated(avcodec_alloc_context3(codec), "encoder");
    encoder
        .width(plan.width())
        .height(plan.height())
        .pix_fmt(AV_PIX_FMT_YUV420P)
        .time_base(av_make_q(1, FPS))
        .framerate(av_make_q(FPS, 1))
        .bit_rate(2_000_000);
    AVDictionary options = new AVDictionary(null);
    av_dict_set(options, "lag-in-frames", HELD_BACK, 0);
    av_dict_set(options, "auto-alt-ref", "0", 0);
    int answer = avcodec_open2(encoder, codec, options);
    av_dict_free(options);
    Libav.check(answer, "open the encoder");
    return encoder;
  }
}
