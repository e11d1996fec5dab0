package app.vitrine.studio.images;

import app.vitrine.domain.image.Picture;
import app.vitrine.studio.control.Parts;
import app.vitrine.studio.images.ImagesViewModel.Details;
import app.vitrine.studio.images.PictureVersions.Version;
import app.vitrine.studio.text.Told;
import app.vitrine.studio.text.Words;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What is known about the picture looked at. */
final class DetailsColumn {
  /** How many earlier versions are offered, newest first. */
  private static final int MOST_VERSIONS = 5;

  private static final double PERCENT = 100;

  private final ImagesViewModel model;
  private final Parts parts;
  private final VBox checks = new VBox(9);
  private final VBox made = new VBox(6);
  private final ScrollPane node;

  DetailsColumn(ImagesViewModel model, Parts parts) {
    this.model = model;
    this.parts = parts;
    VBox column =
        new VBox(
            16,
            card("images.checks", checks),
            new MarketsCard(model, parts).node(),
            card("images.made_by", made));
    Parts.shown(column, model.detailsProperty().isNotNull());
    node = new ScrollPane(column);
    node.setFitToWidth(true);
    node.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    node.getStyleClass().addAll("bare-scroll", "details");
    node.setMinHeight(0);
    model.detailsProperty().subscribe(this::tell);
    model.earlierProperty().subscribe(() -> tell(model.detailsProperty().get()));
  }

  Region node() {
    return node;
  }

  private VBox card(String titleKey, Node content) {
    VBox card = new VBox(10, parts.label(titleKey, "card-title"), content);
    card.getStyleClass().addAll("card", "padded");
    return card;
  }

  private void tell(@Nullable Details details) {
    checks.getChildren().clear();
    made.getChildren().clear();
    if (details == null) {
      return;
    }
    if (!details.reviewed()) {
      checks.getChildren().add(parts.paragraph("images.not_checked", "muted"));
    }
    for (PictureChecks.Line line : details.lines()) {
      checks.getChildren().add(line(line));
    }
    Picture picture = details.picture();
    Words words = parts.words();
    made.getChildren()
        .add(
            said(
                () ->
                    words.text(
                        "images.made_with",
                        SceneNames.provider(words, picture.provider()),
                        SceneNames.preset(words, picture.preset()))));
    made.getChildren()
        .add(
            said(
                () ->
                    words.text(
                        "images.made_as",
                        String.valueOf(picture.seed()),
                        picture.width(),
                        picture.height())));
    for (String wish : picture.wishes()) {
      made.getChildren().add(said(() -> words.text("images.wish", wish)));
    }
    versions(details.versions());
  }

  private void versions(List<Version> versions) {
    if (versions.size() < 2) {
      return;
    }
    made.getChildren()
        .add(
            said(
                () ->
                    parts
                        .words()
                        .text("images.version_of", versions.getLast().number(), versions.size())));
    List<Version> earlier = versions.subList(0, versions.size() - 1).reversed();
    for (Version version : earlier.subList(0, Math.min(MOST_VERSIONS, earlier.size()))) {
      boolean shown = version.equals(model.earlierProperty().get());
      Hyperlink link =
          parts.link(
              "images.compare_version",
              () -> {
                model.lookProperty().set(ImagesViewModel.Look.RESULT);
                model.earlierProperty().set(shown ? null : version);
              });
      link.textProperty().unbind();
      link.textProperty()
          .bind(
              parts
                  .words()
                  .bind(shown ? "images.compare_end" : "images.compare_version", version.number()));
      made.getChildren().add(link);
    }
  }

  private Node line(PictureChecks.Line line) {
    FontIcon icon =
        Parts.icon(
            line.passed() ? Feather.CHECK : Feather.ALERT_TRIANGLE,
            line.passed() ? "good" : "attention");
    Label text = said(() -> words(line));
    text.getStyleClass().remove("muted");
    HBox.setHgrow(text, Priority.ALWAYS);
    HBox row = new HBox(8, icon, text);
    row.setAlignment(Pos.TOP_LEFT);
    row.getStyleClass().add("check-line");
    Words words = parts.words();
    text.setTooltip(
        Parts.tooltip(
            Bindings.createStringBinding(
                () ->
                    words.text(
                        "images.measured", new Told(line.measured()), new Told(line.expected())),
                words.languageProperty())));
    return row;
  }

  private String words(PictureChecks.Line line) {
    if (line.key().isEmpty()) {
      return parts.words().told(line.message().isEmpty() ? line.measured() : line.message());
    }
    return parts
        .words()
        .text(
            line.key(),
            Double.isNaN(line.number()) ? 0 : Math.round(line.number()),
            Double.isNaN(line.number()) ? 0 : Math.round(line.number() * PERCENT),
            SceneNames.ofLabel(parts.words(), line.other()),
            line.measured());
  }

  private Label said(Supplier<String> text) {
    Label label = new Label();
    label
        .textProperty()
        .bind(Bindings.createStringBinding(text::get, parts.words().languageProperty()));
    label.getStyleClass().add("muted");
    return Parts.wrapping(label);
  }
}
