package app.vitrine.studio.images;

import app.vitrine.domain.view.PackageView;
import app.vitrine.studio.control.ImageCache;
import app.vitrine.studio.control.Parts;
import app.vitrine.studio.packages.Pane;
import app.vitrine.studio.packages.PaneContext;
import app.vitrine.studio.packages.PaneTab;
import app.vitrine.studio.packages.Places;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;

/** A package's pictures: all of them, the one looked at, and what is known about it. */
public final class ImagesPane implements Pane {
  /** Narrowest pane in which everything stands side by side. */
  private static final double WIDE = 920;

  /** Narrowest pane with two pictures beside each other in the grid. */
  private static final double ROOMY = 1_120;

  private static final double DETAILS = 258;

  private final ImagesViewModel model;
  private final PictureActions actions;
  private final PictureGrid grid;
  private final ViewerCard viewer;
  private final Region details;
  private final HBox body = new HBox(20);
  private final StackPane middle;
  private final StackPane node = new StackPane();
  private final BooleanProperty wide = new SimpleBooleanProperty(true);
  private final BooleanProperty detailsWanted = new SimpleBooleanProperty();
  private Subscription following = Subscription.EMPTY;

  /**
   * A pane.
   *
   * @param cache of thumbnails; may be shared with other screens
   */
  public ImagesPane(PaneContext context, ImageCache cache) {
    Parts parts = new Parts(context.words());
    this.model = new ImagesViewModel(context);
    this.actions = new PictureActions(model);
    PictureTaking taking = new PictureTaking(model);
    this.viewer = new ViewerCard(model, actions, taking, parts);
    this.grid = new PictureGrid(model, taking, cache, parts, viewer::focus);
    this.details = new DetailsColumn(model, parts).node();
    StatePages pages = new StatePages(model, actions, parts);
    Button about =
        parts.iconButton(
            Feather.INFO, "images.details", () -> detailsWanted.set(!detailsWanted.get()), "flat");
    Parts.shown(about, wide.not());
    viewer.barNode().getChildren().add(about);
    // The button that brings the details stays in reach under them, and under their shadow.
    details.setPickOnBounds(false);
    viewer
        .barNode()
        .heightProperty()
        .subscribe(bar -> StackPane.setMargin(details, new Insets(0, 0, bar.doubleValue(), 0)));
    middle = new StackPane(viewer.node(), pages.making());
    middle.setMinSize(0, 0);
    HBox.setHgrow(middle, Priority.ALWAYS);
    Parts.shown(viewer.node(), model.stateProperty().isEqualTo(ImagesState.READY));
    VBox whole = new VBox(16, new PicturesBanner(model, actions, parts).node(), body);
    VBox.setVgrow(body, Priority.ALWAYS);
    body.setAlignment(Pos.TOP_LEFT);
    body.setMinSize(0, 0);
    whole.setMinSize(0, 0);
    Parts.shown(
        whole,
        model
            .stateProperty()
            .isEqualTo(ImagesState.READY)
            .or(model.stateProperty().isEqualTo(ImagesState.MAKING)));
    node.getChildren().add(whole);
    node.getChildren().addAll(pages.nodes());
    node.getStyleClass().add("images");
    node.setMinSize(0, 0);
    wide.subscribe(this::arrange);
    detailsWanted.subscribe(this::arrange);
    node.widthProperty().subscribe(width -> fit(width.doubleValue()));
    arrange();
  }

  /** Its tab; the cache as in the constructor. */
  public static PaneTab tab(PaneContext context, ImageCache cache) {
    return new PaneTab(
        "images",
        "images.title",
        context.view(),
        new PaneTab.Telling(
            ImagesPane::count, ImagesState::dot, view -> ImagesState.of(view).hasSomethingToSay()),
        () -> new ImagesPane(context, cache));
  }

  private void fit(double width) {
    if (width > 0) {
      wide.set(width >= WIDE);
      grid.setColumns(width >= ROOMY ? 2 : 1);
    }
  }

  /** In a narrow pane the details lie over the picture, when they are asked for. */
  private void arrange() {
    details.setMinWidth(DETAILS);
    details.setPrefWidth(DETAILS);
    details.setMaxWidth(DETAILS);
    middle.getChildren().remove(details);
    body.getChildren().setAll(grid.node(), middle);
    details.pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("floating"), !wide.get());
    if (wide.get()) {
      body.getChildren().add(details);
    } else if (detailsWanted.get()) {
      StackPane.setAlignment(details, Pos.TOP_RIGHT);
      middle.getChildren().add(details);
    }
  }

  private static String count(PackageView view) {
    return view.pictures() == null ? "" : String.valueOf(view.pictures().pictures().size());
  }

  @Override
  public Parent node() {
    return node;
  }

  @Override
  public void activate() {
    model.activate();
    following = model.mayChangeProperty().subscribe(may -> actions.goOn());
  }

  @Override
  public void deactivate() {
    following.unsubscribe();
    following = Subscription.EMPTY;
    actions.rest();
    model.deactivate();
  }

  @Override
  public void reveal(Places.Place place) {
    String item = place.item();
    int dot = item.indexOf('.');
    if (dot > 0) {
      String variant = item.substring(dot + 1);
      model.select(item.substring(0, dot) + (variant.equals("1") ? "" : "_" + variant));
    }
  }

  @Override
  public void takeKeyboard() {
    viewer.focus();
  }

  @Override
  public boolean keepsKeys() {
    return model.correctionProperty().get() != null;
  }

  ImagesViewModel model() {
    return model;
  }

  PictureActions actions() {
    return actions;
  }

  ViewerCard viewer() {
    return viewer;
  }
}
