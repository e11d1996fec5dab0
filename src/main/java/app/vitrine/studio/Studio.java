package app.vitrine.studio;

import app.vitrine.domain.state.PackageStatus;
import app.vitrine.domain.view.PackageView;
import app.vitrine.studio.control.Dialogs;
import app.vitrine.studio.control.ImageCache;
import app.vitrine.studio.control.Notice;
import app.vitrine.studio.control.Parts;
import app.vitrine.studio.control.Sheets;
import app.vitrine.studio.control.Toasts;
import app.vitrine.studio.control.Troubles;
import app.vitrine.studio.create.CreateViewModel;
import app.vitrine.studio.desk.Desk;
import app.vitrine.studio.fx.FxBridge;
import app.vitrine.studio.fx.Later;
import app.vitrine.studio.library.LibraryViewModel;
import app.vitrine.studio.live.Batch;
import app.vitrine.studio.live.PackageFeed;
import app.vitrine.studio.live.Watch;
import app.vitrine.studio.packages.HeldDecisions;
import app.vitrine.studio.packages.Unfinished;
import app.vitrine.studio.review.ReviewScreen;
import app.vitrine.studio.review.ReviewViewModel;
import app.vitrine.studio.review.Reviewed;
import app.vitrine.studio.shell.EndedRuns;
import app.vitrine.studio.shell.Navigator;
import app.vitrine.studio.shell.Section;
import app.vitrine.studio.shell.ShellView;
import app.vitrine.studio.shell.ShellViewModel;
import app.vitrine.studio.shell.Shortcut;
import app.vitrine.studio.shell.ShortcutSheet;
import app.vitrine.studio.text.Said;
import app.vitrine.studio.text.Words;
import app.vitrine.studio.theme.Appearance;
import app.vitrine.studio.window.Closing;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * The studio over an open desk: builds the screens by constructors and goes from one to another.
 */
public final class Studio implements Navigator, AutoCloseable {
  private final Desk desk;
  private final Words words;
  private final FxBridge bridge;
  private final Toasts toasts;
  private final Sheets sheets;
  private final Dialogs dialogs;
  private final Troubles troubles;
  private final PackageFeed feed;
  private final ShellViewModel shellModel;
  private final ShellView shell;
  private final Unfinished unfinished = new Unfinished();
  private final CreateViewModel create;
  private final ShortcutSheet keys;
  private final EndedRuns ended;
  private final Watch cancelled;
  private @Nullable UUID shown;
  private boolean reviewing;
  private final HeldDecisions decisions;
  private final PackageScreens packages;
  private final SectionScreens sections;

  /** What the studio is built of that exists before the desk is open. */
  public record Frame(
      Words words,
      Appearance appearance,
      FxBridge bridge,
      Toasts toasts,
      Sheets sheets,
      Dialogs dialogs) {}

  /**
   * Builds the studio.
   *
   * @param feed what happens to the desk's packages, told on the frame's bridge; closed with the
   *     studio
   */
  public Studio(Desk desk, Frame frame, PackageFeed feed) {
    this.desk = desk;
    this.words = frame.words();
    this.bridge = frame.bridge();
    this.toasts = frame.toasts();
    this.sheets = frame.sheets();
    this.dialogs = frame.dialogs();
    this.troubles = new Troubles(words);
    this.feed = feed;
    this.shellModel = new ShellViewModel(desk, bridge, feed);
    this.shell =
        new ShellView(
            shellModel,
            this,
            new Parts(words),
            frame.appearance().textScaleProperty(),
            toasts.node(),
            sheets.node());
    this.decisions = new HeldDecisions(bridge, Later.onScreen());
    ImageCache thumbnails = new ImageCache(bridge, desk::picture, ImageCache.THUMBNAIL_BYTES);
    this.packages =
        new PackageScreens(
            desk,
            bridge,
            feed,
            words,
            troubles,
            toasts,
            dialogs,
            sheets,
            this,
            decisions,
            unfinished,
            thumbnails);
    Batch batch = new Batch(desk.preferences(), bridge);
    this.create = new CreateViewModel(desk, bridge, words, troubles, toasts, this, batch);
    this.sections =
        new SectionScreens(
            desk,
            frame,
            feed,
            troubles,
            thumbnails,
            create,
            new LibraryViewModel.Surroundings(
                bridge,
                feed,
                words,
                troubles,
                toasts,
                dialogs,
                this,
                batch,
                decisions,
                shellModel::measure));
    this.keys = new ShortcutSheet(new Parts(words), sheets);
    this.cancelled =
        feed.watch(
            news ->
                news.stream()
                    .map(PackageFeed.News::after)
                    .filter(view -> view.status() == PackageStatus.CANCELLED)
                    .forEach(view -> unfinished.giveUp(view.id())));
    this.ended = new EndedRuns(feed, toasts, this, Later.onScreen(), id -> id.equals(shown));
    desk.textDrafts().onTrouble(why -> bridge.show(() -> toasts.tell(troubles.notice(why))));
    shell.node().addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    open(Section.NEW);
    shell.activate();
    resume();
  }

