package app.vitrine.studio.control;

import javafx.scene.control.TextFormatter;

/** Rules for what may be typed. */
public final class Typing {
  private Typing() {}

  /** Lets no more than {@code most} characters in; of what is pasted the beginning stays. */
  public static TextFormatter<String> atMost(int most) {
    return new TextFormatter<>(
        change -> {
          int over = change.getControlNewText().length() - most;
          if (change.isAdded() && over > 0) {
            String text = change.getText();
            int kept = Math.max(0, text.length() - over);
            if (kept > 0 && Character.isHighSurrogate(text.charAt(kept - 1))) {
              kept--;
            }
            change.setText(text.substring(0, kept));
            int caret = change.getRangeStart() + kept;
            change.selectRange(caret, caret);
          }
          return change;
        });
  }
}
