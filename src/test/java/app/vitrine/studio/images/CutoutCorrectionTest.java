package app.vitrine.studio.images;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.domain.analysis.CutoutWay;
import app.vitrine.domain.error.VitrineException;
import app.vitrine.domain.revision.Revision;
import app.vitrine.domain.revision.Stroke;
import app.vitrine.domain.work.CancelToken;
import app.vitrine.media.cutout.CutoutBrush;
import app.vitrine.studio.desk.CutoutBench;
import app.vitrine.studio.fx.FxBridge;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** With the real brush over a drawn photo: a red square on white, half of it cut out. */
class CutoutCorrectionTest {
  private static final int SIDE = 200;

  private final List<Exception> refusals = new ArrayList<>();
  private final List<String> full = new ArrayList<>();
  private final List<String> gone = new ArrayList<>();
  private final CutoutCorrection correction =
      new CutoutCorrection(
          SIDE,
          new FxBridge(Runnable::run, Runnable::run),
          refusals::add,
          () -> gone.add("gone"),
          () -> full.add("full"));
  private final Bench bench = new Bench();

  private static final class Bench implements CutoutBench {
    private final BufferedImage photo = CutoutCorrectionTest.photo();
    private final BufferedImage cutout = half();
    private int searches;
    private boolean broken;

    @Override
    public BufferedImage photo() {
      return photo;
    }

    @Override
    public BufferedImage cutout() {
      return cutout;
    }

    @Override
    public List<Outline> outlines(int side, CancelToken cancel) {
      searches++;
      if (broken) {
        throw VitrineException.internal("The photo is gone.", "Put it back.", null);
      }
      return List.of(
          new Outline(null, cutout, cutout),
          new Outline(CutoutWay.WITHOUT_OPENINGS, whole(), whole()));
    }

    @Override
    public BufferedImage refine(BufferedImage before, List<Stroke> strokes, CancelToken cancel) {
      return CutoutBrush.refine(photo, before, strokes, cancel).image();
    }
  }

  @BeforeEach
  void open() {
    correction.open(cancel -> bench);
  }

  @Test
  void a_stroke_shows_at_once_what_it_keeps() {
    assertThat(alpha(120, 100)).isZero();

    correction.draw(stroke(Stroke.Mark.KEEP, 110, 130));

    assertThat(alpha(120, 100)).isEqualTo(255);
    assertThat(correction.stateProperty().get()).isEqualTo(CutoutCorrection.State.READY);
  }

  @Test
  void a_stroke_taken_back_and_put_again_leaves_no_trace() {
    BufferedImage before = correction.cutoutProperty().get();
    correction.draw(stroke(Stroke.Mark.KEEP, 110, 130));
    BufferedImage after = correction.cutoutProperty().get();

    correction.undo();
    assertThat(correction.cutoutProperty().get()).isSameAs(before);
    assertThat(correction.drawnProperty().get()).isZero();
    assertThat(correction.againProperty().get()).isEqualTo(1);

    correction.redo();
    assertThat(correction.cutoutProperty().get()).isSameAs(after);
  }

  @Test
  void a_stroke_that_was_being_worked_in_when_it_was_closed_is_worked_in_when_it_is_had_back() {
    Deque<Runnable> background = new ArrayDeque<>();
    CutoutCorrection slow = over(background);
    slow.open(cancel -> bench);
    background.remove().run();
    slow.draw(stroke(Stroke.Mark.KEEP, 110, 130));
    slow.close();
    workOff(background);
    assertThat(slow.cutoutProperty().get()).isSameAs(bench.cutout());

    slow.goOn();
    workOff(background);

    assertThat(slow.stateProperty().get()).isEqualTo(CutoutCorrection.State.READY);
    assertThat(slow.cutoutProperty().get()).isNotSameAs(bench.cutout());
  }

  @Test
  void a_new_stroke_forgets_those_taken_back() {
    correction.draw(stroke(Stroke.Mark.KEEP, 110, 130));
    correction.undo();
    correction.draw(stroke(Stroke.Mark.REMOVE, 70, 75));

    assertThat(correction.againProperty().get()).isZero();
    assertThat(correction.strokes()).hasSize(1);
    assertThat(alpha(120, 100)).isZero();
  }

