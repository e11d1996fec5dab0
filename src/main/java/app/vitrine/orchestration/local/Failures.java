package app.vitrine.orchestration.local;

import app.vitrine.domain.error.VitrineException;
import app.vitrine.domain.state.Stage;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The engine's own failures, in words for a person. */
final class Failures {
  private static final Duration IN_SECONDS_BELOW = Duration.ofMinutes(2);

  private Failures() {}

  /** The stage's time was up; another attempt may be quicker. */
  static VitrineException tookTooLong(Stage stage, Duration deadline) {
    String time =
        deadline.compareTo(IN_SECONDS_BELOW) < 0
            ? Math.max(1, deadline.toSeconds()) + " s"
            : deadline.toMinutes() + " minutes";
    return VitrineException.provider(
        "The " + words(stage) + " stage took longer than " + time + ".", true, null);
  }

  /** Something nobody foresaw; the log has the details. */
  static VitrineException unexpected(Stage stage, @Nullable Throwable cause) {
    return VitrineException.internal(
        "The " + words(stage) + " stage met an unexpected problem.",
        "Try this part again; if it happens again, report it with the log.",
        cause);
  }

  /** The failure itself when it has a sentence of its own. */
  static VitrineException told(Stage stage, Throwable cause) {
    return switch (cause) {
      case VitrineException told -> told;
      case OutOfMemoryError _ -> outOfMemory(stage, cause);
      default -> unexpected(stage, cause);
    };
  }

  private static VitrineException outOfMemory(Stage stage, Throwable cause) {
    return VitrineException.internal(
        "The " + words(stage) + " stage ran out of memory.",
        "Try this part again when no other package is being made, or with a smaller photo.",
        cause);
  }

  /** What a person is told when a run fails. */
  static String sentence(VitrineException failure) {
    return failure.getMessage() + " Everything finished before is kept. " + failure.advice();
  }

  private static String words(Stage stage) {
    return stage.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
