package app.vitrine.media.cutout;

import static org.bytedeco.opencv.global.opencv_core.CV_32F;
import static org.bytedeco.opencv.global.opencv_dnn.blobFromImage;

import app.vitrine.domain.work.CancelToken;
import app.vitrine.domain.work.Seats;
import app.vitrine.media.resample.Rows;
import java.nio.FloatBuffer;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Scalar;
import org.bytedeco.opencv.opencv_core.Size;
import org.bytedeco.opencv.opencv_dnn.Net;

/**
 * Asks matte networks. A network remembers its last input, so each call borrows one of its own;
 * idle ones of ours are kept for the next call, a person's own, which may be large, are not.
 */
final class MatteNetworks implements AutoCloseable {
  /** One look at a picture: by which network, at which side in pixels. */
  record Look(MatteNetwork network, int side) {}

  private static final int CALLS_AT_ONCE = 4;
  private static final double UNIT = 1 / 255.0;
  private static final int CHANNELS = 3;

  private final Map<String, ConcurrentLinkedDeque<Net>> idle = new ConcurrentHashMap<>();
  private final Seats seats = new Seats(CALLS_AT_ONCE);

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
    Plane[] opinions = new Plane[looks.size()];
    Rows.each(
        opinions.length,
        cancel,
        i -> {
          Plane seen = opinion(photo, frame, looks.get(i), cancel);
          opinions[i] = seen.resampled(cell, cell, width, height);
        });
    for (Plane opinion : opinions) {
      for (int i = 0; i < sum.data.length; i++) {
        if (!Float.isFinite(opinion.data[i])) {
          throw new IllegalStateException("the network's answer is no number");
        }
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
    Asking asking = look.network().asking();
    Net net = borrow(look.network());
    try (Mat input = photo.part(frame, look.side(), look.side());
        Size size = new Size(look.side(), look.side());
        Scalar zero = new Scalar(0, 0, 0, 0);
        Mat blob =
            blobFromImage(
                input, UNIT, size, zero, asking.channels() == Asking.Channels.RGB, false, CV_32F)) {
      prepare(blob, asking);
      net.setInput(blob);
      try (Mat output = asking.output().isEmpty() ? net.forward() : net.forward(asking.output())) {
        return answer(output, asking);
      }
    } finally {
      giveBack(look.network(), net);
    }
  }

  /** Takes the mean and divides by the deviation, channel by channel. */
  static void prepare(Mat blob, Asking asking) {
    if (asking.isPlain()) {
      return;
    }
    FloatBuffer values = blob.createBuffer();
    int area = values.capacity() / CHANNELS;
    for (int i = 0; i < values.capacity(); i++) {
      int nth = i / area;
      int channel = asking.channels() == Asking.Channels.RGB ? nth : CHANNELS - 1 - nth;
      values.put(
          i,
          (float) ((values.get(i) - asking.mean().get(channel)) / asking.deviation().get(channel)));
    }
  }

  private static Plane answer(Mat output, Asking asking) {
    int dimensions = output.dims();
    int height = output.size(dimensions - 2);
    int width = output.size(dimensions - 1);
    if (dimensions < 2 || output.depth() != CV_32F || output.total() != (long) width * height) {
      throw new IllegalStateException("the network does not answer with one matte");
    }
    Plane plane;
    try (Mat flat = output.reshape(1, height)) {
      plane = Plane.of(flat);
    }
    if (asking.values() == Asking.Values.LOGIT) {
      for (int i = 0; i < plane.data.length; i++) {
        plane.data[i] = (float) (1 / (1 + Math.exp(-plane.data[i])));
      }
    }
    if (asking.stretch()) {
      stretch(plane);
    }
    return plane;
  }

  private static void stretch(Plane plane) {
    float least = Float.MAX_VALUE;
    float most = -Float.MAX_VALUE;
    for (float value : plane.data) {
      least = Math.min(least, value);
      most = Math.max(most, value);
    }
    for (int i = 0; i < plane.data.length && most > least; i++) {
      plane.data[i] = (plane.data[i] - least) / (most - least);
    }
  }

  private Net borrow(MatteNetwork network) {
    Net net = network.ours() ? idle(network).poll() : null;
    return net != null ? net : network.opener().open();
  }

  private void giveBack(MatteNetwork network, Net net) {
    if (network.ours()) {
      idle(network).push(net);
    } else {
      net.close();
    }
  }

  private ConcurrentLinkedDeque<Net> idle(MatteNetwork network) {
    return idle.computeIfAbsent(network.name(), name -> new ConcurrentLinkedDeque<>());
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
