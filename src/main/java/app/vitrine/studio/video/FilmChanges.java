package app.vitrine.studio.video;

import app.vitrine.domain.revision.Revision;
import app.vitrine.domain.state.PackageStatus;
import app.vitrine.domain.state.Target;
import app.vitrine.domain.video.Film;
import app.vitrine.domain.video.Shot;
import app.vitrine.domain.video.Storyboard;
import app.vitrine.domain.view.PackageView;
import app.vitrine.studio.control.Dialogs;
import app.vitrine.studio.control.Notice;
import app.vitrine.studio.packages.Move;
import app.vitrine.studio.packages.PaneContext;
import app.vitrine.studio.text.Said;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/** What a person has made differently in a film: a shot, its music, or all of it. */
final class FilmChanges {
  private final PaneContext context;
  private final ReadOnlyObjectProperty<@Nullable Film> film;
  private final ObjectProperty<@Nullable ShotDraft> draft = new SimpleObjectProperty<>();
  private final ObservableValue<String> whyNotRemake;
  private boolean resting;
  private boolean asking;

  FilmChanges(PaneContext context, ReadOnlyObjectProperty<@Nullable Film> film) {
    this.context = context;
    this.film = film;
    this.whyNotRemake =
        context
            .view()
            .map(view -> Move.REMAKE_VIDEO.refusal(view).orElse(""))
            .orElse("packages.loading");
  }

  /** Key of why the whole film cannot be made anew now; empty when it can. */
  ObservableValue<String> whyNotRemake() {
    return whyNotRemake;
  }

  /** The shot being changed; null while none is. */
  ObjectProperty<@Nullable ShotDraft> draftProperty() {
    return draft;
  }

  /** The pane is left: what was typed for a shot is kept until it is opened again. */
  void rest() {
    resting = true;
    context.unfinished().left(this);
    ShotDraft open = draft.get();
    if (open != null) {
      forget();
      open.typedSoFar().ifPresent(this::keep);
    }
  }

  /** The pane shows a film: goes on with a shot that was being changed when the pane was left. */
  void goOn() {
    resting = false;
    context.unfinished().opened(this, context.id(), () -> typed().isPresent());
    if (draft.get() == null && film.get() != null && blocked().isEmpty()) {
      context.unfinished().take(context.id(), ShotDraft.Typed.class).ifPresent(this::goOnWith);
    }
  }

  /** Goes on with what was typed, in the shot that has the same number now. */
  private void goOnWith(ShotDraft.Typed typed) {
    Film now = film.get();
    Optional<Shot> shot =
        now == null ? Optional.empty() : now.storyboard().shot(typed.shot().sequence());
    if (now == null || shot.isEmpty()) {
      tell("video.shot_gone", typed.shot().sequence());
      return;
    }
    ShotDraft again = new ShotDraft(shot.get(), now.storyboard().durationSec());
    again.goOnWith(typed);
    draft.set(again);
  }

  private void keep(ShotDraft.Typed typed) {
    context.unfinished().keep(context.id(), ShotDraft.Typed.class, typed);
  }

  private void forget() {
    context.unfinished().take(context.id(), ShotDraft.Typed.class);
  }

  private Optional<ShotDraft.Typed> typed() {
    return Optional.ofNullable(draft.get()).flatMap(ShotDraft::typedSoFar);
  }

  /** Another film is there: what is typed for a shot goes over to the new one of its number. */
  void keepTo(Storyboard storyboard) {
    ShotDraft open = draft.get();
    if (open != null && !storyboard.shots().contains(open.shot())) {
      Optional<ShotDraft.Typed> typed = open.typedSoFar();
      draft.set(null);
      typed.ifPresent(this::goOnWith);
    }
  }

  /** Key of the reason why nothing can be changed now; empty when it can. */
  String blocked() {
    PackageView view = context.view().get();
    if (view == null || view.isUnfinished()) {
      return "video.blocked_working";
    }
    if (view.status() == PackageStatus.CANCELLED) {
      return "video.blocked_cancelled";
    }
    Film shown = film.get();
    if (shown != null && shown.materials().isEmpty()) {
      return "video.blocked_old";
    }
    return "";
  }

