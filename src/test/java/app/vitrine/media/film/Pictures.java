package app.vitrine.media.film;

import app.vitrine.domain.analysis.Box;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Random;
import javax.imageio.ImageIO;

/** Stills for tests, drawn here. */
public final class Pictures {
  private Pictures() {}

  /** A still of 360 by 640 with a detailed product on a soft ground. */
  public static Path product(Path folder, String name, Color ground) {
    BufferedImage image = new BufferedImage(360, 640, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setPaint(new GradientPaint(0, 0, ground.brighter(), 0, 640, ground.darker()));
    g.fillRect(0, 0, 360, 640);
    Random random = new Random(name.hashCode());
    g.setColor(new Color(120, 40, 30));
    g.fillRoundRect(PRODUCT.x(), PRODUCT.y(), PRODUCT.width(), PRODUCT.height(), 30, 30);
    for (int i = 0; i < 60; i++) {
      g.setColor(Color.getHSBColor(random.nextFloat(), 0.6f, 0.5f + 0.5f * random.nextFloat()));
      g.fillRect(
          PRODUCT.x() + random.nextInt(PRODUCT.width() - 20),
          PRODUCT.y() + random.nextInt(PRODUCT.height() - 20),
          6 + random.nextInt(14),
          6 + random.nextInt(14));
    }
    g.dispose();
    return save(image, folder.resolve(name + ".png"));
  }

  /** Where {@link #product} stands. */
  public static final Box PRODUCT = new Box(100, 210, 160, 220);

  /** A still of one colour. */
  public static Path plain(Path folder, String name, Color colour, int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setColor(colour);
    g.fillRect(0, 0, width, height);
    g.dispose();
    return save(image, folder.resolve(name + ".png"));
  }

  /** The ground of {@link #edged}. */
  public static final Color GROUND = new Color(190, 180, 170);

  /** A still of 600 by 1067: a dark block whose outermost pixels are half covered. */
  public static Path edged(Path folder, String name, Box product) {
    BufferedImage image = new BufferedImage(600, 1067, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setColor(GROUND);
    g.fillRect(0, 0, 600, 1067);
    g.setColor(new Color(115, 105, 95));
    g.fillRect(product.x(), product.y(), product.width(), product.height());
    g.setColor(new Color(40, 30, 20));
    g.fillRect(product.x() + 1, product.y() + 1, product.width() - 2, product.height() - 2);
    g.dispose();
    return save(image, folder.resolve(name + ".png"));
  }

  /** A still of 360 by 640 whose left part, 100 pixels wide, is darker than the rest. */
  public static Path halves(Path folder, String name, int left, int right) {
    BufferedImage image = new BufferedImage(360, 640, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setColor(new Color(right, right, right));
    g.fillRect(0, 0, 360, 640);
    g.setColor(new Color(left, left, left));
    g.fillRect(0, 0, 100, 640);
    g.dispose();
    return save(image, folder.resolve(name + ".png"));
  }

  private static Path save(BufferedImage image, Path to) {
    try {
      ImageIO.write(image, "png", to.toFile());
      return to;
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }
}
