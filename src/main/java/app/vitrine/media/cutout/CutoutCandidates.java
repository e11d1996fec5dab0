package app.vitrine.media.cutout;

import app.vitrine.domain.analysis.CutoutWay;
import app.vitrine.domain.work.CancelToken;
import app.vitrine.media.photo.PhotoPreview;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.bytedeco.opencv.opencv_core.Mat;

/** Gathers cut-outs of one photo and keeps those worth choosing from. */
final class CutoutCandidates {
  /** Most there are to choose from, with the one there is. */
  static final int MOST = 3;

  /** Longer side at which they are compared. */
  private static final int SIDE = 320;

  /** Overlap (intersection over union) from which two count as the same. */
  private static final double SAME = 0.97;

  /** Least plausibility, as a share of that of the automatic one. */
  private static final double LEAST = 0.75;

  /** Least plausibility where Vitrine itself found nothing. */
  private static final double LEAST_ALONE = 0.5;

  /** A cut-out that lies this much inside the automatic one, and is this small, is a fragment. */
  private static final double INSIDE = 0.9;

  private static final double SMALL = 0.6;
  private static final float HALF = 0.5f;

  private final BufferedImage photo;
  private final int longest;
  private final CancelToken cancel;
  private final Plane lab;
  private final Plane standing;
  private final boolean automaticFound;
  private final Compared automatic;
  private final List<Compared> others = new ArrayList<>();

  private record Compared(CutoutCandidate candidate, Plane mask) {}

  /**
   * Begins with the automatic one.
   *
   * @param standing the cut-out there is, as small as the previews are to be
   */
  CutoutCandidates(
      BufferedImage photo,
      WorkingPhoto working,
      Cutout automatic,
      BufferedImage standing,
      CancelToken cancel) {
    this.longest = Math.max(standing.getWidth(), standing.getHeight());
    this.cancel = cancel;
    this.photo = PhotoPreview.of(photo, longest, cancel);
    this.standing = CutoutParts.grid(standing, SIDE, cancel);
    Frame whole = working.whole();
    try (Mat pixels = working.part(whole, this.standing.width, this.standing.height)) {
      this.lab = Plane.lab(pixels);
    }
    this.automaticFound = automatic.found();
    this.automatic =
        compared(CutoutWay.AUTOMATIC, PhotoPreview.of(automatic.image(), longest, cancel));
    addPartsOf(standing);
  }

  private void addPartsOf(BufferedImage preview) {
    BufferedImage largest = CutoutParts.largest(preview, cancel);
    if (largest != null) {
      others.add(compared(CutoutWay.LARGEST_PART, largest));
    }
    BufferedImage closed = CutoutParts.withoutOpenings(photo, preview, cancel);
    if (closed != null) {
      others.add(compared(CutoutWay.WITHOUT_OPENINGS, closed));
    }
  }

  /**
   * One more.
   *
   * @param image of the photo's size
   */
  void add(CutoutWay way, BufferedImage image) {
    Compared compared = compared(way, PhotoPreview.of(image, longest, cancel));
    if (!isFragment(compared.mask)) {
      others.add(compared);
    }
  }

  private Compared compared(CutoutWay way, BufferedImage preview) {
    Plane mask = CutoutParts.grid(preview, SIDE, cancel);
    return new Compared(
        new CutoutCandidate(way, preview, Plausibility.of(lab, mask, cancel)), mask);
  }

  /** Those that differ from what there is and from one another, the automatic one first. */
  List<CutoutCandidate> best() {
    double least = automaticFound ? LEAST * automatic.candidate.plausibility() : LEAST_ALONE;
    List<Compared> best = new ArrayList<>();
    Stream.concat(
            automaticFound ? Stream.of(automatic) : Stream.<Compared>empty(),
            others.stream()
                .filter(other -> other.candidate.plausibility() >= least)
                .sorted(
                    Comparator.comparingDouble((Compared other) -> other.candidate.plausibility())
                        .reversed()))
        .filter(other -> overlap(standing, other.mask) < SAME)
        .forEach(
            other -> {
              if (best.size() < MOST - 1
                  && best.stream().allMatch(each -> overlap(each.mask, other.mask) < SAME)) {
                best.add(other);
              }
            });
    return best.stream().map(Compared::candidate).toList();
  }

  private boolean isFragment(Plane mask) {
    if (!automaticFound) {
      return false;
    }
    long area = 0;
    long inside = 0;
    long whole = 0;
    for (int i = 0; i < mask.data.length; i++) {
      boolean mine = mask.data[i] > HALF;
      boolean its = automatic.mask.data[i] > HALF;
      area += mine ? 1 : 0;
      whole += its ? 1 : 0;
      inside += mine && its ? 1 : 0;
    }
    return inside > INSIDE * area && area < SMALL * whole;
  }

  private static double overlap(Plane one, Plane other) {
    long both = 0;
    long either = 0;
    for (int i = 0; i < one.data.length; i++) {
      boolean a = one.data[i] > HALF;
      boolean b = other.data[i] > HALF;
      both += a && b ? 1 : 0;
      either += a || b ? 1 : 0;
    }
    return either == 0 ? 1 : (double) both / either;
  }
}
