package app.vitrine.cli.command;

import app.vitrine.domain.brief.AspectRatio;
import app.vitrine.domain.brief.Channel;
import app.vitrine.domain.brief.Language;
import app.vitrine.domain.brief.PackageOptions;
import app.vitrine.domain.brief.Priority;
import app.vitrine.domain.brief.VideoStyle;
import app.vitrine.domain.brief.Voice;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** The options of a package (contract §3) as flags; what is not given keeps its default. */
final class PackageOptionFlags {
  @Option(names = "--copy-variants", paramLabel = "1-5")
  @Nullable Integer copyVariants;

  @Option(names = "--image-variants", paramLabel = "1-8")
  @Nullable Integer imageVariants;

  @Option(names = "--video-duration", paramLabel = "6-60")
  @Nullable Integer videoDuration;

  @ArgGroup @Nullable Approval approval;

  /** Whether a person is asked at the end. */
  static final class Approval {
    @Option(names = "--no-approval")
    boolean notRequired;

    @Option(names = "--require-approval")
    boolean required;
  }

  @Option(names = "--force-fallback-video")
  boolean forceFallbackVideo;

  @Option(names = "--languages", split = ",", hideParamSyntax = true, paramLabel = "zh,en,ja")
  @Nullable List<Language> languages;

  @Option(names = "--style", paramLabel = "STYLE")
  @Nullable VideoStyle style;

  @Option(names = "--aspect-ratio", paramLabel = "W:H")
  @Nullable AspectRatio aspectRatio;

  @Option(names = "--priority", paramLabel = "PRIORITY")
  @Nullable Priority priority;

  @Option(names = "--no-audio")
  boolean noAudio;

  @Option(names = "--voice", paramLabel = "VOICE")
  @Nullable Voice voice;

  @Option(names = "--channels", split = ",", hideParamSyntax = true, paramLabel = "CHANNEL,…")
  @Nullable List<Channel> channels;

  /** The contract's defaults with what the person chose. */
  PackageOptions toOptions() {
    PackageOptions usual = PackageOptions.defaults();
    return new PackageOptions(
        or(copyVariants, usual.copyVariants()),
        or(imageVariants, usual.imageVariants()),
        or(videoDuration, usual.videoDurationSec()),
        approval == null ? usual.requireApproval() : !approval.notRequired,
        forceFallbackVideo,
        or(languages, usual.languages()),
        style,
        or(aspectRatio, usual.aspectRatio()),
        or(priority, usual.priority()),
        !noAudio,
        or(channels, usual.channels()),
        voice == null ? usual.voice() : voice);
  }

  private static <T> T or(@Nullable T given, T usual) {
    return given == null ? usual : given;
  }
}
