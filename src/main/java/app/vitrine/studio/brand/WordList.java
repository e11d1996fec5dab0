package app.vitrine.studio.brand;

import app.vitrine.studio.control.Parts;
import app.vitrine.studio.control.Typing;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Words to add to and take from: pills, a field, and beside the field why a word is not taken. */
final class WordList {
  private final Parts parts;
  private final FlowPane pills = new FlowPane(8, 8);
  private final StringProperty refusal = new SimpleStringProperty("");
  private final VBox node;

  /**
   * A list.
   *
   * @param nameKey what the field is called
   * @param promptKey what to type
   * @param add takes a word in and says why not
   */
  WordList(Parts parts, String nameKey, String promptKey, Function<String, String> add) {
    this.parts = parts;
    TextField field = new TextField();
    field.promptTextProperty().bind(parts.words().bind(promptKey));
    field.accessibleTextProperty().bind(parts.words().bind(nameKey));
    field.setTextFormatter(Typing.atMost(BrandRules.LONGEST_WORD));
    Runnable take =
        () -> {
          String why = add.apply(field.getText());
          refusal.set(why);
          if (why.isEmpty()) {
            field.clear();
          }
        };
    field.setOnAction(event -> take.run());
    field.textProperty().addListener((value, old, now) -> refusal.set(""));
    Button enter = parts.iconButton(Feather.PLUS, "brand.add", take, "flat");
    Label why = Parts.wrapping(Parts.bound(parts.words().follow(refusal), "refusal"));
    HBox row = new HBox(4, field, enter);
    row.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(field, javafx.scene.layout.Priority.ALWAYS);
    field.setMaxWidth(320);
    node = new VBox(10, pills, row, Parts.shown(why, refusal.map(text -> !text.isEmpty())));
  }

  VBox node() {
    return node;
  }

  /** Shows the words. */
  void show(List<String> words, Function<String, Node> sign, Consumer<String> remove) {
    pills.getChildren().setAll(words.stream().map(word -> pill(word, sign, remove)).toList());
    pills.setManaged(!words.isEmpty());
  }

  private Node pill(String word, Function<String, Node> sign, Consumer<String> remove) {
    Button away =
        parts.iconButton(Feather.X, "brand.remove", () -> remove.accept(word), "flat", "tiny");
    away.accessibleTextProperty().unbind();
    away.accessibleTextProperty().bind(parts.words().bind("brand.remove_word", word));
    HBox pill = new HBox(6, sign.apply(word), new Label(word), away);
    pill.getStyleClass().addAll("pill", "word-pill");
    pill.setAlignment(Pos.CENTER_LEFT);
    return pill;
  }
}