  /** Goes on with what an earlier start left unfinished, and says so. */
  private void resume() {
    bridge.work(
        desk.orchestrator()::recover,
        resumed -> {
          if (!resumed.isEmpty()) {
            toasts.tell(
                new Notice(
                    Notice.Tone.PLAIN,
                    Said.of("shell.resumed", resumed.size()),
                    "shell.show",
                    () -> show(resumed.stream().map(PackageView::id).toList())));
          }
        },
        why -> toasts.tell(troubles.notice(why)));
  }

  private void show(List<UUID> packages) {
    if (packages.size() == 1) {
      openPackage(packages.getFirst());
    } else {
      open(Section.LIBRARY);
    }
  }

  /** What happens when the window is closed. */
  public Closing closing(Closing.Window window) {
    return new Closing(
        desk,
        bridge,
        feed,
        dialogs,
        troubles,
        toasts,
        () -> create.isWritten() || !unfinished.isNothing() || !desk.textDrafts().areKept(),
        window);
  }

  /** The window's content. */
  public ShellView shell() {
    return shell;
  }

  /** Takes photos in, as if they were dropped on the first section. */
  public void take(List<Path> photos) {
    open(Section.NEW);
    create.intake().drop(photos);
  }

  /** Shows every screen once, each for a few frames, then does {@code end}. */
  public void walkThrough(Runnable end) {
    new WalkThrough(this, packages, shell, desk, bridge).go(end);
  }

  @Override
  public void open(Section section) {
    reviewing = false;
    shown = null;
    shell.showRail(true);
    shellModel.sectionProperty().set(section);
    sections.leaveBin();
    shell.show(sections.of(section));
  }

  @Override
  public void openPackage(UUID id) {
    reviewing = false;
    shown = id;
    shell.showRail(true);
    shellModel.sectionProperty().set(Section.LIBRARY);
    shell.show(packages.of(id));
  }

  @Override
  public void review(List<UUID> ids) {
    reviewing = true;
    shown = null;
    shell.showRail(false);
    shell.show(
        new ReviewScreen(
            new ReviewViewModel(
                ids,
                desk,
                bridge,
                decisions,
                dialogs,
                InstantSource.system(),
                this::reviewed,
                troubles,
                toasts),
            new Parts(words),
            () -> keys.show(Shortcut.Scope.REVIEW),
            () -> open(Section.LIBRARY)));
  }

  private Reviewed reviewed(UUID id) {
    shown = id;
    return packages.reviewed(id);
  }

  private void pressed(KeyEvent event) {
    Shortcut.of(Shortcut.Scope.EVERYWHERE, event)
        .filter(shortcut -> shortcut == Shortcut.SHOW_KEYS || !sheets.isOpen())
        .ifPresent(
            shortcut -> {
              event.consume();
              switch (shortcut) {
                case SHOW_KEYS ->
                    keys.show(reviewing ? Shortcut.Scope.REVIEW : Shortcut.Scope.EVERYWHERE);
                case NEW_PACKAGE, SECTION_NEW -> open(Section.NEW);
                case SECTION_LIBRARY -> open(Section.LIBRARY);
                case SECTION_BRAND -> open(Section.BRAND);
                case SECTION_INSIGHTS -> open(Section.INSIGHTS);
                case SECTION_SETTINGS -> open(Section.SETTINGS);
                case FOLD_RAIL -> shellModel.fold();
                case REVIEW_WAITING -> review(List.of());
                default -> throw new IllegalStateException(shortcut + " does not hold everywhere");
              }
            });
  }

  /** Lets go of the engine's events; the desk is closed by whoever opened it. */
  @Override
  public void close() {
    shell.deactivate();
    create.close();
    ended.close();
    cancelled.close();
    decisions.close();
    feed.close();
  }
}
