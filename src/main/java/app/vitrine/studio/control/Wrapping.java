package app.vitrine.studio.control;

import java.text.Bidi;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;

/**
 * Text over several lines. JavaFX 26 cannot break a line within text that is written from right to
 * left: its layout looks for the end of the line before the beginning of the text and fails for as
 * long as that text is in view. Such text stays on its line.
 */
public final class Wrapping {
  private Wrapping() {}

  /** Lets a label or button take several lines where its text can be broken. */
  public static void of(Labeled control) {
    control.wrapTextProperty().bind(breakable(control.textProperty()));
  }

  /** Lets a tooltip take several lines where its text can be broken. */
  public static void of(Tooltip tooltip) {
    tooltip.wrapTextProperty().bind(breakable(tooltip.textProperty()));
  }

  /** Breaks the lines of a text being written where that can be done; otherwise it scrolls. */
  public static void of(TextArea area) {
    area.wrapTextProperty().bind(breakable(area.textProperty()));
  }

  private static ObservableValue<Boolean> breakable(ObservableValue<String> text) {
    return text.map(Wrapping::isBreakable).orElse(true);
  }

  /** Whether all of a text is written from left to right. */
  public static boolean isBreakable(String text) {
    return !Bidi.requiresBidi(text.toCharArray(), 0, text.length());
  }
}
