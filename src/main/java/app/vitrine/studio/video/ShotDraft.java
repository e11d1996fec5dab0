package app.vitrine.studio.video;

import app.vitrine.domain.revision.Revision;
import app.vitrine.domain.video.CameraMovement;
import app.vitrine.domain.video.Shot;
import app.vitrine.studio.text.Said;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** A shot while a person changes it. */
final class ShotDraft {
  private final Shot shot;
  private final double othersSec;
  private final StringProperty caption;
  private final StringProperty seconds;
  private final ObjectProperty<CameraMovement> movement;
  private final ObjectProperty<@Nullable Said> refusal = new SimpleObjectProperty<>();
  private final DoubleBinding total;
  private final ObjectBinding<Problem> captionProblem;
  private final ObjectBinding<Problem> lengthProblem;
  private final BooleanBinding changed;

  /** What is wrong with a field. */
  enum Problem {
    NONE,
    CAPTION_TOO_LONG,
    NO_NUMBER,
    SHOT_TOO_SHORT,
    FILM_TOO_SHORT,
    FILM_TOO_LONG
  }

  /**
   * A draft of a shot as it is.
   *
   * @param filmSec length of the film the shot is in
   */
  ShotDraft(Shot shot, double filmSec) {
    this.shot = shot;
    this.othersSec = filmSec - shot.durationSec();
    this.caption = new SimpleStringProperty(shot.caption());
    this.seconds = new SimpleStringProperty(String.format(Locale.ROOT, "%.1f", shot.durationSec()));
    this.movement = new SimpleObjectProperty<>(shot.movement());
    this.total =
        Bindings.createDoubleBinding(() -> othersSec + typed().orElse(shot.durationSec()), seconds);
    this.captionProblem = Bindings.createObjectBinding(this::checkCaption, caption);
    this.lengthProblem = Bindings.createObjectBinding(this::checkLength, seconds);
    this.changed = Bindings.createBooleanBinding(this::differs, caption, seconds, movement);
  }

  /**
   * What was typed, without anything that watches it.
   *
   * @param seconds as typed
   */
  record Typed(Shot shot, String caption, String seconds, CameraMovement movement) {}

  /** What was typed so far; empty when the shot is as it was. */
  Optional<Typed> typedSoFar() {
    return changed.get()
        ? Optional.of(new Typed(shot, caption.get(), seconds.get(), movement.get()))
        : Optional.empty();
  }

  /** Goes on with what was typed before. */
  void goOnWith(Typed typed) {
    caption.set(typed.caption());
    seconds.set(typed.seconds());
    movement.set(typed.movement());
  }

  /** The shot as it is. */
  Shot shot() {
    return shot;
  }

  StringProperty captionProperty() {
    return caption;
  }

  /** Length in seconds as it is typed. */
  StringProperty secondsProperty() {
    return seconds;
  }

  ObjectProperty<CameraMovement> movementProperty() {
    return movement;
  }

  /** Why it was not accepted; empty before. */
  ObjectProperty<@Nullable Said> refusalProperty() {
    return refusal;
  }

  /** The film's length with this shot, in seconds. */
  DoubleBinding totalProperty() {
    return total;
  }

  ObjectBinding<Problem> captionProblemProperty() {
    return captionProblem;
  }

  ObjectBinding<Problem> lengthProblemProperty() {
    return lengthProblem;
  }

  /** Whether it differs from the shot and nothing is wrong with it. */
  BooleanBinding readyProperty() {
    return changed
        .and(captionProblem.isEqualTo(Problem.NONE))
        .and(lengthProblem.isEqualTo(Problem.NONE));
  }

  /** Characters of the caption. */
  int captionLength() {
    return caption.get().codePointCount(0, caption.get().length());
  }

  /** Makes the shot longer, or shorter when negative. */
  void lengthen(double by) {
    double now = typed().orElse(shot.durationSec());
    double next = Math.max(Revision.ShotEdited.MIN_SHOT_SEC, now + by);
    seconds.set(String.format(Locale.ROOT, "%.1f", next));
  }

  /** The change as it is asked for. */
  Revision.ShotEdited revision() {
    return new Revision.ShotEdited(
        shot.sequence(), caption.get().strip(), length(), movement.get());
  }

  /** What was not touched stays exact, though it is shown rounded. */
  private double length() {
    double typed = typed().orElse(shot.durationSec());
    boolean untouched =
        String.format(Locale.ROOT, "%.1f", shot.durationSec())
            .equals(String.format(Locale.ROOT, "%.1f", typed));
    return untouched ? shot.durationSec() : typed;
  }

  private OptionalDouble typed() {
    String text = seconds.get().strip().replace(',', '.').replace('．', '.');
    try {
      double number = Double.parseDouble(text);
      return Double.isFinite(number) ? OptionalDouble.of(number) : OptionalDouble.empty();
    } catch (NumberFormatException noNumber) {
      return OptionalDouble.empty();
    }
  }

  private Problem checkCaption() {
    return captionLength() > Revision.ShotEdited.MAX_CAPTION
        ? Problem.CAPTION_TOO_LONG
        : Problem.NONE;
  }

  private Problem checkLength() {
    OptionalDouble typed = typed();
    if (typed.isEmpty()) {
      return Problem.NO_NUMBER;
    }
    if (typed.getAsDouble() < Revision.ShotEdited.MIN_SHOT_SEC) {
      return Problem.SHOT_TOO_SHORT;
    }
    double film = othersSec + typed.getAsDouble();
    if (film < Revision.ShotEdited.MIN_FILM_SEC) {
      return Problem.FILM_TOO_SHORT;
    }
    return film > Revision.ShotEdited.MAX_FILM_SEC ? Problem.FILM_TOO_LONG : Problem.NONE;
  }

  private boolean differs() {
    return !caption.get().strip().equals(shot.caption())
        || length() != shot.durationSec()
        || movement.get() != shot.movement();
  }
}
