package app.vitrine.studio.copy;

import app.vitrine.domain.copy.CopyText;
import app.vitrine.domain.revision.VariantChoice.OfText;
import app.vitrine.studio.control.IntoView;
import app.vitrine.studio.control.Parts;
import app.vitrine.studio.control.Sides;
import app.vitrine.studio.text.Words;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;

/** A package's text on a page, what may be done with it above, rules and brief beside it. */
final class CopyLayout {
  /** Below this width rules and brief stand under the page. */
  private static final double NARROW = 860;

  private static final double SIDE_WIDTH = 316;
  private static final double LEAST_CAPTION = 150;

  private final CopyViewModel model;
  private final Words words;
  private final PickBar picks;
  private final TextPage page;
  private final ComparePage comparison;
  private final ChecksCard checks;
  private final BriefCard brief;
  private final Label caption = new Label();
  private final VBox side;
  private final VBox paper;
  private final ScrollPane sideScroll;
  private final ScrollPane pageScroll;
  private final IntoView view;
  private final VBox column;
  private final HBox halves;
  private final VBox node;
  private Runnable unfollow = () -> {};
  private Subscription following = Subscription.EMPTY;

  CopyLayout(CopyViewModel model, Parts parts, Runnable copy) {
    this.model = model;
    this.words = parts.words();
    this.picks = new PickBar(model, parts);
    this.page = new TextPage(model, parts, this::seek);
    this.comparison = new ComparePage(model, parts);
    this.checks = new ChecksCard(model, parts, this::go);
    this.brief = new BriefCard(parts);
    caption.getStyleClass().addAll("muted", "small");
    side = new VBox(16, checks.node(), brief.node());
    Label rewriting = parts.label("copy.rewriting", "chip");
    Parts.shown(rewriting, model.rewritingProperty());
    Parts.shown(page.node(), Bindings.isNull(model.comparison().comparedProperty()));
    Parts.shown(comparison.node(), Bindings.isNotNull(model.comparison().comparedProperty()));
    paper = new VBox(8, page.node(), comparison.node());
    paper.getStyleClass().add("paper");
    column = new VBox(16, paper);
    pageScroll = scroll(column);
    view = new IntoView(pageScroll);
    page.onWriting(() -> view.bring(() -> page.caret().map(column::screenToLocal)));
    sideScroll = scroll(side);
    sideScroll.setMinWidth(SIDE_WIDTH);
    sideScroll.setPrefWidth(SIDE_WIDTH);
    sideScroll.setMaxWidth(SIDE_WIDTH);
    VBox left =
        new VBox(
            head(parts, copy, rewriting),
            pageScroll,
            new SaveBar(model, parts, page::focus).node());
    left.getStyleClass().add("page-card");
    VBox.setVgrow(pageScroll, Priority.ALWAYS);
    HBox.setHgrow(left, Priority.ALWAYS);
    halves = new HBox(20, left, sideScroll);
    VBox.setVgrow(halves, Priority.ALWAYS);
    node = new VBox(14, picks.node(), halves);
    node.getStyleClass().add("copy-layout");
    node.widthProperty().subscribe(width -> arrange(width.doubleValue()));
  }

  Region node() {
    return node;
  }

