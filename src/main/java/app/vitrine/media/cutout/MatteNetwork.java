package app.vitrine.media.cutout;

import static org.bytedeco.opencv.global.opencv_dnn.readNetFromONNX;

import app.vitrine.domain.error.VitrineException;
import java.io.IOException;
import java.io.InputStream;
import org.bytedeco.opencv.opencv_dnn.Net;

/**
 * A network that says for each pixel of a picture how much of it is product, and how it wants to be
 * asked.
 *
 * @param name in lower case where it is one of ours
 * @param ours whether it comes with the program, and is kept ready for the next photo
 */
record MatteNetwork(String name, boolean ours, Opener opener, Asking asking) {
  /** Of {@code assets/models}; was trained small and sees shapes. */
  static final MatteNetwork A = shipped("cutout-a");

  /** Of {@code assets/models}; was trained larger and sees edges. */
  static final MatteNetwork B = shipped("cutout-b");

  /** Reads a network into memory. */
  @FunctionalInterface
  interface Opener {
    Net open();
  }

  private static MatteNetwork shipped(String name) {
    byte[] model = load("assets/models/" + name + ".onnx");
    return new MatteNetwork(name, true, () -> readNetFromONNX(model), Asking.OURS);
  }

  private static byte[] load(String resource) {
    try (InputStream in = MatteNetwork.class.getClassLoader().getResourceAsStream(resource)) {
      if (in == null) {
        throw new IOException("missing on the class path: " + resource);
      }
      return in.readAllBytes();
    } catch (IOException broken) {
      throw VitrineException.internal(
          "The cut-out model could not be loaded.", "Install the program again.", broken);
    }
  }
}
