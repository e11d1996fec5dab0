package app.vitrine.studio.packages;

import app.vitrine.domain.view.PackageView;
import app.vitrine.studio.control.Parts;
import app.vitrine.studio.control.Pictures;
import app.vitrine.studio.control.Sides;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.MapChangeListener;
import javafx.collections.ObservableMap;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** What the package is, how it stands, and what can be done with it. */
final class HeaderView {
  private static final double THUMB = 52;
  private static final double THUMB_RADIUS = 9;

  /** Room for the picture, the beginning of the title, and how the package stands below it. */
  private static final double LEAST_ABOUT = 260;

  /** The beginning of the facts says nothing in less room than that. */
  private static final double LEAST_FACTS = 56;

  private final PackageViewModel model;
  private final PackageActions actions;

  /** Kept here, since a view of the map that nobody holds tells its listeners nothing. */
  private final ObservableMap<UUID, HeldDecisions.Held> held;

  private final Parts parts;
  private final Map<Move, StringProperty> whyNot = new EnumMap<>(Move.class);
  private final Label title = new Label();
  private final Label chip = new Label();
  private final Label facts = new Label();
  private final Hyperlink undo;
  private final RemakeMenu regenerate;
  private final Sides node;
  private final Node reject;
  private final Node cancel;
  private final MapChangeListener<UUID, HeldDecisions.Held> decided = change -> refresh();
  private Subscription following = Subscription.EMPTY;

  HeaderView(PackageViewModel model, PackageActions actions, Runnable export, Parts parts) {
    this.model = model;
    this.actions = actions;
    this.held = actions.decisions().held();
    this.parts = parts;
    for (Move move : Move.values()) {
      whyNot.put(move, new SimpleStringProperty(""));
    }
    regenerate = new RemakeMenu(actions, parts);
    title.getStyleClass().addAll("heading", "package-title");
    Parts.shortened(title);
    chip.getStyleClass().add("chip");
    chip.setMinWidth(Region.USE_PREF_SIZE);
    facts.getStyleClass().addAll("muted", "small");
    undo = parts.link("packages.undo", () -> actions.decisions().takeBack(model.id()), "small");
    undo.setMinWidth(Region.USE_PREF_SIZE);
    Parts.shortened(facts);
    facts
        .visibleProperty()
        .bind(
            facts.textTruncatedProperty().not().or(facts.widthProperty().greaterThan(LEAST_FACTS)));
    HBox stands = new HBox(10, chip, undo, facts);
    stands.setAlignment(Pos.CENTER_LEFT);
    VBox told = new VBox(4, title, stands);
    told.setAlignment(Pos.CENTER_LEFT);
    told.setMinWidth(160);
    HBox.setHgrow(told, Priority.ALWAYS);
    cancel =
        action(Move.CANCEL, parts.button("packages.cancel", actions::cancel, "flat", "cancel"));
    reject = action(Move.REJECT, parts.button("packages.reject", actions::reject, "flat"));
    FlowPane buttons =
        new FlowPane(
            8,
            8,
            cancel,
            reject,
            action(Move.REMAKE_ALL, regenerate.button()),
            action(Move.EXPORT, parts.button("packages.export", export)),
            action(Move.APPROVE, parts.button("packages.approve", actions::approve, "accent")));
    buttons.setAlignment(Pos.CENTER_RIGHT);
    HBox about = new HBox(16, thumb(), told);
    about.setAlignment(Pos.CENTER_LEFT);
    node = new Sides(about, buttons, LEAST_ABOUT);
    node.getStyleClass().add("package-header");
  }

  Node node() {
    return node;
  }

  void activate() {
    held.addListener(decided);
    following =
        Subscription.combine(
            model.viewProperty().subscribe(this::refresh),
            model.nowProperty().subscribe(this::refresh),
            parts.words().languageProperty().subscribe(this::refresh));
    refresh();
  }

  void deactivate() {
    held.removeListener(decided);
    following.unsubscribe();
  }

  private Node thumb() {
    Region picture = Pictures.fitted(model.thumbProperty());
    StackPane frame = new StackPane(picture);
    frame.getStyleClass().add("thumb");
    frame.setMinSize(THUMB, THUMB);
    frame.setMaxSize(THUMB, THUMB);
    return Pictures.rounded(frame, THUMB_RADIUS);
  }

  private Node action(Move move, ButtonBase button) {
    StringProperty why = whyNot(move);
    button.disableProperty().bind(why.isNotEmpty().or(actions.busyProperty()));
    return parts.framed(button, why);
  }

  private void refresh() {
    for (Move move : Move.values()) {
      whyNot(move).set(actions.refusal(move).orElse(""));
    }
    regenerate.refresh();
    PackageView view = model.viewProperty().get();
    boolean active = StatusChip.isActive(view);
    show(cancel, active || whyNot(Move.CANCEL).get().isEmpty());
    show(reject, !active);
    HeldDecisions.Kind decision = actions.decisions().of(model.id());
    show(undo, actions.decisions().canTakeBack(model.id()));
    show(chip, view != null);
    if (view == null) {
      title.setText(parts.words().text("packages.loading"));
      facts.setText("");
      return;
    }
    title.setText(view.title());
    StatusChip status = StatusChip.of(view, decision);
    chip.setText(parts.words().text(status.key()));
    chip.getStyleClass().setAll("label", "chip");
    if (!status.style().isEmpty()) {
      chip.getStyleClass().add(status.style());
    }
    facts.setText(
        Ago.text(view.updatedAt(), model.nowProperty().get(), parts.words().locale())
            + " · "
            + languages(view));
  }

  private StringProperty whyNot(Move move) {
    return java.util.Objects.requireNonNull(whyNot.get(move));
  }

  private String languages(PackageView view) {
    return view.input().languages().stream()
        .map(
            language ->
                parts.words().text("common.language_" + language.name().toLowerCase(Locale.ROOT)))
        .collect(Collectors.joining(", "));
  }

  private static void show(Node part, boolean wanted) {
    part.setVisible(wanted);
    part.setManaged(wanted);
  }
}
