package app.vitrine.media.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.vitrine.domain.error.VitrineException;
import app.vitrine.domain.work.CancelToken;
import app.vitrine.domain.work.WorkCancelledException;
import app.vitrine.fixture.Spoilt;
import app.vitrine.fixture.Watched;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Random;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.global.opencv_imgcodecs;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Scalar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhotoReaderTest {
  private static final int RGB = BufferedImage.TYPE_INT_RGB;
  private static final int ARGB = BufferedImage.TYPE_INT_ARGB;

  private final PhotoReader reader = new PhotoReader();

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({"png,PNG", "jpg,JPEG", "bmp,BMP", "tiff,TIFF", "gif,GIF"})
  void reads_every_common_format_whatever_the_file_is_called(String written, PhotoFormat format)
      throws Exception {
    Path file = folder.resolve("photo.txt");
    Files.write(file, Pictures.encode(Pictures.quarters(120, 80, RGB), written));

    Photo photo = reader.read(file);

    assertThat(photo.info().format()).isEqualTo(format);
    assertThat(photo.info().bytes()).isEqualTo(Files.size(file));
    assertThat(photo.image().getType()).isEqualTo(RGB);
    assertThat(photo.image().getWidth()).isEqualTo(120);
    assertThat(photo.image().getHeight()).isEqualTo(80);
    assertThat(photo.transparency()).isNull();
    assertQuarters(photo.image(), Color.RED, Color.GREEN, Color.BLUE, Color.YELLOW);
  }

  @Test
  void reads_webp() {
    Photo photo = reader.read(webp(70, 90));

    assertThat(photo.info().format()).isEqualTo(PhotoFormat.WEBP);
    assertThat(photo.info().width()).isEqualTo(70);
    assertThat(photo.info().height()).isEqualTo(90);
    assertNear(Pictures.at(photo.image(), 0.5, 0.5), new Color(20, 90, 200));
  }

  @ParameterizedTest
  @CsvSource({
    "1,RGBY,false", "2,GRYB,false", "3,YBGR,false", "4,BYRG,false",
    "5,RBGY,true", "6,BRYG,true", "7,YGBR,true", "8,GYRB,true"
  })
  void stands_a_photo_upright_by_its_exif_orientation(int exif, String order, boolean swapped) {
    byte[] jpeg = Pictures.encode(Pictures.quarters(128, 96, RGB), "jpg");

    Photo photo = reader.read(Pictures.withExifOrientation(jpeg, exif));

    assertThat(photo.info().width()).isEqualTo(swapped ? 96 : 128);
    assertThat(photo.image().getWidth()).isEqualTo(photo.info().width());
    assertThat(photo.image().getHeight()).isEqualTo(photo.info().height());
    assertQuarters(
        photo.image(), colour(order, 0), colour(order, 1), colour(order, 2), colour(order, 3));
  }

  @Test
  void honours_the_orientation_of_a_png() {
    byte[] png = Pictures.encode(Pictures.quarters(128, 96, RGB), "png");

    Photo photo = reader.read(Pictures.withPngChunk(png, "eXIf", Pictures.exifBlock(6)));

    assertThat(photo.info().width()).isEqualTo(96);
    assertQuarters(photo.image(), Color.BLUE, Color.RED, Color.YELLOW, Color.GREEN);
  }

  @Test
  void takes_a_photo_with_a_damaged_exif_block_as_upright() {
    byte[] jpeg = Pictures.encode(Pictures.quarters(128, 96, RGB), "jpg");
    byte[] withExif = Pictures.withExifOrientation(jpeg, 6);
    withExif[12] = 'X';

    assertThat(reader.read(withExif).info().width()).isEqualTo(128);
  }

  @Test
  void keeps_the_brightness_of_grey_photos_of_8_and_16_bits() {
    BufferedImage eight = new BufferedImage(80, 80, BufferedImage.TYPE_BYTE_GRAY);
    BufferedImage sixteen = new BufferedImage(80, 80, BufferedImage.TYPE_USHORT_GRAY);
    for (int i = 0; i < 80 * 80; i++) {
      eight.getRaster().setSample(i % 80, i / 80, 0, 100);
      sixteen.getRaster().setSample(i % 80, i / 80, 0, 100 * 257);
    }

    for (BufferedImage grey : new BufferedImage[] {eight, sixteen}) {
      Photo photo = reader.read(Pictures.encode(grey, "png"));
      assertThat(Pictures.at(photo.image(), 0.5, 0.5)).isEqualTo(new Color(100, 100, 100));
    }
  }

  @Test
  void reads_sixteen_bit_colour_from_png_and_tiff() {
    ComponentColorModel model =
        new ComponentColorModel(
            ColorSpace.getInstance(ColorSpace.CS_sRGB), false, false, 1, DataBuffer.TYPE_USHORT);
    WritableRaster raster = Raster.createInterleavedRaster(DataBuffer.TYPE_USHORT, 80, 80, 3, null);
    for (int i = 0; i < 80 * 80; i++) {
      raster.setPixel(i % 80, i / 80, new int[] {200 * 257, 100 * 257, 50 * 257});
    }
    BufferedImage image = new BufferedImage(model, raster, false, null);

    for (String format : new String[] {"png", "tiff"}) {
      Photo photo = reader.read(Pictures.encode(image, format));
      assertThat(Pictures.at(photo.image(), 0.5, 0.5)).isEqualTo(new Color(200, 100, 50));
    }
  }

  @Test
  void reads_a_cmyk_jpeg_with_believable_colours() throws Exception {
    byte[] file =
        Files.readAllBytes(Path.of("src/test/resources/app/vitrine/media/photo/cmyk.jpg"));

    Photo photo = reader.read(file);

    Color left = Pictures.at(photo.image(), 0.25, 0.5);
    Color right = Pictures.at(photo.image(), 0.75, 0.5);
    assertThat(left.getRed()).isGreaterThan(left.getGreen() + 60);
    assertThat(right.getBlue()).isGreaterThan(right.getRed() + 40);
  }

  @Test
  void honours_the_colour_profile_of_jpeg_and_png() {
    byte[] icc = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();
    BufferedImage plain = new BufferedImage(80, 80, RGB);
    Graphics2D pen = plain.createGraphics();
    pen.setColor(new Color(128, 64, 32));
    pen.fillRect(0, 0, 80, 80);
    pen.dispose();

    byte[] jpeg = Pictures.withJpegProfile(Pictures.encode(plain, "jpg"), icc);
    byte[] png = Pictures.withPngProfile(Pictures.encode(plain, "png"), icc);

    for (byte[] file : new byte[][] {jpeg, png}) {
      assertNear(Pictures.at(reader.read(file).image(), 0.5, 0.5), new Color(188, 137, 99));
    }
  }

  @Test
  void a_profile_that_unpacks_without_end_is_left_aside() {
    byte[] png = Pictures.encode(Pictures.quarters(80, 80, RGB), "png");

    Photo photo = reader.read(Pictures.withPngProfile(png, new byte[50_000_000]));

    assertQuarters(photo.image(), Color.RED, Color.GREEN, Color.BLUE, Color.YELLOW);
  }

  @Test
  void flattens_transparency_on_white_and_keeps_it_as_a_candidate_mask() {
    BufferedImage image = new BufferedImage(100, 100, ARGB);
    Graphics2D pen = image.createGraphics();
    pen.setColor(new Color(200, 0, 0));
    pen.fillRect(25, 25, 50, 50);
    pen.setColor(new Color(0, 0, 200, 128));
    pen.fillRect(75, 25, 10, 50);
    pen.dispose();

    Photo photo = reader.read(Pictures.encode(image, "png"));

    assertThat(Pictures.at(photo.image(), 0.5, 0.5)).isEqualTo(new Color(200, 0, 0));
    assertThat(Pictures.at(photo.image(), 0.1, 0.1)).isEqualTo(Color.WHITE);
    assertNear(Pictures.at(photo.image(), 0.8, 0.5), new Color(127, 127, 227));
    BufferedImage mask = Objects.requireNonNull(photo.transparency());
    assertThat(mask.getRaster().getSample(50, 50, 0)).isEqualTo(255);
    assertThat(mask.getRaster().getSample(80, 50, 0)).isEqualTo(128);
    assertThat(mask.getRaster().getSample(5, 5, 0)).isZero();
  }

  @Test
  void an_alpha_channel_that_hides_nothing_is_no_transparency() {
    Photo photo = reader.read(Pictures.encode(Pictures.quarters(80, 80, ARGB), "png"));

    assertThat(photo.transparency()).isNull();
  }

  @Test
  void reads_palette_pictures() {
    BufferedImage image = Pictures.quarters(80, 80, BufferedImage.TYPE_BYTE_INDEXED);

    Photo photo = reader.read(Pictures.encode(image, "png"));

    assertQuarters(photo.image(), Color.RED, Color.GREEN, Color.BLUE, Color.YELLOW);
  }

  @Test
  void probes_size_format_and_jpeg_quality_without_pixels() throws Exception {
    PhotoInfo info = reader.probe(Path.of("assets/samples/glass-perfume.jpg"));

    assertThat(info.format()).isEqualTo(PhotoFormat.JPEG);
    assertThat(info.width()).isEqualTo(1600);
    assertThat(info.height()).isEqualTo(2000);
    assertThat(info.jpegQuality()).isEqualTo(92);
  }

  @Test
  void stops_when_cancelled() throws Exception {
    CancelToken cancel = new CancelToken();
    cancel.cancel("closed");

    assertThatThrownBy(() -> reader.read(Path.of("assets/samples/enamel-mug.jpg"), cancel))
        .isInstanceOf(WorkCancelledException.class);
  }

  /** With the films of {@code MediaProbeTest}, a thousand spoilt files. */
  @ParameterizedTest
  @ValueSource(strings = {"png", "jpg", "gif", "bmp", "tiff", "webp"})
  void never_fails_with_anything_but_a_sentence_and_soon_on_damaged_files(String format)
      throws InterruptedException {
    byte[] good =
        format.equals("webp") ? webp(96, 96) : Pictures.encode(Pictures.gradient(96, 96), format);
    Random random = new Random(7);
    for (int round = 0; round < 150; round++) {
      byte[] bad = Spoilt.some(good, random, round);
      Watched reading = Watched.doing(() -> assertThat(reader.read(bad).image()).isNotNull());
      if (reading.outcome() instanceof VitrineException refused) {
        assertThat(refused.sentence()).doesNotContain("Exception", "null");
      } else if (reading.outcome() != null) {
        throw new AssertionError(
            "leaked on " + HexFormat.of().formatHex(bad, 0, 64), reading.outcome());
      }
    }
  }

  private static byte[] webp(int width, int height) {
    try (Mat blue = new Mat(height, width, opencv_core.CV_8UC3, new Scalar(200, 90, 20, 0));
        BytePointer out = new BytePointer()) {
      opencv_imgcodecs.imencode(".webp", blue, out);
      byte[] bytes = new byte[(int) out.limit()];
      out.get(bytes);
      return bytes;
    }
  }

  private static Color colour(String order, int index) {
    return switch (order.charAt(index)) {
      case 'R' -> Color.RED;
      case 'G' -> Color.GREEN;
      case 'B' -> Color.BLUE;
      default -> Color.YELLOW;
    };
  }

  private static void assertQuarters(BufferedImage image, Color... expected) {
    assertNear(Pictures.at(image, 0.25, 0.25), expected[0]);
    assertNear(Pictures.at(image, 0.75, 0.25), expected[1]);
    assertNear(Pictures.at(image, 0.25, 0.75), expected[2]);
    assertNear(Pictures.at(image, 0.75, 0.75), expected[3]);
  }

  private static void assertNear(Color actual, Color expected) {
    assertThat(actual.getRed()).isCloseTo(expected.getRed(), within(12));
    assertThat(actual.getGreen()).isCloseTo(expected.getGreen(), within(12));
    assertThat(actual.getBlue()).isCloseTo(expected.getBlue(), within(12));
  }
}
