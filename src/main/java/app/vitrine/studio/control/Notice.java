package app.vitrine.studio.control;

import app.vitrine.studio.text.Said;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/**
 * Something the person is told in passing.
 *
 * @param text whole sentence
 * @param actionKey names what can be done about it; null for nothing
 * @param perform does it
 * @param stands whether that can still be done; once it cannot, the notice goes
 */
public record Notice(
    Tone tone,
    Said text,
    @Nullable String actionKey,
    Runnable perform,
    ObservableValue<Boolean> stands) {
  private static final ObservableValue<Boolean> ALWAYS = new ReadOnlyBooleanWrapper(true);

  /** One that stands for as long as it is shown. */
  public Notice(Tone tone, Said text, @Nullable String actionKey, Runnable perform) {
    this(tone, text, actionKey, perform, ALWAYS);
  }

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
