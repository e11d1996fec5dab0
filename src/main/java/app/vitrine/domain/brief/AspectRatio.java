package app.vitrine.domain.brief;

import java.util.Arrays;
import java.util.Optional;

/** Shapes of a film, each with its size at 1080 class in pixels. */
public enum AspectRatio {
  PORTRAIT_9_16("9:16", 1080, 1920),
  SQUARE_1_1("1:1", 1080, 1080),
  PORTRAIT_4_5("4:5", 1080, 1350),
  PORTRAIT_3_4("3:4", 1080, 1440),
  LANDSCAPE_16_9("16:9", 1920, 1080);

  private final String wireName;
  private final int width;
  private final int height;

  AspectRatio(String wireName, int width, int height) {
    this.wireName = wireName;
    this.width = width;
    this.height = height;
  }

  /** The ratio of this wire name, such as {@code 9:16}. */
  public static Optional<AspectRatio> of(String wireName) {
    return Arrays.stream(values()).filter(a -> a.wireName.equals(wireName)).findFirst();
  }

  public String wireName() {
    return wireName;
  }

  public int width() {
    return width;
  }

  public int height() {
    return height;
  }
}
