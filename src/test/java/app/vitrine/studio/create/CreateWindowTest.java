package app.vitrine.studio.create;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.studio.fixture.SmallPhoto;
import app.vitrine.studio.fixture.StudioWindow;
import app.vitrine.studio.fixture.Workshop;
import app.vitrine.studio.screens.FxToolkit;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CreateWindowTest {
  @TempDir Path photos;

  @Test
  void what_is_typed_before_there_is_a_photo_goes_to_the_first_one_dropped() throws Exception {
    Path first = SmallPhoto.into(photos, "a.jpg");
    Files.writeString(photos.resolve("a.txt"), "Words beside the photo");
    Path second = SmallPhoto.into(photos, "b.jpg");
    try (StudioWindow window = StudioWindow.over(Workshop.desk())) {
      FxToolkit.run(() -> area(window).appendText("Steel mug, 350 ml"));
      assertThat(FxToolkit.on(() -> area(window).isDisabled())).isFalse();

      window.drop(List.of(first, second));
      window.awaitKey("create.looking");
      window.awaitKey("create.photos", 2);
      assertThat(FxToolkit.on(() -> area(window).getText())).isEqualTo("Steel mug, 350 ml");
      window.awaitKey("create.finding_product_found");
    }
  }

  @Test
  void a_photo_that_cannot_be_used_is_marked_among_the_others() throws Exception {
    Path photo = SmallPhoto.into(photos, "a.jpg");
    Path text = Files.writeString(photos.resolve("b.jpg"), "not a photo");
    try (StudioWindow window = StudioWindow.over(Workshop.desk())) {
      window.drop(List.of(photo, text));
      window.awaitKey("create.photos", 2);
      String spoken = window.words().text("create.refused_spoken", "b.jpg");
      window.await("the mark", () -> spoken(window).contains(spoken));
      assertThat(FxToolkit.on(() -> spoken(window))).containsExactlyInAnyOrder("a.jpg", spoken);
    }
  }

  private static List<String> spoken(StudioWindow window) {
    return window.find(".draft-strip").lookupAll(".list-cell").stream()
        .map(Node::getAccessibleText)
        .filter(Objects::nonNull)
        .toList();
  }

  private static TextArea area(StudioWindow window) {
    return (TextArea) window.find(".create .text-area");
  }
}
