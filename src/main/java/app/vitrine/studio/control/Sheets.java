package app.vitrine.studio.control;

import app.vitrine.studio.text.Words;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * Questions over the window: what is behind stays visible but out of reach, Escape goes back. One
 * is asked at a time; what is asked meanwhile follows.
 */
public final class Sheets {
  private static final KeyCombination GO_ON = KeyCombination.valueOf("Shortcut+Enter");
  private static final int MOST_CHARACTERS = 2_000;

  private final Parts parts;
  private final StackPane veil = new StackPane();
  private final Deque<Sheet> waiting = new ArrayDeque<>();
  private @Nullable Sheet current;
  private @Nullable Node before;

  /** The last words typed for a question that was left. */
  private @Nullable GivenUp givenUp;

  /** A sheet that was opened. */
  public final class Sheet {
    private final Region content;
    private final Runnable ended;
    private Node focus;

    private Sheet(Region content, Node focus, Runnable ended) {
      this.content = content;
      this.focus = focus;
      this.ended = ended;
    }

    /** Puts it away, whether it is shown or waits; without effect when it is gone already. */
    public void close() {
      if (current == this) {
        Sheets.this.close();
      } else if (waiting.remove(this)) {
        ended.run();
      }
    }

    /** Whether it is the one shown. */
    public boolean isShown() {
      return current == this;
    }
  }

