package app.vitrine.studio.images;

import app.vitrine.domain.analysis.CutoutWay;
import app.vitrine.studio.control.Parts;
import app.vitrine.studio.control.Pictures;
import app.vitrine.studio.desk.CutoutBench;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * The outlines a product may have, small and side by side, all in the same place and of the same
 * size, so that the eye finds what is different; exactly one holds.
 */
final class OutlineChooser {
  private static final double SIDE = 44;

  private static final double TURNING = 18;
  private static final Pattern OWN = Pattern.compile("network:(.+)");

  private final Parts parts;
  private final HBox node = new HBox(8);
  private final HBox choices = new HBox(4);
  private final List<ToggleButton> buttons = new ArrayList<>();
  private final List<@Nullable CutoutWay> ways = new ArrayList<>();
  private final Label told;
  private final ProgressIndicator turning = new ProgressIndicator();
  private @Nullable CutoutCorrection correction;
  private Subscription following = Subscription.EMPTY;

  OutlineChooser(ImagesViewModel model, Parts parts) {
    this.parts = parts;
    this.told = new Label();
    told.getStyleClass().addAll("muted", "small");
    told.setMinWidth(Region.USE_PREF_SIZE);
    turning.setMaxSize(TURNING, TURNING);
    turning.accessibleTextProperty().bind(parts.words().bind("images.outlines_under_way"));
    choices.setAlignment(Pos.CENTER_LEFT);
    choices.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    node.getChildren().addAll(turning, told, choices);
    node.setAlignment(Pos.CENTER_LEFT);
    node.getStyleClass().add("outlines");
    Parts.shown(node, model.correctionProperty().isNotNull());
    model.correctionProperty().subscribe(this::follow);
  }

  Region node() {
    return node;
  }

  private void follow(@Nullable CutoutCorrection now) {
    following.unsubscribe();
    following = Subscription.EMPTY;
    correction = now;
    if (now != null) {
      following =
          Subscription.combine(
              now.outlines().stateProperty().subscribe(state -> tell(now, state)),
              now.wayProperty().subscribe(this::mark));
    }
  }

  private void tell(CutoutCorrection now, OutlineSearch.State state) {
    boolean found = state == OutlineSearch.State.FOUND;
    turning.setVisible(state == OutlineSearch.State.UNDER_WAY);
    turning.setManaged(turning.isVisible());
    choices.setVisible(found);
    choices.setManaged(found);
    told.textProperty().unbind();
    told.textProperty()
        .bind(
            parts
                .words()
                .bind(
                    switch (state) {
                      case UNDER_WAY -> "images.outlines_under_way";
                      case FOUND -> "images.outlines";
                      case NONE -> "images.outlines_none";
                      case FAILED -> "images.outlines_failed";
                    }));
    choices.getChildren().clear();
    buttons.clear();
    ways.clear();
    if (found) {
      now.outlines().found().forEach(this::add);
      mark(now.wayProperty().get());
    }
  }

  private void add(CutoutBench.Outline outline) {
    ImageView picture = new ImageView(Pictures.image(outline.small()));
    picture.setFitWidth(SIDE);
    picture.setFitHeight(SIDE);
    picture.setSmooth(true);
    CutoutWay way = outline.way();
    ToggleButton button = new ToggleButton();
    button.setGraphic(picture);
    button.getStyleClass().add("outline");
    button.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
    name(button, way);
    button.setOnAction(
        event -> {
          button.setSelected(true);
          choose(way);
        });
    buttons.add(button);
    ways.add(way);
    choices.getChildren().add(button);
  }

  private void choose(@Nullable CutoutWay way) {
    if (correction != null) {
      correction.choose(way);
    }
  }

  private void mark(@Nullable CutoutWay way) {
    for (int i = 0; i < buttons.size(); i++) {
      buttons.get(i).setSelected(Objects.equals(ways.get(i), way));
    }
  }

  private void key(KeyEvent event) {
    int step = event.getCode() == KeyCode.LEFT ? -1 : event.getCode() == KeyCode.RIGHT ? 1 : 0;
    if (step == 0 || correction == null) {
      return;
    }
    event.consume();
    int to = ways.indexOf(correction.wayProperty().get()) + step;
    if (to >= 0 && to < ways.size()) {
      choose(ways.get(to));
      buttons.get(to).requestFocus();
    }
  }

  /** What a way is called; a person's own network by its name. */
  private void name(ToggleButton button, @Nullable CutoutWay way) {
    Matcher own = OWN.matcher(way == null ? "" : way.name());
    if (way == null) {
      parts.name(button, "images.outline_standing");
    } else if (own.matches()) {
      parts.name(button, "images.outline_network", own.group(1));
    } else {
      parts.name(button, "images.outline_" + way.name());
    }
  }
}
