package app.vitrine.studio.control;

import app.vitrine.studio.text.Said;
import app.vitrine.studio.text.Words;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** Makes the small parts of a screen, with words that follow the language. */
public final class Parts {
  private static final Duration TOOLTIP_DELAY = Duration.millis(500);

  private final Words words;

  public Parts(Words words) {
    this.words = words;
  }

  /** The words. */
  public Words words() {
    return words;
  }

  /** A label with the words of {@code key}. */
  public Label label(String key, String... styles) {
    return bound(words.bind(key), styles);
  }

  /** A label that follows a value. */
  public static Label bound(ObservableValue<String> text, String... styles) {
    Label label = new Label();
    label.textProperty().bind(text);
    label.getStyleClass().addAll(styles);
    return label;
  }

  /** A label that says something, in whichever language is chosen; empty while that is null. */
  public Label said(ObservableValue<? extends @Nullable Said> said, String... styles) {
    return bound(words.say(said), styles);
  }

  /** A label that may take several lines. */
  public Label paragraph(String key, String... styles) {
    return wrapping(label(key, styles));
  }

  /** Lets a label take several lines. */
  public static Label wrapping(Label label) {
    Wrapping.of(label);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  /** Lets a label be cut where there is little room for it; pointing at it tells the whole. */
  public static Label shortened(Label label) {
    label.setMinWidth(0);
    Tooltip whole = tooltip(label.textProperty());
    label.textTruncatedProperty().subscribe(cut -> label.setTooltip(cut ? whole : null));
    return label;
  }

  /** A button named by what it does. */
  public Button button(String key, Runnable action, String... styles) {
    Button button = new Button();
    button.textProperty().bind(words.bind(key));
    button.setOnAction(event -> action.run());
    button.getStyleClass().addAll(styles);
    return button;
  }

  /** A button with an icon before its name. */
  public Button button(Ikon icon, String key, Runnable action, String... styles) {
    Button button = button(key, action, styles);
    button.setGraphic(icon(icon));
    return button;
  }

  /** A button that is an icon alone; its name is its tooltip and what a screen reader says. */
  public Button iconButton(Ikon icon, String key, Runnable action, String... styles) {
    Button button = new Button();
    button.setGraphic(icon(icon));
    button.setOnAction(event -> action.run());
    button.getStyleClass().add("icon-button");
    button.getStyleClass().addAll(styles);
    name(button, key);
    return button;
  }

  /** A quiet button that reads like a link. */
  public Hyperlink link(String key, Runnable action, String... styles) {
    Hyperlink link = new Hyperlink();
    link.textProperty().bind(words.bind(key));
    link.setOnAction(
        event -> {
          link.setVisited(false);
          action.run();
        });
    link.getStyleClass().addAll(styles);
    return link;
  }

  /** Gives a wordless control its name: tooltip and accessible text. */
  public void name(ButtonBase control, String key, Object... arguments) {
    control.accessibleTextProperty().bind(words.bind(key, arguments));
    control.setTooltip(tooltip(words.bind(key, arguments)));
  }

  /** Explains a control. */
  public void explain(Labeled control, ObservableValue<String> why) {
    control.setTooltip(tooltip(why));
  }

  /**
   * Tells why a control cannot be used. Disabled, it shows no tooltip of its own, so that a frame
   * around it does.
   *
   * @param why key of the reason; empty while there is none
   * @return the frame, to be shown in the control's place
   */
  public StackPane framed(ButtonBase control, ObservableValue<String> why) {
    ObservableValue<String> reason = words.follow(why);
    control.accessibleHelpProperty().bind(reason);
    StackPane frame = new StackPane(control);
    Tooltip tooltip = tooltip(reason);
    why.subscribe(
        key -> {
          if (key.isEmpty()) {
            Tooltip.uninstall(frame, tooltip);
          } else {
            Tooltip.install(frame, tooltip);
          }
        });
    return frame;
  }

  /** A tooltip that follows a value. */
  public static Tooltip tooltip(ObservableValue<String> text) {
    Tooltip tooltip = new Tooltip();
    tooltip.textProperty().bind(text);
    tooltip.setShowDelay(TOOLTIP_DELAY);
    Wrapping.of(tooltip);
    tooltip.setMaxWidth(360);
    return tooltip;
  }

  /** An icon in the colour of the text around it. */
  public static FontIcon icon(Ikon icon, String... styles) {
    FontIcon made = new FontIcon(icon);
    made.getStyleClass().addAll(styles);
    return made;
  }

  /** Takes the room that is left in a row. */
  public static Region spring() {
    Region spring = new Region();
    HBox.setHgrow(spring, Priority.ALWAYS);
    return spring;
  }

  /** Shows a node only while {@code when} holds, and keeps no room for it otherwise. */
  public static <N extends Node> N shown(N node, ObservableValue<Boolean> when) {
    node.visibleProperty().bind(when);
    node.managedProperty().bind(when);
    return node;
  }
}
