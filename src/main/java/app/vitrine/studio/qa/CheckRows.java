package app.vitrine.studio.qa;

import app.vitrine.domain.qa.QaCheck;
import app.vitrine.domain.qa.QaTarget;
import app.vitrine.domain.qa.Severity;
import app.vitrine.domain.revision.VariantChoice;
import app.vitrine.studio.control.Parts;
import app.vitrine.studio.text.Told;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Checks as rows, those of a target in a card: the failed ones open, the passed ones folded. */
final class CheckRows {
  /** Label of a finding about what the brief says as a whole. */
  private static final String OF_THE_BRIEF = "offer";

  private final QaViewModel model;
  private final Parts parts;

  CheckRows(QaViewModel model, Parts parts) {
    this.model = model;
    this.parts = parts;
  }

  /** A target's card. */
  Node group(QaViewModel.Group group) {
    Label title =
        new Label(
            parts.words().text("qa.target_" + group.target().name().toLowerCase(Locale.ROOT)));
    title.getStyleClass().add("card-title");
    VBox folded = new VBox(2);
    folded.setVisible(false);
    folded.setManaged(false);
    Hyperlink fold = new Hyperlink();
    Runnable name =
        () ->
            fold.setText(
                parts
                    .words()
                    .text(
                        folded.isVisible()
                            ? "qa.fold"
                            : group.failed().isEmpty() ? "qa.unfold_all" : "qa.unfold",
                        group.passed().size()));
    name.run();
    fold.setOnAction(
        event -> {
          fold.setVisited(false);
          if (folded.getChildren().isEmpty()) {
            folded.getChildren().setAll(group.passed().stream().map(this::passed).toList());
          }
          folded.setVisible(!folded.isVisible());
          folded.setManaged(folded.isVisible());
          name.run();
        });
    fold.setVisible(!group.passed().isEmpty());
    HBox head = new HBox(12, title, Parts.spring(), fold);
    head.setAlignment(Pos.CENTER_LEFT);
    VBox card = new VBox(10, head);
    if (group.failed().isEmpty()) {
      Label fine =
          new Label(
              parts.words().text("qa.all_passed", group.passed().size()),
              Parts.icon(Feather.CHECK, "passed-sign"));
      fine.getStyleClass().add("muted");
      card.getChildren().add(fine);
    }
    List<Node> failed = group.failed().stream().map(this::failed).toList();
    card.getChildren().addAll(failed);
    card.getChildren().add(folded);
    card.getStyleClass().addAll("card", "padded");
    return card;
  }

  private Node failed(QaCheck check) {
    Label name = Parts.wrapping(new Label(name(check)));
    name.getStyleClass().add("strong");
    Label message = Parts.wrapping(new Label(parts.words().told(check.message())));
    Label measured = Parts.wrapping(new Label(measured(check)));
    measured.getStyleClass().addAll("muted", "small");
    VBox told = new VBox(2, name);
    if (!check.message().isBlank()) {
      told.getChildren().add(message);
    }
    told.getChildren().add(measured);
    HBox.setHgrow(told, Priority.ALWAYS);
    HBox row = new HBox(12, sign(check), told, look(check));
    model
        .fix(check)
        .ifPresent(
            fix -> {
              Button mend =
                  parts.button(
                      "qa.mend_" + fix.target().name().toLowerCase(Locale.ROOT),
                      () -> model.mend(fix),
                      "small-button");
              mend.setMinWidth(Region.USE_PREF_SIZE);
              row.getChildren().add(mend);
            });
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().addAll("check", check.severity().name().toLowerCase(Locale.ROOT));
    return row;
  }

  private Node passed(QaCheck check) {
    Label name = new Label(name(check));
    name.setMinWidth(0);
    Label measured = new Label(measured(check));
    measured.getStyleClass().addAll("muted", "small");
    measured.setMinWidth(0);
    HBox.setHgrow(measured, Priority.ALWAYS);
    measured.setMaxWidth(Double.MAX_VALUE);
    HBox row = new HBox(10, Parts.icon(Feather.CHECK, "passed-sign"), name, measured, look(check));
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private Node look(QaCheck check) {
    Hyperlink look = parts.link("qa.look", () -> model.look(check), "small");
    look.setMinWidth(Region.USE_PREF_SIZE);
    look.setAccessibleText(parts.words().text("qa.look_at", name(check)));
    return look;
  }

  private static Node sign(QaCheck check) {
    return Parts.icon(
        check.severity() == Severity.INFO ? Feather.INFO : Feather.ALERT_TRIANGLE, "check-sign");
  }

  private String measured(QaCheck check) {
    return parts
        .words()
        .text("qa.measured", new Told(check.measured()), new Told(check.expected()));
  }

  /** The check's name, with what it looked at. */
  private String name(QaCheck check) {
    String kind = CheckPlace.kind(check);
    String key = "qa.kind_" + kind.replaceAll("_\\d+$", "");
    String name = parts.words().has(key) ? parts.words().text(key) : kind.replace('_', ' ');
    String seen = seen(check);
    return seen.isEmpty() ? name : name + " · " + seen;
  }

  /** What the check looked at, as people call it; empty for the target as a whole. */
  private String seen(QaCheck check) {
    String label = CheckPlace.label(check);
    String item = CheckPlace.of(check).item();
    if (label.isEmpty() || label.equals(OF_THE_BRIEF)) {
      return "";
    }
    if (check.target() == QaTarget.VIDEO && !item.isEmpty()) {
      return parts.words().text("qa.shot", Integer.parseInt(item));
    }
    boolean isOfTwo = CheckPlace.kind(check).equals("images_differ");
    return isOfTwo
        ? label.replace('_', ' ')
        : VariantChoice.of(item).map(this::named).orElse(label.replace('_', ' '));
  }

  private String named(VariantChoice choice) {
    return switch (choice) {
      case VariantChoice.OfText text ->
          parts
              .words()
              .text(
                  "qa.text",
                  parts.words().text("common.channel_" + wire(text.channel())),
                  parts.words().text("common.language_" + wire(text.language())),
                  text.variant());
      case VariantChoice.OfPicture picture ->
          parts
              .words()
              .text(
                  "qa.picture",
                  parts.words().text("images.scene_" + wire(picture.scene())),
                  picture.variant());
    };
  }

  private static String wire(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
