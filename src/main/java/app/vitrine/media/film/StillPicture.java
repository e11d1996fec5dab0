package app.vitrine.media.film;

import static org.bytedeco.opencv.global.opencv_core.CV_8UC1;
import static org.bytedeco.opencv.global.opencv_imgcodecs.IMREAD_COLOR;
import static org.bytedeco.opencv.global.opencv_imgcodecs.imdecode;

import app.vitrine.domain.error.VitrineException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.opencv.opencv_core.Mat;

/** Reads a still from the disk. */
final class StillPicture {
  private static final long MOST_BYTES = 200L << 20;

  private StillPicture() {}

  /**
   * The picture in BGR, upright.
   *
   * @throws VitrineException when there is no picture that can be read
   */
  static Mat read(Path file) {
    try {
      if (Files.size(file) > MOST_BYTES) {
        throw unreadable(file, new IOException("larger than " + MOST_BYTES + " bytes"));
      }
      byte[] bytes = Files.readAllBytes(file);
      // Decoding from memory because OpenCV's own file access fails on some names on Windows.
      try (Unfinished making = new Unfinished();
          BytePointer data = new BytePointer(bytes);
          Mat coded = new Mat(1, bytes.length, CV_8UC1, data)) {
        Mat picture = making.with(imdecode(coded, IMREAD_COLOR), Mat::close);
        if (picture.empty()) {
          throw unreadable(file, new IOException("not a picture"));
        }
        making.finished();
        return picture;
      }
    } catch (IOException broken) {
      throw unreadable(file, broken);
    }
  }

  private static VitrineException unreadable(Path file, IOException cause) {
    return VitrineException.internal(
        "The picture " + file.getFileName() + " could not be read for the video.",
        "Make the images again, then the video.",
        cause);
  }
}