  @Test
  void many_strokes_can_all_be_taken_back() {
    for (int at = 0; at < 14; at++) {
      correction.draw(stroke(Stroke.Mark.KEEP, 104 + 2 * at, 108 + 2 * at));
    }
    for (int at = 0; at < 14; at++) {
      correction.undo();
    }
    assertThat(correction.strokes()).isEmpty();
    assertThat(correction.cutoutProperty().get()).isSameAs(bench.cutout());
  }

  @Test
  void a_stroke_that_would_leave_nothing_is_taken_back_and_said_so() {
    correction.draw(new Stroke(Stroke.Mark.REMOVE, line(40, 110), 90));

    assertThat(refusals).singleElement().isInstanceOf(VitrineException.class);
    assertThat(correction.strokes()).isEmpty();
    assertThat(alpha(80, 100)).isEqualTo(255);
  }

  @Test
  void says_when_no_more_strokes_can_be_taken() {
    for (int at = 0; at <= Revision.CutoutCorrected.MAX_STROKES; at++) {
      correction.draw(new Stroke(Stroke.Mark.KEEP, line(80, 81), 1));
    }
    assertThat(correction.strokes()).hasSize(Revision.CutoutCorrected.MAX_STROKES);
    assertThat(full).hasSize(1);
  }

  @Test
  void the_brush_stays_within_what_a_correction_takes() {
    for (int at = 0; at < 60; at++) {
      correction.resizeBrush(1.3);
    }
    assertThat(correction.radiusProperty().get()).isEqualTo(0.1 * SIDE);
    for (int at = 0; at < 60; at++) {
      correction.resizeBrush(0.7);
    }
    assertThat(correction.radiusProperty().get()).isGreaterThanOrEqualTo(Stroke.MIN_RADIUS);
  }

  @Test
  void another_outline_shows_at_once_and_the_strokes_hold_in_it_too() {
    correction.draw(stroke(Stroke.Mark.REMOVE, 70, 75));
    assertThat(alpha(120, 100)).isZero();

    correction.choose(CutoutWay.WITHOUT_OPENINGS);

    assertThat(alpha(120, 100)).isEqualTo(255);
    assertThat(alpha(72, 100)).isZero();

    correction.undo();
    assertThat(alpha(72, 100)).isEqualTo(255);
    assertThat(correction.changedProperty().get()).isTrue();

    correction.choose(null);
    assertThat(correction.cutoutProperty().get()).isSameAs(bench.cutout());
    assertThat(correction.changedProperty().get()).isFalse();
  }

  @Test
  void an_outline_chosen_before_is_taken_again_once_it_is_found() {
    Deque<Runnable> background = new ArrayDeque<>();
    CutoutCorrection again = over(background);
    again.open(cancel -> bench);
    again.choose(CutoutWay.WITHOUT_OPENINGS);
    assertThat(again.changedProperty().get()).isTrue();
    assertThat(again.applicableProperty().get()).as("not shown yet").isFalse();

    workOff(background);

    assertThat(again.applicableProperty().get()).isTrue();

    assertThat(again.outlines().stateProperty().get()).isEqualTo(OutlineSearch.State.FOUND);
    assertThat(again.wayProperty().get()).isEqualTo(CutoutWay.WITHOUT_OPENINGS);
    assertThat(requireNonNull(again.cutoutProperty().get()).getRGB(120, 100) >>> 24).isEqualTo(255);
  }

  @Test
  void an_outline_that_is_not_found_any_more_is_not_handed_on() {
    Deque<Runnable> background = new ArrayDeque<>();
    CutoutCorrection again = over(background);
    again.open(cancel -> bench);
    again.choose(CutoutWay.BY_SHAPE);

    workOff(background);

    assertThat(gone).hasSize(1);
    assertThat(again.wayProperty().get()).isNull();
    assertThat(again.changedProperty().get()).isFalse();
    assertThat(again.cutoutProperty().get()).isSameAs(bench.cutout());
  }

