package app.vitrine.studio.images;

import app.vitrine.studio.control.Parts;
import app.vitrine.studio.images.ImagesState.Banner;
import app.vitrine.studio.text.Words;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A line above the pictures when something is to be said about them all. */
final class PicturesBanner {
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
  private static final PseudoClass PLAIN = PseudoClass.getPseudoClass("plain");

  private final ImagesViewModel model;
  private final Words words;
  private final FontIcon icon = Parts.icon(Feather.ALERT_TRIANGLE);
  private final HBox node;

  PicturesBanner(ImagesViewModel model, PictureActions actions, Parts parts) {
    this.model = model;
    this.words = parts.words();
    Label text = Parts.wrapping(new Label());
    text.textProperty()
        .bind(
            Bindings.createStringBinding(
                this::said, model.bannerProperty(), model.items(), words.languageProperty()));
    HBox.setHgrow(text, Priority.ALWAYS);
    text.setMaxWidth(Double.MAX_VALUE);
    Hyperlink again = parts.link("images.make_again", actions::regenerate);
    again.setMinWidth(Hyperlink.USE_PREF_SIZE);
    again.disableProperty().bind(actions.askingProperty());
    Parts.shown(
        again, model.mayChangeProperty().and(model.bannerProperty().isNotEqualTo(Banner.REDOING)));
    node = new HBox(10, icon, text, again);
    node.setAlignment(Pos.CENTER_LEFT);
    node.getStyleClass().add("pictures-banner");
    Parts.shown(node, model.bannerProperty().isNotEqualTo(Banner.NONE));
    model.bannerProperty().subscribe(this::dress);
  }

  HBox node() {
    return node;
  }

  private void dress(Banner banner) {
    icon.setIconCode(banner == Banner.REDOING ? Feather.REFRESH_CW : Feather.ALERT_TRIANGLE);
    node.pseudoClassStateChanged(WRONG, banner == Banner.FAILED);
    node.pseudoClassStateChanged(PLAIN, banner == Banner.REDOING);
  }

  private String said() {
    Banner banner = model.bannerProperty().get();
    if (banner == Banner.NONE) {
      return "";
    }
    PictureItem.Standing counted =
        banner == Banner.MISSING ? PictureItem.Standing.MISSING : PictureItem.Standing.REDOING;
    long many = model.items().stream().filter(item -> item.standing() == counted).count();
    return words.text(
        "images.banner_" + banner.name().toLowerCase(Locale.ROOT), many, model.items().size());
  }
}
