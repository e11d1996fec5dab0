package app.vitrine.studio.video;

import app.vitrine.media.player.PlayerStatus;
import app.vitrine.studio.control.Parts;
import app.vitrine.studio.control.Pictures;
import app.vitrine.studio.shell.Shortcut;
import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The film with everything to play it by. */
final class PlayerView {
  private static final double CORNER = 14;
  private static final double VOLUME_WIDTH = 72;

  private final VideoViewModel model;
  private final PlayerModel player;
  private final Parts parts;
  private final FilmScreen screen;
  private final ScrubBar bar;
  private final StackPane picture;
  private final VBox controls;
  private final AnimationTimer refreshing;

  PlayerView(VideoViewModel model, Parts parts) {
    this.model = model;
    this.player = model.player();
    this.parts = parts;
    screen = new FilmScreen(player);
    bar = new ScrubBar(player, parts);
    picture = frame();
    controls = new VBox(2, bar, times(), buttons());
    controls.getStyleClass().add("film-controls");
    refreshing =
        new AnimationTimer() {
          @Override
          public void handle(long now) {
            screen.refresh();
          }
        };
    player.startedProperty().subscribe(started -> screen.clear());
    model
        .shots()
        .subscribe(() -> bar.mark(model.shots().stream().map(ShotLine::startSec).toList()));
  }

  /** The film itself; it takes whatever place it is given. */
  Region picture() {
    return picture;
  }

  /** The bar and the buttons. */
  Region controls() {
    return controls;
  }

  void activate() {
    refreshing.start();
  }

  void deactivate() {
    refreshing.stop();
    screen.clear();
    player.choices().keep();
  }

  private StackPane frame() {
    Region poster = Pictures.fitted(model.pictures().posterProperty());
    Parts.shown(poster, player.startedProperty().not());
    BooleanBinding stands =
        player
            .phaseProperty()
            .isNotEqualTo(PlayerStatus.Phase.PLAYING)
            .and(player.startedProperty().not())
            .and(player.troubleProperty().isNull());
    Button big = parts.iconButton(Feather.PLAY, "video.play", player::toggle, "film-play");
    PlayInvitation.show(big, stands);
    StackPane.setAlignment(big, Pos.BOTTOM_LEFT);
    Label broken = Parts.wrapping(parts.said(player.troubleProperty(), "centred"));
    Button remake = parts.button("video.remake", model.changes()::remake);
    remake.disableProperty().bind(model.changes().whyNotRemake().map(why -> !why.isEmpty()));
    VBox trouble =
        new VBox(
            12,
            Parts.icon(Feather.ALERT_TRIANGLE, "film-trouble-icon"),
            broken,
            parts.framed(remake, model.changes().whyNotRemake()));
    trouble.setAlignment(Pos.CENTER);
    trouble.getStyleClass().add("film-trouble");
    Parts.shown(trouble, player.troubleProperty().isNotNull());
    Label slideshow = parts.label("video.slideshow", "chip", "attention");
    Parts.shown(slideshow, model.filmProperty().map(film -> film != null && film.isFallback()));
    StackPane.setAlignment(slideshow, Pos.TOP_LEFT);
    StackPane frame = new StackPane(screen, poster, slideshow, big, trouble);
    frame.getStyleClass().add("film-frame");
    frame.setMinSize(0, 0);
    frame.setOnMouseClicked(
        event -> {
          frame.requestFocus();
          player.toggle();
        });
    frame.setFocusTraversable(true);
    frame.accessibleTextProperty().bind(parts.words().bind("video.film"));
    return Pictures.rounded(frame, CORNER);
  }

  private Node times() {
    Label at = Parts.bound(player.positionProperty().map(Times::precise), "small", "numbers");
    Label end =
        Parts.bound(player.durationProperty().map(Times::precise), "small", "numbers", "muted");
    Label quiet =
        Parts.bound(
            Bindings.createStringBinding(
                () ->
                    switch (player.soundProperty().get()) {
                      case HEARD -> "";
                      case NONE_IN_FILM -> parts.words().text("video.silent");
                      case NO_DEVICE -> parts.words().text("video.no_device");
                    },
                player.soundProperty(),
                parts.words().languageProperty()),
            "small",
            "muted");
    quiet.setMinWidth(0);
    parts.explain(quiet, parts.words().bind("video.no_device_hint"));
    at.setMinWidth(Region.USE_PREF_SIZE);
    end.setMinWidth(Region.USE_PREF_SIZE);
    HBox row = new HBox(4, at, Parts.spring(), quiet, Parts.spring(), end);
    row.getStyleClass().add("film-times");
    return row;
  }

