package app.vitrine.studio.create;

import app.vitrine.domain.view.PackageView;
import app.vitrine.studio.control.Notice;
import app.vitrine.studio.control.Notices;
import app.vitrine.studio.control.Troubles;
import app.vitrine.studio.desk.Desk;
import app.vitrine.studio.fx.FxBridge;
import app.vitrine.studio.live.Batch;
import app.vitrine.studio.shell.Navigator;
import app.vitrine.studio.shell.Section;
import app.vitrine.studio.text.Said;
import app.vitrine.studio.text.Words;
import java.util.List;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** From dropped photos to packages being made. */
public final class CreateViewModel {
  private final Troubles troubles;
  private final Notices notices;
  private final Navigator navigator;
  private final Batch batch;
  private final DraftReading brief;
  private final PhotoLooks looks;
  private final ObservableList<Draft> drafts = FXCollections.observableArrayList();
  private final ObjectProperty<@Nullable Draft> current = new SimpleObjectProperty<>();
  private final Intake intake;
  private final Orders orders;
  private boolean inView = true;
  private final OptionsViewModel options;

  public CreateViewModel(
      Desk desk,
      FxBridge bridge,
      Words words,
      Troubles troubles,
      Notices notices,
      Navigator navigator,
      Batch batch) {
    this.troubles = troubles;
    this.notices = notices;
    this.navigator = navigator;
    this.batch = batch;
    this.options = new OptionsViewModel(PackageDefaults.read(desk.preferences()));
    this.brief = new DraftReading(desk, bridge);
    this.looks = new PhotoLooks(desk, bridge, troubles);
    this.intake = new Intake(desk, bridge, words, troubles, notices, drafts, this::take);
    this.orders =
        new Orders(
            desk.orchestrator(),
            bridge,
            draft -> drafts.contains(draft) && draft.readyBinding().get(),
            this::takeAway);
    current.subscribe(looks::front);
  }

  /** The photos taken in, in the order they came. */
  public ObservableList<Draft> drafts() {
    return drafts;
  }

  /** The one being looked at; null when there is none. */
  public ObjectProperty<@Nullable Draft> currentProperty() {
    return current;
  }

  /** How photos come in. */
  public Intake intake() {
    return intake;
  }

  /** The packages being asked for. */
  Orders orders() {
    return orders;
  }

  /** Whether the person looks at this: one who went elsewhere is left there. */
  void inView(boolean seen) {
    inView = seen;
  }

  public OptionsViewModel options() {
    return options;
  }

  private void take(Intake.Taken taken) {
    if (taken.replaces()) {
      drafts.forEach(looks::forget);
      drafts.setAll(taken.drafts());
    } else {
      drafts.addAll(taken.drafts());
    }
    looks.add(taken.drafts());
    show(taken.drafts().getFirst());
  }

  /** Looks at one of the drafts. */
  public void show(Draft draft) {
    current.set(draft);
    brief.read(draft);
  }

  /**
   * Takes a draft away. One that is left alone waits in the queue as the options say: what was
   * chosen for it beside others is no longer shown.
   */
  public void remove(Draft draft) {
    int at = drafts.indexOf(draft);
    takeAway(draft);
    aloneAsUsual();
    if (draft.isWritten()) {
      notices.tell(
          new Notice(
              Notice.Tone.PLAIN,
              Said.of("create.removed", draft.name()),
              "create.undo",
              () -> putBack(draft, at)));
    }
  }

  private void putBack(Draft draft, int at) {
    drafts.add(Math.min(at, drafts.size()), draft);
    looks.add(List.of(draft));
    show(draft);
  }

  private void aloneAsUsual() {
    if (drafts.size() == 1 && !orders.placingProperty().get()) {
      drafts.getFirst().priorityProperty().set(null);
    }
  }

  private void takeAway(Draft draft) {
    int at = drafts.indexOf(draft);
    drafts.remove(draft);
    looks.forget(draft);
    if (current.get() == draft) {
      if (drafts.isEmpty()) {
        current.set(null);
      } else {
        show(drafts.get(Math.min(at, drafts.size() - 1)));
      }
    }
  }

  /** Whether somebody wrote about a photo that no package was asked for. */
  public boolean isWritten() {
    return drafts.stream().anyMatch(Draft::isWritten);
  }

  /** Gives the current draft's words to all that have none. */
  public void wordsForAll() {
    Draft from = current.get();
    if (from != null) {
      drafts.stream()
          .filter(draft -> draft.backgroundProperty().get().isBlank())
          .forEach(draft -> draft.backgroundProperty().set(from.backgroundProperty().get()));
    }
  }

  /** The merchant changed the words about the current draft. */
  public void wordsChanged() {
    Draft draft = current.get();
    if (draft != null) {
      draft.backgroundRefusalProperty().set(null);
      brief.read(draft);
    }
  }

  /** Stops looking at photos. */
  public void close() {
    brief.close();
    looks.close();
  }

  /** How many of the drafts packages can be made of. */
  public long ready() {
    return drafts.stream().filter(draft -> draft.readyBinding().get()).count();
  }

  /** Asks for a package of every draft that is ready. */
  public void create() {
    List<Draft> ready = drafts.stream().filter(draft -> draft.readyBinding().get()).toList();
    orders.place(ready, options.options(), this::asked);
  }

  private void asked(Orders.Placed asked) {
    aloneAsUsual();
    List<UUID> made = asked.made().stream().map(PackageView::id).toList();
    if (made.size() > 1) {
      batch.begin(made);
    }
    asked.refused().forEach(this::refused);
    boolean whole = asked.refused().isEmpty() && !asked.stopped();
    if (whole && inView && made.size() == 1) {
      navigator.openPackage(made.getFirst());
      return;
    }
    if (!made.isEmpty()) {
      notices.tell(
          new Notice(
              Notice.Tone.GOOD,
              Said.of(asked.stopped() ? "create.stopped" : "create.queued", made.size()),
              whole && inView ? null : "shell.show",
              () -> navigator.open(Section.LIBRARY)));
    }
    if (whole && inView && !made.isEmpty()) {
      navigator.open(Section.LIBRARY);
    } else if (!asked.refused().isEmpty()) {
      show(asked.refused().getFirst().draft());
    }
  }

  private void refused(Orders.Refused refused) {
    refused.draft().backgroundRefusalProperty().set(troubles.said(refused.why()));
  }
}
