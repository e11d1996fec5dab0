package app.vitrine.studio.window;

import app.vitrine.domain.state.PackageStatus;
import app.vitrine.domain.view.PackageView;
import app.vitrine.store.LibraryEntry;
import app.vitrine.store.LibraryQuery;
import app.vitrine.studio.control.Dialogs;
import app.vitrine.studio.control.Notices;
import app.vitrine.studio.control.Troubles;
import app.vitrine.studio.desk.Desk;
import app.vitrine.studio.fx.FxBridge;
import app.vitrine.studio.live.PackageFeed;
import app.vitrine.studio.live.Watch;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What happens when the window is closed: nothing to finish, it ends; with work under way the
 * person is asked once whether it goes on unseen, waits for the next start, or is cancelled.
 */
public final class Closing {
  private static final Set<PackageStatus> UNFINISHED =
      Set.of(PackageStatus.PENDING, PackageStatus.RUNNING);
  private static final int IN_BACKGROUND = 0;
  private static final int NEXT_TIME = 1;

  private final Desk desk;
  private final FxBridge bridge;
  private final PackageFeed feed;
  private final Dialogs dialogs;
  private final Troubles troubles;
  private final Notices notices;
  private final Window window;
  private @Nullable Watch unseen;

  /** What the closing does to the window and the program. */
  public interface Window {
    /** Takes the window away; the program goes on. */
    void hide();

    /** Ends the program in order; what is unfinished goes on at the next start. */
    void end();
  }

  public Closing(
      Desk desk,
      FxBridge bridge,
      PackageFeed feed,
      Dialogs dialogs,
      Troubles troubles,
      Notices notices,
      Window window) {
    this.desk = desk;
    this.bridge = bridge;
    this.feed = feed;
    this.dialogs = dialogs;
    this.troubles = troubles;
    this.notices = notices;
    this.window = window;
  }

  /** The person closed the window. */
  public void asked() {
    bridge.work(
        this::unfinished,
        work -> {
          if (work.isEmpty()) {
            window.end();
          } else {
            ask(work);
          }
        },
        why -> window.end());
  }

  /** The window was opened again while work went on unseen. */
  public void reopened() {
    if (unseen != null) {
      unseen.close();
      unseen = null;
    }
  }

  private List<LibraryEntry> unfinished() {
    return desk.library().list(LibraryQuery.everything().withStatuses(UNFINISHED));
  }

  private void ask(List<LibraryEntry> work) {
    dialogs.askChoice(
        new Dialogs.Choice(
            "shell.closing_title",
            "shell.closing_prompt",
            List.of("shell.closing_background", "shell.closing_next_time", "shell.closing_cancel")),
        choice -> {
          if (choice == IN_BACKGROUND) {
            goOnUnseen();
          } else if (choice == NEXT_TIME) {
            window.end();
          } else {
            cancel(work);
          }
        });
  }

  private void goOnUnseen() {
    unseen =
        feed.watch(
            news -> {
              if (news.stream().map(PackageFeed.News::after).anyMatch(PackageView::runEnded)) {
                endWhenDone();
              }
            });
    window.hide();
    endWhenDone();
  }

  private void endWhenDone() {
    bridge.work(
        this::unfinished,
        work -> {
          if (work.isEmpty() && unseen != null) {
            window.end();
          }
        },
        why -> window.end());
  }

  private void cancel(List<LibraryEntry> work) {
    bridge.work(
        () -> {
          work.forEach(entry -> desk.orchestrator().cancel(entry.id(), ""));
          return work.size();
        },
        cancelled -> window.end(),
        why -> notices.tell(troubles.notice(why)));
  }
}
