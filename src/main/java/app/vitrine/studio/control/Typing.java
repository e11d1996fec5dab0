package app.vitrine.studio.control;

import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Rules for what may be typed. */
public final class Typing {
  private Typing() {}

  /**
   * The Tab key goes on to what follows, or back with Shift, instead of becoming part of a text.
   */
  public static void tabGoesOn(Node text) {
    text.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.TAB && !event.isAltDown() && !event.isMetaDown()) {
            event.consume();
            text.requestFocusTraversal(
                event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
          }
        });
  }

  /** Lets no more than {@code most} characters in; of what is pasted the beginning stays. */
  public static TextFormatter<String> atMost(int most) {
    return atMost(most, () -> {});
  }

  /**
   * The same for one who says so.
   *
   * @param cut hears that something was left out
   */
  public static TextFormatter<String> atMost(int most, Runnable cut) {
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
            cut.run();
          }
          return change;
        });
  }
}
