package app.vitrine.gateway.local;

import app.vitrine.domain.analysis.Box;
import app.vitrine.domain.error.VitrineException;
import app.vitrine.domain.video.Footage;
import app.vitrine.gateway.port.CallContext;
import app.vitrine.gateway.port.VideoModel;
import app.vitrine.media.film.StillFraming;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The built-in answer to a shot: the composer's camera moves over the first frame. Needs no network
 * and no time, so a job is finished when it is submitted.
 */
public final class LocalVideoModel implements VideoModel {
  /** A still enlarged further than this on its closest point looks soft. */
  private static final double MOST_ENLARGED = 3;

  private static final double LEAST_IN_VIEW = 0.2;
  private static final int ID_BYTES = 12;

  @Override
  public String provider() {
    return "local";
  }

  /** An id that the same order always gets. */
  @Override
  public String submit(ShotOrder order, CallContext call) {
    call.cancel().throwIfCancelled();
    String work =
        String.join(
            "|",
            call.idempotencyKey(),
            String.valueOf(order.shot().sequence()),
            order.shot().movement().name(),
            order.shot().type().name(),
            String.valueOf(order.firstFrame().getFileName()),
            order.width() + "x" + order.height() + "@" + order.fps());
    return "local-" + digest(work);
  }

  /**
   * The camera move over the order's still, its product held to what the still shows.
   *
   * @throws VitrineException when the still cannot be read, is too small to fill the frame, or does
   *     not show the product where the order says
   */
  @Override
  public Footage await(String jobId, ShotOrder order, CallContext call) {
    call.cancel().throwIfCancelled();
    StillFraming framing =
        StillFraming.of(
            order.firstFrame(),
            order.product(),
            order.shot().movement(),
            order.shot().type(),
            order.width(),
            order.height());
    if (framing.enlargement() > MOST_ENLARGED) {
      throw VitrineException.provider(
          "The picture for shot "
              + order.shot().sequence()
              + " is only "
              + framing.width()
              + " by "
              + framing.height()
              + " pixels, too small for a video of "
              + order.width()
              + " by "
              + order.height()
              + ".",
          false,
          null);
    }
    Box shown =
        StillFraming.within(order.product(), framing.width(), framing.height())
            .filter(product -> framing.productInView() >= LEAST_IN_VIEW)
            .orElseThrow(
                () ->
                    VitrineException.provider(
                        "The picture for shot "
                            + order.shot().sequence()
                            + " does not show the product.",
                        false,
                        null));
    return new Footage.CameraMove(order.firstFrame(), shown);
  }

  private static String digest(String work) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(work.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, ID_BYTES);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
