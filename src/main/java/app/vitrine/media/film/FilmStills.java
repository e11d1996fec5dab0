package app.vitrine.media.film;

import app.vitrine.domain.error.VitrineException;
import app.vitrine.domain.work.CancelToken;
import app.vitrine.media.probe.FrameGrabber;
import app.vitrine.media.probe.MediaProbe;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Takes poster and thumbnails from a finished film and saves them as JPEG. */
public final class FilmStills {
  private static final float QUALITY = 0.92f;
  private static final int THUMBNAIL_SIDE = 480;

  /** Late enough for the caption to stand, early enough for the camera not to have gone far. */
  private static final double MOMENT_IN_SHOT = 0.5;

  private FilmStills() {}

  /** Writes the first shot in full size, with its caption. */
  public static void poster(Path film, FilmPlan plan, Path to, CancelToken cancel) {
    save(MediaProbe.grab(film, moment(plan, 0), cancel), to);
  }

  /**
   * Writes one picture a shot, its longer side 480 pixels.
   *
   * @param to a file for each shot of the plan, in order
   */
  public static void thumbnails(Path film, FilmPlan plan, List<Path> to, CancelToken cancel) {
    if (to.size() != plan.shots().size()) {
      throw new IllegalArgumentException(to.size() + " files for " + plan.shots().size());
    }
    try (FrameGrabber frames = FrameGrabber.open(film)) {
      for (int shot = 0; shot < to.size(); shot++) {
        save(reduced(frames.at(moment(plan, shot), cancel)), to.get(shot));
      }
    }
  }

  private static double moment(FilmPlan plan, int shot) {
    double begin = 0;
    for (int i = 0; i < shot; i++) {
      begin += plan.shots().get(i).durationSec();
    }
    return begin + MOMENT_IN_SHOT * plan.shots().get(shot).durationSec();
  }

  /** Halves until one bilinear step is left, which keeps edges clean. */
  private static BufferedImage reduced(BufferedImage picture) {
    double scale =
        Math.min(1, (double) THUMBNAIL_SIDE / Math.max(picture.getWidth(), picture.getHeight()));
    int width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
    int height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
    BufferedImage step = picture;
    while (step.getWidth() > 2 * width) {
      step = drawn(step, step.getWidth() / 2, step.getHeight() / 2);
    }
    return drawn(step, width, height);
  }

  private static BufferedImage drawn(BufferedImage picture, int width, int height) {
    BufferedImage smaller = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
    Graphics2D g = smaller.createGraphics();
    g.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    g.drawImage(picture, 0, 0, width, height, null);
    g.dispose();
    return smaller;
  }

  private static void save(BufferedImage picture, Path to) {
    Path whole = TemporaryFiles.beside(to);
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(whole.toFile())) {
      ImageWriteParam parameters = writer.getDefaultWriteParam();
      parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      parameters.setCompressionQuality(QUALITY);
      writer.setOutput(out);
      writer.write(null, new IIOImage(picture, null, null), parameters);
    } catch (IOException refused) {
      TemporaryFiles.discard(whole);
      throw VitrineException.internal(
          "The picture " + to.getFileName() + " could not be saved.",
          "Check that the disk has room and the folder can be written to, then try again.",
          refused);
    } finally {
      writer.dispose();
    }
    TemporaryFiles.settle(whole, to);
  }
}
