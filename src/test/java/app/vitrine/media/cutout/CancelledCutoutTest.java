package app.vitrine.media.cutout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bytedeco.opencv.global.opencv_core.CV_8UC3;

import app.vitrine.domain.work.CancelToken;
import app.vitrine.domain.work.WorkCancelledException;
import app.vitrine.fixture.BesideOthers;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Scalar;
import org.junit.jupiter.api.Test;

/** Every step over a matte's cells stops when it is asked to. */
@BesideOthers
class CancelledCutoutTest {
  private static final int SIDE = 64;
  private static final CancelToken CANCELLED = cancelled();

  private final Plane matte = ring();
  private final Plane photo = new Plane(SIDE, SIDE, 3);

  @Test
  void the_edges_band() {
    stops(() -> new EdgeBand(matte, CANCELLED));
  }

  @Test
  void the_edges_colours() {
    stops(() -> EdgeColours.estimate(photo, matte, CANCELLED));
    stops(() -> EdgeColours.estimate(photo, matte, CancelToken.none()).contrast(matte, CANCELLED));
  }

  @Test
  void the_guided_filter() {
    stops(() -> GuidedFilter.coefficients(photo, matte, 2, CANCELLED));
  }

  @Test
  void the_holes() {
    try (Scalar grey = new Scalar(128, 128, 128, 0);
        Mat bgr = new Mat(SIDE, SIDE, CV_8UC3, grey)) {
      stops(() -> Holes.settle(bgr, matte, matte, CANCELLED));
      stops(() -> HalfSeenParts.restore(bgr, matte, matte, CANCELLED));
      stops(() -> HangingReflection.remove(bgr, matte, matte, CANCELLED));
    }
  }

  @Test
  void the_fair_edges() {
    stops(() -> FairEdge.of(photo, matte, CANCELLED));
    EdgeCurve curve = EdgeCurve.of(matte, CancelToken.none()).getFirst();
    UnrolledEdge edge = new UnrolledEdge(curve, photo, matte, 4, CancelToken.none());
    EdgeEvidence evidence = new EdgeEvidence(edge, 2, CancelToken.none());
    double[] values = new double[curve.length];
    stops(() -> EdgeCurve.of(matte, CANCELLED));
    stops(() -> new UnrolledEdge(curve, photo, matte, 4, CANCELLED));
    stops(() -> new EdgeEvidence(edge, 2, CANCELLED));
    stops(() -> FairRing.faired(curve, evidence, MeasuredEdge.own(edge, values), CANCELLED));
    stops(() -> new EdgeDistance(matte, 4, CANCELLED).add(curve, values, values, values));
    EdgeDistance distance = new EdgeDistance(matte, 4, CANCELLED);
    stops(distance::finished);
  }

  @Test
  void the_overlooked_parts() {
    try (Scalar grey = new Scalar(128, 128, 128, 0);
        Mat bgr = new Mat(SIDE, SIDE, CV_8UC3, grey)) {
      EdgeBand band = new EdgeBand(matte, CancelToken.none());
      LocalColours colours = LocalColours.along(band, bgr, CancelToken.none());
      stops(() -> ContactShadow.remove(band, colours, matte, matte, CANCELLED));
      stops(() -> OverlookedParts.restore(band, colours, matte, CANCELLED));
      stops(() -> OverlookedParts.leftOut(band, colours, matte, CANCELLED));
    }
  }

  @Test
  void a_part_knows_its_cells_from_its_own_box() {
    Regions regions = Regions.ofProduct(matte);

    assertThat(regions.regions)
        .singleElement()
        .satisfies(
            part ->
                assertThat(part.cells(regions.labels, SIDE).toArray())
                    .hasSize(part.area())
                    .containsExactly(
                        IntStream.range(0, SIDE * SIDE)
                            .filter(cell -> regions.labels[cell] == part.label())
                            .toArray()));
  }

  private static void stops(ThrowingCallable step) {
    assertThatThrownBy(step).isInstanceOf(WorkCancelledException.class);
  }

  /** A square of product with a hole in it. */
  private static Plane ring() {
    Plane plane = new Plane(SIDE, SIDE, 1);
    for (int y = 12; y < 52; y++) {
      Arrays.fill(plane.data, y * SIDE + 12, y * SIDE + 52, 1);
    }
    for (int y = 28; y < 36; y++) {
      Arrays.fill(plane.data, y * SIDE + 28, y * SIDE + 36, 0);
    }
    return plane;
  }

  private static CancelToken cancelled() {
    CancelToken token = new CancelToken();
    token.cancel("enough");
    return token;
  }
}
