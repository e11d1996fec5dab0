package app.vitrine.media.film;

import app.vitrine.domain.work.CancelToken;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds out which H.264 encoders work here, by making a film of a few frames with each. */
public final class EncoderCheck {
  private static final Logger LOG = LoggerFactory.getLogger(EncoderCheck.class);

  /** A device that sleeps may take seconds to wake. */
  private static final Duration HARDWARE_LIMIT = Duration.ofSeconds(8);

  /** Takes a second where nothing else is done. */
  private static final Duration SOFTWARE_LIMIT = Duration.ofMinutes(2);

  private EncoderCheck() {}

  /**
   * What was found of one encoder.
   *
   * @param encoder FFmpeg's name of it
   * @param hardware whether it needs a device of its own
   * @param profile the H.264 profile it encodes, such as {@code High}; empty when it does not work
   * @param note why it does not work; empty when it does
   */
  public record Finding(
      String encoder, boolean hardware, boolean works, String profile, String note) {
    static Finding works(H264Encoder encoder, String profile) {
      return new Finding(encoder.name(), encoder.hardware(), true, profile, "");
    }

    static Finding fails(H264Encoder encoder, String note) {
      return new Finding(encoder.name(), encoder.hardware(), false, "", note);
    }
  }

  /**
   * Tries every encoder that Vitrine knows how to use and that is built in here, the one it would
   * rather use first.
   */
  public static List<Finding> run() {
    return Stream.concat(KnownEncoders.HARDWARE.stream(), KnownEncoders.SOFTWARE.stream())
        .filter(H264Encoder::isBuiltIn)
        .map(EncoderCheck::tried)
        .toList();
  }

  /**
   * FFmpeg's name of the encoder films are made with: a hardware encoder where one works.
   *
   * @throws app.vitrine.domain.error.VitrineException when there is none
   */
  public static String choose() {
    return ChosenEncoder.first(CancelToken.none()).name();
  }

  /** The first that works of some; those after it are not tried. */
  static Optional<H264Encoder> firstThatWorks(List<H264Encoder> encoders) {
    return encoders.stream()
        .filter(H264Encoder::isBuiltIn)
        .filter(encoder -> tried(encoder).works())
        .findFirst();
  }

  private static Finding tried(H264Encoder encoder) {
    Finding finding =
        EncoderTrial.of(encoder, encoder.hardware() ? HARDWARE_LIMIT : SOFTWARE_LIMIT);
    if (!finding.works()) {
      LOG.info("the encoder {} is not used: {}", encoder.name(), finding.note());
    }
    return finding;
  }
}
