package app.vitrine.media.film;

import static org.bytedeco.opencv.global.opencv_core.CV_8UC1;
import static org.bytedeco.opencv.global.opencv_imgcodecs.IMREAD_COLOR;
import static org.bytedeco.opencv.global.opencv_imgcodecs.imdecode;

import app.vitrine.domain.error.VitrineException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.opencv.opencv_core.Mat;

/** Reads a still from the disk. */
final class StillPicture {
  private static final long MOST_BYTES = 200L << 20;
  private static final int PART_BYTES = 1 << 16;

  private StillPicture() {}

  /**
   * The picture in BGR, upright.
   *
   * @throws VitrineException when there is no picture that can be read
   */
  static Mat read(Path file) {
    try {
      long size = Files.size(file);
      if (size < 1 || size > MOST_BYTES) {
        throw unreadable(file, new IOException("a picture of " + size + " bytes"));
      }
      // Decoding from memory because OpenCV's own file access fails on some names on Windows.
      try (Unfinished making = new Unfinished();
          BytePointer data = bytes(file, (int) size);
          Mat coded = new Mat(1, (int) size, CV_8UC1, data)) {
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

  /** A file's bytes outside the heap, where they are freed with the picture's other memory. */
  private static BytePointer bytes(Path file, int size) throws IOException {
    try (Unfinished making = new Unfinished();
        InputStream in = Files.newInputStream(file)) {
      BytePointer data = making.with(new BytePointer(size), BytePointer::close);
      byte[] part = new byte[PART_BYTES];
      for (int at = 0; at < size; ) {
        int count = in.readNBytes(part, 0, Math.min(part.length, size - at));
        if (count == 0) {
          throw new EOFException("ends after " + at + " of " + size + " bytes");
        }
        data.position(at).put(part, 0, count);
        at += count;
      }
      making.finished();
      return data.position(0);
    }
  }

  private static VitrineException unreadable(Path file, IOException cause) {
    return VitrineException.internal(
        "The picture " + file.getFileName() + " could not be read for the video.",
        "Make the images again, then the video.",
        cause);
  }
}
