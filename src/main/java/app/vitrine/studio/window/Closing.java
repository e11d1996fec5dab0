package app.vitrine.studio.window;

import app.vitrine.domain.error.ErrorCode;
import app.vitrine.domain.error.VitrineException;
import app.vitrine.domain.state.PackageStatus;
import app.vitrine.domain.view.PackageView;
import app.vitrine.store.LibraryEntry;
import app.vitrine.store.LibraryQuery;
import app.vitrine.studio.control.Dialogs;
import app.vitrine.studio.control.Notice;
import app.vitrine.studio.control.Notices;
import app.vitrine.studio.control.Troubles;
import app.vitrine.studio.desk.Desk;
import app.vitrine.studio.fx.FxBridge;
import app.vitrine.studio.live.PackageFeed;
import app.vitrine.studio.live.Watch;
import app.vitrine.studio.text.Said;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * What happens when the window is closed: nothing to finish, it ends; with work under way the
 * person is asked once whether it goes on unseen, waits for the next start, or is cancelled. What
 * cannot go on at the next start, such as an export, is waited for.
 */
public final class Closing {
  private static final Set<PackageStatus> UNFINISHED =
      Set.of(PackageStatus.PENDING, PackageStatus.RUNNING);

  /** What is answered of a package that ended, or was deleted, a moment ago. */
  private static final Set<ErrorCode> OVER =
      Set.of(ErrorCode.PKG_STATUS_CONFLICT, ErrorCode.PKG_NOT_FOUND);

  private static final int IN_BACKGROUND = 0;
  private static final int NEXT_TIME = 1;

  private final Desk desk;
  private final FxBridge bridge;
  private final PackageFeed feed;
  private final Dialogs dialogs;
  private final Troubles troubles;
  private final Notices notices;
  private final Window window;
  private final BooleanSupplier lost;
  private @Nullable Watch unseen;
  private @Nullable Runnable leaving;
  private Watch whileAsked = () -> {};
  private Runnable takeBack = () -> {};
  private boolean asking;

  /** Whether it is asked what becomes of the work. */
  private boolean questioned;

  /** What the closing does to the window and the program. */
  public interface Window {
    /** Takes the window away; the program goes on. */
    void hide();

    /** Ends the program in order; what is unfinished goes on at the next start. */
    void end();
  }

  /**
   * A closing.
   *
   * @param lost whether something was written that ends with the window
   */
  public Closing(
      Desk desk,
      FxBridge bridge,
      PackageFeed feed,
      Dialogs dialogs,
      Troubles troubles,
      Notices notices,
      BooleanSupplier lost,
      Window window) {
    this.desk = desk;
    this.bridge = bridge;
    this.feed = feed;
    this.dialogs = dialogs;
    this.troubles = troubles;
    this.notices = notices;
    this.lost = lost;
    this.window = window;
  }

  /** The person closed the window; who closes it again while this is seen to asks nothing new. */
  public void asked() {
    if (asking) {
      return;
    }
    asking = true;
    if (lost.getAsBoolean()) {
      askWhetherToLose();
    } else {
      goOn();
    }
  }

  /** What is written on New is kept by nobody. */
  private void askWhetherToLose() {
    dialogs.askChoiceFirst(
        new Dialogs.Choice(
            "shell.closing_drafts_title",
            "shell.closing_drafts_prompt",
            List.of("shell.closing_drafts")),
        choice -> {
          asking = true;
          goOn();
        },
        () -> asking = false);
  }

  private void goOn() {
    bridge.work(
        this::unfinished,
        work -> {
          if (work.isEmpty()) {
            whenNothingIsUnderway(window::end);
          } else {
            ask();
          }
        },
        why -> whenNothingIsUnderway(window::end));
  }

  /** The window was opened again while work went on unseen. */
  public void reopened() {
    asking = false;
    leaving = null;
    if (unseen != null) {
      unseen.close();
      unseen = null;
    }
  }

  /** An export, or an order being placed, is waited for, out of sight. */
  private void whenNothingIsUnderway(Runnable last) {
    if (bridge.underway().isNothing()) {
      last.run();
      return;
    }
    Runnable mine =
        new Runnable() {
          @Override
          public void run() {
            if (leaving == this) {
              last.run();
            }
          }
        };
    leaving = mine;
    bridge.underway().whenOver(mine);
    window.hide();
  }

  private List<LibraryEntry> unfinished() {
    return desk.library().list(LibraryQuery.everything().withStatuses(UNFINISHED));
  }

  /** Asks what becomes of the work, for as long as there is any. */
  private void ask() {
    whileAsked = whenRunsEnd(this::takeBackWhenDone);
    takeBack =
        dialogs.askChoiceFirst(
            new Dialogs.Choice(
                "shell.closing_title",
                "shell.closing_prompt",
                List.of(
                    "shell.closing_background", "shell.closing_next_time", "shell.closing_cancel")),
            this::answered,
            () -> {
              asking = false;
              questioned = false;
              whileAsked.close();
            });
    questioned = true;
    takeBackWhenDone();
  }

  private void answered(int choice) {
    questioned = false;
    if (choice == IN_BACKGROUND) {
      goOnUnseen();
    } else if (choice == NEXT_TIME) {
      whenNothingIsUnderway(window::end);
    } else {
      whenNothingIsUnderway(this::cancel);
    }
  }

  /** With its reason over, the question goes; whoever still wants to leave closes again. */
  private void takeBackWhenDone() {
    bridge.work(
        this::unfinished,
        work -> {
          if (work.isEmpty() && questioned) {
            takeBack.run();
            notices.tell(Notice.of(Notice.Tone.PLAIN, Said.of("shell.closing_done")));
          }
        },
        why -> notices.tell(troubles.notice(why)));
  }

  private Watch whenRunsEnd(Runnable then) {
    return feed.watch(
        news -> {
          if (news.stream().map(PackageFeed.News::after).anyMatch(PackageView::runEnded)) {
            then.run();
          }
        });
  }

  private void goOnUnseen() {
    unseen = whenRunsEnd(this::endWhenDone);
    window.hide();
    endWhenDone();
  }

  private void endWhenDone() {
    bridge.work(
        this::unfinished,
        work -> {
          if (work.isEmpty() && unseen != null) {
            whenNothingIsUnderway(window::end);
          }
        },
        why -> whenNothingIsUnderway(window::end));
  }

  private void cancel() {
    asking = true;
    bridge.work(
        this::cancelUnfinished,
        cancelled -> window.end(),
        why -> {
          asking = false;
          if (leaving == null) {
            notices.tell(troubles.notice(why));
          } else {
            window.end();
          }
        });
  }

  /** What came to its end while the question stood open is left as it is. */
  private int cancelUnfinished() {
    int cancelled = 0;
    for (LibraryEntry entry : unfinished()) {
      try {
        if (UNFINISHED.contains(desk.orchestrator().describe(entry.id()).status())) {
          desk.orchestrator().cancel(entry.id(), "");
          cancelled++;
        }
      } catch (VitrineException ended) {
        if (!OVER.contains(ended.code())) {
          throw ended;
        }
      }
    }
    return cancelled;
  }
}
