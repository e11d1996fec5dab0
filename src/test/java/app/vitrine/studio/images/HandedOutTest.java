package app.vitrine.studio.images;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HandedOutTest {
  @Test
  void a_copy_is_named_by_product_and_picture(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("hero_v2.png"), "pixels");
    HandedOut out = new HandedOut();

    Path copy = out.copy(file, "Enamel mug, 350 ml", "Main picture");

    assertThat(copy).hasFileName("Enamel mug, 350 ml - Main picture.png").hasContent("pixels");
    assertThat(out.ready(file)).isEqualTo(copy);
    assertThat(out.ready(folder.resolve("other.png"))).isEqualTo(folder.resolve("other.png"));
  }

  @Test
  void a_name_holds_nothing_a_system_refuses() {
    assertThat(HandedOut.name("../a\\b:c*?\"<>|\n", "x/y", ".png"))
        .doesNotContainPattern("[\\\\/:*?\"<>|\\n]")
        .endsWith(" - x y.png")
        .doesNotStartWith(".");
    assertThat(HandedOut.name("", "Detail", ".png")).isEqualTo("Detail.png");
    assertThat(HandedOut.name("搪瓷杯", "主图", ".png")).isEqualTo("搪瓷杯 - 主图.png");
  }

  @Test
  void a_long_title_is_cut_between_characters() {
    String name = HandedOut.name("x".repeat(79) + "🫖🫖", "Detail", ".png");

    assertThat(name).startsWith("x".repeat(79)).hasSizeLessThan(100);
    assertThat(name.codePoints()).noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
  }
}