  /** Key of why the film's music cannot be changed now; empty when it can. */
  String whyNotMusic() {
    PackageView view = context.view().get();
    String why = blocked();
    boolean silent = view != null && !view.input().options().includeAudio();
    return why.isEmpty() && silent ? "video.blocked_silent" : why;
  }

  /** Begins to change a shot. */
  void edit(int sequence) {
    Film now = film.get();
    if (now != null && blocked().isEmpty()) {
      now.storyboard().shots().stream()
          .filter(shot -> shot.sequence() == sequence)
          .findFirst()
          .ifPresent(
              shot -> {
                leave();
                draft.set(new ShotDraft(shot, now.storyboard().durationSec()));
              });
    }
  }

  /** Leaves the shot as it is; what was typed can be had back for a while. */
  void leave() {
    Optional<ShotDraft.Typed> left = typed();
    draft.set(null);
    forget();
    left.ifPresent(
        typed ->
            context
                .notices()
                .tell(
                    new Notice(
                        Notice.Tone.PLAIN,
                        Said.of("video.left", typed.shot().sequence()),
                        "packages.undo",
                        () -> haveBack(typed))));
  }

  private void haveBack(ShotDraft.Typed typed) {
    if (resting || !blocked().isEmpty()) {
      keep(typed);
    } else {
      leave();
      goOnWith(typed);
    }
  }

  /** Has the changed shot made. */
  void redo() {
    ShotDraft wanted = draft.get();
    if (wanted == null || !wanted.readyProperty().get()) {
      return;
    }
    wanted.refusalProperty().set(null);
    change(
        () -> context.revise(wanted.revision()),
        accepted -> {
          if (draft.get() == wanted) {
            draft.set(null);
          }
          forget();
          tell("video.told_shot", wanted.shot().sequence());
        },
        why -> wanted.refusalProperty().set(context.troubles().said(why)));
  }

  /** Has other music written under the same pictures, once the person has said so. */
  void changeMusic() {
    context
        .dialogs()
        .askChoice(
            new Dialogs.Choice(
                "video.music_title", "video.music_prompt", List.of("video.music_go")),
            chosen -> writeMusic());
  }

  private void writeMusic() {
    if (!blocked().isEmpty()) {
      tell(blocked());
      return;
    }
    change(
        () -> context.revise(new Revision.MusicChanged()),
        accepted -> tell("video.told_music"),
        why -> context.notices().tell(context.troubles().notice(why)));
  }

  /** Has the whole film made anew, with a reason asked for. */
  void remake() {
    if (!whyNotRemake.getValue().isEmpty()) {
      return;
    }
    context
        .dialogs()
        .askWords(
            new Dialogs.Question(
                "video.remake_title",
                "video.remake_prompt",
                "video.remake",
                false,
                List.of("video.remake_calmer", "video.remake_closer", "video.remake_lively"),
                context.id()),
            this::remake);
  }

  /** Has the film made, or made anew. */
  void remake(String reason) {
    if (!whyNotRemake.getValue().isEmpty()) {
      return;
    }
    change(
        () -> context.desk().orchestrator().regenerate(context.id(), Target.VIDEO, reason),
        accepted -> tell("video.told_film"),
        why -> context.notices().tell(context.troubles().notice(why)));
  }

  /** Asks for one thing at a time: a second click does nothing. */
  private void change(
      Callable<PackageView> change, Consumer<PackageView> done, Consumer<Exception> failed) {
    if (asking) {
      return;
    }
    asking = true;
    context.change(
        change,
        accepted -> {
          asking = false;
          done.accept(accepted);
        },
        why -> {
          asking = false;
          failed.accept(why);
        });
  }

  private void tell(String key, Object... arguments) {
    context.notices().tell(Notice.of(Notice.Tone.PLAIN, Said.of(key, arguments)));
  }
}
