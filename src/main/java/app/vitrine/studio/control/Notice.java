package app.vitrine.studio.control;

import org.jspecify.annotations.Nullable;

/**
 * Something the person is told in passing.
 *
 * @param text whole sentence
 * @param action name of what can be done about it; null for nothing
 * @param perform does it
 */
public record Notice(Tone tone, String text, @Nullable String action, Runnable perform) {
  /** How it is meant. */
  public enum Tone {
    PLAIN,
    GOOD,
    ATTENTION,
    WRONG
  }

  /** A notice without an action. */
  public static Notice of(Tone tone, String text) {
    return new Notice(tone, text, null, () -> {});
  }
}
