package app.vitrine.media.cutout;

import app.vitrine.domain.analysis.Box;
import app.vitrine.domain.analysis.CutoutWay;
import app.vitrine.domain.error.VitrineException;
import app.vitrine.domain.work.CancelToken;
import app.vitrine.media.photo.Photo;
import app.vitrine.media.photo.PhotoPreview;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Cuts products out of photos with no network: two small matte networks look at the whole photo and
 * again close up, and {@link CutoutMaker} finds the edge. There are other ways to look, for a
 * person to choose from when they see something else.
 *
 * <p>Safe to use from several threads; close it to give the networks' memory back.
 */
public final class CutoutEngine implements AutoCloseable {
  /** Part of the frame, on each side, left out by the box used when nothing was found. */
  private static final double FALLBACK_MARGIN = 0.1;

  private static final float UNIT = 1 / 255f;

  private final MatteNetworks networks = new MatteNetworks();
  private final RoughFinder automatic = NetworkFinder.ofAll(networks);
  private final Map<CutoutWay, RoughFinder> others = new LinkedHashMap<>();

  public CutoutEngine() {
    others.put(CutoutWay.BY_SHAPE, NetworkFinder.of(networks, MatteNetworks.Kind.A));
    others.put(CutoutWay.BY_EDGES, NetworkFinder.of(networks, MatteNetworks.Kind.B));
    others.put(CutoutWay.BY_CONTRAST, new ContrastFinder());
  }

  /** Cuts out a photo, trusting the file's own transparency when it has any. */
  public Cutout cut(Photo photo, CancelToken cancel) {
    BufferedImage transparency = photo.transparency();
    if (transparency != null) {
      Cutout own = ownTransparency(photo.image(), transparency, cancel);
      if (own != null) {
        return own;
      }
    }
    return cut(photo.image(), cancel);
  }

  /**
   * Cuts out the product of an opaque, upright photo.
   *
   * <p>When no product can be told from the ground the answer has a confidence below {@link
   * Cutout#FOUND} and keeps the middle of the frame.
   *
   * @throws app.vitrine.domain.work.WorkCancelledException when cancelled
   */
  public Cutout cut(BufferedImage photo, CancelToken cancel) {
    try (WorkingPhoto working = new WorkingPhoto(photo, cancel)) {
      Cutout cutout = CutoutMaker.make(photo, working, automatic, cancel);
      return cutout != null && cutout.found()
          ? cutout
          : middle(photo, cutout == null ? 0 : cutout.confidence(), cancel);
    }
  }

  /**
   * Cuts out a photo in a way a person chose.
   *
   * @return the product alone, the photo's size, with opacity
   * @throws VitrineException when nothing is found that way, or there is no such way
   */
  public BufferedImage cut(Photo photo, CutoutWay way, CancelToken cancel) {
    BufferedImage found = found(photo, way, cancel);
    if (found == null) {
      throw VitrineException.unchanged(
          "The product cannot be cut out this way any more.",
          "Choose another outline, or correct the one there is with the brush.");
    }
    return found;
  }

  private @Nullable BufferedImage found(Photo photo, CutoutWay way, CancelToken cancel) {
    RoughFinder finder = others.get(way);
    if (finder != null) {
      try (WorkingPhoto working = new WorkingPhoto(photo.image(), cancel)) {
        Cutout made = CutoutMaker.make(photo.image(), working, finder, cancel);
        return made == null ? null : made.image();
      }
    }
    BufferedImage image = cut(photo, cancel).image();
    if (way.equals(CutoutWay.AUTOMATIC)) {
      return image;
    }
    if (way.equals(CutoutWay.LARGEST_PART)) {
      return CutoutParts.largest(image, cancel);
    }
    return way.equals(CutoutWay.WITHOUT_OPENINGS)
        ? CutoutParts.withoutOpenings(photo.image(), image, cancel)
        : null;
  }

  /**
   * The best cut-outs of a photo that differ from the one there is and from one another: what
   * {@link #cut(Photo, CancelToken)} makes, then the others, the most plausible first. Takes some
   * seconds.
   *
   * @param standing the cut-out there is, a preview as {@link PhotoPreview} makes it
   * @return at most {@link CutoutCandidates#MOST} less the one there is; previews of its size
   */
  public List<CutoutCandidate> candidates(Photo photo, BufferedImage standing, CancelToken cancel) {
    try (WorkingPhoto working = new WorkingPhoto(photo.image(), cancel)) {
      CutoutCandidates candidates =
          new CutoutCandidates(photo.image(), working, cut(photo, cancel), standing, cancel);
      others.forEach(
          (way, finder) -> {
            Cutout made = CutoutMaker.make(photo.image(), working, finder, cancel);
            if (made != null) {
              candidates.add(way, made.image());
            }
          });
      return candidates.best();
    }
  }

  /** The file's own opacity; the photo lies on white, so white is what the edge is freed of. */
  private static @Nullable Cutout ownTransparency(
      BufferedImage photo, BufferedImage transparency, CancelToken cancel) {
    Box all = new Box(0, 0, photo.getWidth(), photo.getHeight());
    CutoutPainter painter = new CutoutPainter(photo, cancel);
    painter.paintFromWhite(
        all,
        (strip, w, h, rgb, alphas) -> {
          int[] row = new int[w * h];
          transparency.getRaster().getSamples((int) strip.x(), (int) strip.y(), w, h, 0, row);
          for (int i = 0; i < w * h; i++) {
            alphas[i] = row[i] * UNIT;
          }
        });
    return painter.isEmpty() ? null : painter.finish(1);
  }

  private static Cutout middle(BufferedImage photo, double confidence, CancelToken cancel) {
    int left = (int) (FALLBACK_MARGIN * photo.getWidth());
    int top = (int) (FALLBACK_MARGIN * photo.getHeight());
    Box box = new Box(left, top, photo.getWidth() - 2 * left, photo.getHeight() - 2 * top);
    CutoutPainter painter = new CutoutPainter(photo, cancel);
    painter.paintFromWhite(box, (strip, w, h, rgb, alphas) -> Arrays.fill(alphas, 0, w * h, 1f));
    return painter.finish(confidence);
  }

  @Override
  public void close() {
    networks.close();
  }
}
