package app.vitrine.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.fixture.BesideOthers;
import app.vitrine.fixture.JavaCommand;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The photo of a usual camera, as large as is decoded whole, in the memory people's program has.
 */
@BesideOthers
class LargePhotoTest {
  private static final int WIDTH = 6000;
  private static final int HEIGHT = 4000;
  private static final long PATIENCE_SEC = 180;
  private static final Pattern HEAP = Pattern.compile("-Xmx640m");

  @TempDir Path folder;

  @Test
  void pictures_are_made_of_it() throws Exception {
    Matcher launched = HEAP.matcher(Files.readString(Path.of("vitrine")));
    assertThat(launched.find()).as("the launcher's heap").isTrue();
    Path said = folder.resolve("said.txt");
    Path out = folder.resolve("out");
    Process program =
        new ProcessBuilder(
                JavaCommand.ofProgram(
                    List.of(launched.group()),
                    List.of(
                        "generate",
                        "--image",
                        photo().toString(),
                        "--background",
                        Shop.BRIEF,
                        "--only",
                        "images",
                        "--image-variants",
                        "2",
                        "--out",
                        out.toString(),
                        "--data-dir",
                        folder.resolve("data").toString())))
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();

    assertThat(program.waitFor(PATIENCE_SEC, TimeUnit.SECONDS)).isTrue();

    assertThat(program.exitValue()).as(Files.readString(said)).isZero();
    assertThat(out.resolve("images/hero.png")).exists();
    assertThat(out.resolve("images/lifestyle.png")).exists();
  }

  private Path photo() throws IOException {
    BufferedImage photo = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D painter = photo.createGraphics();
    painter.setColor(new Color(225, 222, 216));
    painter.fillRect(0, 0, WIDTH, HEIGHT);
    painter.setColor(new Color(40, 70, 150));
    painter.fillRoundRect(WIDTH / 4, HEIGHT / 8, WIDTH / 2, HEIGHT * 3 / 4, 400, 400);
    painter.dispose();
    Path file = folder.resolve("camera.jpg");
    ImageIO.write(photo, "jpg", file.toFile());
    return file;
  }
}
