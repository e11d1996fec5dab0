package app.vitrine.studio.opening;

import app.vitrine.studio.control.Parts;
import app.vitrine.studio.text.Said;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Why the library could not be opened, and what can be done. */
public final class TroubleView {
  private final StackPane node;

  /**
   * A screen for a failure.
   *
   * @param sentence what happened, what was kept, what to do
   * @param again tries once more
   * @param quit ends the program
   */
  public TroubleView(Parts parts, Said sentence, Runnable again, Runnable quit) {
    FlowPane buttons =
        new FlowPane(
            8,
            8,
            parts.button("common.try_again", again, "accent"),
            parts.button(
                Feather.COPY, "common.copy_details", () -> copy(sentence.in(parts.words()))),
            parts.button("common.quit", quit, "flat"));
    VBox card =
        new VBox(
            16,
            parts.paragraph("shell.trouble", "heading"),
            Parts.wrapping(Parts.bound(parts.words().bind(sentence))),
            buttons);
    card.getStyleClass().add("sheet");
    card.setMaxHeight(Region.USE_PREF_SIZE);
    node = new StackPane(card);
    StackPane.setAlignment(card, Pos.CENTER);
    node.getStyleClass().add("opening");
  }

  public Parent node() {
    return node;
  }

  private static void copy(String text) {
    ClipboardContent content = new ClipboardContent();
    content.putString(text);
    Clipboard.getSystemClipboard().setContent(content);
  }
}