  private Region head(Parts parts, Runnable copy, Label rewriting) {
    Button choose = parts.button(Feather.CHECK_CIRCLE, "copy.choose", model::choose, "flat");
    choose
        .disableProperty()
        .bind(
            Bindings.createBooleanBinding(
                this::isChosen, model.pick().pickedProperty(), model.pick().chosenProperty()));
    Parts.shown(choose, Bindings.size(model.pick().variants()).greaterThan(1));
    Button compare =
        parts.button(
            Feather.COLUMNS, "copy.compare", model.comparison()::compare, "flat", "compare-button");
    compare.disableProperty().bind(Bindings.size(model.comparison().versions()).lessThan(2));
    StackPane why = new StackPane(compare);
    javafx.scene.control.Tooltip.install(
        why,
        Parts.tooltip(
            words.follow(
                Bindings.when(compare.disabledProperty())
                    .then("copy.compare_none")
                    .otherwise("copy.compare_hint"))));
    Button rewrite = parts.button(Feather.REFRESH_CW, "copy.rewrite", model::rewrite, "flat");
    rewrite.disableProperty().bind(model.blockedProperty().isNotEmpty());
    StackPane rewriteOrWhyNot = parts.framed(rewrite, model.blockedProperty());
    FlowPane actions =
        new FlowPane(
            choose, parts.button(Feather.COPY, "copy.copy", copy, "flat"), why, rewriteOrWhyNot);
    actions.setAlignment(Pos.CENTER_RIGHT);
    Parts.shortened(caption);
    HBox about = new HBox(12, caption, rewriting);
    about.setAlignment(Pos.CENTER_LEFT);
    Sides head = new Sides(about, actions, LEAST_CAPTION);
    head.getStyleClass().add("page-head");
    return head;
  }

  private boolean isChosen() {
    OfText key = model.pick().pickedProperty().get();
    return key != null
        && model.pick().chosenProperty().get().ofText(key.channel(), key.language()).orElse(0)
            == key.variant();
  }

  private static ScrollPane scroll(Region content) {
    ScrollPane scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("bare-scroll");
    return scroll;
  }

  private void arrange(double width) {
    boolean narrow = width > 0 && width < NARROW;
    if (narrow && sideScroll.getContent() == side) {
      sideScroll.setContent(new VBox());
      halves.getChildren().remove(sideScroll);
      column.getChildren().add(side);
    } else if (!narrow && sideScroll.getContent() != side) {
      column.getChildren().remove(side);
      sideScroll.setContent(side);
      halves.getChildren().add(sideScroll);
    }
  }

  void activate() {
    unfollow = picks.follow();
    following =
        model
            .editor()
            .savedProperty()
            .subscribe(saved -> draw())
            .and(model.editor().changedProperty().subscribe(changed -> drawCaption()));
  }

  void deactivate() {
    unfollow.run();
    following.unsubscribe();
  }

  /** Draws what follows from the model and cannot be bound. */
  void draw() {
    drawCaption();
    page.showLanguage(model.editor().savedProperty().get());
    page.showMarks();
    page.showMeasures();
    checks.show();
    brief.show(model.brief(), Optional.empty());
    comparison.show();
  }

  private void drawCaption() {
    CopyText saved = model.editor().savedProperty().get();
    if (saved == null) {
      caption.setText("");
      return;
    }
    caption.setText(
        saved.editedBy() == null
            ? words.text("copy.caption_made", framework(saved))
            : words.text("copy.caption_edited", saved.editedBy()));
  }

  private String framework(CopyText text) {
    return words.text(
        "copy.framework_" + text.framework().name().toLowerCase(java.util.Locale.ROOT));
  }

  /** Shows what the sentence at a place rests on. */
  private void seek(Part part, int place) {
    Optional<Support> support =
        place == PassageArea.NOWHERE ? Optional.empty() : model.support(part, place);
    page.point(support.isPresent() ? part : null, support.map(Support::sentence).orElse(Span.NONE));
    brief.show(model.brief(), support);
  }

  /** Goes to the first place with these words, in whatever case, if there is one. */
  void find(String wanted) {
    for (Part part : Part.values()) {
      String text = model.editor().part(part).get();
      for (int at = 0; at + wanted.length() <= text.length(); at++) {
        if (text.regionMatches(true, at, wanted, 0, wanted.length())) {
          go(part, new Span(at, at + wanted.length()));
          return;
        }
      }
    }
  }

  private void go(Part part, Span span) {
    model.comparison().comparedProperty().set(null);
    page.go(part, span);
    view.bring(() -> page.place(part, span).map(column::screenToLocal));
  }

  /** Takes the last typing of the field written in back. */
  void undo() {
    page.written().ifPresent(PassageArea::undo);
  }

  /** Does again what was taken back. */
  void redo() {
    page.written().ifPresent(PassageArea::redo);
  }
}
