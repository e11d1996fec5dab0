package app.vitrine.studio.copy;

import app.vitrine.studio.control.Parts;
import app.vitrine.studio.control.Wrapping;
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
        add(text.substring(span.start(), span.end()), "source");
        from = span.end();
      }
    }
    add(text.substring(from));
    basis.setText(support.map(this::said).orElseGet(() -> words.text("copy.basis_hint")));
  }

  /** Where {@link Wrapping} leaves lines whole, these are broken between words. */
  private void add(String words, String... styles) {
    String[] parts = Wrapping.isBreakable(words) ? new String[] {words} : words.split("(?<= )");
    for (String part : parts) {
      if (!part.isEmpty()) {
        Text text = new Text(part);
        text.getStyleClass().add("brief-text");
        text.getStyleClass().addAll(styles);
        brief.getChildren().add(text);
      }
    }
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
