package app.vitrine.studio.create;

import app.vitrine.domain.view.PackageView;
import app.vitrine.studio.control.Notice;
import app.vitrine.studio.control.Notices;
import app.vitrine.studio.control.Troubles;
import app.vitrine.studio.desk.Desk;
import app.vitrine.studio.desk.Workshop;
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
  private final int atOnce;
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
    this.atOnce = desk.workshop().inEffect().getOrDefault(Workshop.PARALLEL, 1);
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
    Draft instead = taken.instead();
    Draft first = taken.drafts().getFirst();
    if (instead == null) {
      drafts.addAll(taken.drafts());
    } else {
      int at = drafts.indexOf(instead);
      looks.forget(instead);
      drafts.set(at, first);
      drafts.addAll(at + 1, taken.drafts().subList(1, taken.drafts().size()));
      offerBack(instead, first);
    }
    looks.add(taken.drafts());
    show(first);
  }

  /** A photo that was good may be wanted after all. */
  private void offerBack(Draft instead, Draft now) {
    if (instead.stateProperty().get() == Draft.PhotoState.REFUSED) {
      return;
    }
    notices.tell(
        new Notice(
            Notice.Tone.PLAIN,
            Said.of("create.replaced", instead.name()),
            "create.undo",
            () -> {
              int at = drafts.indexOf(now);
              if (at >= 0) {
                looks.forget(now);
                drafts.set(at, instead);
                looks.add(List.of(instead));
                show(instead);
              }
            }));
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

  /** Whether somebody wrote about a product of which no package was asked for. */
  public boolean isWritten() {
    return !intake.aheadProperty().get().isBlank() || drafts.stream().anyMatch(Draft::isWritten);
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

  /** Of a text far too long only the beginning was taken. */
  void wordsCut() {
    notices.tell(Notice.of(Notice.Tone.ATTENTION, Said.of("create.cut")));
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
              asked.stopped()
                  ? Said.of("create.stopped", made.size())
                  : Said.of("create.queued", made.size(), atOnce, unusable()),
              whole && inView ? null : "shell.show",
              () -> navigator.open(Section.LIBRARY)));
    }
    if (whole && inView && !made.isEmpty()) {
      navigator.open(Section.LIBRARY);
    } else if (!asked.refused().isEmpty()) {
      show(asked.refused().getFirst().draft());
    }
  }

  private long unusable() {
    return drafts.stream()
        .filter(draft -> draft.stateProperty().get() == Draft.PhotoState.REFUSED)
        .count();
  }

  private void refused(Orders.Refused refused) {
    refused.draft().backgroundRefusalProperty().set(troubles.said(refused.why()));
  }
}
