package app.vitrine.media.photo;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.vitrine.domain.error.ErrorCode;
import app.vitrine.domain.error.VitrineException;
import java.awt.image.BufferedImage;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhotoRefusalTest {
  private static final int RGB = BufferedImage.TYPE_INT_RGB;

  private final PhotoReader reader = new PhotoReader();

  @TempDir private Path folder;

  @Test
  void each_kind_of_bad_file_has_a_sentence_of_its_own() throws Exception {
    Path loop = folder.resolve("loop.jpg");
    Files.createSymbolicLink(loop, loop);
    byte[] jpeg = Pictures.encode(Pictures.gradient(100, 100), "jpg");
    List<VitrineException> refusals = new ArrayList<>();
    refusals.add(refusal(() -> reader.read(folder)));
    refusals.add(refusal(() -> reader.read(folder.resolve("absent.jpg"))));
    refusals.add(refusal(() -> reader.read(loop)));
    refusals.add(refusal(() -> reader.read(new byte[0])));
    refusals.add(refusal(() -> reader.read("only words".getBytes(ISO_8859_1))));
    refusals.add(refusal(() -> reader.read(Pictures.encode(Pictures.gradient(1, 1), "png"))));
    refusals.add(refusal(() -> reader.read(Pictures.pngClaiming(30_000, 30_000))));
    refusals.add(refusal(() -> reader.read(Arrays.copyOf(jpeg, jpeg.length / 2))));
    refusals.add(refusal(() -> reader.read("<svg xmlns='x'/>".getBytes(ISO_8859_1))));
    refusals.add(refusal(() -> reader.read("\0\0\0\30ftypheic\0\0".getBytes(ISO_8859_1))));

    assertThat(refusals).extracting(VitrineException::getMessage).doesNotHaveDuplicates();
    assertThat(refusals)
        .allSatisfy(
            refused -> {
              assertThat(refused.code()).isEqualTo(ErrorCode.PKG_VALIDATION_ERROR);
              assertThat(refused.getMessage()).endsWith(".").doesNotContain("Exception");
              assertThat(refused.advice()).endsWith(".");
            });
  }

  @ParameterizedTest
  @CsvSource({
    "png,PNG",
    "jpg,JPEG",
    "bmp,BMP",
    "tiff,TIFF",
    "gif,GIF",
  })
  void a_file_cut_short_is_refused_and_says_so(String format, String name) {
    byte[] whole = Pictures.encode(Pictures.gradient(200, 200), format);

    for (double share : new double[] {0.5, 0.8, 0.97}) {
      VitrineException refused =
          refusal(() -> reader.read(Arrays.copyOf(whole, (int) (whole.length * share))));
      assertThat(refused.getMessage())
          .isEqualTo("The " + name + " photo is cut short: its end is missing.");
    }
  }

  @Test
  void a_jpeg_cut_short_is_refused_even_with_its_end_mark_put_back() {
    byte[] whole = Pictures.encode(Pictures.gradient(400, 400), "jpg");
    byte[] cut = Arrays.copyOf(whole, whole.length / 2);
    cut[cut.length - 2] = (byte) 0xff;
    cut[cut.length - 1] = (byte) 0xd9;

    assertThat(refusal(() -> reader.read(cut)).getMessage()).contains("cut short");
  }

  @Test
  void a_png_with_a_wrong_check_sum_is_damaged() {
    byte[] png = Pictures.encode(Pictures.gradient(100, 100), "png");
    png[60] ^= 0x10;

    assertThat(refusal(() -> reader.read(png)).getMessage()).contains("damaged");
  }

  @ParameterizedTest
  @CsvSource({"30000,30000", "2147483647,2147483647", "64000001,1", "8001,8000"})
  void a_png_claiming_too_many_pixels_is_refused_from_its_header(int width, int height) {
    VitrineException refused = refusal(() -> reader.probe(Pictures.pngClaiming(width, height)));

    assertThat(refused.getMessage()).contains("at most 64 megapixels");
  }

  @Test
  void a_tiff_claiming_huge_pictures_or_tiles_is_refused_from_its_header() {
    byte[] huge = Pictures.tiffWithTags(256, 100_000, 257, 100_000);
    byte[] tiles = Pictures.tiffWithTags(256, 100, 257, 100, 322, 1 << 20, 323, 1 << 20);

    assertThat(refusal(() -> reader.read(huge)).getMessage()).contains("at most 64 megapixels");
    assertThat(refusal(() -> reader.read(tiles)).getMessage()).contains("at most 64 megapixels");
  }

  @Test
  void a_tiff_with_hundreds_of_channels_is_refused() {
    byte[] file = Pictures.tiffWithTags(256, 8000, 257, 8000, 277, 500);

    assertThat(refusal(() -> reader.read(file)).getMessage()).contains("too many channels");
  }

  @Test
  void a_jpeg_with_hundreds_of_passes_is_refused() {
    byte[] jpeg = Pictures.encode(Pictures.gradient(100, 100), "jpg");
    byte[] scan = {(byte) 0xff, (byte) 0xda, 0, 8, 1, 1, 0, 0, 63, 0};
    byte[] bomb = Arrays.copyOf(jpeg, jpeg.length - 2 + 200 * scan.length + 2);
    for (int i = 0; i < 200; i++) {
      System.arraycopy(scan, 0, bomb, jpeg.length - 2 + i * scan.length, scan.length);
    }
    bomb[bomb.length - 2] = (byte) 0xff;
    bomb[bomb.length - 1] = (byte) 0xd9;

    assertThat(refusal(() -> reader.read(bomb)).getMessage()).contains("too many passes");
  }

  @Test
  void a_file_over_fifty_megabytes_is_refused_without_reading_it() throws Exception {
    Path file = folder.resolve("heavy.jpg");
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(PhotoReader.MAX_BYTES + 1);
    }

    assertThat(refusal(() -> reader.read(file)).getMessage()).contains("at most 50 MB");
  }

  @Test
  void sixty_four_pixels_a_side_are_enough_and_sixty_three_are_not() {
    assertThat(reader.read(Pictures.encode(Pictures.gradient(64, 64), "png")).info().width())
        .isEqualTo(64);
    assertThat(refusal(() -> reader.read(png(64, 63))).getMessage()).contains("64 × 63");
    assertThat(refusal(() -> reader.read(png(1, 1))).getMessage()).contains("at least 64");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\0\0\0\30ftypheic\0\0\0\0", "\0\0\0\30ftypavif\0\0\0\0", "%PDF-1.7", "8BPS\0\1",
        "<?xml version='1.0'?><svg/>", "<!DOCTYPE html><html>", "PK\3\4", "BM but not a bitmap"
      })
  void other_files_are_told_what_can_be_used(String content) {
    VitrineException refused = refusal(() -> reader.read(content.getBytes(ISO_8859_1)));

    assertThat(refused.advice()).contains("PNG, JPEG, WebP, BMP, TIFF or GIF");
  }

  private static byte[] png(int width, int height) {
    return Pictures.encode(new BufferedImage(width, height, RGB), "png");
  }

  private static VitrineException refusal(ThrowingCallable call) {
    VitrineException refused = catchThrowableOfType(VitrineException.class, call);
    assertThat(refused).as("refusal").isNotNull();
    return refused;
  }
}
