package app.vitrine.domain.brief;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person may choose about a package (contract §3).
 *
 * @param languages in the order wanted; empty for the language of the background text
 * @param style null to have it detected
 * @param channels which copy channels, standard ones by default
 * @param voice who reads the film's captions aloud over its music; null in packages that were made
 *     before there was a voice
 */
public record PackageOptions(
    int copyVariants,
    int imageVariants,
    int videoDurationSec,
    boolean requireApproval,
    boolean forceFallbackVideo,
    List<Language> languages,
    @Nullable VideoStyle style,
    AspectRatio aspectRatio,
    Priority priority,
    boolean includeAudio,
    List<Channel> channels,
    @Nullable Voice voice) {

  public PackageOptions {
    languages = List.copyOf(languages);
    channels = List.copyOf(channels);
  }

  /** Whether the film's captions are to be read aloud. */
  public boolean isSpoken() {
    return includeAudio && voice == Voice.SYSTEM;
  }

  /** The contract's defaults. */
  public static PackageOptions defaults() {
    return new PackageOptions(
        2,
        3,
        15,
        true,
        false,
        List.of(),
        null,
        AspectRatio.PORTRAIT_9_16,
        Priority.NORMAL,
        true,
        Channel.standard(),
        Voice.OFF);
  }
}
