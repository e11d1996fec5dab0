package app.vitrine.studio.copy;

import app.vitrine.domain.revision.VariantChoice.OfText;
import app.vitrine.studio.control.Parts;
import app.vitrine.studio.text.Words;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.InvalidationListener;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Picks the text to look at: channel, language, variant. */
final class PickBar {
  private static final PseudoClass DRAFTED = PseudoClass.getPseudoClass("drafted");

  private final CopyViewModel model;
  private final Words words;
  private final FlowPane node = new FlowPane(20, 8);
  private final HBox channels = group();
  private final HBox languages = group();
  private final HBox variants = group();

  PickBar(CopyViewModel model, Parts parts) {
    this.model = model;
    this.words = parts.words();
    node.getChildren().addAll(channels, languages, variants);
    node.setAlignment(Pos.CENTER_LEFT);
    node.getStyleClass().add("pick-bar");
  }

  FlowPane node() {
    return node;
  }

  /** Begins to follow what there is; returns what ends it. */
  Runnable follow() {
    TextPick pick = model.pick();
    InvalidationListener changed = value -> fill();
    List<javafx.beans.Observable> sources =
        List.of(
            pick.channels(),
            pick.languages(),
            pick.variants(),
            pick.pickedProperty(),
            pick.chosenProperty(),
            model.editor().drafted(),
            words.languageProperty());
    sources.forEach(source -> source.addListener(changed));
    fill();
    return () -> sources.forEach(source -> source.removeListener(changed));
  }

  private void fill() {
    TextPick pick = model.pick();
    OfText picked = pick.pickedProperty().get();
    if (picked == null) {
      return;
    }
    fill(
        channels,
        pick.channels(),
        picked.channel(),
        channel -> words.text("common.channel_" + wire(channel)),
        channel -> isDrafted(text -> text.channel() == channel),
        pick::channel);
    fill(
        languages,
        pick.languages(),
        picked.language(),
        language -> words.text("common.language_" + wire(language)),
        language ->
            isDrafted(text -> text.channel() == picked.channel() && text.language() == language),
        pick::language);
    int chosen = pick.chosenProperty().get().ofText(picked.channel(), picked.language()).orElse(0);
    fill(
        variants,
        pick.variants(),
        picked.variant(),
        number -> words.text("copy.variant", number),
        number -> isDrafted(new OfText(picked.channel(), picked.language(), number)::equals),
        pick::variant);
    variants
        .getChildren()
        .forEach(
            button -> {
              if (button instanceof ToggleButton toggle
                  && Objects.equals(toggle.getUserData(), chosen)) {
                markChosen(toggle, words.text("copy.variant_chosen", chosen));
              }
            });
  }

  /** Beside the sign of unsaved changes when there is one. */
  private void markChosen(ToggleButton variant, String told) {
    Node drafted = variant.getGraphic();
    Node chosen = Parts.icon(Feather.CHECK);
    variant.setGraphic(drafted == null ? chosen : new HBox(4, chosen, drafted));
    variant.setAccessibleText(drafted == null ? told : words.text("copy.drafted", told));
  }

  private boolean isDrafted(Predicate<OfText> which) {
    return model.editor().drafted().stream().anyMatch(which);
  }

  private <T> void fill(
      HBox group,
      ObservableList<T> values,
      @Nullable T picked,
      Function<T, String> name,
      Predicate<T> drafted,
      Consumer<T> pick) {
    boolean same =
        group.getChildren().stream().map(button -> button.getUserData()).toList().equals(values);
    if (!same) {
      group.getChildren().setAll(values.stream().map(value -> button(value, pick)).toList());
    }
    group
        .getChildren()
        .forEach(
            node -> {
              if (node instanceof ToggleButton button) {
                int at = group.getChildren().indexOf(node);
                T value = values.get(at);
                button.setText(name.apply(value));
                button.setGraphic(
                    drafted.test(value) ? Parts.icon(Feather.EDIT_3, "drafted-sign") : null);
                button.setAccessibleText(
                    drafted.test(value)
                        ? words.text("copy.drafted", name.apply(value))
                        : name.apply(value));
                button.setSelected(value.equals(picked));
                button.pseudoClassStateChanged(DRAFTED, drafted.test(value));
              }
            });
    group.setVisible(!values.isEmpty());
  }

  private static <T> ToggleButton button(T value, Consumer<T> pick) {
    ToggleButton button = new ToggleButton();
    button.setUserData(value);
    button.getStyleClass().add("segment-choice");
    button.setOnAction(
        event -> {
          button.setSelected(true);
          pick.accept(value);
        });
    return button;
  }

  private static HBox group() {
    HBox group = new HBox(2);
    group.getStyleClass().add("segments");
    return group;
  }

  private static String wire(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
