package app.vitrine.studio.control;

import app.vitrine.studio.text.Said;
import org.jspecify.annotations.Nullable;

/**
 * Something the person is told in passing.
 *
 * @param text whole sentence
 * @param actionKey names what can be done about it; null for nothing
 * @param perform does it
 */
public record Notice(Tone tone, Said text, @Nullable String actionKey, Runnable perform) {
  /** How it is meant. */
  public enum Tone {
    PLAIN,
    GOOD,
    ATTENTION,
    WRONG
  }

  /** Whether what can be done about it is to take it back. */
  boolean undoes() {
    return actionKey != null && actionKey.endsWith(".undo");
  }

  /** A notice without an action. */
  public static Notice of(Tone tone, Said text) {
    return new Notice(tone, text, null, () -> {});
  }
}
