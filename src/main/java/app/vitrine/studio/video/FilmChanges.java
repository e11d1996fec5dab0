package app.vitrine.studio.video;

import app.vitrine.domain.revision.Revision;
import app.vitrine.domain.state.PackageStatus;
import app.vitrine.domain.state.Target;
import app.vitrine.domain.video.Film;
import app.vitrine.domain.video.Storyboard;
import app.vitrine.domain.view.PackageView;
import app.vitrine.studio.control.Dialogs;
import app.vitrine.studio.control.Notice;
import app.vitrine.studio.packages.PaneContext;
import app.vitrine.studio.text.Said;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** What a person has made differently in a film: a shot, its music, or all of it. */
final class FilmChanges {
  private final PaneContext context;
  private final ReadOnlyObjectProperty<@Nullable Film> film;
  private final ObjectProperty<@Nullable ShotDraft> draft = new SimpleObjectProperty<>();

  FilmChanges(PaneContext context, ReadOnlyObjectProperty<@Nullable Film> film) {
    this.context = context;
    this.film = film;
  }

  /** The shot being changed; null while none is. */
  ObjectProperty<@Nullable ShotDraft> draftProperty() {
    return draft;
  }

  /** Keeps what was typed for a shot until the pane is opened again. */
  void rest() {
    context.unfinished().take(context.id(), ShotDraft.Typed.class);
    typed()
        .ifPresent(typed -> context.unfinished().keep(context.id(), ShotDraft.Typed.class, typed));
  }

  /** Goes on with a shot that was being changed when the pane was left, if it is still the same. */
  void goOn(Storyboard storyboard) {
    if (draft.get() == null && blocked().isEmpty()) {
      context
          .unfinished()
          .take(context.id(), ShotDraft.Typed.class)
          .ifPresent(typed -> goOnWith(typed, storyboard));
    }
  }

  private void goOnWith(ShotDraft.Typed typed, Storyboard storyboard) {
    if (storyboard.shots().contains(typed.shot())) {
      ShotDraft again = new ShotDraft(typed.shot(), storyboard.durationSec());
      again.goOnWith(typed);
      draft.set(again);
    }
  }

  private Optional<ShotDraft.Typed> typed() {
    return Optional.ofNullable(draft.get()).flatMap(ShotDraft::typedSoFar);
  }

  /** Lets go of a shot that is no longer in the film. */
  void keepTo(Storyboard storyboard) {
    ShotDraft open = draft.get();
    if (open != null && storyboard.shots().stream().noneMatch(open.shot()::equals)) {
      draft.set(null);
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

  /** Whether the film's music can be changed. */
  boolean hasMusic() {
    PackageView view = context.view().get();
    return view != null && view.input().options().includeAudio();
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
    Film now = film.get();
    if (now != null && blocked().isEmpty()) {
      goOnWith(typed, now.storyboard());
    }
  }

  /** Has the changed shot made. */
  void redo() {
    ShotDraft wanted = draft.get();
    if (wanted == null || !wanted.readyProperty().get()) {
      return;
    }
    wanted.refusalProperty().set(null);
    context.change(
        () -> revise(wanted.revision()),
        accepted -> {
          if (draft.get() == wanted) {
            draft.set(null);
          }
          tell("video.told_shot", wanted.shot().sequence());
        },
        why -> wanted.refusalProperty().set(context.troubles().said(why)));
  }

  /** Has other music written under the same pictures. */
  void changeMusic() {
    context.change(
        () -> revise(new Revision.MusicChanged()),
        accepted -> tell("video.told_music"),
        why -> context.notices().tell(context.troubles().notice(why)));
  }

  /** Has the whole film made anew, with a reason asked for. */
  void remake() {
    context
        .dialogs()
        .askWords(
            new Dialogs.Question(
                "video.remake_title",
                "video.remake_prompt",
                "video.remake",
                false,
                List.of("video.remake_calmer", "video.remake_closer", "video.remake_lively")),
            this::remake);
  }

  /** Has the film made, or made anew. */
  void remake(String reason) {
    context.change(
        () -> context.desk().orchestrator().regenerate(context.id(), Target.VIDEO, reason),
        accepted -> tell("video.told_film"),
        why -> context.notices().tell(context.troubles().notice(why)));
  }

  private PackageView revise(Revision revision) {
    return context
        .desk()
        .orchestrator()
        .revise(context.id(), revision, System.getProperty("user.name", "studio"));
  }

  private void tell(String key, Object... arguments) {
    context.notices().tell(Notice.of(Notice.Tone.PLAIN, Said.of(key, arguments)));
  }
}
