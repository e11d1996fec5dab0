package app.vitrine.studio.review;

import app.vitrine.domain.brief.Language;
import app.vitrine.domain.copy.CopyText;
import app.vitrine.domain.qa.QaCheck;
import app.vitrine.domain.qa.QaReport;
import app.vitrine.domain.qa.Severity;
import app.vitrine.domain.view.PackageView;
import app.vitrine.studio.control.KeyScroll;
import app.vitrine.studio.control.Notice;
import app.vitrine.studio.control.Parts;
import app.vitrine.studio.control.Pictures;
import app.vitrine.studio.packages.Banner;
import app.vitrine.studio.packages.StatusChip;
import app.vitrine.studio.text.UiLanguage;
import app.vitrine.studio.text.Words;
import java.util.List;
import java.util.OptionalInt;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** A package at a glance: its picture large, beside it what it says, how it scored, its film. */
final class Overview {
  private static final int MOST_ISSUES = 5;
  private static final double SIDE_WIDTH = 400;
  private static final double POSTER_HEIGHT = 190;

  private final ReviewViewModel model;
  private final Parts parts;
  private final Words words;
  private final VBox side = new VBox(16);
  private final HBox node;
  private List<Banner> banners = List.of();
  private Subscription following = Subscription.EMPTY;

  Overview(ReviewViewModel model, Parts parts) {
    this.model = model;
    this.parts = parts;
    this.words = parts.words();
    Region hero = Pictures.fitted(model.lookProperty().map(Looking.Look::hero));
    StackPane frame = new StackPane(Pictures.rounded(hero, 14));
    frame.getStyleClass().addAll("card", "review-hero");
    frame.setMinWidth(240);
    HBox.setHgrow(frame, Priority.ALWAYS);
    ScrollPane scroll = new ScrollPane(side);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("bare-scroll");
    scroll.setMinWidth(300);
    scroll.setPrefWidth(SIDE_WIDTH);
    KeyScroll.on(scroll, words.bind("review.about"));
    node = new HBox(24, frame, scroll);
  }

  Node node() {
    return node;
  }

  /** Shows a package and follows it. */
  void show(@Nullable Reviewed reviewed) {
    deactivate();
    if (reviewed != null) {
      following =
          Subscription.combine(
              reviewed
                  .model()
                  .bannersProperty()
                  .subscribe(
                      now -> {
                        banners = now;
                        fill(reviewed.model().viewProperty().get());
                      }),
              reviewed.model().viewProperty().subscribe(this::fill),
              model.pendingProperty().subscribe(p -> fill(reviewed.model().viewProperty().get())),
              words.languageProperty().subscribe(l -> fill(reviewed.model().viewProperty().get())));
    }
  }

  void deactivate() {
    following.unsubscribe();
    following = Subscription.EMPTY;
  }

  private void fill(@Nullable PackageView view) {
    side.getChildren().clear();
    if (view == null) {
      side.getChildren().add(parts.paragraph("review.loading", "muted"));
      return;
    }
    Label title = Parts.wrapping(new Label(view.title()));
    title.getStyleClass().add("title");
    StatusChip status = StatusChip.of(view, model.decision());
    Label chip = new Label(words.text(status.key()));
    chip.getStyleClass().addAll("chip", status.style());
    VBox head = new VBox(8, title, chip);
    banners.forEach(banner -> head.getChildren().add(remark(banner)));
    side.getChildren().addAll(head, headline(view), quality(view));
    if (Glance.poster(view).isPresent()) {
      side.getChildren().add(film());
    }
  }

  private Node headline(PackageView view) {
    Language reader =
        words.languageProperty().get() == UiLanguage.CHINESE ? Language.ZH : Language.EN;
    VBox card = new VBox(8);
    card.getStyleClass().addAll("card", "padded");
    Glance.headline(view, reader)
        .ifPresentOrElse(
            text -> {
              Label title = Parts.wrapping(new Label(text.title().text()));
              title.getStyleClass().add("strong");
              card.getChildren().addAll(title, Parts.wrapping(new Label(first(text))));
            },
            () -> card.getChildren().add(parts.paragraph("review.no_copy", "muted")));
    return card;
  }

  private static String first(CopyText text) {
    return text.paragraphs().isEmpty() ? "" : text.paragraphs().getFirst();
  }

  private Node quality(PackageView view) {
    VBox card = new VBox(10);
    card.getStyleClass().addAll("card", "padded");
    OptionalInt score = Glance.score(view);
    if (score.isEmpty()) {
      card.getChildren().add(parts.paragraph("review.no_score", "muted"));
      return card;
    }
    Label number = new Label(Integer.toString(score.getAsInt()));
    boolean low = score.getAsInt() < QaReport.THRESHOLD * 100;
    number.getStyleClass().addAll("review-score", low ? "attention" : "good");
    number.setMinWidth(Region.USE_PREF_SIZE);
    HBox head = new HBox(10, number, parts.paragraph("review.score", "muted"));
    head.setAlignment(Pos.BASELINE_LEFT);
    card.getChildren().add(head);
    List<QaCheck> issues = Glance.issues(view);
    if (issues.isEmpty()) {
      card.getChildren().add(parts.label("review.no_issues", "small"));
    }
    issues.stream().limit(MOST_ISSUES).forEach(issue -> card.getChildren().add(issue(issue)));
    if (issues.size() > MOST_ISSUES) {
      Label more = new Label(words.text("review.more_issues", issues.size() - MOST_ISSUES));
      more.getStyleClass().addAll("muted", "small");
      card.getChildren().add(more);
    }
    return card;
  }

  private Node remark(Banner banner) {
    return remark(banner.tone() == Notice.Tone.WRONG, banner.text().in(words));
  }

  private Node issue(QaCheck check) {
    return remark(check.severity() == Severity.BLOCKING, words.told(check.message()));
  }

  private static Node remark(boolean wrong, String said) {
    Label message = Parts.wrapping(new Label(said));
    message.getStyleClass().add("small");
    HBox row =
        new HBox(
            8,
            Parts.icon(
                wrong ? Feather.ALERT_OCTAGON : Feather.ALERT_TRIANGLE,
                wrong ? "wrong" : "attention"),
            message);
    row.setAlignment(Pos.BASELINE_LEFT);
    row.getStyleClass().add("copy-finding");
    return row;
  }

  private Node film() {
    Region poster = Pictures.fitted(model.lookProperty().map(Looking.Look::poster));
    poster.setMinHeight(POSTER_HEIGHT);
    poster.setPrefHeight(POSTER_HEIGHT);
    Label hint = parts.label("review.film", "muted", "small");
    hint.setGraphic(Parts.icon(Feather.PLAY_CIRCLE));
    VBox card = new VBox(8, poster, hint);
    card.setAlignment(Pos.CENTER);
    card.getStyleClass().addAll("card", "padded");
    return card;
  }
}