  public Sheets(Words words) {
    this.parts = new Parts(words);
    veil.getStyleClass().add("veil");
    veil.setVisible(false);
    veil.setAccessibleRole(AccessibleRole.DIALOG);
    veil.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            close();
          }
        });
    veil.setOnMouseClicked(
        event -> {
          if (event.getTarget() == veil && !FocusRing.holdsWords(veil)) {
            close();
          }
        });
    new FocusRing(veil);
  }

  /** What lies over the window. */
  public Node node() {
    return veil;
  }

  /** Whether a question is being asked. */
  public boolean isOpen() {
    return current != null;
  }

  /** Asks for words. */
  public void ask(Dialogs.Question question, Consumer<String> answered) {
    TextArea area = new TextArea();
    if (givenUp != null && givenUp.isOf(question)) {
      area.setText(givenUp.words());
      area.end();
    }
    Wrapping.of(area);
    area.setPrefRowCount(4);
    area.accessibleTextProperty().bind(parts.words().bind(question.promptKey()));
    area.setTextFormatter(Typing.atMost(MOST_CHARACTERS));
    FlowPane suggestions = new FlowPane(8, 8);
    for (String key : question.suggestionKeys()) {
      suggestions
          .getChildren()
          .add(parts.button(key, () -> area.setText(parts.words().text(key)), "pill"));
    }
    Runnable goOn =
        () -> {
          String words = area.getText().strip();
          if (!question.required() || !words.isEmpty()) {
            area.clear();
            close();
            answered.accept(words);
          }
        };
    Button action = parts.button(question.actionKey(), goOn, "accent");
    action
        .disableProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> question.required() && area.getText().isBlank(), area.textProperty()));
    area.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (GO_ON.match(event)) {
            event.consume();
            goOn.run();
          }
        });
    Node[] body =
        question.suggestionKeys().isEmpty() ? new Node[] {area} : new Node[] {area, suggestions};
    open(
        sheet(question.titleKey(), question.promptKey(), buttons(action), body),
        area,
        () -> givenUp = GivenUp.of(question, area.getText().strip()));
  }

  /** Offers a choice. */
  public void ask(Dialogs.Choice choice, Consumer<Integer> chosen) {
    VBox answers = answers(choice, chosen);
    open(sheet(choice, answers), answers.getChildren().getFirst());
  }

  /**
   * Offers a choice over the sheet shown.
   *
   * @param ended follows when it is gone, in whatever way
   */
  public Sheet askOver(Dialogs.Choice choice, Consumer<Integer> chosen, Runnable ended) {
    VBox answers = answers(choice, chosen);
    return openOver(sheet(choice, answers), answers.getChildren().getFirst(), ended);
  }

  private VBox sheet(Dialogs.Choice choice, VBox answers) {
    return sheet(choice.titleKey(), choice.promptKey(), buttons(), answers);
  }

  private VBox answers(Dialogs.Choice choice, Consumer<Integer> chosen) {
    VBox answers = new VBox(8);
    for (int at = 0; at < choice.answerKeys().size(); at++) {
      int number = at;
      Button answer =
          parts.button(
              choice.answerKeys().get(at),
              () -> {
                close();
                chosen.accept(number);
              });
      answer.setMaxWidth(Double.MAX_VALUE);
      if (at == 0) {
        answer.getStyleClass().add(choice.destroys() ? "destroying" : "accent");
      }
      answers.getChildren().add(answer);
    }
    return answers;
  }

  /** Shows a sheet of a screen's own, after those asked before. */
  public Sheet open(Region content, Node focus) {
    return open(content, focus, () -> {});
  }

  /**
   * Shows a sheet of a screen's own, after those asked before.
   *
   * @param ended follows when it is gone, in whatever way
   */
  public Sheet open(Region content, Node focus, Runnable ended) {
    Sheet sheet = new Sheet(content, focus, ended);
    if (current == null) {
      before = veil.getScene() == null ? null : veil.getScene().getFocusOwner();
      show(sheet);
    } else {
      waiting.addLast(sheet);
    }
    return sheet;
  }

  /** Shows a sheet over the one shown, which comes back with everything typed into it. */
  public Sheet openOver(Region content, Node focus) {
    return openOver(content, focus, () -> {});
  }

  private Sheet openOver(Region content, Node focus, Runnable ended) {
    Sheet under = current;
    if (under == null) {
      return open(content, focus, ended);
    }
    Node owner = veil.getScene() == null ? null : veil.getScene().getFocusOwner();
    if (owner != null && FocusRing.isWithin(owner, under.content)) {
      under.focus = owner;
    }
    waiting.addFirst(under);
    Sheet sheet = new Sheet(content, focus, ended);
    show(sheet);
    return sheet;
  }

  private void show(Sheet sheet) {
    current = sheet;
    veil.getChildren().setAll(sheet.content);
    veil.accessibleTextProperty().bind(sheet.content.accessibleTextProperty());
    veil.setVisible(true);
    Platform.runLater(
        () -> {
          if (current == sheet) {
            // What scrolls has its content in the window only once it is dressed.
            sheet.content.applyCss();
            sheet.focus.requestFocus();
          }
        });
  }

  /** Goes back from what is shown: to what was asked before or meanwhile, or to the window. */
  public void close() {
    Sheet gone = current;
    if (gone == null) {
      return;
    }
    Sheet next = waiting.pollFirst();
    if (next == null) {
      current = null;
      veil.setVisible(false);
      veil.getChildren().clear();
      veil.accessibleTextProperty().unbind();
      Node back = before;
      before = null;
      if (back != null) {
        back.requestFocus();
      }
    } else {
      show(next);
    }
    gone.ended.run();
  }

  /**
   * A sheet with its heading and its foot; what lies between them scrolls in a low window.
   *
   * @param body goes under the prompt
   */
  public VBox sheet(String titleKey, String promptKey, Region foot, Node... body) {
    VBox middle = new VBox(16, parts.paragraph(promptKey, "muted"));
    middle.getChildren().addAll(body);
    TallScroll scroll = new TallScroll(middle);
    VBox.setMargin(scroll, new Insets(-TallScroll.RING));
    VBox.setVgrow(scroll, Priority.ALWAYS);
    foot.setMinHeight(Region.USE_PREF_SIZE);
    VBox sheet = new VBox(16, parts.paragraph(titleKey, "heading"), scroll, foot);
    sheet.getStyleClass().add("sheet");
    scroll.listenOn(sheet);
    sheet.setMinHeight(0);
    sheet.setMaxHeight(Region.USE_PREF_SIZE);
    sheet.accessibleTextProperty().bind(parts.words().bind(titleKey));
    return sheet;
  }

  private HBox buttons(Button... actions) {
    HBox row = new HBox(8, Parts.spring(), parts.button("common.back", this::close, "flat"));
    row.getChildren().addAll(actions);
    row.setAlignment(Pos.CENTER_RIGHT);
    return row;
  }
}
