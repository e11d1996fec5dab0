package app.vitrine.studio.activity;

import app.vitrine.domain.event.Event;
import app.vitrine.studio.log.LogLine;
import app.vitrine.studio.log.LogWords;
import app.vitrine.studio.packages.PackageViewModel;
import app.vitrine.studio.text.Words;
import java.time.Duration;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** The event log, filtered, and played again. */
public final class ActivityViewModel {
  /** How many times faster than it happened. */
  static final List<Integer> SPEEDS = List.of(1, 4, 16);

  private final PackageViewModel model;
  private final LogWords told;
  private final Words words;
  private final Map<LogLine.Kind, BooleanProperty> kinds = new EnumMap<>(LogLine.Kind.class);
  private final StringProperty query = new SimpleStringProperty("");
  private final ObservableList<LogLine> lines = FXCollections.observableArrayList();
  private final IntegerProperty position = new SimpleIntegerProperty();
  private final ReadOnlyIntegerWrapper length = new ReadOnlyIntegerWrapper();
  private final BooleanProperty playing = new SimpleBooleanProperty();
  private final IntegerProperty speed = new SimpleIntegerProperty(SPEEDS.get(1));
  private Duration owed = Duration.ZERO;
  private @Nullable Replay replay;
  private Subscription following = Subscription.EMPTY;

  public ActivityViewModel(PackageViewModel model, Words words) {
    this.model = model;
    this.words = words;
    this.told = new LogWords(words, ZoneId.systemDefault());
    for (LogLine.Kind kind : LogLine.Kind.values()) {
      SimpleBooleanProperty shown = new SimpleBooleanProperty(kind != LogLine.Kind.PROGRESS);
      shown.addListener((value, old, now) -> filter());
      kinds.put(kind, shown);
    }
    query.addListener((value, old, now) -> filter());
    position.addListener((value, old, now) -> look());
  }

  /** The lines shown, in order. */
  public ObservableList<LogLine> lines() {
    return lines;
  }

  /** How the lines read. */
  public LogWords told() {
    return told;
  }

  /** Whether a kind of line is shown. */
  public BooleanProperty kindProperty(LogLine.Kind kind) {
    return java.util.Objects.requireNonNull(kinds.get(kind));
  }

  /** Only lines with all of these words are shown. */
  public StringProperty queryProperty() {
    return query;
  }

  /** The event looked back at, from 1; 0 for now. */
  public IntegerProperty positionProperty() {
    return position;
  }

  /** How many events there are. */
  public ReadOnlyIntegerProperty lengthProperty() {
    return length.getReadOnlyProperty();
  }

  /** Whether the log is being played. */
  public BooleanProperty playingProperty() {
    return playing;
  }

  /** How many times faster than it happened. */
  public IntegerProperty speedProperty() {
    return speed;
  }

  void activate() {
    following =
        Subscription.combine(
            model.logProperty().subscribe(log -> grown(log)),
            words.languageProperty().subscribe(this::say));
  }

  void deactivate() {
    following.unsubscribe();
    now();
  }

  private void grown(List<Event> log) {
    length.set(log.size());
    if (position.get() == 0) {
      replay = null;
      filter();
    }
  }

  /** Plays on from where it is, from the start when it is at the end, or pauses. */
  public void playOrPause() {
    if (!playing.get() && (position.get() == 0 || position.get() >= length.get())) {
      position.set(Math.min(1, length.get()));
    }
    owed = Duration.ZERO;
    playing.set(!playing.get());
  }

  /** Goes some events on or back. */
  public void step(int events) {
    playing.set(false);
    int from = position.get() == 0 ? length.get() : position.get();
    position.set(Math.clamp(from + events, Math.min(1, length.get()), length.get()));
  }

  /** Goes back to now. */
  public void now() {
    playing.set(false);
    position.set(0);
  }

  /** Time has passed while it plays. */
  public void advance(Duration passed) {
    Replay life = replay;
    if (!playing.get() || life == null) {
      return;
    }
    owed = owed.plus(passed.multipliedBy(speed.get()));
    int at = position.get();
    while (at < life.length() && owed.compareTo(life.gap(at)) >= 0) {
      owed = owed.minus(life.gap(at));
      at++;
    }
    position.set(at);
    if (at >= life.length()) {
      playing.set(false);
    }
  }

  private void look() {
    if (position.get() == 0) {
      replay = null;
      model.momentProperty().set(null);
    } else {
      Replay life = replay;
      if (life == null || life.length() < position.get()) {
        life = new Replay(model.logProperty().get());
        replay = life;
      }
      model.momentProperty().set(life.at(position.get()));
    }
    filter();
  }

  /** In another language every line reads anew. */
  private void say() {
    lines.clear();
    filter();
  }

  private void filter() {
    PackageViewModel.Moment moment = model.momentProperty().get();
    List<Event> log = moment == null ? model.logProperty().get() : moment.log();
    List<String> wanted = List.of(query.get().toLowerCase(Locale.ROOT).strip().split("\\s+"));
    boolean all = query.get().isBlank();
    List<LogLine> found =
        LogLine.of(log).stream()
            .filter(line -> kindProperty(line.kind()).get() && (all || matches(line, wanted)))
            .toList();
    if (!found.equals(lines)) {
      lines.setAll(found);
    }
  }

  private boolean matches(LogLine line, List<String> wanted) {
    String text = told.text(line).toLowerCase(Locale.ROOT);
    return wanted.stream().allMatch(text::contains);
  }

  /** The lines shown, as text. */
  public String text() {
    return lines.stream().map(told::text).collect(Collectors.joining("\n"));
  }
}
