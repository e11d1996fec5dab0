package app.vitrine.studio;

import app.vitrine.studio.brand.BrandView;
import app.vitrine.studio.brand.BrandViewModel;
import app.vitrine.studio.control.ImageCache;
import app.vitrine.studio.control.Parts;
import app.vitrine.studio.control.Troubles;
import app.vitrine.studio.create.CreateView;
import app.vitrine.studio.create.CreateViewModel;
import app.vitrine.studio.desk.Desk;
import app.vitrine.studio.insights.InsightsView;
import app.vitrine.studio.insights.InsightsViewModel;
import app.vitrine.studio.library.LibraryView;
import app.vitrine.studio.library.LibraryViewModel;
import app.vitrine.studio.live.PackageFeed;
import app.vitrine.studio.settings.SettingsView;
import app.vitrine.studio.settings.SettingsViewModel;
import app.vitrine.studio.shell.Screen;
import app.vitrine.studio.shell.Section;
import java.time.Clock;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** Puts the sections' screens together, each when it is first gone to; then it is kept. */
final class SectionScreens {
  private final Map<Section, Screen> built = new EnumMap<>(Section.class);
  private final Desk desk;
  private final Studio.Frame frame;
  private final PackageFeed feed;
  private final Troubles troubles;
  private final ImageCache thumbnails;
  private final CreateViewModel create;
  private final LibraryViewModel.Surroundings library;
  private BooleanProperty bin = new SimpleBooleanProperty();

  /**
   * The sections of a studio.
   *
   * @param thumbnails shared with the packages' screens
   * @param create what the first section shows; photos may be dropped on it before that is built
   * @param library what the library is told by and tells
   */
  SectionScreens(
      Desk desk,
      Studio.Frame frame,
      PackageFeed feed,
      Troubles troubles,
      ImageCache thumbnails,
      CreateViewModel create,
      LibraryViewModel.Surroundings library) {
    this.desk = desk;
    this.frame = frame;
    this.feed = feed;
    this.troubles = troubles;
    this.thumbnails = thumbnails;
    this.create = create;
    this.library = library;
  }

  /** Whoever comes to the library again sees packages, not the bin. */
  void leaveBin() {
    bin.set(false);
  }

  /** The screen of a section. */
  Screen of(Section section) {
    return built.computeIfAbsent(section, this::build);
  }

  private Screen build(Section section) {
    Parts parts = new Parts(frame.words());
    return switch (section) {
      case NEW -> new CreateView(create, parts, frame.dialogs());
      case LIBRARY -> {
        LibraryViewModel model = new LibraryViewModel(desk, library);
        bin = model.sought().binProperty();
        yield new LibraryView(model, parts, thumbnails);
      }
      case BRAND ->
          new BrandView(
              new BrandViewModel(desk, frame.bridge(), troubles, frame.toasts()),
              parts,
              frame.dialogs(),
              thumbnails);
      case INSIGHTS ->
          new InsightsView(
              new InsightsViewModel(
                  desk, frame.bridge(), feed, troubles, Clock.system(ZoneId.systemDefault())),
              parts);
      case SETTINGS -> new SettingsView(new SettingsViewModel(desk, settings()), parts);
    };
  }

  private SettingsViewModel.Frame settings() {
    return new SettingsViewModel.Frame(
        frame.bridge(),
        frame.words(),
        frame.appearance(),
        troubles,
        frame.toasts(),
        frame.dialogs(),
        create.options()::begin,
        library.measure());
  }
}
