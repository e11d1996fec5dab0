package app.vitrine.badinput;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import app.vitrine.cli.fixture.Console.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class BadWordsTest {
  private static final String INVALID = "PKG_VALIDATION_ERROR";

  @TempDir static Path temp;
  private static Shop shop;

  @BeforeAll
  static void openShop() {
    shop = new Shop(temp.resolve("data"));
  }

  @Test
  void a_text_that_is_too_long_or_says_nothing_is_refused() throws IOException {
    String tooLong = "杯".repeat(4_001);
    Path file = Files.writeString(temp.resolve("long.txt"), tooLong);
    refused(background(tooLong), "4,001 characters", "4,000");
    refused(backgroundFile(file), "4,001 characters", "4,000");
    refused(background(" \n\t\u00A0 "), "background text is empty");
    refused(background(""), "background text is empty");
    refused(background("\u0000\u0001\u0007"), "background text is empty");
    refused(backgroundFile(Files.writeString(temp.resolve("blank.txt"), "\n\n")), "empty");
    refused(backgroundFile(temp.resolve("absent.txt")), "no text file", "absent.txt");
    refused(backgroundFile(temp), "no text file");
    Path heavy = Files.write(temp.resolve("heavy.txt"), new byte[1 << 20]);
    refused(backgroundFile(heavy), "far too long");
    Path noText = Files.write(temp.resolve("no.txt"), new byte[] {(byte) 0xFF, (byte) 0xFF, 0});
    refused(backgroundFile(noText), "not a text file");
    assertThat(shop.packages()).contains("\"packages\" : [ ]");
    assertThat(shop.files()).isEmpty();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void a_text_in_a_folder_that_may_not_be_entered_is_not_called_missing() throws IOException {
    Path folder = Files.createDirectory(temp.resolve("locked"));
    Path file = Files.writeString(folder.resolve("mug.txt"), Shop.BRIEF);
    Files.setPosixFilePermissions(folder, Set.of());
    try {
      assumeFalse(Files.isExecutable(folder), "the administrator may enter every folder");
      refused(backgroundFile(file), "mug.txt cannot be read", "Check who may read it");
    } finally {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }
  }

  @Test
  void options_out_of_range_are_refused_each_with_its_range() {
    List<List<String>> options =
        List.of(
            List.of("--copy-variants", "0", "1 to 5"),
            List.of("--copy-variants", "6", "1 to 5"),
            List.of("--image-variants", "0", "1 to 8"),
            List.of("--image-variants", "9", "1 to 8"),
            List.of("--video-duration", "5", "6 to 60"),
            List.of("--video-duration", "61", "6 to 60"),
            List.of("--video-duration", "-1", "6 to 60"),
            List.of("--video-duration", "many", "--video-duration"),
            List.of("--video-duration", "99999999999", "--video-duration"),
            List.of("--languages", "xx", "zh, en, ja"),
            List.of("--languages", "en,en", "twice"),
            List.of("--style", "nice", "cinematic"),
            List.of("--aspect-ratio", "2:1", "9:16"),
            List.of("--priority", "now", "urgent"),
            List.of("--request-id", "two words", "request id"),
            List.of("--only", "music", "copywriting"),
            List.of("--nonsense", "1", "--nonsense"));
    for (List<String> option : options) {
      refused(
          shop.generate(Shop.PHOTO, "--background", Shop.BRIEF, option.getFirst(), option.get(1)),
          option.getLast());
    }
    assertThat(shop.files()).isEmpty();
  }

  @Test
  void exactly_one_photo_and_one_text_are_wanted() {
    String id = "00000000-0000-0000-0000-000000000001";
    refused(shop.type("generate", "--background", "A mug."), "--image");
    refused(shop.type("generate", "--image", Shop.PHOTO), "--background");
    refused(
        shop.generate(Shop.PHOTO, "--image-asset", id, "--background", "A mug."), "--image-asset");
    refused(shop.generate(Shop.PHOTO, "--image", "b.jpg", "--background", "A mug."), "--image");
    refused(
        shop.generate(Shop.PHOTO, "--background", "A mug.", "--background-file", "x.txt"),
        "--background");
    refused(
        shop.type("generate", "--image-asset", id, "--background", "A mug."),
        "no picture " + id,
        "library");
    refused(shop.type("generate", "--image-asset", "mine", "--background", "A mug."), "mine");
    assertThat(shop.files()).isEmpty();
  }

  @Test
  void where_there_is_no_data_folder_yet_a_refused_request_makes_none() {
    Shop fresh = new Shop(temp.resolve("new/data"));
    String id = "00000000-0000-0000-0000-000000000001";
    refused(fresh.generate("README.md", "--background", "A mug."), "PNG, JPEG, WebP");
    refused(fresh.generate("nowhere.jpg", "--background", "A mug."), "no file at");
    refused(fresh.generate(Shop.PHOTO, "--background", " "), "background text is empty");
    refused(
        fresh.type("generate", "--image-asset", id, "--background", "A mug."), "no picture " + id);
    assertThat(temp.resolve("new")).doesNotExist();
  }

  private static Answer background(String text) {
    return shop.generate(Shop.PHOTO, "--background", text);
  }

  private static Answer backgroundFile(Path file) {
    return shop.generate(Shop.PHOTO, "--background-file", file.toString());
  }

  private static void refused(Answer answer, String... words) {
    Shop.assertRefused(words[0], answer, 2, INVALID, words);
  }
}
