package app.vitrine.studio.activity;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.studio.fixture.StudioWindow;
import app.vitrine.studio.fixture.Workshop;
import app.vitrine.studio.screens.FxToolkit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What kind of line it is can be seen before it is read. */
class LogFamiliesTest {
  private static final List<String> FAMILIES = List.of("plan", "tool", "engine");

  private final StudioWindow window = StudioWindow.over(Workshop.desk());

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void plans_calls_and_what_the_engine_did_look_different() {
    Map<String, Set<String>> looks = new HashMap<>();
    FxToolkit.run(() -> window.studio().openPackage(Workshop.whole().id()));
    window.click("Activity", ".tab-button");
    window.await("the log", () -> window.has(".log-line"));
    FxToolkit.run(() -> ((ListView<?>) window.find(".log")).scrollTo(0));
    window.await("calls", () -> window.has(".log-line.tool") && window.has(".log-line.plan"));
    FxToolkit.run(
        () -> {
          for (Node line : window.rig().scene().getRoot().lookupAll(".log-line")) {
            Region body = (Region) line.lookup(".log-body");
            String kind =
                FAMILIES.stream().filter(line.getStyleClass()::contains).findFirst().orElse("");
            looks
                .computeIfAbsent(kind, first -> new HashSet<>())
                .add(
                    Objects.toString(body.getBackground())
                        + Objects.toString(body.getBorder())
                        + body.getInsets());
          }
        });
    assertThat(looks).containsKeys("plan", "tool", "engine");
    assertThat(looks.get("plan")).doesNotContainAnyElementsOf(looks.get("tool"));
    assertThat(looks.get("plan")).doesNotContainAnyElementsOf(looks.get("engine"));
    assertThat(looks.get("tool")).doesNotContainAnyElementsOf(looks.get("engine"));
  }
}
