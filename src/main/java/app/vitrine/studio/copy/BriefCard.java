package app.vitrine.studio.copy;

import app.vitrine.studio.control.Parts;
import app.vitrine.studio.text.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** What the merchant said, with the words marked on which the sentence pointed at rests. */
final class BriefCard {
  private final Words words;
  private final TextFlow brief = new TextFlow();
  private final Label basis = Parts.wrapping(new Label());
  private final VBox node;

  BriefCard(Parts parts) {
    this.words = parts.words();
    brief.getStyleClass().add("brief-words");
    brief.accessibleTextProperty().bind(words.bind("copy.brief"));
    basis.getStyleClass().addAll("small", "muted");
    node = new VBox(8, parts.label("copy.brief", "card-title"), basis, brief);
    node.getStyleClass().addAll("card", "padded");
  }

  VBox node() {
    return node;
  }

  /** Shows the brief and what a sentence rests on; nothing is pointed at when it is empty. */
  void show(String text, Optional<Support> support) {
    brief.getChildren().clear();
    int from = 0;
    List<Span> marked =
        support.map(Support::brief).orElse(List.of()).stream()
            .sorted(Comparator.comparingInt(Span::start))
            .toList();
    for (Span span : marked) {
      if (span.start() >= from && span.end() <= text.length()) {
        add(text.substring(from, span.start()));
        add(text.substring(span.start(), span.end())).getStyleClass().add("source");
        from = span.end();
      }
    }
    add(text.substring(from));
    basis.setText(support.map(this::said).orElseGet(() -> words.text("copy.basis_hint")));
  }

  private Text add(String words) {
    Text text = new Text(words);
    text.getStyleClass().add("brief-text");
    if (!words.isEmpty()) {
      brief.getChildren().add(text);
    }
    return text;
  }

  private String said(Support support) {
    if (support.isNew()) {
      return words.text("copy.basis_new");
    }
    if (!support.people().isEmpty()) {
      return words.text("copy.basis_person", String.join(", ", support.people()));
    }
    if (support.statesNothing()) {
      return words.text("copy.basis_nothing");
    }
    if (support.brief().isEmpty()) {
      return words.text("copy.basis_photo");
    }
    return words.text(
        support.findings().isEmpty() ? "copy.basis_brief" : "copy.basis_both",
        support.brief().size());
  }
}
