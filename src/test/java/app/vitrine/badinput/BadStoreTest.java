package app.vitrine.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.cli.fixture.Console.Answer;
import app.vitrine.fixture.JavaCommand;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BadStoreTest {
  private static final String BROKEN = "PKG_INTERNAL_ERROR";
  private static final int BLOCK = 4096;

  @TempDir static Path temp;
  private static Shop shop;

  @BeforeAll
  static void openShop() {
    shop = Shop.stocked(temp.resolve("data"));
  }

  @Test
  void a_damaged_database_is_refused_left_as_it_is_and_can_be_put_back() throws IOException {
    Path file = shop.data().resolve("vitrine.mv.db");
    String packages = shop.packages();
    byte[] sound = Files.readAllBytes(file);
    Map<String, String> files = shop.files();

    for (Map.Entry<String, byte[]> damage : damages(sound).entrySet()) {
      Files.write(file, damage.getValue());
      String before = Shop.hash(file);
      for (Answer answer :
          new Answer[] {shop.type("list"), shop.generate(Shop.PHOTO, "--background", Shop.BRIEF)}) {
        Shop.assertRefused(
            damage.getKey(), answer, 1, BROKEN, "database", "left as it is", "backup");
      }
      assertThat(Shop.hash(file)).as(damage.getKey()).isEqualTo(before);
      assertThat(shop.files()).as(damage.getKey()).isEqualTo(files);
    }
    Files.write(file, sound);
    assertThat(shop.packages()).isEqualTo(packages);
  }

  private static Map<String, byte[]> damages(byte[] sound) {
    Map<String, byte[]> damages = new LinkedHashMap<>();
    byte[] noise = new byte[100_000];
    new Random(7).nextBytes(noise);
    damages.put("noise", noise);
    damages.put("another program's file", "SQLite format 3\0".getBytes(StandardCharsets.UTF_8));
    damages.put("only its header", Arrays.copyOf(sound, 2 * BLOCK + 100));
    damages.put("a half", BadFiles.halfOf(sound));
    damages.put("nine tenths", Arrays.copyOf(sound, sound.length / 10 * 9));
    damages.put("all but its last blocks", Arrays.copyOf(sound, sound.length - 2 * BLOCK));
    byte[] headless = sound.clone();
    Arrays.fill(headless, 0, 2 * BLOCK, (byte) 0);
    damages.put("no header", headless);
    byte[] holed = sound.clone();
    Arrays.fill(holed, 2 * BLOCK, holed.length, (byte) 0x5A);
    damages.put("overwritten", holed);
    return damages;
  }

  @Test
  void settings_that_cannot_be_read_are_refused_and_left_as_they_are() throws IOException {
    Path file = shop.data().resolve("settings.json");
    String sound = Files.readString(file);
    String packages = shop.packages();
    for (String broken :
        new String[] {
          "", "{", "null", "[]", "\0\0\0\0", "{\"v\":1}", sound.replaceAll("[0-9a-f]{8}-", "x-")
        }) {
      Files.writeString(file, broken);
      Shop.assertRefused(
          "settings " + broken, shop.type("list"), 1, BROKEN, "settings", "left as it is");
      assertThat(file).hasContent(broken);
    }
    Files.writeString(file, sound);
    assertThat(shop.packages()).isEqualTo(packages);
  }

  @Test
  void a_second_process_is_told_which_one_holds_the_folder() throws Exception {
    Path lock = shop.data().resolve("vitrine.lock");
    Process other =
        new ProcessBuilder(
                JavaCommand.of(
                    List.of(), "app.vitrine.store.HoldingProcess", List.of(shop.data().toString())))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (var lines = other.inputReader()) {
      assertThat(lines.readLine()).isEqualTo(shop.data().toString());
      Map<String, String> files = shop.files();
      for (Answer answer :
          new Answer[] {shop.type("list"), shop.generate(Shop.PHOTO, "--background", Shop.BRIEF)}) {
        Shop.assertRefused(
            "second process",
            answer,
            4,
            "PKG_STATUS_CONFLICT",
            "already running",
            "process " + other.pid(),
            "--data-dir");
      }
      assertThat(shop.files()).isEqualTo(files);
      assertThat(lock).content().contains("process " + other.pid());
    } finally {
      other.destroyForcibly().waitFor();
    }
    assertThat(shop.packages()).contains("wf-");
  }
}
