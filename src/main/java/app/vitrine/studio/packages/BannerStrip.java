package app.vitrine.studio.packages;

import app.vitrine.studio.control.Notice;
import app.vitrine.studio.control.Parts;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;

/** What wants attention, each with what can be done about it. */
final class BannerStrip {
  private final PackageViewModel model;
  private final Parts parts;
  private final Supplier<RemakeMenu> menu;
  private final Consumer<Banner.Act> perform;
  private final VBox node = new VBox(8);
  private Subscription following = Subscription.EMPTY;

  /**
   * A strip.
   *
   * @param menu one that offers the parts to be made anew
   * @param perform does what else a banner offers
   */
  BannerStrip(
      PackageViewModel model,
      Parts parts,
      Supplier<RemakeMenu> menu,
      Consumer<Banner.Act> perform) {
    this.model = model;
    this.parts = parts;
    this.menu = menu;
    this.perform = perform;
    node.managedProperty().bind(node.visibleProperty());
  }

  Node node() {
    return node;
  }

  void activate() {
    following =
        Subscription.combine(
            model.bannersProperty().subscribe(this::show),
            parts.words().languageProperty().subscribe(this::show));
    show();
  }

  void deactivate() {
    following.unsubscribe();
  }

  private void show() {
    node.setVisible(!model.bannersProperty().get().isEmpty());
    node.getChildren().setAll(model.bannersProperty().get().stream().map(this::strip).toList());
  }

  private Node strip(Banner banner) {
    Label text = Parts.wrapping(new Label(banner.text().in(parts.words())));
    HBox.setHgrow(text, Priority.ALWAYS);
    text.setMaxWidth(Double.MAX_VALUE);
    HBox strip =
        new HBox(
            12,
            Parts.icon(banner.tone() == Notice.Tone.PLAIN ? Feather.INFO : Feather.ALERT_TRIANGLE),
            text);
    strip.setAlignment(Pos.CENTER_LEFT);
    strip.getStyleClass().addAll("banner", banner.tone().name().toLowerCase(Locale.ROOT));
    Banner.Act act = banner.act();
    if (banner.actionKey() != null && act != null) {
      ButtonBase button =
          act instanceof Banner.Act.RemakeSome
              ? menu.get().button()
              : parts.button(banner.actionKey(), () -> perform.accept(act));
      button.getStyleClass().add("small-button");
      button.setMinWidth(Region.USE_PREF_SIZE);
      strip.getChildren().add(button);
    }
    return strip;
  }
}
