package app.vitrine.studio.brand;

import app.vitrine.studio.brand.BrandViewModel.Saving;
import app.vitrine.studio.brand.BrandViewModel.State;
import app.vitrine.studio.control.Dialogs;
import app.vitrine.studio.control.ImageCache;
import app.vitrine.studio.control.Parts;
import app.vitrine.studio.control.Thumbnail;
import app.vitrine.studio.control.Typing;
import app.vitrine.studio.control.Wrapping;
import app.vitrine.studio.desk.BrandSheet;
import app.vitrine.studio.shell.Screen;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import org.kordamp.ikonli.feather.Feather;

/** The brand, in cards. */
public final class BrandView implements Screen {
  private static final double LOGO = 96;
  private static final double WIDEST = 960;
  private static final double DOT = 7;

  private final BrandViewModel model;
  private final Parts parts;
  private final Dialogs dialogs;
  private final Thumbnail logo;
  private final TextField name = new TextField();
  private final TextArea tone = new TextArea();
  private final WordList colours;
  private final WordList wordsToUse;
  private final WordList wordsToAvoid;
  private final TypefaceRow typeface;
  private final ClaimList claims;
  private final VBox node;

  public BrandView(BrandViewModel model, Parts parts, Dialogs dialogs, ImageCache images) {
    this.model = model;
    this.parts = parts;
    this.dialogs = dialogs;
    this.logo = new Thumbnail(images, LOGO);
    this.colours = new WordList(parts, "brand.colours", "brand.colour_prompt", model::addColour);
    this.wordsToUse =
        new WordList(parts, "brand.words_to_use", "brand.word_prompt", model::addWordToUse);
    this.wordsToAvoid =
        new WordList(parts, "brand.words_to_avoid", "brand.word_prompt", model::addWordToAvoid);
    this.typeface = new TypefaceRow(model, parts, dialogs);
    this.claims = new ClaimList(model, parts);
    VBox cards =
        new VBox(
            16,
            card("brand.who", "brand.who_hint", who()),
            card("brand.colours", "brand.colours_hint", colours.node()),
            card("brand.typeface", "brand.typeface_hint", typeface.node()),
            card("brand.words_to_use", "brand.words_to_use_hint", wordsToUse.node()),
            card("brand.words_to_avoid", "brand.words_to_avoid_hint", wordsToAvoid.node()),
            card("brand.claims", "brand.claims_hint", claims.node()));
    cards.setMaxWidth(WIDEST);
    StackPane middle = new StackPane(cards);
    StackPane.setAlignment(cards, Pos.TOP_LEFT);
    ScrollPane scroll = new ScrollPane(middle);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("bare-scroll");
    ProgressIndicator loading = new ProgressIndicator();
    loading.setMaxSize(40, 40);
    loading.accessibleTextProperty().bind(parts.words().bind("brand.loading"));
    StackPane states =
        new StackPane(
            when(State.LOADING, loading), when(State.READY, scroll), when(State.FAILED, failed()));
    VBox.setVgrow(states, Priority.ALWAYS);
    node = new VBox(20, head(), states);
    node.getStyleClass().addAll("page", "brand");
    typed(name, model::setName, BrandRules.LONGEST_NAME);
    typed(tone, model::setTone, BrandRules.LONGEST_TONE);
    model.brandProperty().subscribe(this::show);
  }

  private <N extends Node> N when(State state, N child) {
    return Parts.shown(child, model.stateProperty().map(now -> now == state));
  }

  private Node head() {
    Label saved = new Label();
    saved.getStyleClass().addAll("muted", "small");
    model
        .savingProperty()
        .subscribe(
            now -> {
              saved.textProperty().unbind();
              saved
                  .textProperty()
                  .bind(parts.words().bind("brand." + now.name().toLowerCase(Locale.ROOT)));
              saved.getStyleClass().remove("wrong");
              if (now == Saving.FAILED) {
                saved.getStyleClass().add("wrong");
              }
            });
    Button undo = parts.button(Feather.CORNER_UP_LEFT, "brand.undo", model::undo, "flat");
    undo.disableProperty().bind(model.undoableProperty().not());
    VBox title =
        new VBox(
            4, parts.label("shell.brand", "title"), parts.paragraph("brand.subtitle", "muted"));
    HBox.setHgrow(title, Priority.ALWAYS);
    title.setMinWidth(0);
    undo.setMinWidth(Region.USE_PREF_SIZE);
    saved.setMinWidth(Region.USE_PREF_SIZE);
    HBox keeping = new HBox(12, saved, undo);
    keeping.setAlignment(Pos.BASELINE_RIGHT);
    keeping.setMaxHeight(Region.USE_PREF_SIZE);
    HBox head = new HBox(12, title, keeping);
    head.setAlignment(Pos.TOP_LEFT);
    head.setMaxWidth(WIDEST);
    return Parts.shown(head, model.stateProperty().map(now -> now != State.FAILED));
  }

