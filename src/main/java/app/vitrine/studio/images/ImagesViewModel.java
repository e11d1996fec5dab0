package app.vitrine.studio.images;

import app.vitrine.domain.image.Picture;
import app.vitrine.domain.view.PackageView;
import app.vitrine.studio.control.Notice;
import app.vitrine.studio.images.ImagesState.Banner;
import app.vitrine.studio.images.PictureVersions.Version;
import app.vitrine.studio.packages.PaneContext;
import app.vitrine.studio.text.Said;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** A package's pictures, the one looked at, and how it is looked at. */
final class ImagesViewModel {
  private final PaneContext context;
  private final MarketMeasure markets;
  private final ObjectProperty<ImagesState> state = new SimpleObjectProperty<>(ImagesState.OPENING);
  private final ObjectProperty<Banner> banner = new SimpleObjectProperty<>(Banner.NONE);
  private final ObservableList<PictureItem> items = FXCollections.observableArrayList();
  private final ObjectProperty<@Nullable PictureItem> selected = new SimpleObjectProperty<>();
  private final ObjectProperty<Look> look = new SimpleObjectProperty<>(Look.RESULT);
  private final BooleanProperty comparing = new SimpleBooleanProperty();
  private final ObjectProperty<@Nullable Version> earlier = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable Staging> staging = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable Details> details = new SimpleObjectProperty<>();
  private final BooleanProperty mayChange = new SimpleBooleanProperty();
  private final ObjectProperty<@Nullable CutoutCorrection> correction =
      new SimpleObjectProperty<>();
  private final BesideLooks looks;
  private Subscription watching = Subscription.EMPTY;

  /** Which picture is looked at. */
  enum Look {
    PHOTO,
    CUTOUT,
    RESULT
  }

  /**
   * What is told about the picture looked at.
   *
   * @param reviewed whether the quality review has looked at it
   * @param versions oldest first, the last is the picture itself
   */
  record Details(
      PictureItem item,
      Picture picture,
      boolean reviewed,
      List<PictureChecks.Line> lines,
      List<Version> versions) {
    Details {
      lines = List.copyOf(lines);
      versions = List.copyOf(versions);
    }
  }

  ImagesViewModel(PaneContext context) {
    this.context = context;
    this.markets = new MarketMeasure(context);
    this.looks = new BesideLooks(context, this::rebuild, this::tell);
    selected.subscribe((before, now) -> selectionChanged(before, now));
    look.subscribe(this::stage);
    comparing.subscribe(this::stage);
    earlier.subscribe(this::stage);
  }

  ObjectProperty<ImagesState> stateProperty() {
    return state;
  }

  /** What is said above the pictures. */
  ObjectProperty<Banner> bannerProperty() {
    return banner;
  }

  /** The pictures, and the places of those still to be made. */
  ObservableList<PictureItem> items() {
    return items;
  }

  /** The picture looked at; null when there is none. */
  ObjectProperty<@Nullable PictureItem> selectedProperty() {
    return selected;
  }

  ObjectProperty<Look> lookProperty() {
    return look;
  }

  /** Whether two pictures are shown side by side: what it was, and what became of it. */
  BooleanProperty comparingProperty() {
    return comparing;
  }

  /** The earlier version the picture is compared with; null for none. */
  ObjectProperty<@Nullable Version> earlierProperty() {
    return earlier;
  }

  /** What the viewer shows; null for nothing. */
  ObjectProperty<@Nullable Staging> stagingProperty() {
    return staging;
  }

  /** About the picture looked at; null when there is none. */
  ObjectProperty<@Nullable Details> detailsProperty() {
    return details;
  }

  /** How the picture looked at would do as a main picture. */
  MarketMeasure markets() {
    return markets;
  }

  /** Measures again what could not be measured. */
  void measureMarkets() {
    markets.resume(selected.get());
  }

  /** Whether something may be made anew now. */
  BooleanProperty mayChangeProperty() {
    return mayChange;
  }

  /** The cut-out being corrected; null when it is not. */
  ObjectProperty<@Nullable CutoutCorrection> correctionProperty() {
    return correction;
  }

  PaneContext context() {
    return context;
  }

  /** The package; null before it was read. */
  @Nullable PackageView view() {
    return context.view().get();
  }

  /** Starts to follow the package. */
  void activate() {
    looks.forget();
    watching = context.view().subscribe(this::take);
    markets.resume(selected.get());
  }

  /** Stops following. */
  void deactivate() {
    watching.unsubscribe();
    watching = Subscription.EMPTY;
    markets.rest();
  }

  /** Looks at one picture. */
  void select(String label) {
    items.stream().filter(item -> item.label().equals(label)).findFirst().ifPresent(selected::set);
  }

  /** The file could not be shown: looks whether it is still there. */
  void unreadable() {
    looks.look(view());
  }

  /** What was chosen among variants became known. */
  void chosen(app.vitrine.domain.revision.ChosenVariants choices) {
    looks.chosen(choices);
    rebuild();
  }

  private void take(@Nullable PackageView view) {
    if (view == null) {
      return;
    }
    looks.follow(view);
    rebuild();
  }

  private void rebuild() {
    PackageView view = view();
    if (view == null) {
      return;
    }
    List<PictureItem> now = PictureItems.of(view, project(view), looks.found());
    if (!now.equals(items)) {
      String label = selected.get() == null ? "" : selected.get().label();
      items.setAll(now);
      selected.set(
          now.stream()
              .filter(item -> item.label().equals(label))
              .findFirst()
              .orElse(now.isEmpty() ? null : now.getFirst()));
    }
    state.set(ImagesState.of(view));
    boolean missing =
        now.stream().anyMatch(item -> item.standing() == PictureItem.Standing.MISSING);
    banner.set(view.pictures() == null ? Banner.NONE : ImagesState.banner(view, missing));
    mayChange.set(ImagesState.mayChange(view));
    tell();
    stage();
  }

  private void selectionChanged(@Nullable PictureItem before, @Nullable PictureItem now) {
    if (before == null || now == null || !before.label().equals(now.label())) {
      earlier.set(null);
    }
    tell();
    stage();
    markets.measure(before, now);
  }

  private void tell() {
    PictureItem item = selected.get();
    PackageView view = view();
    if (item == null || view == null || view.pictures() == null || item.picture() == null) {
      details.set(null);
      return;
    }
    Picture picture = item.picture();
    details.set(
        new Details(
            item,
            picture,
            view.qaReport() != null,
            PictureChecks.of(view.qaReport(), view.pictures(), picture),
            PictureVersions.of(looks.found().history(), item.scene(), item.variant())));
  }

  private void stage() {
    PackageView view = view();
    PictureItem item = selected.get();
    if (view == null || item == null || view.analysis() == null || item.picture() == null) {
      staging.set(null);
      return;
    }
    Staging wanted =
        new Stagings(view, view.analysis(), project(view))
            .of(look.get(), item.picture(), earlier.get(), comparing.get());
    if (!wanted.equals(staging.get())) {
      staging.set(wanted);
    }
  }

  private Path project(PackageView view) {
    return context.desk().project(view.workflowId());
  }

  /** Tells the person something in passing. */
  void tell(Notice.Tone tone, String key, Object... arguments) {
    context.notices().tell(Notice.of(tone, Said.of(key, arguments)));
  }

  /** Tells the person why something did not work. */
  void tell(Exception why) {
    context.notices().tell(context.troubles().notice(why));
  }
}
