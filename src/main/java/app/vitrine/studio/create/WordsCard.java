package app.vitrine.studio.create;

import app.vitrine.studio.control.Parts;
import app.vitrine.studio.control.Typing;
import app.vitrine.studio.control.Wrapping;
import app.vitrine.studio.text.Said;
import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** What the merchant says about the product, with a counter and what was noticed in it. */
final class WordsCard {
  private static final int TIGHT = Draft.LONGEST_BACKGROUND - 200;

  /** What is too long is taken and shortened by the person; a whole book is not. */
  private static final int MOST_TAKEN = 10 * Draft.LONGEST_BACKGROUND;

  private static final PseudoClass TIGHT_LOOK = PseudoClass.getPseudoClass("tight");
  private static final PseudoClass OVER_LOOK = PseudoClass.getPseudoClass("over");

  private final CreateViewModel model;
  private final Parts parts;
  private final TextArea area = new TextArea();
  private final Label language = new Label();
  private final Label facts = new Label();
  private final StringProperty factsFound = new SimpleStringProperty("");
  private final Label refusal = new Label();
  private final VBox node;
  private Subscription shown = Subscription.EMPTY;
  private boolean filling;

  WordsCard(CreateViewModel model, Parts parts) {
    this.model = model;
    this.parts = parts;
    Wrapping.of(area);
    area.promptTextProperty().bind(parts.words().bind("create.words_prompt"));
    area.accessibleTextProperty().bind(parts.words().bind("create.about"));
    area.setTextFormatter(Typing.atMost(MOST_TAKEN, model::wordsCut));
    Typing.tabGoesOn(area);
    area.getStyleClass().add("plain-area");
    VBox.setVgrow(area, Priority.ALWAYS);
    Label counter = new Label();
    counter
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> parts.words().text("create.counter", length(), Draft.LONGEST_BACKGROUND),
                area.textProperty(),
                parts.words().languageProperty()));
    counter.getStyleClass().addAll("muted", "numbers");
    area.textProperty()
        .subscribe(
            text -> {
              counter.pseudoClassStateChanged(TIGHT_LOOK, length() > TIGHT);
              counter.pseudoClassStateChanged(OVER_LOOK, length() > Draft.LONGEST_BACKGROUND);
            });
    language.getStyleClass().add("chip");
    facts.getStyleClass().add("chip");
    facts.accessibleHelpProperty().bind(factsFound);
    parts.explain(facts, factsFound);
    refusal.getStyleClass().addAll("refusal");
    Parts.wrapping(refusal);
    FlowPane read = new FlowPane(8, 8, language, facts);
    HBox.setHgrow(read, Priority.ALWAYS);
    counter.setMinWidth(Region.USE_PREF_SIZE);
    HBox foot = new HBox(8, read, counter);
    foot.setAlignment(Pos.CENTER_LEFT);
    node = new VBox(10, parts.label("create.about", "card-title"), area, refusal, foot);
    node.getStyleClass().addAll("card", "padded");
    area.textProperty()
        .subscribe(
            text -> {
              Draft draft = model.currentProperty().get();
              if (filling) {
                return;
              }
              if (draft == null) {
                model.intake().aheadProperty().set(text);
              } else {
                draft.backgroundProperty().set(text);
                model.wordsChanged();
              }
            });
    model.currentProperty().subscribe(this::fill);
    parts.words().languageProperty().subscribe(() -> fill(model.currentProperty().get()));
  }

  private int length() {
    return Draft.length(area.getText().strip());
  }

  VBox node() {
    return node;
  }

  /** Where the text is written. */
  TextArea area() {
    return area;
  }

  private void fill(@Nullable Draft draft) {
    shown.unsubscribe();
    filling = true;
    String begun =
        draft == null ? model.intake().aheadProperty().get() : draft.backgroundProperty().get();
    if (!area.getText().equals(begun)) {
      area.setText(begun);
    }
    filling = false;
    if (draft == null) {
      language.setVisible(false);
      facts.setVisible(false);
      refusal.setManaged(false);
      refusal.setText("");
      return;
    }
    shown =
        Subscription.combine(
            draft.languageProperty().subscribe(this::showLanguage),
            draft.factsProperty().subscribe(this::showFacts),
            draft.backgroundRefusalProperty().subscribe(why -> showRefusal(draft)),
            draft
                .backgroundProperty()
                .subscribe(
                    text -> {
                      showText(text);
                      showRefusal(draft);
                    }));
  }

  private void showText(String text) {
    if (!area.getText().equals(text)) {
      filling = true;
      area.setText(text);
      filling = false;
    }
  }

  private void showLanguage(String code) {
    language.setVisible(!code.isEmpty());
    language.setManaged(!code.isEmpty());
    if (!code.isEmpty()) {
      language.setText(parts.words().text("common.language_" + code.toLowerCase(Locale.ROOT)));
    }
  }

  private void showFacts(List<String> found) {
    facts.setVisible(!found.isEmpty());
    facts.setText(parts.words().text("create.facts", found.size()));
    factsFound.set(String.join("\n", found));
  }

  private void showRefusal(Draft draft) {
    int over = draft.length() - Draft.LONGEST_BACKGROUND;
    Said why =
        over > 0
            ? Said.of("create.too_long", over, Draft.LONGEST_BACKGROUND)
            : draft.backgroundRefusalProperty().get();
    refusal.setText(why == null ? "" : why.in(parts.words()));
    refusal.setManaged(why != null);
    refusal.setVisible(why != null);
  }
}
