package app.vitrine.studio.shell;

import app.vitrine.studio.control.Parts;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableIntegerValue;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** The state of work at the rail's foot: in words, or as signs with numbers on a folded rail. */
final class WorkState {
  private static final double BYTES_PER_GB = 1e9;
  private static final double BYTES_PER_MB = 1e6;

  private final ShellViewModel model;
  private final Navigator navigator;
  private final Parts parts;
  private final ObservableValue<String> running;
  private final ObservableValue<String> waiting;
  private final ObservableValue<String> offline;
  private final ObservableValue<String> storage;

  WorkState(ShellViewModel model, Navigator navigator, Parts parts) {
    this.model = model;
    this.navigator = navigator;
    this.parts = parts;
    this.running = parts.words().bind("shell.running", model.runningProperty());
    this.waiting = parts.words().bind("shell.waiting", model.waitingProperty());
    this.offline = parts.words().bind("shell.offline");
    this.storage =
        Bindings.createStringBinding(
            () -> storage(model.storageProperty().get()),
            model.storageProperty(),
            parts.words().languageProperty());
  }

  private String storage(long bytes) {
    return bytes < BYTES_PER_GB / 10
        ? parts.words().text("shell.storage_small", Math.round(bytes / BYTES_PER_MB))
        : parts.words().text("shell.storage", bytes / BYTES_PER_GB);
  }

  /** A line of words each. */
  Node inWords() {
    Hyperlink review = review(waiting);
    review.setWrapText(true);
    review.setMinHeight(Region.USE_PREF_SIZE);
    VBox lines =
        new VBox(
            2,
            whileAny(model.runningProperty(), Parts.wrapping(Parts.bound(running))),
            whileAny(model.waitingProperty(), review),
            Parts.wrapping(Parts.bound(offline, "muted")),
            Parts.wrapping(Parts.bound(storage, "muted")));
    lines.getStyleClass().add("rail-work");
    return lines;
  }

  /** A sign each, with its number; pointing at it tells the words. */
  Node inSigns() {
    Hyperlink review = review(model.waitingProperty().asString());
    VBox signs =
        new VBox(
            8,
            whileAny(
                model.runningProperty(),
                sign(Parts.bound(model.runningProperty().asString()), Feather.ACTIVITY, running)),
            whileAny(model.waitingProperty(), sign(review, Feather.INBOX, waiting)),
            sign(new Label(), Feather.WIFI_OFF, offline),
            sign(new Label(), Feather.HARD_DRIVE, storage));
    signs.getStyleClass().add("rail-work");
    signs.setAlignment(Pos.CENTER);
    return signs;
  }

  private Hyperlink review(ObservableValue<String> text) {
    Hyperlink link = parts.link("shell.waiting", () -> navigator.review(List.of()));
    link.textProperty().bind(text);
    return link;
  }

  private static <L extends Labeled> L sign(L label, Ikon icon, ObservableValue<String> told) {
    label.setGraphic(Parts.icon(icon));
    label.setMinWidth(Region.USE_PREF_SIZE);
    label.accessibleTextProperty().bind(told);
    label.setTooltip(Parts.tooltip(told));
    return label;
  }

  private static <N extends Node> N whileAny(ObservableIntegerValue number, N node) {
    return Parts.shown(node, Bindings.greaterThan(number, 0));
  }
}
