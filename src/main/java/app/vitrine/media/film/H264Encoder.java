package app.vitrine.media.film;

import static org.bytedeco.ffmpeg.global.avcodec.avcodec_find_encoder_by_name;

import java.util.Map;

/**
 * One of FFmpeg's H.264 encoders and how it is asked for films.
 *
 * @param name FFmpeg's name of it
 * @param hardware whether it needs a device of its own
 * @param intake what it takes frames as
 * @param options its own options, by FFmpeg's names of them
 */
record H264Encoder(String name, boolean hardware, FrameIntake intake, Map<String, String> options) {
  H264Encoder {
    options = Map.copyOf(options);
  }

  /** Whether the libraries have it, be there a device for it or not. */
  boolean isBuiltIn() {
    return avcodec_find_encoder_by_name(name) != null;
  }
}
