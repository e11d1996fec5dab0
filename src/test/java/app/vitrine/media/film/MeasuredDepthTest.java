package app.vitrine.media.film;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bytedeco.opencv.global.opencv_video.calcOpticalFlowFarneback;

import app.vitrine.domain.analysis.Box;
import app.vitrine.domain.brief.Language;
import app.vitrine.domain.video.CameraMovement;
import app.vitrine.domain.video.ShotType;
import app.vitrine.domain.video.StillDepth;
import app.vitrine.domain.work.CancelToken;
import app.vitrine.fixture.BesideOthers;
import app.vitrine.media.probe.MediaProbe;
import app.vitrine.media.type.CaptionRole;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.FloatBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import org.bytedeco.javacpp.indexer.UByteIndexer;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.opencv_core.Mat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Depth as a viewer meets it: dense optical flow (Farnebäck, 2003) between frames of an encoded
 * film, over the product, the surface behind it and the backdrop.
 */
@BesideOthers
class MeasuredDepthTest {
  private static final int STILL_WIDTH = 360;
  private static final int STILL_HEIGHT = 640;
  private static final Box PRODUCT = new Box(120, 330, 120, 130);
  private static final int EDGE = 300;
  private static final StillDepth DEPTH = new StillDepth(120, EDGE, 460, 0.45, false);

  @TempDir private Path folder;

  @Test
  void a_camera_that_passes_by_moves_the_product_most_and_the_backdrop_least() throws IOException {
    Path film = film();
    BufferedImage before = MediaProbe.grab(film, 0.8, CancelToken.none());
    BufferedImage after = MediaProbe.grab(film, 1.2, CancelToken.none());
    try (Mat from = luma(before);
        Mat to = luma(after);
        Mat flow = new Mat()) {
      calcOpticalFlowFarneback(from, to, flow, 0.5, 4, 15, 4, 7, 1.5, 0);
      FloatBuffer moved = flow.createBuffer();
      Box product = area(before, PRODUCT);
      double near = left(moved, before.getWidth(), shrunk(product));
      // On both sides alike, as all that grows goes outwards too.
      int aside = Math.min(product.x(), before.getWidth() - product.right()) - 36;
      int down = product.y() + product.height() / 8;
      double surface =
          (left(moved, before.getWidth(), new Box(product.x() - 32 - aside, down, aside, 20))
                  + left(moved, before.getWidth(), new Box(product.right() + 32, down, aside, 20)))
              / 2;
      double backdrop = left(moved, before.getWidth(), new Box(20, 10, before.getWidth() - 40, 40));
      assertThat(near).isGreaterThan(1.5);
      assertThat(surface).isBetween(0.6 * near, 0.85 * near);
      assertThat(backdrop).isBetween(0.3 * near, 0.8 * surface);
    }
  }

  private Path film() throws IOException {
    BufferedImage ground = textured();
    BufferedImage still = textured();
    Graphics2D g = still.createGraphics();
    g.setColor(new Color(90, 40, 30));
    g.fillRect(PRODUCT.x(), PRODUCT.y(), PRODUCT.width(), PRODUCT.height());
    Random random = new Random(5);
    for (int i = 0; i < 60; i++) {
      g.setColor(new Color(random.nextInt(256), random.nextInt(100), random.nextInt(100)));
      g.fillOval(
          PRODUCT.x() + random.nextInt(PRODUCT.width() - 12),
          PRODUCT.y() + random.nextInt(PRODUCT.height() - 12),
          12,
          12);
    }
    g.dispose();
    PlanShot shot =
        new PlanShot(
            new PlanShot.Still(
                written(still, "still"), PRODUCT, PRODUCT, written(ground, "ground"), DEPTH),
            CameraMovement.TRACKING,
            ShotType.MEDIUM_WIDE,
            2,
            "",
            CaptionRole.LINE);
    return Films.composed(
        new FilmPlan(Films.WIDTH, Films.HEIGHT, 20, Language.EN, List.of(shot), null), folder);
  }

  private static BufferedImage textured() {
    BufferedImage image = new BufferedImage(STILL_WIDTH, STILL_HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setColor(new Color(120, 130, 140));
    g.fillRect(0, 0, STILL_WIDTH, EDGE);
    g.setColor(new Color(150, 120, 90));
    g.fillRect(0, EDGE, STILL_WIDTH, STILL_HEIGHT - EDGE);
    Random random = new Random(3);
    for (int i = 0; i < 900; i++) {
      int y = random.nextInt(STILL_HEIGHT);
      int grey = 70 + random.nextInt(120);
      g.setColor(y + 12 < EDGE ? new Color(grey, grey, 160) : new Color(grey, grey, 60));
      if (y + 12 < EDGE || y > EDGE) {
        g.fillOval(random.nextInt(STILL_WIDTH), y, 12, 12);
      }
    }
    g.dispose();
    return image;
  }

  private Path written(BufferedImage image, String name) throws IOException {
    Path file = folder.resolve(name + ".png");
    ImageIO.write(image, "png", file.toFile());
    return file;
  }

  /** Where a part of the still is in the middle of the shot, in the frame. */
  private static Box area(BufferedImage frame, Box part) {
    Window window =
        new Framing(STILL_WIDTH, STILL_HEIGHT, PRODUCT, frame.getWidth(), frame.getHeight())
            .path(CameraMovement.TRACKING, ShotType.MEDIUM_WIDE)
            .at(0.5);
    double size = frame.getWidth() / window.width();
    double left = window.centreX() - window.width() / 2;
    double top = window.centreY() - frame.getHeight() / size / 2;
    return new Box(
        (int) ((part.x() - left) * size),
        (int) ((part.y() - top) * size),
        (int) (part.width() * size),
        (int) (part.height() * size));
  }

  private static Box shrunk(Box box) {
    int rim = box.width() / 5;
    return new Box(box.x() + rim, box.y() + rim, box.width() - 2 * rim, box.height() - 2 * rim);
  }

  /** Mean pixels to the left. */
  private static double left(FloatBuffer moved, int width, Box over) {
    double sum = 0;
    for (int y = over.y(); y < over.bottom(); y++) {
      for (int x = over.x(); x < over.right(); x++) {
        sum -= moved.get(2 * (y * width + x));
      }
    }
    return sum / over.width() / over.height();
  }

  private static Mat luma(BufferedImage picture) {
    Mat mat = new Mat(picture.getHeight(), picture.getWidth(), opencv_core.CV_8UC1);
    try (UByteIndexer pixels = mat.createIndexer()) {
      for (int y = 0; y < picture.getHeight(); y++) {
        for (int x = 0; x < picture.getWidth(); x++) {
          int rgb = picture.getRGB(x, y);
          pixels.put(y, x, (3 * (rgb >> 16 & 0xff) + 6 * (rgb >> 8 & 0xff) + (rgb & 0xff)) / 10);
        }
      }
    }
    return mat;
  }
}
