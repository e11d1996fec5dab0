package app.vitrine.studio.activity;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.studio.fixture.StudioWindow;
import app.vitrine.studio.fixture.Workshop;
import app.vitrine.studio.log.LogLine;
import app.vitrine.studio.screens.FxToolkit;
import java.util.Locale;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The log of a finished package in the real window. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ActivityPaneTest {
  private final StudioWindow window = StudioWindow.over(Workshop.desk());

  @BeforeAll
  void open() {
    FxToolkit.run(() -> window.studio().openPackage(Workshop.whole().id()));
    window.click("Activity", ".tab-button");
    window.await("the last line", this::isAtEnd);
  }

  @AfterAll
  void close() {
    window.close();
  }

  @Test
  void the_log_goes_on_to_the_last_line_only_while_that_is_in_view() {
    show(LogLine.Kind.PROGRESS, true);
    window.await("still at the end", this::isAtEnd);

    FxToolkit.run(() -> log().requestFocus());
    window.press(KeyCode.HOME);
    window.await("at the start", () -> flow().getFirstVisibleCell().getIndex() == 0);
    show(LogLine.Kind.PROGRESS, false);
    window.rig().settle();
    assertThat(FxToolkit.on(() -> flow().getFirstVisibleCell().getIndex())).isZero();
    assertThat(FxToolkit.on(this::isAtEnd)).isFalse();

    window.press(KeyCode.END);
    window.await("at the end", this::isAtEnd);
    show(LogLine.Kind.PROGRESS, true);
    window.await("at the end of more", this::isAtEnd);
  }

  private void show(LogLine.Kind kind, boolean wanted) {
    String named = window.words().text("activity.kinds_" + kind.name().toLowerCase(Locale.ROOT));
    FxToolkit.run(() -> ((ToggleButton) window.seen(named)).setSelected(wanted));
  }

  private boolean isAtEnd() {
    return window.has(".log")
        && flow().getLastVisibleCell() != null
        && flow().getLastVisibleCell().getIndex() == log().getItems().size() - 1;
  }

  private ListView<?> log() {
    return (ListView<?>) window.find(".log");
  }

  private VirtualFlow<?> flow() {
    return (VirtualFlow<?>) log().lookup(".virtual-flow");
  }
}
