package app.vitrine.studio;

import app.vitrine.studio.control.Dialogs;
import app.vitrine.studio.control.Parts;
import app.vitrine.studio.control.Sheets;
import app.vitrine.studio.control.Toasts;
import app.vitrine.studio.control.Troubles;
import app.vitrine.studio.create.CreateView;
import app.vitrine.studio.create.CreateViewModel;
import app.vitrine.studio.desk.Desk;
import app.vitrine.studio.fx.FxBridge;
import app.vitrine.studio.fx.Later;
import app.vitrine.studio.library.LibraryView;
import app.vitrine.studio.library.LibraryViewModel;
import app.vitrine.studio.live.PackageFeed;
import app.vitrine.studio.packages.HeldDecisions;
import app.vitrine.studio.shell.Navigator;
import app.vitrine.studio.shell.Section;
import app.vitrine.studio.shell.ShellView;
import app.vitrine.studio.shell.ShellViewModel;
import app.vitrine.studio.text.Words;
import app.vitrine.studio.theme.Appearance;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The studio over an open desk: builds the screens by constructors and goes from one to another.
 */
public final class Studio implements Navigator, AutoCloseable {
  private final Desk desk;
  private final Words words;
  private final FxBridge bridge;
  private final Toasts toasts;
  private final Dialogs dialogs;
  private final Troubles troubles;
  private final PackageFeed feed;
  private final ShellViewModel shellModel;
  private final ShellView shell;
  private final Map<Section, Screen> sections = new EnumMap<>(Section.class);
  private final CreateViewModel create;
  private final HeldDecisions decisions;
  private final PackageScreens packages;

  /** What the studio is built of that exists before the desk is open. */
  public record Frame(
      Words words,
      Appearance appearance,
      FxBridge bridge,
      Toasts toasts,
      Sheets sheets,
      Dialogs dialogs) {}

  public Studio(Desk desk, Frame frame) {
    this.desk = desk;
    this.words = frame.words();
    this.bridge = frame.bridge();
    this.toasts = frame.toasts();
    this.dialogs = frame.dialogs();
    this.troubles = new Troubles(words);
    this.feed = new PackageFeed(desk.orchestrator(), bridge);
    this.shellModel = new ShellViewModel(desk, bridge, feed);
    this.shell = new ShellView(shellModel, new Parts(words), toasts.node(), frame.sheets().node());
    this.create = new CreateViewModel(desk, bridge, words, troubles, toasts, this);
    this.decisions = new HeldDecisions(bridge, Later.onScreen());
    this.packages =
        new PackageScreens(
            desk, bridge, feed, words, troubles, toasts, dialogs, frame.sheets(), this, decisions);
    shellModel.sectionProperty().subscribe(section -> shell.show(screen(section)));
    shell.activate();
  }

  /** The window's content. */
  public ShellView shell() {
    return shell;
  }

  /** Takes photos in, as if they were dropped on the first section. */
  public void take(List<Path> photos) {
    open(Section.NEW);
    create.drop(photos);
  }

  @Override
  public void open(Section section) {
    shell.showRail(true);
    if (shellModel.sectionProperty().get() == section) {
      shell.show(screen(section));
    } else {
      shellModel.sectionProperty().set(section);
    }
  }

  @Override
  public void openPackage(UUID id) {
    shell.showRail(true);
    shell.show(packages.of(id));
  }

  @Override
  public void review(List<UUID> ids) {
    if (!ids.isEmpty()) {
      openPackage(ids.getFirst());
    }
  }

  private Screen screen(Section section) {
    return sections.computeIfAbsent(section, this::build);
  }

  private Screen build(Section section) {
    Parts parts = new Parts(words);
    return switch (section) {
      case NEW -> new CreateView(create, parts, dialogs);
      default ->
          new LibraryView(new LibraryViewModel(desk, bridge, feed, troubles, toasts, this), parts);
    };
  }

  /** Lets go of the engine's events; the desk is closed by whoever opened it. */
  @Override
  public void close() {
    shell.deactivate();
    decisions.close();
    feed.close();
  }
}
