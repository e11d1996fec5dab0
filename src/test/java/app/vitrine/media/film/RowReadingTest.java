package app.vitrine.media.film;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.bytedeco.opencv.global.opencv_core.CV_8UC1;

import java.util.Random;
import org.bytedeco.javacpp.indexer.UByteIndexer;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Rect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reading a plane between its pixels, against the definition of doing so. */
class RowReadingTest {
  private static final int COLUMNS = 53;
  private static final int ROWS = 41;

  private final RowReading reading = new RowReading();

  @ParameterizedTest
  @CsvSource({
    "1.0, 0, 1.0, 0",
    "1.25, 3.5, 1.5, 2.25",
    "0.4, 10.1, 0.3, 7.7",
    "1.3, -6.2, 1.2, -4.9",
    "2.0, 0.3, 1.9, 3.1",
    "1.1, 30.9, 1.1, 25.5",
    "1.0, 60, 1.0, 50"
  })
  void every_pixel_lies_between_its_four_neighbours(
      double stepX, double fromX, double stepY, double fromY) {
    try (Mat plane = noise(COLUMNS, ROWS);
        Mat target = new Mat(24, 31, CV_8UC1)) {
      reading.read(plane, target, y -> new RowReading.Place(fromY + y * stepY, fromX, stepX));
      try (UByteIndexer seen = target.createIndexer();
          UByteIndexer source = plane.createIndexer()) {
        for (int y = 0; y < target.rows(); y++) {
          for (int x = 0; x < target.cols(); x++) {
            double meant = between(source, fromX + x * stepX, fromY + y * stepY);
            assertThat((double) seen.get(y, x)).as("%s, %s", x, y).isCloseTo(meant, within(2.5));
          }
        }
      }
    }
  }

  @Test
  void rows_may_lie_anywhere() {
    try (Mat plane = noise(COLUMNS, ROWS);
        Mat target = new Mat(ROWS, COLUMNS, CV_8UC1)) {
      reading.read(plane, target, y -> new RowReading.Place(ROWS - 1 - y, 0.5 * y, 1));
      try (UByteIndexer seen = target.createIndexer();
          UByteIndexer source = plane.createIndexer()) {
        for (int y = 0; y < ROWS; y += 2) {
          assertThat(seen.get(y, 3)).isEqualTo(source.get(ROWS - 1 - y, 3 + y / 2));
        }
      }
    }
  }

  @Test
  void a_part_of_a_plane_and_a_part_of_a_frame_are_read_and_filled_alone() {
    try (Mat plane = noise(COLUMNS, ROWS);
        Mat frame = Mat.zeros(ROWS, COLUMNS, CV_8UC1).asMat();
        Rect from = new Rect(11, 7, 20, 20);
        Rect to = new Rect(5, 9, 20, 20);
        Mat source = new Mat(plane, from);
        Mat target = new Mat(frame, to)) {
      reading.read(source, target, y -> new RowReading.Place(y, 0, 1));
      try (UByteIndexer seen = frame.createIndexer();
          UByteIndexer all = plane.createIndexer()) {
        for (int y = 0; y < ROWS; y++) {
          for (int x = 0; x < COLUMNS; x++) {
            boolean inside = x >= 5 && x < 25 && y >= 9 && y < 29;
            assertThat(seen.get(y, x)).isEqualTo(inside ? all.get(y - 2, x + 6) : 0);
          }
        }
      }
    }
  }

  private static Mat noise(int columns, int rows) {
    Mat plane = new Mat(rows, columns, CV_8UC1);
    Random random = new Random(7);
    try (UByteIndexer pixels = plane.createIndexer()) {
      for (int y = 0; y < rows; y++) {
        for (int x = 0; x < columns; x++) {
          pixels.put(y, x, random.nextInt(256));
        }
      }
    }
    return plane;
  }

  private static double between(UByteIndexer plane, double x, double y) {
    int left = (int) Math.floor(x);
    int top = (int) Math.floor(y);
    double across = x - left;
    double down = y - top;
    return (1 - down) * ((1 - across) * at(plane, left, top) + across * at(plane, left + 1, top))
        + down * ((1 - across) * at(plane, left, top + 1) + across * at(plane, left + 1, top + 1));
  }

  /** Seen as in a mirror beyond the edges, and as the farthest pixel beyond that. */
  private static double at(UByteIndexer plane, int x, int y) {
    return plane.get(mirrored(y, ROWS - 1), mirrored(x, COLUMNS - 1));
  }

  private static int mirrored(int place, int last) {
    int inside = place < 0 ? -place : place > last ? 2 * last - place : place;
    return Math.clamp(inside, 0, last);
  }
}
