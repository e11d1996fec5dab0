package app.vitrine.studio.images;

import app.vitrine.studio.control.Parts;
import app.vitrine.studio.desk.MarketFit;
import app.vitrine.studio.desk.MarketFit.Shortfall;
import app.vitrine.studio.images.MarketMeasure.Markets;
import app.vitrine.studio.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Where the picture would do as the main picture, and what it lacks elsewhere. */
final class MarketsCard {
  private static final double PERCENT = 100;
  private static final PseudoClass TOLD = PseudoClass.getPseudoClass("told");

  private final Parts parts;
  private final FlowPane badges = new FlowPane(6, 6);
  private final ObjectProperty<@Nullable MarketFit> told = new SimpleObjectProperty<>();
  private final VBox node;

  MarketsCard(ImagesViewModel model, Parts parts) {
    this.parts = parts;
    Words words = parts.words();
    Label why = Parts.wrapping(new Label());
    why.getStyleClass().add("muted");
    why.textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> why(words, told.get()), told, words.languageProperty()));
    Parts.shown(why, Bindings.isNotNull(told));
    Label looking = parts.label("images.markets_looking", "muted");
    Parts.shown(
        looking,
        model.markets().marketsProperty().map(markets -> !markets.measured() && !markets.failed()));
    FlowPane failed =
        new FlowPane(
            8,
            4,
            parts.paragraph("images.markets_failed", "attention"),
            parts.link("images.try_again", model::measureMarkets));
    Parts.shown(failed, model.markets().marketsProperty().map(Markets::failed));
    badges.setPrefWrapLength(190);
    node =
        new VBox(
            10,
            parts.label("images.markets", "card-title"),
            parts.paragraph("images.markets_hint", "muted", "small"),
            looking,
            failed,
            badges,
            why);
    node.getStyleClass().addAll("card", "padded");
    model.markets().marketsProperty().subscribe(this::show);
  }

  VBox node() {
    return node;
  }

  private void show(Markets markets) {
    List<MarketFit> ordered = new ArrayList<>(markets.fits());
    ordered.sort(Comparator.comparing((MarketFit fit) -> !fit.meets()));
    badges.getChildren().clear();
    for (MarketFit fit : ordered) {
      badges.getChildren().add(badge(fit));
    }
    told.set(ordered.stream().filter(fit -> !fit.meets()).findFirst().orElse(null));
    mark();
  }

  /** The badge that is explained looks pressed. */
  private void mark() {
    for (Node badge : badges.getChildren()) {
      badge.pseudoClassStateChanged(TOLD, badge.getUserData().equals(told.get()));
    }
  }

  private Button badge(MarketFit fit) {
    Button badge = new Button();
    badge.getStyleClass().setAll("chip", "market", fit.meets() ? "good" : "attention");
    badge.textProperty().bind(Bindings.createStringBinding(() -> name(fit), language()));
    badge
        .accessibleTextProperty()
        .bind(Bindings.createStringBinding(() -> why(parts.words(), fit), language()));
    badge.setOnAction(
        event -> {
          told.set(fit);
          mark();
        });
    badge.setUserData(fit);
    return badge;
  }

  private javafx.beans.Observable language() {
    return parts.words().languageProperty();
  }

  private String name(MarketFit fit) {
    String key = "packages.preset_" + fit.id();
    return parts.words().has(key) ? parts.words().text(key) : parts.words().told(fit.name());
  }

  private String why(Words words, @Nullable MarketFit fit) {
    if (fit == null) {
      return "";
    }
    if (fit.meets()) {
      return words.text("images.market_meets", name(fit));
    }
    String lacks =
        fit.shortfalls().stream()
            .map(shortfall -> lacks(words, shortfall))
            .collect(Collectors.joining(words.text("images.market_and")));
    String sentence = words.text("images.market_wants", name(fit), lacks);
    return fit.whiteOnExport() ? words.text("images.market_white", sentence, name(fit)) : sentence;
  }

  private static String lacks(Words words, Shortfall shortfall) {
    double factor = shortfall.rule() == MarketFit.Rule.FILL ? PERCENT : 1;
    return words.text(
        "images.lacks_" + shortfall.rule().name().toLowerCase(Locale.ROOT),
        Math.round(shortfall.needed() * factor),
        Math.round(shortfall.measured() * factor));
  }
}
