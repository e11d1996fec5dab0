package app.vitrine.media.cutout;

import app.vitrine.domain.analysis.Box;
import app.vitrine.domain.analysis.CutoutWay;
import app.vitrine.domain.error.VitrineException;
import app.vitrine.domain.work.CancelToken;
import app.vitrine.domain.work.WorkCancelledException;
import app.vitrine.media.photo.Photo;
import app.vitrine.media.photo.PhotoPreview;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Cuts products out of photos with no network: two small matte networks look at the whole photo and
 * again close up, colours help out where they are not sure, and {@link CutoutMaker} finds the edge.
 * There are other ways to look, for a person to choose from when they see something else.
 *
 * <p>Safe to use from several threads; close it to give the networks' memory back.
 */
public final class CutoutEngine implements AutoCloseable {
  /** Part of the frame, on each side, left out by the box used when nothing was found. */
  private static final double FALLBACK_MARGIN = 0.1;

  private static final float UNIT = 1 / 255f;

  private static final Logger LOG = LoggerFactory.getLogger(CutoutEngine.class);

  private final MatteNetworks networks = new MatteNetworks();
  private final RoughFinder automatic = new SecondLook(NetworkFinder.ofAll(networks));
  private final Map<CutoutWay, RoughFinder> others = new LinkedHashMap<>();

  private final OwnNetworks own;

  /**
   * An engine.
   *
   * @param folder where a person may put networks of their own; may be missing
   */
  public CutoutEngine(Path folder) {
    this.own = new OwnNetworks(folder);
    others.put(CutoutWay.BY_SHAPE, NetworkFinder.of(networks, MatteNetwork.A));
    others.put(CutoutWay.BY_EDGES, NetworkFinder.of(networks, MatteNetwork.B));
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
   * @param standing the cut-out there is, of the photo's size
   * @return the product alone, the photo's size, with opacity
   * @throws VitrineException when nothing is found that way, or there is no such way
   */
  public BufferedImage cut(Photo photo, BufferedImage standing, CutoutWay way, CancelToken cancel) {
    BufferedImage found = found(photo, standing, way, cancel);
    if (found == null) {
      throw VitrineException.unchanged(
          "The product cannot be cut out this way any more.",
          "Choose another outline, or correct the one there is with the brush.");
    }
    return found;
  }

  private @Nullable BufferedImage found(
      Photo photo, BufferedImage standing, CutoutWay way, CancelToken cancel) {
    MatteNetwork network = own.of(way);
    RoughFinder finder = network == null ? others.get(way) : NetworkFinder.ofOwn(networks, network);
    if (finder != null) {
      try (WorkingPhoto working = new WorkingPhoto(photo.image(), cancel)) {
        Cutout made = CutoutMaker.make(photo.image(), working, finder, cancel);
        return made == null ? null : made.image();
      }
    }
    if (way.equals(CutoutWay.AUTOMATIC)) {
      return cut(photo, cancel).image();
    }
    if (way.equals(CutoutWay.LARGEST_PART)) {
      return CutoutParts.largest(standing, cancel);
    }
    return way.equals(CutoutWay.WITHOUT_OPENINGS)
        ? CutoutParts.withoutOpenings(photo.image(), standing, cancel)
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
      for (String name : own.names()) {
        addOwn(name, photo.image(), working, candidates, cancel);
      }
      return candidates.best();
    }
  }

  /** A network that cannot be used costs nothing else; {@code doctor} tells why. */
  private void addOwn(
      String name,
      BufferedImage photo,
      WorkingPhoto working,
      CutoutCandidates candidates,
      CancelToken cancel) {
    try {
      RoughFinder finder = NetworkFinder.ofOwn(networks, own.open(name));
      Cutout made = CutoutMaker.make(photo, working, finder, cancel);
      if (made != null) {
        candidates.add(OwnNetworks.way(name), made.image());
      }
    } catch (WorkCancelledException stopped) {
      throw stopped;
    } catch (RuntimeException unusable) {
      LOG.warn("The cut-out network {} cannot be used", name, unusable);
    }
  }

  /** The names of the networks a person put into the folder. */
  public List<String> ownNetworks() {
    return own.names();
  }

  /**
   * Cuts out a photo with a person's own network, and fails when it cannot.
   *
   * @throws RuntimeException what is wrong with the network
   */
  public Cutout cut(BufferedImage photo, String network, CancelToken cancel) {
    try (WorkingPhoto working = new WorkingPhoto(photo, cancel)) {
      RoughFinder finder = NetworkFinder.ofOwn(networks, own.open(network));
      Cutout made = CutoutMaker.make(photo, working, finder, cancel);
      return made == null ? middle(photo, 0, cancel) : made;
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
