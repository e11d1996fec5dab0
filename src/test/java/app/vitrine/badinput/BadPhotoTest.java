package app.vitrine.badinput;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class BadPhotoTest {
  private static final String USABLE = "PNG, JPEG, WebP, BMP, TIFF or GIF";

  @TempDir static Path temp;
  private static Shop shop;

  @BeforeAll
  static void openShop() {
    shop = Shop.stocked(temp.resolve("data"));
  }

  @Test
  void a_photo_that_cannot_be_used_is_refused_in_a_sentence_and_leaves_nothing_behind()
      throws IOException {
    String packages = shop.packages();
    Map<String, String> files = shop.files();

    refused(files, "words.jpg", bytes("only words"), USABLE);
    refused(files, "page.png", bytes("<!DOCTYPE html><html>404</html>"), USABLE);
    refused(files, "phone.jpg", bytes("\0\0\0\30ftypheic\0\0\0\0"), USABLE);
    refused(files, "cut.jpg", BadFiles.halfOf(BadFiles.picture(200, 200, "jpg")), "cut short");
    refused(files, "wide.png", BadFiles.pngClaiming(30_000, 30_000), "at most 64 megapixels");
    refused(files, "bomb.tif", BadFiles.zippedTiff(60_000, 60_000, 1 << 20), "64 megapixels");
    refused(files, "empty.jpg", new byte[0], "empty");
    refused(files, "dot.png", BadFiles.picture(1, 1, "png"), "1 × 1", "at least 64");
    assertThat(shop.packages()).isEqualTo(packages);
  }

  private static void refused(
      Map<String, String> files, String name, byte[] content, String... words) throws IOException {
    Path file = Files.write(temp.resolve(name), content);
    Shop.assertRefused(
        name,
        shop.generate(file.toString(), "--background", Shop.BRIEF),
        2,
        "PKG_VALIDATION_ERROR",
        words);
    assertThat(shop.files()).as("files after %s", name).isEqualTo(files);
  }

  @Test
  void a_path_that_leads_to_no_photo_is_refused_in_a_sentence() {
    Map<String, String> files = shop.files();
    Shop.assertRefused(
        "missing",
        shop.generate(temp.resolve("不在 here.jpg").toString(), "--background", Shop.BRIEF),
        2,
        "PKG_VALIDATION_ERROR",
        "There is no file at",
        "不在 here.jpg");
    Shop.assertRefused(
        "folder",
        shop.generate(temp.toString(), "--background", Shop.BRIEF),
        2,
        "PKG_VALIDATION_ERROR",
        "is a folder");
    Shop.assertRefused(
        "nothing",
        shop.generate("", "--background", Shop.BRIEF),
        2,
        "PKG_VALIDATION_ERROR",
        "file name is empty");
    Shop.assertRefused(
        "odd scheme",
        shop.generate("ftp://example.org/mug.jpg", "--background", Shop.BRIEF),
        2,
        "PKG_VALIDATION_ERROR",
        "https://");
    assertThat(shop.files()).isEqualTo(files);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void links_pipes_and_devices_do_not_make_it_wait() throws Exception {
    Map<String, String> files = shop.files();
    Path loop = temp.resolve("loop.jpg");
    Files.createSymbolicLink(loop, loop);
    Path pipe = temp.resolve("pipe.jpg");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();

    for (String path : new String[] {loop.toString(), pipe.toString(), "/dev/zero"}) {
      Shop.assertRefused(
          path,
          shop.generate(path, "--background", Shop.BRIEF),
          2,
          "PKG_VALIDATION_ERROR",
          "photo");
    }
    assertThat(shop.files()).isEqualTo(files);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void a_photo_that_cannot_be_reached_is_refused_and_leaves_nothing_behind() throws IOException {
    Map<String, String> files = shop.files();
    Path photo = Files.write(temp.resolve("closed.png"), BadFiles.picture(200, 200, "png"));
    Path dangling = Files.createSymbolicLink(temp.resolve("gone.jpg"), temp.resolve("nowhere"));
    for (Path path :
        new Path[] {
          dangling, photo.resolve("inside.jpg"), temp.resolve("x".repeat(300) + ".jpg")
        }) {
      Shop.assertRefused(
          path.toString(),
          shop.generate(path.toString(), "--background", Shop.BRIEF),
          2,
          "PKG_VALIDATION_ERROR",
          "There is no file at");
    }
    assertThat(shop.files()).isEqualTo(files);
  }

  // Refuses the administrator too, whom permissions do not stop.
  @Test
  @EnabledOnOs(OS.LINUX)
  void a_photo_whose_disk_refuses_to_read_it_is_refused_and_leaves_nothing_behind() {
    unreadable(Path.of("/proc/self/mem"));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void a_photo_without_read_permission_is_refused_and_leaves_nothing_behind() throws IOException {
    Path photo = Files.write(temp.resolve("private.png"), BadFiles.picture(200, 200, "png"));
    Files.setPosixFilePermissions(photo, Set.of());
    assumeFalse(Files.isReadable(photo), "the administrator may read every file");
    unreadable(photo);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void a_photo_in_a_folder_that_may_not_be_entered_is_not_called_missing() throws IOException {
    Path folder = Files.createDirectory(temp.resolve("locked"));
    Path photo = Files.write(folder.resolve("mine.png"), BadFiles.picture(200, 200, "png"));
    Files.setPosixFilePermissions(folder, Set.of());
    try {
      assumeFalse(Files.isExecutable(folder), "the administrator may enter every folder");
      unreadable(photo);
    } finally {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }
  }

  private static void unreadable(Path photo) {
    String packages = shop.packages();
    Map<String, String> files = shop.files();
    Shop.assertRefused(
        photo.toString(),
        shop.generate(photo.toString(), "--background", Shop.BRIEF),
        2,
        "PKG_VALIDATION_ERROR",
        "“" + photo.getFileName() + "” cannot be read",
        "Check that you may open it");
    assertThat(shop.packages()).isEqualTo(packages);
    assertThat(shop.files()).isEqualTo(files);
  }

  @Test
  void a_tiff_that_unpacks_to_far_more_than_it_says_does_no_harm() throws IOException {
    Map<String, String> files = shop.files();
    long far = 400L << 20;
    Path file = Files.write(temp.resolve("inflates.tif"), BadFiles.zippedTiff(64, 63, far));
    Shop.assertRefused(
        "inflates.tif",
        shop.generate(file.toString(), "--background", Shop.BRIEF),
        2,
        "PKG_VALIDATION_ERROR",
        "64 × 63");
    Path large = Files.write(temp.resolve("grows.tif"), BadFiles.zippedTiff(200, 200, far));
    assertThat(new app.vitrine.media.photo.PhotoReader().read(large).info().width()).isEqualTo(200);
    assertThat(shop.files()).isEqualTo(files);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
