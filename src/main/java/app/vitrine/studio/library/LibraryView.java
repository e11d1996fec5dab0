package app.vitrine.studio.library;

import app.vitrine.studio.control.ImageCache;
import app.vitrine.studio.control.Parts;
import app.vitrine.studio.library.LibraryViewModel.State;
import app.vitrine.studio.shell.Screen;
import app.vitrine.studio.shell.Shortcut;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** The library: one child for each state, one of them visible. */
public final class LibraryView implements Screen {

  private final LibraryViewModel model;
  private final Parts parts;
  private final StackPane node;

  public LibraryView(LibraryViewModel model, Parts parts, ImageCache images) {
    this.model = model;
    this.parts = parts;
    PackageList list = new PackageList(model, parts, images);
    LibraryHead head = new LibraryHead(model, parts, list.tableProperty());
    ProgressIndicator loading = new ProgressIndicator();
    loading.setMaxSize(40, 40);
    loading.accessibleTextProperty().bind(parts.words().bind("library.loading"));
    StackPane states =
        new StackPane(
            when(State.LOADING, loading),
            when(State.READY, list.node()),
            when(State.EMPTY, empty()),
            when(State.NOTHING_FOUND, nothingFound()),
            when(State.BIN_EMPTY, binEmpty()),
            when(State.FAILED, failed()));
    VBox.setVgrow(states, Priority.ALWAYS);
    VBox page = new VBox(16, head.node(), new BatchCard(model, parts).node(), states);
    page.getStyleClass().addAll("page", "library");
    Node bar = new SelectionBar(model, parts).node();
    StackPane.setAlignment(bar, Pos.BOTTOM_CENTER);
    StackPane.setMargin(bar, new Insets(0, 0, 24, 0));
    node = new StackPane(page, bar);
    node.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (Shortcut.FIND_PACKAGE.matches(event)) {
            event.consume();
            head.find();
          } else if (event.getCode() == KeyCode.DOWN) {
            event.consume();
            list.list().requestFocus();
          } else if (event.getTarget() == node) {
            list.pressed(event);
          }
        });
  }

  private <N extends Node> N when(State state, N child) {
    return Parts.shown(child, model.stateProperty().map(now -> now == state));
  }

  private Node empty() {
    return invitation(
        Feather.CAMERA,
        "library.empty",
        "library.empty_hint",
        parts.button("library.create", model::create, "accent"));
  }

  private Node nothingFound() {
    return invitation(
        Feather.SEARCH,
        "library.nothing_found",
        "library.nothing_found_hint",
        parts.button("library.show_all", model::showAll));
  }

  private Node binEmpty() {
    return invitation(
        Feather.TRASH_2,
        "library.bin_empty",
        "library.bin_empty_hint",
        parts.button("library.leave_bin", () -> model.sought().binProperty().set(false)));
  }

  private Node failed() {
    Label why = parts.said(model.troubleProperty(), "muted", "centred");
    why.setMaxWidth(520);
    return box(
        Parts.icon(Feather.ALERT_TRIANGLE, "invitation-icon", "wrong"),
        parts.label("library.failed", "heading"),
        Parts.wrapping(why),
        parts.button("common.try_again", model::open));
  }

  private Node invitation(Ikon icon, String key, String hintKey, Node action) {
    Label hint = parts.paragraph(hintKey, "muted", "centred");
    hint.setMaxWidth(480);
    return box(Parts.icon(icon, "invitation-icon"), parts.label(key, "heading"), hint, action);
  }

  private static VBox box(Node... children) {
    VBox box = new VBox(14, children);
    box.setAlignment(Pos.CENTER);
    box.setMaxHeight(Region.USE_PREF_SIZE);
    return box;
  }

  @Override
  public Parent node() {
    return node;
  }

  @Override
  public void activate() {
    model.activate();
  }

  @Override
  public void deactivate() {
    model.deactivate();
  }
}
