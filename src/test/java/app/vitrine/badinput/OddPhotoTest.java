package app.vitrine.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.cli.fixture.Console.Answer;
import app.vitrine.fixture.BesideOthers;
import app.vitrine.media.photo.PhotoReader;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Photos that are unusual and must work: a red disc, RGB 200 40 30, on light grey, RGB 235. */
@BesideOthers
class OddPhotoTest {
  private static final Path FILES = Path.of("src/test/resources/app/vitrine/badinput");
  private static final Color RED = new Color(200, 40, 30);
  private static final Color GREY = new Color(235, 235, 235);

  @ParameterizedTest
  @CsvSource({"red-disc-cmyk.jpg,40", "red-disc-16bit.png,3", "red-disc-16bit.tif,3"})
  void cmyk_and_sixteen_bit_photos_are_decoded_in_their_colours(String name, int tolerance) {
    BufferedImage image = new PhotoReader().read(FILES.resolve(name)).image();
    assertNear(new Color(image.getRGB(80, 80)), RED, tolerance);
    assertNear(new Color(image.getRGB(6, 6)), GREY, tolerance);
  }

  @Test
  void cmyk_and_sixteen_bit_photos_are_accepted_by_the_program(@TempDir Path data) {
    Shop shop = new Shop(data);
    for (String name : new String[] {"red-disc-cmyk.jpg", "red-disc-16bit.tif"}) {
      Answer answer =
          shop.generate(
              FILES.resolve(name).toString(),
              "--background",
              "A red disc.",
              "--only",
              "copywriting",
              "--copy-variants",
              "1",
              "--json");
      assertThat(answer.exitCode()).as(answer.err()).isZero();
      assertThat(answer.out()).contains("approval_required");
    }
  }

  private static void assertNear(Color seen, Color wanted, int tolerance) {
    assertThat(Math.abs(seen.getRed() - wanted.getRed())).as("%s", seen).isLessThan(tolerance);
    assertThat(Math.abs(seen.getGreen() - wanted.getGreen())).as("%s", seen).isLessThan(tolerance);
    assertThat(Math.abs(seen.getBlue() - wanted.getBlue())).as("%s", seen).isLessThan(tolerance);
  }
}