  private Node buttons() {
    Button play = parts.iconButton(Feather.PLAY, "video.play", player::toggle, "film-toggle");
    player
        .phaseProperty()
        .subscribe(
            phase -> {
              boolean playing = phase == PlayerStatus.Phase.PLAYING;
              play.setGraphic(Parts.icon(playing ? Feather.PAUSE : Feather.PLAY));
              parts.name(play, playing ? "video.pause" : "video.play");
            });
    HBox middle =
        new HBox(
            4,
            parts.iconButton(
                Feather.CHEVRON_LEFT, "video.step_back", () -> player.step(-1), "flat"),
            play,
            parts.iconButton(Feather.CHEVRON_RIGHT, "video.step_on", () -> player.step(1), "flat"));
    middle.setAlignment(Pos.CENTER);
    HBox right = new HBox(2, volume(), mute());
    right.setAlignment(Pos.CENTER_RIGHT);
    HBox left = new HBox(loop());
    left.setAlignment(Pos.CENTER_LEFT);
    HBox row = new HBox(4, left, Parts.spring(), middle, Parts.spring(), right);
    row.setAlignment(Pos.CENTER);
    return row;
  }

  private Node loop() {
    ToggleButton loop = new ToggleButton();
    loop.setGraphic(Parts.icon(Feather.REPEAT));
    loop.getStyleClass().addAll("icon-button", "flat", "film-loop");
    loop.selectedProperty().bindBidirectional(player.choices().loopProperty());
    parts.name(loop, "video.loop");
    return loop;
  }

  private Node mute() {
    Button mute =
        parts.iconButton(
            Feather.VOLUME_2,
            "video.mute",
            () -> player.choices().mutedProperty().set(!player.choices().mutedProperty().get()),
            "flat");
    player
        .choices()
        .mutedProperty()
        .subscribe(
            muted -> {
              FontIcon icon = Parts.icon(muted ? Feather.VOLUME_X : Feather.VOLUME_2);
              mute.setGraphic(icon);
              parts.name(mute, muted ? "video.unmute" : "video.mute");
            });
    return mute;
  }

  private Node volume() {
    Slider slider = new Slider(0, 1, 1);
    slider.valueProperty().bindBidirectional(player.choices().volumeProperty());
    slider.setBlockIncrement(0.1);
    slider.setPrefWidth(VOLUME_WIDTH);
    slider.setMaxWidth(VOLUME_WIDTH);
    slider.setMinWidth(40);
    slider.accessibleTextProperty().bind(parts.words().bind("video.volume"));
    slider.getStyleClass().add("film-volume");
    return slider;
  }

  /** Keys that play the film from anywhere in the pane; true when it was one. */
  boolean key(KeyEvent event) {
    Optional<Shortcut> shortcut = Shortcut.of(Shortcut.Scope.VIDEO, event);
    shortcut.ifPresent(this::perform);
    return shortcut.isPresent();
  }

  private void perform(Shortcut shortcut) {
    switch (shortcut) {
      case PLAY -> player.toggle();
      case JUMP_BACK -> player.jump(-PlayerModel.JUMP_SEC);
      case JUMP_ON -> player.jump(PlayerModel.JUMP_SEC);
      case JUMP_FAR_BACK -> player.jump(-2 * PlayerModel.JUMP_SEC);
      case JUMP_FAR_ON -> player.jump(2 * PlayerModel.JUMP_SEC);
      case FRAME_BACK -> player.step(-1);
      case FRAME_ON -> player.step(1);
      case FILM_START -> player.seek(0);
      case FILM_END -> player.seek(player.durationProperty().get());
      case MUTE -> player.choices().mutedProperty().set(!player.choices().mutedProperty().get());
      default -> throw new IllegalArgumentException(shortcut.name());
    }
  }
}
