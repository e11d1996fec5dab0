package app.vitrine.studio.brand;

import app.vitrine.studio.control.Dialogs;
import app.vitrine.studio.control.Parts;
import app.vitrine.studio.desk.BrandSheet;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/** The typeface of the brand's films: what it looks like, and another one for it. */
final class TypefaceRow {
  private static final double SAMPLE = 26;
  private static final Font SHIPPED = Font.font("Noto Sans SC", FontWeight.BOLD, SAMPLE);

  private final Parts parts;
  private final Text sample = new Text();
  private BrandSheet.@Nullable Typeface shown;
  private boolean isShown;
  private final Label name = new Label();
  private final VBox node;

  TypefaceRow(BrandViewModel model, Parts parts, Dialogs dialogs) {
    this.parts = parts;
    sample.getStyleClass().add("typeface-sample");
    sample.textProperty().bind(parts.words().bind("brand.typeface_sample"));
    name.getStyleClass().addAll("muted", "small");
    Button choose =
        parts.button(
            "brand.choose_typeface",
            () -> dialogs.chooseFile(Dialogs.FileKind.TYPEFACE).ifPresent(model::setTypeface));
    Button remove = parts.button("brand.remove_typeface", model::removeTypeface, "flat");
    Parts.shown(remove, model.brandProperty().map(now -> now.typeface() != null));
    HBox buttons = new HBox(8, choose, remove);
    buttons.setAlignment(Pos.CENTER_LEFT);
    Label refusal = Parts.wrapping(parts.said(model.typefaceRefusalProperty(), "refusal"));
    node =
        new VBox(
            10,
            new VBox(2, sample, name),
            buttons,
            Parts.shown(refusal, Bindings.isNotNull(model.typefaceRefusalProperty())));
  }

  Node node() {
    return node;
  }

  /** Shows a typeface; the one shown already is not loaded again. */
  void show(BrandSheet.@Nullable Typeface typeface) {
    if (isShown && Objects.equals(shown, typeface)) {
      return;
    }
    isShown = true;
    shown = typeface;
    name.textProperty().unbind();
    if (typeface == null) {
      name.textProperty().bind(parts.words().bind("brand.typeface_shipped"));
      sample.setFont(SHIPPED);
      return;
    }
    name.setText(typeface.name());
    Font own = Font.loadFont(typeface.file().toUri().toString(), SAMPLE);
    sample.setFont(own == null ? SHIPPED : own);
  }
}
