package app.vitrine.studio.create;

import app.vitrine.domain.brief.AspectRatio;
import app.vitrine.domain.brief.Channel;
import app.vitrine.domain.brief.Language;
import app.vitrine.domain.brief.PackageOptions;
import app.vitrine.domain.brief.Priority;
import app.vitrine.domain.brief.VideoStyle;
import app.vitrine.domain.brief.Voice;
import app.vitrine.studio.desk.Preferences;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The choices a new package begins with, as they are saved. */
public final class PackageDefaults {
  private static final String PREFIX = "studio.default_";

  private PackageDefaults() {}

  /** The choices saved; where none is, or none that can be read, the contract's. */
  public static PackageOptions read(Preferences saved) {
    PackageOptions usual = PackageOptions.defaults();
    List<Channel> channels = several(saved, "channels", Channel.class).orElse(List.of());
    return new PackageOptions(
        number(saved, "copies", 1, 5, usual.copyVariants()),
        number(saved, "pictures", 1, 8, usual.imageVariants()),
        number(saved, "seconds", 6, 60, usual.videoDurationSec()),
        flag(saved, "approval", usual.requireApproval()),
        false,
        several(saved, "languages", Language.class).orElse(usual.languages()),
        one(saved, "style", VideoStyle.class).orElse(null),
        one(saved, "shape", AspectRatio.class).orElse(usual.aspectRatio()),
        one(saved, "priority", Priority.class).orElse(usual.priority()),
        flag(saved, "sound", usual.includeAudio()),
        channels.isEmpty() ? usual.channels() : channels,
        one(saved, "voice", Voice.class).orElse(usual.voice()));
  }

  /** The choices as settings. */
  public static Map<String, String> settings(PackageOptions options) {
    return Map.ofEntries(
        Map.entry(PREFIX + "copies", String.valueOf(options.copyVariants())),
        Map.entry(PREFIX + "pictures", String.valueOf(options.imageVariants())),
        Map.entry(PREFIX + "seconds", String.valueOf(options.videoDurationSec())),
        Map.entry(PREFIX + "approval", String.valueOf(options.requireApproval())),
        Map.entry(PREFIX + "languages", names(options.languages())),
        Map.entry(PREFIX + "style", options.style() == null ? "" : name(options.style())),
        Map.entry(PREFIX + "shape", name(options.aspectRatio())),
        Map.entry(PREFIX + "priority", name(options.priority())),
        Map.entry(PREFIX + "sound", String.valueOf(options.includeAudio())),
        Map.entry(PREFIX + "channels", names(options.channels())),
        Map.entry(PREFIX + "voice", options.voice() == null ? "" : name(options.voice())));
  }

  private static String names(List<? extends Enum<?>> values) {
    return values.stream().map(PackageDefaults::name).collect(Collectors.joining(","));
  }

  private static String name(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static int number(Preferences saved, String name, int least, int most, int usual) {
    return saved
        .get(PREFIX + name)
        .filter(text -> text.matches("\\d{1,3}"))
        .map(Integer::parseInt)
        .filter(number -> number >= least && number <= most)
        .orElse(usual);
  }

  private static boolean flag(Preferences saved, String name, boolean usual) {
    return saved.get(PREFIX + name).map(Boolean::parseBoolean).orElse(usual);
  }

  private static <E extends Enum<E>> Optional<E> one(Preferences saved, String name, Class<E> of) {
    return several(saved, name, of).flatMap(found -> found.stream().findFirst());
  }

  private static <E extends Enum<E>> Optional<List<E>> several(
      Preferences saved, String name, Class<E> of) {
    return saved
        .get(PREFIX + name)
        .map(text -> List.of(text.split(",")))
        .map(
            wanted ->
                Arrays.stream(of.getEnumConstants())
                    .filter(each -> wanted.contains(name(each)))
                    .toList());
  }
}
