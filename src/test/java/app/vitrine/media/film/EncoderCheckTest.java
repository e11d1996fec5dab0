package app.vitrine.media.film;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_alloc_context3;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_find_encoder_by_name;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_free_context;
import static org.bytedeco.ffmpeg.global.avutil.AV_OPT_SEARCH_CHILDREN;
import static org.bytedeco.ffmpeg.global.avutil.av_opt_set;

import app.vitrine.domain.work.CancelToken;
import app.vitrine.domain.work.WorkCancelledException;
import app.vitrine.fixture.BesideOthers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@BesideOthers
class EncoderCheckTest {
  private static final Duration LONG = Duration.ofMinutes(1);

  @Test
  void the_encoder_that_is_shipped_really_encodes_and_gives_the_high_profile() {
    assertThat(EncoderCheck.run())
        .anySatisfy(
            finding -> {
              assertThat(finding.encoder()).isEqualTo("libopenh264");
              assertThat(finding.hardware()).isFalse();
              assertThat(finding.works()).as(finding.note()).isTrue();
              assertThat(finding.profile()).isEqualTo("High");
              assertThat(finding.note()).isEmpty();
            });
  }

  @Test
  void a_device_is_used_where_one_works_and_the_shipped_encoder_elsewhere() {
    List<EncoderCheck.Finding> findings = EncoderCheck.run();

    assertThat(findings).filteredOn(finding -> !finding.hardware()).isNotEmpty();
    assertThat(EncoderCheck.choose())
        .isEqualTo(
            findings.stream()
                .filter(EncoderCheck.Finding::works)
                .map(EncoderCheck.Finding::encoder)
                .findFirst()
                .orElseThrow());
  }

  @Test
  void an_encoder_that_is_built_in_and_has_no_device_says_so() {
    assertThat(EncoderCheck.run())
        .filteredOn(finding -> !finding.works())
        .allSatisfy(
            finding -> {
              assertThat(finding.note()).isNotBlank().doesNotContainPattern("\\p{Cntrl}");
              assertThat(finding.profile()).isEmpty();
            });
  }

  @Test
  void every_option_is_one_that_the_encoder_knows() {
    List<H264Encoder> here =
        Stream.concat(KnownEncoders.HARDWARE.stream(), KnownEncoders.SOFTWARE.stream())
            .filter(H264Encoder::isBuiltIn)
            .toList();
    assertThat(here).isNotEmpty();
    for (H264Encoder encoder : here) {
      AVCodecContext context = avcodec_alloc_context3(avcodec_find_encoder_by_name(encoder.name()));
      encoder
          .options()
          .forEach(
              (option, value) ->
                  assertThat(av_opt_set(context, option, value, AV_OPT_SEARCH_CHILDREN))
                      .as("%s of %s to %s", option, encoder.name(), value)
                      .isZero());
      avcodec_free_context(context);
    }
  }

  private static Stream<Arguments> liars() {
    return Stream.of(
        Arguments.of(
            "green",
            Device.changing(
                frame -> {
                  frame.fill(0);
                  Device.fillColours(frame, 0);
                })),
        Arguments.of("black", Device.changing(frame -> frame.fill(16))),
        Arguments.of("without colours", Device.changing(frame -> Device.fillColours(frame, 128))),
        Arguments.of("colours exchanged", Device.changing(Device::exchangeColours)),
        Arguments.of("one frame late", Device.late()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("liars")
  void an_encoder_that_gives_back_another_picture_is_not_used(String how, FrameIntake intake) {
    H264Encoder liar = device(intake);

    EncoderCheck.Finding finding = EncoderTrial.of(liar, LONG);

    assertThat(finding.works()).isFalse();
    assertThat(finding.note()).contains("give back the picture it was given");
    H264Encoder honest = device(FrameIntake.PLANAR);
    assertThat(EncoderCheck.firstThatWorks(List.of(liar, honest))).contains(honest);
  }

  @Test
  void an_encoder_that_fails_at_a_later_frame_is_not_used() {
    EncoderCheck.Finding finding = EncoderTrial.of(device(Device.failingAt(5)), LONG);

    assertThat(finding.works()).isFalse();
    assertThat(finding.note()).contains("upload frame 5");
  }

  @Test
  void a_film_that_is_cancelled_does_not_wait_for_a_device() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch end = new CountDownLatch(1);
    H264Encoder asleep =
        device(
            Device.changing(
                frame -> {
                  begun.countDown();
                  Device.await(end);
                }));
    CancelToken cancel = new CancelToken();
    FutureTask<Optional<H264Encoder>> waiting =
        new FutureTask<>(() -> ChosenEncoder.firstThatWorks(List.of(asleep), cancel));
    Thread.ofPlatform().daemon().start(waiting);
    begun.await();

    cancel.cancel("enough");

    assertThatThrownBy(() -> waiting.get(5, TimeUnit.SECONDS))
        .hasCauseInstanceOf(WorkCancelledException.class);
    end.countDown();
    assertThat(ChosenEncoder.firstThatWorks(List.of(asleep), CancelToken.none())).contains(asleep);
  }

  @Test
  void a_device_that_failed_in_a_film_is_not_used_for_the_next() {
    H264Encoder honest = device(Device.changing(frame -> {}));
    assertThat(ChosenEncoder.first(List.of(honest), CancelToken.none())).isEqualTo(honest);

    ChosenEncoder.giveUp(honest);

    assertThat(ChosenEncoder.first(List.of(honest), CancelToken.none()))
        .isEqualTo(ChosenEncoder.software(CancelToken.none()));
  }

  @Test
  void an_encoder_that_never_answers_is_given_up() throws InterruptedException {
    CountDownLatch end = new CountDownLatch(1);
    CountDownLatch ended = new CountDownLatch(1);
    long begun = System.nanoTime();

    EncoderCheck.Finding finding =
        EncoderTrial.of(
            device(
                Device.changing(
                    frame -> {
                      Device.await(end);
                      ended.countDown();
                    })),
            Duration.ofSeconds(1));

    assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(10));
    assertThat(finding.works()).isFalse();
    assertThat(finding.note()).isEqualTo("no answer in 1 s");
    end.countDown();
    ended.await();
  }

  /** What libopenh264 does, with frames that come to it as a device would be given them. */
  private static H264Encoder device(FrameIntake intake) {
    return new H264Encoder(
        "libopenh264", true, intake, Map.of("profile", "high", "allow_skip_frames", "0"));
  }
}
