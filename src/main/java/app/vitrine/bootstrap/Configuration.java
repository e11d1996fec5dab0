package app.vitrine.bootstrap;

import app.vitrine.domain.error.VitrineException;
import app.vitrine.orchestration.engine.EngineSettings;
import app.vitrine.store.DataFolder;
import app.vitrine.store.Housekeeping;
import app.vitrine.store.Settings;
import app.vitrine.studio.desk.Workshop;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What can be set from outside (contract §11). The environment is stronger than what the person
 * saved, and that is stronger than the default; flags belong to the commands.
 *
 * @param videoTimeout longest wait for all shots of a film
 * @param workspaceTtl how long working papers are kept
 * @param parallel packages made at once
 * @param enabled the feature switch
 */
record Configuration(Duration videoTimeout, Duration workspaceTtl, int parallel, boolean enabled) {
  private static final String VIDEO_PROVIDER = "VIDEO_PROVIDER";
  private static final String VIDEO_TIMEOUT = "VIDEO_TIMEOUT_SECONDS";
  private static final String WORKSPACE_TTL = "WORKSPACE_TTL_DAYS";
  private static final String PARALLEL = "PARALLEL_PACKAGES";
  private static final String LOCAL = "local";
  private static final Duration VIDEO_TIMEOUT_DEFAULT = Duration.ofSeconds(30);
  private static final int LONGEST_TIMEOUT_SEC = 3_600;
  private static final int LONGEST_TTL_DAYS = 3_650;

  /**
   * Reads the configuration.
   *
   * @throws VitrineException when a value makes no sense
   */
  static Configuration of(Map<String, String> environment, Settings saved) {
    String provider = value(environment, saved, VIDEO_PROVIDER).orElse(LOCAL);
    if (!provider.equals(LOCAL)) {
      throw VitrineException.invalid(
          VIDEO_PROVIDER + " is “" + provider + "”, which this version does not know.",
          "Set it to “local”, or remove it.");
    }
    return new Configuration(
        number(environment, saved, VIDEO_TIMEOUT, LONGEST_TIMEOUT_SEC)
            .map(Duration::ofSeconds)
            .orElse(VIDEO_TIMEOUT_DEFAULT),
        number(environment, saved, WORKSPACE_TTL, LONGEST_TTL_DAYS)
            .map(Duration::ofDays)
            .orElse(Housekeeping.WORKSPACE_TTL),
        number(environment, saved, PARALLEL, Workshop.MOST_PARALLEL)
            .map(Math::toIntExact)
            .orElse(EngineSettings.defaults().parallelPerUser()),
        value(environment, saved, EngineSettings.FEATURE_SWITCH)
            .map(Configuration::isOn)
            .orElse(true));
  }

  /** Where and how the work is done, as the studio tells it. */
  Workshop workshop(DataFolder folder, Map<String, String> environment) {
    Map<String, Integer> inEffect =
        Map.of(
            PARALLEL,
            parallel,
            VIDEO_TIMEOUT,
            (int) videoTimeout.toSeconds(),
            WORKSPACE_TTL,
            (int) workspaceTtl.toDays());
    Map<String, Integer> fixed = new HashMap<>(inEffect);
    fixed.keySet().removeIf(name -> environment.getOrDefault(name, "").isBlank());
    return new Workshop(Version.current(), folder.path(), inEffect, fixed);
  }

  private static Optional<String> value(
      Map<String, String> environment, Settings saved, String name) {
    return Optional.ofNullable(environment.get(name))
        .filter(text -> !text.isBlank())
        .or(() -> saved.get(name))
        .map(String::strip);
  }

  private static Optional<Long> number(
      Map<String, String> environment, Settings saved, String name, int most) {
    Optional<String> text = value(environment, saved, name);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    if (text.get().matches("[0-9]{1,6}")) {
      long number = Long.parseLong(text.get());
      if (number >= 1 && number <= most) {
        return Optional.of(number);
      }
    }
    throw VitrineException.invalid(
        name + " must be a whole number from 1 to " + most + ".", "Correct it, or remove it.");
  }

  private static boolean isOn(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "true", "on", "yes", "1" -> true;
      case "false", "off", "no", "0" -> false;
      default ->
          throw VitrineException.invalid(
              EngineSettings.FEATURE_SWITCH + " must be true or false.",
              "Correct it, or remove it.");
    };
  }
}
