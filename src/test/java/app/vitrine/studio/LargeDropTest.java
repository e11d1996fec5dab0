package app.vitrine.studio;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.bootstrap.Desks;
import app.vitrine.studio.desk.Desk;
import app.vitrine.studio.fixture.StudioWindow;
import app.vitrine.studio.screens.FxToolkit;
import app.vitrine.studio.screens.StandInDesk;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A shoot of camera photos and one of 64 megapixels, dropped at once. {@code mvn -Pstall verify}
 * drops as many as are taken, in the memory the launcher gives the studio, and judges by the clock.
 */
class LargeDropTest {
  private static final boolean WHOLE = Boolean.getBoolean("vitrine.stall");
  private static final int OTHERS = WHOLE ? 299 : 5;
  private static final Duration LONGEST = Duration.ofMillis(200);

  private final AtomicInteger read = new AtomicInteger();

  @Test
  void the_screen_goes_on_while_they_are_looked_at(@TempDir Path data, @TempDir Path photos)
      throws Exception {
    List<Path> shoot = shoot(photos);
    if (WHOLE) {
      try (Desk another = Desks.open(data.resolve("another"));
          StudioWindow window = StudioWindow.over(another)) {
        window.rig().walkThrough();
      }
    }
    try (Desk desk = Desks.open(data.resolve("library"));
        StudioWindow window = StudioWindow.over(StandInDesk.around(desk, this::counted))) {
      window.rig().settle();
      StallMonitor monitor = StallMonitor.over(Platform::runLater);
      window.drop(shoot);
      window.awaitKey("create.photos", shoot.size());
      window.awaitWords("8000 × 8000");
      window.awaitKey("create.finding_product_found");

      window.clickOn(".draft-strip");
      window.press(KeyCode.RIGHT);
      window.awaitWords("4000 × 3000");
      window.await("every photo seen", () -> read.get() > OTHERS);
      StallMonitor.Seen seen = monitor.stop();
      System.out.println(seen.inShort());

      assertThat(FxToolkit.on(() -> window.has(".refusal"))).isFalse();
      assertThat(WHOLE ? seen.longest() : seen.mostWork()).isLessThan(LONGEST);
      assertThat(seen.mostHeld()).isLessThan(LONGEST);
      assertThat(seen.looks()).isGreaterThan(100);
    }
  }

  private @Nullable Object counted(String method, StandInDesk.Call call) throws Throwable {
    Object made = call.make();
    if (method.equals("preview")) {
      read.incrementAndGet();
    }
    return made;
  }

  private static List<Path> shoot(Path folder) throws IOException {
    List<Path> all = new ArrayList<>();
    all.add(write(folder.resolve("0-large.jpg"), 8_000, 8_000));
    byte[] usual = Files.readAllBytes(write(folder.resolve("1-usual.jpg"), 4_000, 3_000));
    all.add(folder.resolve("1-usual.jpg"));
    for (int at = 2; at <= OTHERS; at++) {
      all.add(Files.write(folder.resolve(at + "-usual.jpg"), usual));
    }
    return all;
  }

  /** A blue thing on a light ground. */
  private static Path write(Path file, int width, int height) throws IOException {
    BufferedImage photo = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
    Graphics2D painter = photo.createGraphics();
    painter.setColor(new Color(225, 222, 216));
    painter.fillRect(0, 0, width, height);
    painter.setColor(new Color(40, 70, 150));
    painter.fillRoundRect(width / 4, height / 8, width / 2, height * 3 / 4, 400, 400);
    painter.dispose();
    ImageIO.write(photo, "jpg", file.toFile());
    return file;
  }
}
