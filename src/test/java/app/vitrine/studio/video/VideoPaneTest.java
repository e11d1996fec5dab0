package app.vitrine.studio.video;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.vitrine.domain.view.PackageView;
import app.vitrine.media.player.PlayerStatus.Phase;
import app.vitrine.media.player.Speakers;
import app.vitrine.studio.control.Sheets;
import app.vitrine.studio.control.Troubles;
import app.vitrine.studio.fixture.NoDecisions;
import app.vitrine.studio.fixture.Pointing;
import app.vitrine.studio.fx.FxBridge;
import app.vitrine.studio.packages.PaneContext;
import app.vitrine.studio.packages.Places;
import app.vitrine.studio.packages.Unfinished;
import app.vitrine.studio.screens.FxToolkit;
import app.vitrine.studio.screens.RecordedDialogs;
import app.vitrine.studio.text.UiLanguage;
import app.vitrine.studio.text.Words;
import app.vitrine.studio.theme.Appearance;
import app.vitrine.studio.video.VideoViewModel.State;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAction;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VideoPaneTest {
  @TempDir static Path shared;
  private static VideoBench bench;
  private final List<VideoPane> open = new ArrayList<>();

  @BeforeAll
  static void a_package_with_a_film() throws IOException {
    FxToolkit.start();
    VideoBench.film(shared);
    bench = new VideoBench(shared, VideoBench.filming());
    bench.rig().awaitEnd(bench.id());
  }

  @AfterAll
  static void close() {
    bench.close();
  }

  /** A pane in a scene of its own. */
  private record Shown(VideoPane pane, Scene scene, Words words) {}

  private Shown shown(Words words) {
    return FxToolkit.on(
        () -> {
          VideoPane pane = new VideoPane(context(words), Speakers.NONE);
          Scene scene = new Scene(new StackPane(pane.node()), 900, 560);
          new Appearance().dress(scene);
          pane.activate();
          scene.snapshot(null);
          open.add(pane);
          return new Shown(pane, scene, words);
        });
  }

  private static PaneContext context(Words words) {
    FxBridge bridge =
        new FxBridge(
            Platform::runLater, work -> Thread.ofPlatform().daemon().name("pane-work").start(work));
    SimpleObjectProperty<@Nullable PackageView> view =
        new SimpleObjectProperty<>(bench.rig().door().describe(bench.id()));
    return new PaneContext(
        bench.id(),
        view,
        bench.desk(),
        bridge,
        words,
        new Troubles(words),
        notice -> {},
        new RecordedDialogs(new Sheets(words)),
        place -> {},
        NoDecisions.held(),
        new Unfinished());
  }

  private static void awaitReady(Shown shown) {
    FxToolkit.await(
        "the film and its pictures",
        () ->
            shown.pane().model().stateProperty().get() == State.READY
                && shown.pane().model().pictures().frames().size() == 3);
  }

  private static void press(Shown shown, KeyCode key) {
    FxToolkit.run(
        () ->
            Event.fireEvent(
                shown.pane().node(),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false)));
  }

  private void leave(Shown shown) {
    FxToolkit.run(
        () -> {
          open.remove(shown.pane());
          shown.pane().deactivate();
        });
  }

  @AfterEach
  void leave_what_is_open() {
    FxToolkit.run(() -> open.forEach(VideoPane::deactivate));
  }

  @Test
  void a_shot_led_to_before_the_film_is_there_is_gone_to_once_it_is() {
    Shown shown =
        FxToolkit.on(
            () -> {
              VideoPane pane = new VideoPane(context(new Words(UiLanguage.ENGLISH)), Speakers.NONE);
              Stage low = new Stage();
              low.setScene(new Scene(new StackPane(pane.node()), 1000, 240));
              low.show();
              pane.activate();
              pane.reveal(new Places.Place("video", "3"));
              open.add(pane);
              return new Shown(pane, low.getScene(), new Words(UiLanguage.ENGLISH));
            });
    FxToolkit.await("at the shot", () -> shown.pane().model().currentProperty().get() == 3);
    assertThat(FxToolkit.on(() -> shown.pane().model().player().positionProperty().get()))
        .isCloseTo(4.4, within(0.05));
    FxToolkit.await("its row in view", () -> isSeen(shown, 2));
    FxToolkit.run(() -> shown.scene().getWindow().hide());
  }

  private static boolean isRedoSeen(Shown shown) {
    Node redo = shown.scene().lookup(".shot-redo");
    if (redo == null) {
      return false;
    }
    Bounds whole = redo.localToScene(redo.getLayoutBounds());
    Bounds place = placeOf(shown.scene().lookup(".shot-rows"));
    return whole.getHeight() > 0
        && whole.getMinY() >= place.getMinY()
        && whole.getMaxY() <= place.getMaxY();
  }

  private static boolean isSeen(Shown shown, int row) {
    Node node = shown.scene().lookup(".shot-rows");
    Node line = ((Parent) node).getChildrenUnmodifiable().get(row);
    Bounds seen = line.localToScene(line.getLayoutBounds());
    Bounds place = placeOf(node);
    return seen.getMinY() < place.getMaxY() - 10 && seen.getMinY() >= place.getMinY() - 1;
  }

  /** Where what scrolls a node lies. */
  private static Bounds placeOf(Node node) {
    Node scroll = node;
    while (!(scroll instanceof ScrollPane)) {
      scroll = scroll.getParent();
    }
    return scroll.localToScene(scroll.getLayoutBounds());
  }

  @Test
  void keys_play_step_and_go_through_the_film() {
    Shown shown = shown(new Words(UiLanguage.ENGLISH));
    awaitReady(shown);
    PlayerModel player = shown.pane().model().player();
    press(shown, KeyCode.SPACE);
    FxToolkit.await("plays", () -> player.positionProperty().get() > 0.1);
    press(shown, KeyCode.K);
    FxToolkit.await("pauses", () -> player.phaseProperty().get() == Phase.PAUSED);
    press(shown, KeyCode.HOME);
    FxToolkit.await("start", () -> player.positionProperty().get() == 0);
    press(shown, KeyCode.RIGHT);
    FxToolkit.await("a second on", () -> player.positionProperty().get() == 1);
    press(shown, KeyCode.PERIOD);
    FxToolkit.await(
        "a frame on", () -> Math.abs(player.positionProperty().get() - 31.0 / 30) < 0.002);
    press(shown, KeyCode.M);
    assertThat(FxToolkit.on(() -> player.choices().mutedProperty().get())).isTrue();
    leave(shown);
  }

  @Test
  void the_bar_shows_a_small_picture_of_the_moment_pointed_at() {
    Shown shown = shown(new Words(UiLanguage.ENGLISH));
    awaitReady(shown);
    ScrubBar bar = FxToolkit.on(() -> (ScrubBar) shown.scene().lookup(".scrub-bar"));
    FxToolkit.run(() -> Event.fireEvent(bar, Pointing.bare(MouseEvent.MOUSE_ENTERED, 0, 5)));
    PlayerModel player = shown.pane().model().player();
    FxToolkit.await("small pictures", () -> player.thumbnail(1) != null);

    FxToolkit.run(
        () -> Event.fireEvent(bar, Pointing.bare(MouseEvent.MOUSE_MOVED, bar.getWidth() / 2, 5)));
    Node hint = FxToolkit.on(() -> bar.lookup(".scrub-hint"));
    assertThat(FxToolkit.on(hint::isVisible)).isTrue();
    assertThat(FxToolkit.on(() -> ((ImageView) hint.lookup("ImageView")).getImage())).isNotNull();

    FxToolkit.run(() -> Event.fireEvent(bar, Pointing.bare(MouseEvent.MOUSE_EXITED, 0, 5)));
    assertThat(FxToolkit.on(hint::isVisible)).isFalse();
    leave(shown);
  }

  @Test
  void a_screen_reader_goes_to_a_shot_and_along_the_film() {
    Shown shown = shown(new Words(UiLanguage.ENGLISH));
    awaitReady(shown);
    PlayerModel player = shown.pane().model().player();
    FxToolkit.run(
        () -> {
          Parent rows = (Parent) shown.scene().lookup(".shot-rows");
          rows.getChildrenUnmodifiable().get(1).executeAccessibleAction(AccessibleAction.FIRE);
        });
    FxToolkit.await("at the shot", () -> shown.pane().model().currentProperty().get() == 2);

    ScrubBar bar = FxToolkit.on(() -> (ScrubBar) shown.scene().lookup(".scrub-bar"));
    FxToolkit.run(() -> bar.executeAccessibleAction(AccessibleAction.SET_VALUE, 2.0));
    FxToolkit.await("at two seconds", () -> player.positionProperty().get() == 2);
    FxToolkit.run(() -> bar.executeAccessibleAction(AccessibleAction.INCREMENT));
    FxToolkit.await("further on", () -> player.positionProperty().get() > 2);
    leave(shown);
  }

  @Test
  void a_shot_being_changed_comes_into_view() {
    Shown shown =
        FxToolkit.on(
            () -> {
              VideoPane pane = new VideoPane(context(new Words(UiLanguage.ENGLISH)), Speakers.NONE);
              Stage low = new Stage();
              low.setScene(new Scene(new StackPane(pane.node()), 1000, 420));
              new Appearance().dress(low.getScene());
              low.show();
              pane.activate();
              open.add(pane);
              return new Shown(pane, low.getScene(), new Words(UiLanguage.ENGLISH));
            });
    awaitReady(shown);
    FxToolkit.run(() -> shown.pane().model().changes().edit(3));
    FxToolkit.await("its last button in view", () -> isRedoSeen(shown));
    FxToolkit.run(() -> shown.scene().getWindow().hide());
    leave(shown);
  }

  @Test
  void typing_a_caption_does_not_play_the_film() {
    Shown shown = shown(new Words(UiLanguage.ENGLISH));
    awaitReady(shown);
    FxToolkit.run(() -> shown.pane().model().changes().edit(2));
    FxToolkit.run(
        () -> {
          TextField caption = (TextField) shown.scene().lookup(".shot-editor .text-field");
          Event.fireEvent(
              caption,
              new KeyEvent(
                  KeyEvent.KEY_PRESSED, " ", "", KeyCode.SPACE, false, false, false, false));
        });
    assertThat(FxToolkit.on(() -> shown.pane().model().player().startedProperty().get())).isFalse();
    leave(shown);
  }

  @Test
  void every_control_has_a_name_and_all_words_follow_the_language() {
    Words words = new Words(UiLanguage.ENGLISH);
    Shown shown = shown(words);
    awaitReady(shown);
    FxToolkit.run(() -> shown.pane().model().changes().edit(1));
    Set<String> english = FxToolkit.on(() -> texts(shown.scene().getRoot()));
    List<Node> nameless =
        FxToolkit.on(
            () ->
                all(shown.scene().getRoot()).stream()
                    .filter(ButtonBase.class::isInstance)
                    .filter(node -> !node.getStyleClass().contains("arrow-button"))
                    .map(ButtonBase.class::cast)
                    .filter(
                        each ->
                            each.getText().isEmpty()
                                && (each.getAccessibleText() == null
                                    || each.getAccessibleText().isEmpty()))
                    .map(Node.class::cast)
                    .toList());
    FxToolkit.run(() -> words.languageProperty().set(UiLanguage.CHINESE));
    Set<String> chinese = FxToolkit.on(() -> texts(shown.scene().getRoot()));

    assertThat(nameless).isEmpty();
    Set<String> stayed =
        chinese.stream()
            .filter(text -> english.contains(text) && text.matches(".*[A-Za-z]{2}.*"))
            .collect(Collectors.toSet());
    assertThat(stayed).containsExactlyInAnyOrder("Made by hand", "Fired twice");
    leave(shown);
  }

  @Test
  void fifty_panes_opened_and_closed_while_the_film_plays_leave_nothing_behind()
      throws InterruptedException {
    Words words = new Words(UiLanguage.ENGLISH);
    List<WeakReference<VideoPane>> panes = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      Shown shown = shown(words);
      FxToolkit.await("open", () -> shown.pane().model().player().durationProperty().get() > 0);
      press(shown, KeyCode.SPACE);
      leave(shown);
      panes.add(new WeakReference<>(shown.pane()));
    }
    FxToolkit.run(() -> {});
    // The language's listeners let go of what they weakly hold when they are told of a change.
    FxToolkit.run(() -> words.languageProperty().set(UiLanguage.CHINESE));
    FxToolkit.await(
        "no player's thread is left",
        () ->
            Thread.getAllStackTraces().keySet().stream()
                .noneMatch(thread -> thread.getName().equals("film-player")));
    FxToolkit.await(
        "the panes are collected",
        () -> {
          System.gc();
          return panes.stream().filter(pane -> pane.get() != null).count() <= 2;
        });
    assertThat(Files.exists(shared.resolve("ad.mp4"))).isTrue();
  }

  private static Set<String> texts(Node root) {
    return all(root).stream()
        .filter(Label.class::isInstance)
        .map(node -> ((Label) node).getText())
        .filter(text -> text != null && !text.isEmpty())
        .collect(Collectors.toSet());
  }

  private static List<Node> all(Node root) {
    List<Node> nodes = new ArrayList<>();
    nodes.add(root);
    if (root instanceof javafx.scene.Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> nodes.addAll(all(child)));
    }
    return nodes;
  }
}
