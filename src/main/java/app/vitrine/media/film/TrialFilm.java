package app.vitrine.media.film;

import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_H264;
import static org.bytedeco.ffmpeg.global.avcodec.AV_PKT_FLAG_KEY;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_clone;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_alloc_context3;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_find_decoder;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_free_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_open2;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_parameters_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_parameters_free;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_parameters_to_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_profile_name;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_receive_frame;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_send_packet;
import static org.bytedeco.ffmpeg.global.avutil.AVERROR_EAGAIN;
import static org.bytedeco.ffmpeg.global.avutil.AVERROR_EOF;
import static org.bytedeco.ffmpeg.global.avutil.AVERROR_INVALIDDATA;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUV420P;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;

import app.vitrine.media.probe.Libav;
import java.util.ArrayList;
import java.util.List;
import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVCodecParameters;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.javacpp.BytePointer;
import org.jspecify.annotations.Nullable;

/** A film of a few frames that is encoded and decoded again, in memory. */
final class TrialFilm implements AutoCloseable {
  /** The size and rate most films have. */
  private static final int WIDTH = 1080;

  private static final int HEIGHT = 1920;
  private static final int FPS = 30;

  /** A frame in the midst of the film that is asked to be a key frame, as at a seam. */
  private static final int SEAM = 5;

  /**
   * Peak signal-to-noise ratio in dB below which a picture is another one. A frame beside the right
   * one has 16 dB at most; libopenh264 gives back 44 and more.
   */
  private static final double LEAST_LIKENESS = 28;

  private final List<AVPacket> packets = new ArrayList<>();
  private final PictureEncoder encoder;
  private final AVCodecParameters parameters;

  TrialFilm(H264Encoder known) throws Libav.Refusal {
    PictureFormat format = PictureFormat.usual(known, WIDTH, HEIGHT, FPS);
    try (Unfinished making = new Unfinished()) {
      this.encoder = making.with(PictureEncoder.open(format, 1), PictureEncoder::close);
      this.parameters =
          making.with(
              Libav.allocated(avcodec_parameters_alloc(), "parameters"),
              allocated -> avcodec_parameters_free(allocated));
      encoder.coder().describe(parameters);
      making.finished();
    }
  }

  private void keep(AVPacket packet) throws Libav.Refusal {
    packets.add(Libav.allocated(av_packet_clone(packet), "packet"));
  }

  /**
   * Encodes the film and looks at what comes back: every frame, in its place, as it was drawn, and
   * from its seam on without what was before.
   *
   * @return FFmpeg's name of its profile
   * @throws Libav.Refusal when it cannot be encoded, or something else comes back
   */
  String profile() throws Libav.Refusal {
    try (YuvFrame frame = YuvFrame.allocate(WIDTH, HEIGHT)) {
      for (int i = 0; i < TrialPicture.FRAMES; i++) {
        TrialPicture.draw(i, frame);
        encoder.encode(frame, i == 0 || i == SEAM, this::keep);
      }
      encoder.finish(this::keep);
    }
    checkPackets();
    checkPictures(0);
    checkPictures(SEAM);
    try (BytePointer name = avcodec_profile_name(parameters.codec_id(), parameters.profile())) {
      return name == null ? "" : name.getString();
    }
  }

  /** Parts of films are taken over packet by packet, so these must stand as frames are shown. */
  private void checkPackets() throws Libav.Refusal {
    holds(parameters.extradata_size() > 0, "describe the film before its first frame");
    holds(packets.size() == TrialPicture.FRAMES, "give every frame back");
    for (int i = 0; i < packets.size(); i++) {
      AVPacket packet = packets.get(i);
      holds(packet.pts() == i && packet.dts() == i, "keep frames in their order");
    }
    holds(isKey(packets.getFirst()) && isKey(packets.get(SEAM)), "make key frames where asked to");
  }

  private static boolean isKey(AVPacket packet) {
    return (packet.flags() & AV_PKT_FLAG_KEY) != 0;
  }

  private void checkPictures(int from) throws Libav.Refusal {
    AVCodec codec = Libav.allocated(avcodec_find_decoder(AV_CODEC_ID_H264), "decoder");
    AVCodecContext decoder = Libav.allocated(avcodec_alloc_context3(codec), "decoder");
    try (Unfinished making = new Unfinished();
        YuvFrame drawn = YuvFrame.allocate(WIDTH, HEIGHT)) {
      making.with(decoder, context -> avcodec_free_context(context));
      AVFrame decoded =
          making.with(Libav.allocated(av_frame_alloc(), "frame"), frame -> av_frame_free(frame));
      Libav.check(avcodec_parameters_to_context(decoder, parameters), "read parameters");
      Libav.check(avcodec_open2(decoder, codec, (AVDictionary) null), "open the decoder");
      int next = from;
      for (AVPacket packet : packets.subList(from, packets.size())) {
        next = decode(decoder, packet, decoded, drawn, next);
      }
      next = decode(decoder, null, decoded, drawn, next);
      holds(next == TrialPicture.FRAMES, "give every frame back");
    }
  }

  /** Decodes a packet, null for what the decoder still holds; gives the next frame's number. */
  private static int decode(
      AVCodecContext decoder, @Nullable AVPacket packet, AVFrame decoded, YuvFrame drawn, int from)
      throws Libav.Refusal {
    Libav.check(avcodec_send_packet(decoder, packet), "decode");
    for (int frame = from; ; frame++) {
      int answer = avcodec_receive_frame(decoder, decoded);
      if (answer == AVERROR_EAGAIN() || answer == AVERROR_EOF) {
        return frame;
      }
      Libav.check(answer, "decode");
      holds(frame < TrialPicture.FRAMES, "give no frame twice");
      holds(decoded.format() == AV_PIX_FMT_YUV420P, "encode 8-bit 4:2:0");
      holds(decoded.width() == WIDTH && decoded.height() == HEIGHT, "keep the size");
      TrialPicture.draw(frame, drawn);
      double likeness = TrialPicture.likeness(drawn, decoded);
      holds(likeness >= LEAST_LIKENESS, "give back the picture it was given");
    }
  }

  private static void holds(boolean condition, String doing) throws Libav.Refusal {
    Libav.check(condition ? 0 : AVERROR_INVALIDDATA, doing);
  }

  @Override
  public void close() {
    packets.forEach(packet -> av_packet_free(packet));
    packets.clear();
    avcodec_parameters_free(parameters);
    encoder.close();
  }
}
