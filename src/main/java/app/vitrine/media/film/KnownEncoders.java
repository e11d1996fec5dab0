package app.vitrine.media.film;

import java.util.List;
import java.util.Map;

/**
 * The H.264 encoders that films can be made with, in order of preference. Options are those of
 * FFmpeg's documentation ("ffmpeg-codecs", Video Encoders); all ask for the High profile, for about
 * the bit rate of {@link PictureFormat}, for no pictures that rest on later ones, and that a key
 * frame that is asked for is one nothing reaches across.
 *
 * <p>Not here are {@code h264_vaapi} and {@code h264_vulkan}, which take frames in a device's own
 * memory only; {@code h264_v4l2m2m}, which has no parameter sets before its first frame, so that
 * none could stand in the head of a file; and {@code h264_amf}, which no build of JavaCV has (cards
 * it is for are reached by {@code h264_mf}).
 */
final class KnownEncoders {
  /**
   * Quantisers finer than 18 cost a tenth of the time and twice the bytes for half a decibel: of a
   * film of 15 s, 12.3 MB at a peak signal-to-noise ratio of 48.8 dB became 6.1 MB at 48.2 dB.
   */
  private static final Map<String, String> OPENH264 =
      Map.of(
          "profile", "high",
          "coder", "cabac",
          "rc_mode", "quality",
          "allow_skip_frames", "0",
          "qmin", "18");

  private static final Map<String, String> X264 =
      Map.of("profile", "high", "coder", "cabac", "forced-idr", "1");

  /** The quality aimed at is what x264's usual one looks like; the bit rate limits it. */
  private static final Map<String, String> NVENC =
      Map.of(
          "preset", "p5",
          "tune", "hq",
          "profile", "high",
          "coder", "cabac",
          "rc", "vbr",
          "cq", "23",
          "spatial-aq", "1",
          "b_ref_mode", "disabled",
          "forced-idr", "1");

  private static final Map<String, String> QSV =
      Map.of("preset", "medium", "profile", "high", "look_ahead", "0", "forced_idr", "1");

  /** Without a device it would take the system's software encoder. */
  private static final Map<String, String> VIDEOTOOLBOX =
      Map.of("profile", "high", "coder", "cabac", "allow_sw", "0", "realtime", "0");

  private static final Map<String, String> MEDIA_FOUNDATION =
      Map.of("hw_encoding", "1", "rate_control", "pc_vbr", "scenario", "archive");

  /** Those with a device of their own. */
  static final List<H264Encoder> HARDWARE =
      List.of(
          hardware("h264_nvenc", NVENC),
          hardware("h264_videotoolbox", VIDEOTOOLBOX),
          hardware("h264_qsv", QSV),
          hardware("h264_mf", MEDIA_FOUNDATION));

  /** Those that need none. */
  static final List<H264Encoder> SOFTWARE =
      List.of(software("libopenh264", OPENH264), software("libx264", X264));

  private KnownEncoders() {}

  private static H264Encoder hardware(String name, Map<String, String> options) {
    return new H264Encoder(name, true, FrameIntake.INTERLEAVED, options);
  }

  private static H264Encoder software(String name, Map<String, String> options) {
    return new H264Encoder(name, false, FrameIntake.PLANAR, options);
  }
}