  private Node who() {
    Label refusal = Parts.wrapping(parts.said(model.logoRefusalProperty(), "refusal"));
    Button remove = parts.button("brand.remove_logo", model::removeLogo, "flat");
    Parts.shown(remove, model.brandProperty().map(now -> now.logo() != null));
    StackPane place =
        new StackPane(
            logo,
            Parts.shown(
                Parts.icon(Feather.IMAGE, "thumb-missing"),
                model.brandProperty().map(now -> now.logo() == null)));
    place.setMaxWidth(Region.USE_PREF_SIZE);
    VBox picture =
        new VBox(
            8,
            place,
            parts.button(
                "brand.choose_logo",
                () -> dialogs.chooseFile(Dialogs.FileKind.LOGO).ifPresent(model::setLogo)),
            remove);
    picture.setMinWidth(Region.USE_PREF_SIZE);
    Wrapping.of(tone);
    Typing.tabGoesOn(tone);
    tone.setPrefRowCount(3);
    VBox words =
        new VBox(
            4,
            named("brand.name", name),
            spaced(named("brand.tone", tone)),
            Parts.shown(refusal, Bindings.isNotNull(model.logoRefusalProperty())));
    name.promptTextProperty().bind(parts.words().bind("brand.name_prompt"));
    tone.promptTextProperty().bind(parts.words().bind("brand.tone_prompt"));
    HBox.setHgrow(words, Priority.ALWAYS);
    return new HBox(24, picture, words);
  }

  private static Node spaced(Region region) {
    region.setPadding(new javafx.geometry.Insets(10, 0, 0, 0));
    return region;
  }

  private Region named(String key, TextInputControl field) {
    Label label = parts.label(key, "muted", "small");
    label.setLabelFor(field);
    field.accessibleTextProperty().bind(parts.words().bind(key));
    return new VBox(4, label, field);
  }

  private void typed(TextInputControl field, Consumer<String> change, int most) {
    field.setTextFormatter(Typing.atMost(most));
    field
        .textProperty()
        .addListener(
            (value, old, now) -> {
              if (model.stateProperty().get() == State.READY) {
                change.accept(now);
              }
            });
    field.focusedProperty().addListener((value, old, now) -> model.left());
  }

  private VBox card(String key, String hintKey, Node content) {
    VBox card =
        new VBox(
            14,
            new VBox(2, parts.label(key, "heading"), parts.paragraph(hintKey, "muted", "small")),
            content);
    card.getStyleClass().addAll("card", "brand-card");
    return card;
  }

  private void show(BrandSheet brand) {
    fill(name, brand.name());
    fill(tone, brand.tone());
    logo.show(brand.logo());
    colours.show(brand.colours(), this::swatch, model::removeColour);
    Function<String, Node> nothing = word -> new Region();
    wordsToUse.show(brand.wordsToUse(), nothing, model::removeWordToUse);
    wordsToAvoid.show(brand.wordsToAvoid(), nothing, model::removeWordToAvoid);
    typeface.show(brand.typeface());
    claims.show(brand);
  }

  private Node swatch(String colour) {
    Button lead = parts.iconButton(Feather.CIRCLE, "brand.lead", () -> {}, "flat", "tiny");
    Circle dot = new Circle(DOT, Color.web(colour));
    dot.getStyleClass().add("swatch");
    lead.setGraphic(dot);
    lead.setOnAction(event -> model.leadWith(colour));
    return lead;
  }

  private static void fill(TextInputControl field, String text) {
    if (!field.getText().equals(text)) {
      field.setText(text);
    }
  }

  private Node failed() {
    Label why = Parts.wrapping(parts.said(model.troubleProperty(), "muted", "centred"));
    why.setMaxWidth(520);
    VBox box =
        new VBox(
            14,
            Parts.icon(Feather.ALERT_TRIANGLE, "invitation-icon", "wrong"),
            parts.label("brand.failed_title", "heading"),
            why,
            parts.button("common.try_again", model::load));
    box.setAlignment(Pos.CENTER);
    return box;
  }

  @Override
  public Parent node() {
    return node;
  }

  @Override
  public void activate() {
    model.activate();
  }

  @Override
  public void deactivate() {
    model.deactivate();
  }
}