  @Test
  void one_that_is_left_while_its_photo_is_read_searches_for_nothing_until_it_goes_on() {
    Deque<Runnable> background = new ArrayDeque<>();
    CutoutCorrection left = over(background);
    left.open(cancel -> bench);
    left.close();
    workOff(background);
    assertThat(bench.searches).isEqualTo(1);
    assertThat(left.stateProperty().get()).isEqualTo(CutoutCorrection.State.OPENING);

    left.goOn();
    workOff(background);
    assertThat(bench.searches).isEqualTo(2);
    assertThat(left.stateProperty().get()).isEqualTo(CutoutCorrection.State.READY);
  }

  @Test
  void an_outline_in_which_the_strokes_leave_nothing_is_not_taken_and_the_strokes_stay() {
    Stroke everything = new Stroke(Stroke.Mark.REMOVE, line(58, 102), 44);
    correction.choose(CutoutWay.WITHOUT_OPENINGS);
    correction.draw(everything);
    assertThat(refusals).isEmpty();
    BufferedImage before = correction.cutoutProperty().get();

    correction.choose(null);

    assertThat(refusals).hasSize(1);
    assertThat(correction.wayProperty().get()).isEqualTo(CutoutWay.WITHOUT_OPENINGS);
    assertThat(correction.strokes()).containsExactly(everything);
    assertThat(opaque(requireNonNull(correction.cutoutProperty().get())))
        .isEqualTo(opaque(requireNonNull(before)));
  }

  @Test
  void a_search_that_failed_is_made_again_when_the_correction_goes_on() {
    Deque<Runnable> background = new ArrayDeque<>();
    CutoutCorrection again = over(background);
    bench.broken = true;
    again.open(cancel -> bench);
    workOff(background);
    assertThat(again.outlines().stateProperty().get()).isEqualTo(OutlineSearch.State.FAILED);
    assertThat(refusals).hasSize(1);

    bench.broken = false;
    again.goOn();
    workOff(background);
    assertThat(again.outlines().stateProperty().get()).isEqualTo(OutlineSearch.State.FOUND);
  }

  private CutoutCorrection over(Deque<Runnable> background) {
    return new CutoutCorrection(
        SIDE,
        new FxBridge(Runnable::run, background::add),
        refusals::add,
        () -> gone.add("gone"),
        () -> {});
  }

  private static long opaque(BufferedImage image) {
    return IntStream.range(0, SIDE * SIDE)
        .filter(at -> image.getRGB(at % SIDE, at / SIDE) >>> 24 > 127)
        .count();
  }

  private static void workOff(Deque<Runnable> background) {
    while (!background.isEmpty()) {
      background.remove().run();
    }
  }

  private int alpha(int x, int y) {
    BufferedImage now = correction.cutoutProperty().get();
    assertThat(now).isNotNull();
    return now.getRGB(x, y) >>> 24;
  }

  private static Stroke stroke(Stroke.Mark mark, int from, int to) {
    return new Stroke(mark, line(from, to), 6);
  }

  private static List<Stroke.Point> line(int from, int to) {
    List<Stroke.Point> points = new ArrayList<>();
    for (int x = from; x <= to; x++) {
      points.add(new Stroke.Point(x, 100));
    }
    return points;
  }

  private static BufferedImage photo() {
    BufferedImage photo = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
    paint(photo, Color.WHITE, 0, 0, SIDE, SIDE);
    paint(photo, new Color(190, 40, 40), 60, 60, 80, 80);
    return photo;
  }

  private static BufferedImage half() {
    BufferedImage cutout = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_ARGB);
    paint(cutout, new Color(190, 40, 40), 60, 60, 40, 80);
    return cutout;
  }

  private static BufferedImage whole() {
    BufferedImage cutout = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_ARGB);
    paint(cutout, new Color(190, 40, 40), 60, 60, 80, 80);
    return cutout;
  }

  private static void paint(BufferedImage on, Color colour, int x, int y, int width, int height) {
    Graphics2D graphics = on.createGraphics();
    graphics.setColor(colour);
    graphics.fillRect(x, y, width, height);
    graphics.dispose();
  }
}
