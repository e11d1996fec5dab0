package app.vitrine.studio.review;

import app.vitrine.domain.state.Target;
import app.vitrine.studio.control.Dialogs;
import app.vitrine.studio.packages.HeldDecisions;
import app.vitrine.studio.packages.Move;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.MapChangeListener;
import javafx.collections.ObservableMap;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** What can be decided about the package looked at, and why the rest cannot. */
public final class Deciding {
  private static final Map<Target, String> PARTS = new LinkedHashMap<>();

  static {
    PARTS.put(Target.COPYWRITING, "review.regenerate_copy");
    PARTS.put(Target.IMAGES, "review.regenerate_images");
    PARTS.put(Target.VIDEO, "review.regenerate_video");
    PARTS.put(Target.ALL, "review.regenerate_all");
  }

  private final ReadOnlyObjectProperty<@Nullable Reviewed> current;
  private final Map<Move, ReadOnlyStringWrapper> whyNot = new EnumMap<>(Move.class);
  private final ReadOnlyStringWrapper told = new ReadOnlyStringWrapper("");
  private final MapChangeListener<UUID, HeldDecisions.Held> decided = change -> refresh();

  /** Kept here because a view of a map that nobody keeps hears nothing any more. */
  private final ObservableMap<UUID, HeldDecisions.Held> held;

  private Subscription following = Subscription.EMPTY;
  private Subscription working = Subscription.EMPTY;
  private @Nullable Move asked;

  /**
   * About whatever package is looked at.
   *
   * @param current that package; null while there is none
   */
  Deciding(ReadOnlyObjectProperty<@Nullable Reviewed> current, HeldDecisions decisions) {
    this.current = current;
    this.held = decisions.held();
    for (Move move : Move.values()) {
      whyNot.put(move, new ReadOnlyStringWrapper(""));
    }
  }

  void activate() {
    held.addListener(decided);
    following = current.subscribe(this::follow);
  }

  void deactivate() {
    held.removeListener(decided);
    following.unsubscribe();
    working.unsubscribe();
  }

  private void follow(@Nullable Reviewed reviewed) {
    asked = null;
    working.unsubscribe();
    working =
        reviewed == null
            ? Subscription.EMPTY
            : reviewed.actions().busyProperty().subscribe(busy -> refresh());
    refresh();
  }

  /** Key of why a move cannot be made now; empty when it can. */
  public ReadOnlyStringProperty whyNot(Move move) {
    return wrapper(move).getReadOnlyProperty();
  }

  /** Key of why what was asked for last was not done; empty when it was. */
  public ReadOnlyStringProperty toldProperty() {
    return told.getReadOnlyProperty();
  }

  /** The package, if it allows a move; otherwise it is told why not. */
  Optional<Reviewed> allowing(Move move) {
    asked = move;
    refresh();
    if (!told.get().isEmpty()) {
      return Optional.empty();
    }
    asked = null;
    return Optional.ofNullable(current.get());
  }

  /** Asks which of the parts that can be made anew, and makes it anew. */
  void regenerate(Dialogs dialogs) {
    allowing(Move.REMAKE_ALL)
        .ifPresent(
            now -> {
              List<Target> parts =
                  PARTS.keySet().stream()
                      .filter(part -> now.actions().refusal(Move.remaking(part)).isEmpty())
                      .toList();
              dialogs.askChoice(
                  new Dialogs.Choice(
                      "review.regenerate_title",
                      "review.regenerate_prompt",
                      parts.stream().map(PARTS::get).toList()),
                  chosen -> now.actions().remake(parts.get(chosen)));
            });
  }

  /** Finds anew what can be done; to be called when the package has changed. */
  void refresh() {
    Reviewed now = current.get();
    for (Move move : Move.values()) {
      wrapper(move).set(now == null ? "" : refusal(now, move));
    }
    told.set(asked == null ? "" : wrapper(asked).get());
  }

  private static String refusal(Reviewed now, Move move) {
    return now.actions().busyProperty().get()
        ? "packages.still_asked"
        : now.actions().refusal(move).orElse("");
  }

  private ReadOnlyStringWrapper wrapper(Move move) {
    return Objects.requireNonNull(whyNot.get(move));
  }
}
