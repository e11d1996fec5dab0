package app.vitrine.studio.settings;

import app.vitrine.studio.desk.Preferences;
import app.vitrine.studio.desk.Workshop;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;

/** A number that holds from the next start on; the environment may have fixed it. */
final class WorkSetting {
  private final int least;
  private final int most;
  private final int inEffect;
  private final boolean fixed;
  private final IntegerProperty value;

  WorkSetting(
      String name,
      int least,
      int most,
      Workshop workshop,
      Preferences preferences,
      BiConsumer<String, String> save) {
    this.least = least;
    this.most = most;
    this.inEffect = workshop.inEffect().getOrDefault(name, least);
    this.fixed = workshop.fixed().containsKey(name);
    Optional<Integer> saved =
        preferences
            .get(name)
            .filter(text -> text.matches("\\d{1,4}"))
            .map(Integer::parseInt)
            .filter(number -> number >= least && number <= most);
    this.value = new SimpleIntegerProperty(fixed ? inEffect : saved.orElse(inEffect));
    value.addListener(
        (observable, old, now) -> save.accept(name, String.valueOf(clamped(now.intValue()))));
  }

  private int clamped(int wanted) {
    return Math.clamp(wanted, least, most);
  }

  int least() {
    return least;
  }

  int most() {
    return most;
  }

  /** What is saved, and holds from the next start on. */
  IntegerProperty valueProperty() {
    return value;
  }

  /** What holds now. */
  int inEffect() {
    return inEffect;
  }

  /** Whether the environment sets it, so that it cannot be set here. */
  boolean isFixed() {
    return fixed;
  }

  /** Whether something else holds until the next start. */
  BooleanBinding waitsForStart() {
    return Bindings.createBooleanBinding(() -> value.get() != inEffect, value);
  }
}
