package app.vitrine.media.cutout;

import static org.bytedeco.opencv.global.opencv_core.CV_32F;
import static org.bytedeco.opencv.global.opencv_dnn.blobFromImage;
import static org.bytedeco.opencv.global.opencv_dnn.readNetFromONNX;

import app.vitrine.domain.error.VitrineException;
import app.vitrine.domain.work.CancelToken;
import app.vitrine.domain.work.Seats;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Scalar;
import org.bytedeco.opencv.opencv_core.Size;
import org.bytedeco.opencv.opencv_dnn.Net;

/**
 * The two matte networks of {@code assets/models}. A network remembers its last input, so each call
 * borrows one of its own; idle ones are kept for the next call.
 */
final class MatteNetworks implements AutoCloseable {
  /** The networks: A was trained small and sees shapes, B larger and sees edges. */
  enum Kind {
    A("assets/models/cutout-a.onnx"),
    B("assets/models/cutout-b.onnx");

    private final String resource;

    Kind(String resource) {
      this.resource = resource;
    }
  }

  /** One look at a picture: by which network, at which side in pixels (a multiple of 32). */
  record Look(Kind kind, int side) {}

  private static final int CALLS_AT_ONCE = 4;
  private static final double UNIT = 1 / 255.0;

  private final Map<Kind, byte[]> models = new EnumMap<>(Kind.class);
  private final Map<Kind, ConcurrentLinkedDeque<Net>> idle = new EnumMap<>(Kind.class);
  private final Seats seats = new Seats(CALLS_AT_ONCE);

  MatteNetworks() {
    for (Kind kind : Kind.values()) {
      models.put(kind, load(kind.resource));
      idle.put(kind, new ConcurrentLinkedDeque<>());
    }
  }

  private static byte[] load(String resource) {
    try (InputStream in = MatteNetworks.class.getClassLoader().getResourceAsStream(resource)) {
      if (in == null) {
        throw new IOException("missing on the class path: " + resource);
      }
      return in.readAllBytes();
    } catch (IOException broken) {
      throw VitrineException.internal(
          "The cut-out model could not be loaded.", "Install the program again.", broken);
    }
  }

  /** The mean opinion of several looks at one part of a photo, 0 to 1, at the given size. */
  Plane look(
      WorkingPhoto photo,
      Frame frame,
      List<Look> looks,
      int width,
      int height,
      CancelToken cancel) {
    Plane sum = new Plane(width, height, 1);
    Frame cell = new Frame(0, 0, 1, 1);
    for (Look look : looks) {
      cancel.throwIfCancelled();
      Plane opinion = opinion(photo, frame, look, cancel).resampled(cell, cell, width, height);
      for (int i = 0; i < sum.data.length; i++) {
        sum.data[i] += Math.clamp(opinion.data[i], 0f, 1f) / looks.size();
      }
    }
    return sum;
  }

  private Plane opinion(WorkingPhoto photo, Frame frame, Look look, CancelToken cancel) {
    try (Seats.Seat _ = seats.take(cancel)) {
      return opinion(photo, frame, look);
    }
  }

  private Plane opinion(WorkingPhoto photo, Frame frame, Look look) {
    Net net = borrow(look.kind());
    try (Mat input = photo.part(frame, look.side(), look.side());
        Size size = new Size(look.side(), look.side());
        Scalar zero = new Scalar(0, 0, 0, 0);
        Mat blob = blobFromImage(input, UNIT, size, zero, false, false, CV_32F)) {
      net.setInput(blob);
      try (Mat output = net.forward();
          Mat flat = output.reshape(1, look.side())) {
        return Plane.of(flat);
      }
    } finally {
      idle(look.kind()).push(net);
    }
  }

  private Net borrow(Kind kind) {
    Net net = idle(kind).poll();
    return net != null ? net : readNetFromONNX(Objects.requireNonNull(models.get(kind)));
  }

  private ConcurrentLinkedDeque<Net> idle(Kind kind) {
    return Objects.requireNonNull(idle.get(kind));
  }

  @Override
  public void close() {
    for (ConcurrentLinkedDeque<Net> nets : idle.values()) {
      for (Net net = nets.poll(); net != null; net = nets.poll()) {
        net.close();
      }
    }
  }
}
