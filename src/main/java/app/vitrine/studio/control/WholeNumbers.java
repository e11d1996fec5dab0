package app.vitrine.studio.control;

import java.util.function.UnaryOperator;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory.IntegerSpinnerValueFactory;
import javafx.scene.control.TextFormatter;
import javafx.util.StringConverter;

/** Fields for whole numbers. Only digits can be typed; an emptied one goes back to what it was. */
public final class WholeNumbers {
  private static final String TYPED = "\\d{0,6}";

  private WholeNumbers() {}

  /**
   * A field for a number from {@code least} to {@code most}; another one typed becomes the nearest.
   */
  public static Spinner<Integer> field(int least, int most, int value) {
    IntegerSpinnerValueFactory numbers = new IntegerSpinnerValueFactory(least, most, value);
    numbers.setConverter(new Digits(numbers));
    Spinner<Integer> field = new Spinner<>(numbers);
    field.setEditable(true);
    UnaryOperator<TextFormatter.Change> digits =
        change -> change.getControlNewText().matches(TYPED) ? change : null;
    field.getEditor().setTextFormatter(new TextFormatter<>(digits));
    field
        .focusedProperty()
        .addListener(
            (focused, was, is) -> {
              if (!is) {
                field.commitValue();
                field.getEditor().setText(String.valueOf(field.getValue()));
              }
            });
    return field;
  }

  private static final class Digits extends StringConverter<Integer> {
    private final IntegerSpinnerValueFactory numbers;

    Digits(IntegerSpinnerValueFactory numbers) {
      this.numbers = numbers;
    }

    @Override
    public String toString(Integer number) {
      return String.valueOf(number);
    }

    @Override
    public Integer fromString(String typed) {
      return typed.isEmpty()
          ? numbers.getValue()
          : Math.clamp(Integer.parseInt(typed), numbers.getMin(), numbers.getMax());
    }
  }
}
