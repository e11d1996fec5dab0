package app.vitrine.studio.brand;

import app.vitrine.studio.control.Parts;
import app.vitrine.studio.control.Typing;
import app.vitrine.studio.desk.BrandSheet;
import app.vitrine.studio.desk.BrandSheet.Claim;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What the brand says of itself, each with its proof. */
final class ClaimList {
  private final BrandViewModel model;
  private final Parts parts;
  private final VBox rows = new VBox(12);
  private final List<Row> shown = new ArrayList<>();
  private final VBox node;

  ClaimList(BrandViewModel model, Parts parts) {
    this.model = model;
    this.parts = parts;
    node = new VBox(14, rows, parts.button(Feather.PLUS, "brand.add_claim", model::addClaim));
  }

  VBox node() {
    return node;
  }

  void show(BrandSheet brand) {
    while (shown.size() > brand.claims().size()) {
      shown.removeLast();
      rows.getChildren().removeLast();
    }
    while (shown.size() < brand.claims().size()) {
      Row row = new Row(shown.size());
      shown.add(row);
      rows.getChildren().add(row.node);
    }
    for (int at = 0; at < shown.size(); at++) {
      shown.get(at).show(brand.claims().get(at));
    }
    rows.setManaged(!shown.isEmpty());
  }

  private final class Row {
    private final int at;
    private final List<TextField> fields = new ArrayList<>();
    private final List<Function<Claim, String>> readings =
        List.of(Claim::text, Claim::source, Claim::scope, Claim::period);
    private final Label state = new Label();
    private final VBox node;
    private boolean filling;

    Row(int at) {
      this.at = at;
      GridPane grid = new GridPane(10, 10);
      ColumnConstraints half = new ColumnConstraints();
      half.setPercentWidth(50);
      grid.getColumnConstraints().addAll(half, half);
      add(grid, 0, "brand.claim_text", (c, t) -> new Claim(t, c.source(), c.scope(), c.period()));
      add(grid, 1, "brand.claim_source", (c, t) -> new Claim(c.text(), t, c.scope(), c.period()));
      add(grid, 2, "brand.claim_scope", (c, t) -> new Claim(c.text(), c.source(), t, c.period()));
      add(grid, 3, "brand.claim_period", (c, t) -> new Claim(c.text(), c.source(), c.scope(), t));
      HBox foot =
          new HBox(
              8,
              state,
              Parts.spring(),
              parts.iconButton(
                  Feather.TRASH_2, "brand.remove_claim", () -> model.removeClaim(at), "flat"));
      foot.setAlignment(Pos.CENTER_LEFT);
      HBox.setHgrow(state, Priority.SOMETIMES);
      node = new VBox(10, grid, foot);
      node.getStyleClass().add("claim");
    }

    private void add(
        GridPane grid, int place, String key, BiFunction<Claim, String, Claim> change) {
      TextField field = new TextField();
      field.setTextFormatter(Typing.atMost(BrandRules.LONGEST_WORD));
      Label name = parts.label(key, "muted", "small");
      name.setLabelFor(field);
      field.accessibleTextProperty().bind(parts.words().bind(key));
      field.promptTextProperty().bind(parts.words().bind(key + "_prompt"));
      field
          .textProperty()
          .addListener(
              (value, old, now) -> {
                if (!filling) {
                  model.setClaim(
                      at, change.apply(model.brandProperty().get().claims().get(at), now));
                }
              });
      field.focusedProperty().addListener((value, old, now) -> model.left());
      fields.add(field);
      grid.add(new VBox(4, name, field), place % 2, place / 2);
    }

    void show(Claim claim) {
      filling = true;
      for (int place = 0; place < fields.size(); place++) {
        String text = readings.get(place).apply(claim);
        if (!fields.get(place).getText().equals(text)) {
          fields.get(place).setText(text);
        }
      }
      filling = false;
      state.textProperty().unbind();
      state
          .textProperty()
          .bind(
              parts.words().bind(claim.isProven() ? "brand.claim_proven" : "brand.claim_unproven"));
      state.getStyleClass().setAll("label", "chip", claim.isProven() ? "good" : "attention");
    }
  }
}
