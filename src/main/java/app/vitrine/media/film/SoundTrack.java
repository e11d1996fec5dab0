package app.vitrine.media.film;

import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_FLAG_GLOBAL_HEADER;
import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_AAC;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_alloc_context3;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_find_encoder;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_free_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_open2;
import static org.bytedeco.ffmpeg.global.avutil.AV_SAMPLE_FMT_FLTP;
import static org.bytedeco.ffmpeg.global.avutil.av_channel_layout_copy;
import static org.bytedeco.ffmpeg.global.avutil.av_channel_layout_default;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_get_buffer;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_make_writable;
import static org.bytedeco.ffmpeg.global.avutil.av_make_q;

import app.vitrine.media.probe.Libav;
import app.vitrine.media.sound.Recording;
import app.vitrine.media.sound.Sound;
import app.vitrine.media.sound.SoundStream;
import java.util.Arrays;
import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.avutil.AVRational;
import org.bytedeco.javacpp.FloatPointer;
import org.jspecify.annotations.Nullable;

/** The sound of a film: AAC, 48 kHz, stereo. */
final class SoundTrack implements AutoCloseable {
  private static final int BITRATE = 192_000;
  private static final int CHANNELS = 2;

  private final Recording sound;
  private final long samples;
  private final FrameCoder coder;
  private final Track track;
  private final AVFrame frame;
  private final int block;
  private final float[] left;
  private final float[] right;
  private @Nullable SoundStream played;
  private long written;

  /**
   * Opens the encoder.
   *
   * @param samples to be written: the sound is cut or padded with silence
   */
  SoundTrack(AVFormatContext container, Recording sound, long samples) throws Libav.Refusal {
    this.sound = sound;
    this.samples = samples;
    AVCodecContext encoder = opened();
    try (Unfinished making = new Unfinished()) {
      this.coder = making.with(new FrameCoder(encoder), FrameCoder::close);
      this.block = encoder.frame_size();
      this.left = new float[block];
      this.right = new float[block];
      this.track = new Track(container, coder);
      this.frame =
          making.with(
              Libav.allocated(av_frame_alloc(), "sound frame"), opened -> av_frame_free(opened));
      frame.format(AV_SAMPLE_FMT_FLTP).nb_samples(block).sample_rate(Sound.RATE);
      Libav.check(av_channel_layout_copy(frame.ch_layout(), encoder.ch_layout()), "lay channels");
      Libav.check(av_frame_get_buffer(frame, 0), "allocate sound frame");
      making.finished();
    }
  }

  private static AVCodecContext opened() throws Libav.Refusal {
    AVCodec codec = Libav.allocated(avcodec_find_encoder(AV_CODEC_ID_AAC), "AAC encoder");
    AVCodecContext encoder = Libav.allocated(avcodec_alloc_context3(codec), "AAC encoder");
    encoder.sample_fmt(AV_SAMPLE_FMT_FLTP).sample_rate(Sound.RATE).bit_rate(BITRATE);
    try (AVRational sample = av_make_q(1, Sound.RATE)) {
      encoder.time_base(sample);
    }
    av_channel_layout_default(encoder.ch_layout(), CHANNELS);
    encoder.flags(encoder.flags() | AV_CODEC_FLAG_GLOBAL_HEADER);
    int answer = avcodec_open2(encoder, codec, (AVDictionary) null);
    if (answer < 0) {
      avcodec_free_context(encoder);
    }
    Libav.check(answer, "open the AAC encoder");
    return encoder;
  }

  /** Begins to play the sound, unless that was done. */
  SoundStream begin() {
    SoundStream begun = played == null ? sound.play() : played;
    played = begun;
    return begun;
  }

  /** Encodes whole blocks until the sound reaches a moment of the film. */
  void writeUntil(double seconds) throws Libav.Refusal {
    long end = Math.min(samples, Math.round(seconds * Sound.RATE));
    while (written + block <= end) {
      write(block);
    }
  }

  void finish() throws Libav.Refusal {
    while (written < samples) {
      write((int) Math.min(block, samples - written));
    }
    coder.encode(null, track::write);
  }

  private void write(int count) throws Libav.Refusal {
    Libav.check(av_frame_make_writable(frame), "reuse sound frame");
    int there = begin().read(left, right, count);
    fill(left, 0, there);
    fill(right, 1, there);
    frame.nb_samples(count).pts(written);
    coder.encode(frame, track::write);
    written += count;
  }

  /** What is not there is silent. */
  private void fill(float[] from, int channel, int there) {
    Arrays.fill(from, there, block, 0);
    new FloatPointer(frame.data(channel)).put(from);
  }

  @Override
  public void close() {
    av_frame_free(frame);
    coder.close();
  }
}
