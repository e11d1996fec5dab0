package app.vitrine.studio.control;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.studio.screens.FxToolkit;
import javafx.scene.control.Spinner;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WholeNumbersTest {
  @BeforeAll
  static void start() {
    FxToolkit.start();
  }

  @ParameterizedTest
  @CsvSource({"'',15", "20,20", "999,60", "1,6", "007,7", "abc,15", "1.5,15", "-3,15"})
  void what_is_typed_becomes_a_number_that_fits_or_stays_what_it_was(String typed, int expected) {
    Spinner<Integer> field =
        FxToolkit.on(
            () -> {
              Spinner<Integer> made = WholeNumbers.field(6, 60, 15);
              made.getEditor().setText(typed);
              made.commitValue();
              return made;
            });
    assertThat(field.getValue()).isEqualTo(expected);
  }
}
