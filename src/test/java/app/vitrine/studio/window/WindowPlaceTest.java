package app.vitrine.studio.window;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.studio.screens.FxToolkit;
import java.util.Objects;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A window that is closed and opened again; the display there is not is as wide as the least. */
class WindowPlaceTest {
  private @Nullable Stage stage;

  @BeforeEach
  void start() {
    FxToolkit.start();
  }

  @AfterEach
  void close() {
    FxToolkit.run(() -> stage().close());
  }

  @Test
  void a_window_opens_again_where_it_was_and_as_large() {
    WindowPlace first = open("");
    FxToolkit.run(
        () -> {
          stage().setY(30);
          stage().setWidth(Bounds.LEAST_WIDTH);
          stage().setHeight(740);
        });
    FxToolkit.await("it moved", () -> first.bounds().height() == 740 && first.bounds().y() == 30);
    String saved = FxToolkit.on(() -> first.bounds().saved());
    FxToolkit.run(() -> stage().close());

    open(saved);
    assertThat(stage().getY()).isEqualTo(30);
    assertThat(stage().getWidth()).isEqualTo(Bounds.LEAST_WIDTH);
    assertThat(stage().getHeight()).isEqualTo(740);
  }

  @Test
  void one_that_was_maximized_is_so_again_and_goes_back_to_its_size() {
    WindowPlace first = open("");
    double width = FxToolkit.on(() -> stage().getWidth());
    FxToolkit.run(() -> stage().setMaximized(true));
    FxToolkit.await("it is maximized", () -> first.bounds().maximized());
    String saved = FxToolkit.on(() -> first.bounds().saved());
    FxToolkit.run(() -> stage().close());

    WindowPlace again = open(saved);
    assertThat(stage().isMaximized()).isTrue();
    assertThat(again.bounds().width()).isEqualTo(width);
  }

  @Test
  void one_whose_display_is_gone_opens_on_the_one_there_is() {
    open(new Bounds(9_000, 9_000, Bounds.LEAST_WIDTH, 720, false).saved());
    assertThat(stage().getX()).isLessThan(Bounds.LEAST_WIDTH);
    assertThat(stage().getY()).isLessThan(Bounds.LEAST_HEIGHT);
    assertThat(stage().getHeight()).isEqualTo(720);
  }

  private WindowPlace open(String saved) {
    return FxToolkit.on(
        () -> {
          Stage opened = new Stage();
          opened.setScene(new Scene(new StackPane()));
          WindowPlace place = new WindowPlace(opened, saved);
          stage = opened;
          opened.show();
          return place;
        });
  }

  private Stage stage() {
    return Objects.requireNonNull(stage);
  }
}
