package app.vitrine.studio.copy;

import app.vitrine.studio.control.Parts;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/** What becomes of unsaved changes; there only while there are some. */
final class SaveBar {
  private final HBox node;

  /**
   * A bar.
   *
   * @param back puts the keyboard back onto the page; the bar is about to go
   */
  SaveBar(CopyViewModel model, Parts parts, Runnable back) {
    Label said =
        Parts.bound(
            parts
                .words()
                .follow(
                    Bindings.createStringBinding(
                        () -> key(model),
                        model.savingProperty(),
                        model.blockedProperty(),
                        model.editor().overtakenProperty())),
            "small");
    Parts.wrapping(said);
    Button discard = parts.button("copy.discard", () -> then(model::discard, back), "flat");
    discard.disableProperty().bind(model.savingProperty());
    Button save =
        parts.button(Feather.CHECK, "copy.save", () -> then(model::save, back), "soft-accent");
    save.disableProperty().bind(model.savingProperty().or(model.blockedProperty().isNotEmpty()));
    save.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
    discard.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
    HBox.setHgrow(said, javafx.scene.layout.Priority.ALWAYS);
    said.setMaxWidth(Double.MAX_VALUE);
    node = new HBox(8, Parts.icon(Feather.EDIT_3, "accent"), said, discard, save);
    node.setAlignment(Pos.CENTER_LEFT);
    node.getStyleClass().add("save-bar");
    Parts.shown(node, model.editor().changedProperty());
  }

  private static void then(Runnable first, Runnable next) {
    first.run();
    next.run();
  }

  HBox node() {
    return node;
  }

  private static String key(CopyViewModel model) {
    if (model.savingProperty().get()) {
      return "copy.saving";
    }
    switch (model.blockedProperty().get()) {
      case CopyViewModel.WORKING -> {
        return "copy.unsaved_busy";
      }
      case CopyViewModel.CANCELLED -> {
        return "copy.unsaved_cancelled";
      }
      default -> {}
    }
    return model.editor().overtakenProperty().get() ? "copy.unsaved_overtaken" : "copy.unsaved";
  }
}
