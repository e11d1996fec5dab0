package app.vitrine.media.film;

import static java.util.Objects.requireNonNull;

import app.vitrine.domain.analysis.Box;
import app.vitrine.domain.video.CaptionBox;
import app.vitrine.domain.video.StillDepth;
import app.vitrine.domain.work.CancelToken;
import app.vitrine.domain.work.WorkCancelledException;
import app.vitrine.domain.work.Worker;
import app.vitrine.media.probe.Libav;
import app.vitrine.media.type.CaptionLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.bytedeco.javacpp.Pointer;
import org.bytedeco.opencv.opencv_core.Mat;

/**
 * Holds the shots that are being drawn, for any number of threads, and prepares those that come
 * next meanwhile; a shot is let go with the last group that shows it, so memory does not grow with
 * the film.
 */
final class ShotLoader implements AutoCloseable {
  /** Shots prepared at once: a film begins when the first is ready, on the other core the next. */
  private static final int AT_ONCE = 1;

  private final FilmPlan plan;
  private final CaptionSizes sizes;
  private final Timeline timeline;
  private final Consumer<CaptionBox> placed;
  private final CancelToken cancel;
  private final ExecutorService background =
      Executors.newFixedThreadPool(AT_ONCE, Worker.named("shots").factory());

  /** Guarded by this, as are the users. */
  private final Map<Integer, Future<PreparedShot>> shots = new HashMap<>();

  /** How many groups that are yet to be drawn show each shot. */
  private final int[] users;

  /**
   * A loader for one film.
   *
   * @param placed hears once of every shot where its caption stands, on another thread
   */
  ShotLoader(FilmPlan plan, Consumer<CaptionBox> placed, CancelToken cancel) {
    this.plan = plan;
    this.sizes = new CaptionSizes(plan);
    this.timeline = new Timeline(plan);
    this.placed = placed;
    this.cancel = cancel;
    this.users = new int[plan.shots().size()];
  }

  /** Tells which groups will be drawn, and begins with the first shots. */
  synchronized void expect(List<PictureGroup> groups) {
    groups.forEach(group -> shown(group).forEach(shot -> users[shot]++));
    IntStream.range(0, users.length)
        .filter(shot -> users[shot] > 0)
        .limit(AT_ONCE)
        .forEach(this::begin);
  }

  /** A group was drawn: shots that no other one shows are let go. */
  void drawn(PictureGroup group) {
    List<Future<PreparedShot>> unused = unused(group);
    if (!unused.isEmpty()) {
      unused.forEach(ShotLoader::discard);
      // What a shot took goes back to the system, which would else be asked for more each time.
      Pointer.trimMemory();
    }
  }

  private synchronized List<Future<PreparedShot>> unused(PictureGroup group) {
    return shown(group)
        .filter(shot -> --users[shot] == 0)
        .mapToObj(shots::remove)
        .filter(Objects::nonNull)
        .toList();
  }

  private IntStream shown(PictureGroup group) {
    return IntStream.range(group.first(), group.end())
        .flatMap(
            frame -> {
              Timeline.Mix mix = timeline.at(frame);
              return IntStream.rangeClosed(mix.shot(), mix.shot() + (mix.incoming() > 0 ? 1 : 0));
            })
        .distinct();
  }

  /** A shot of a group that is expected, ready to be drawn. */
  PreparedShot at(int index) {
    Future<PreparedShot> wanted;
    synchronized (this) {
      begin(index);
      wanted = requireNonNull(shots.get(index));
      if (index + 1 < users.length && users[index + 1] > 0) {
        begin(index + 1);
      }
    }
    return ready(wanted);
  }

  /** Shots that are ready or being prepared. */
  synchronized int held() {
    return shots.size();
  }

  private void begin(int index) {
    if (!shots.containsKey(index)) {
      shots.put(index, background.submit(() -> prepare(index)));
    }
  }

  private static PreparedShot ready(Future<PreparedShot> shot) {
    try {
      return shot.get();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new WorkCancelledException("interrupted");
    } catch (ExecutionException failed) {
      switch (failed.getCause()) {
        case RuntimeException known -> throw known;
        case null, default -> throw new IllegalStateException(failed);
      }
    }
  }

  private PreparedShot prepare(int index) {
    cancel.throwIfCancelled();
    PlanShot shot = plan.shots().get(index);
    Optional<CaptionLayout> caption = sizes.layout(shot);
    PreparedShot prepared =
        switch (shot.material()) {
          case PlanShot.Still still -> prepare(index, shot, still, caption);
          case PlanShot.Clip clip ->
              PreparedShot.of(clip(index, clip), caption, 0, plan.width(), plan.height(), cancel);
        };
    placed.accept(prepared.box(index + 1));
    return prepared;
  }

  private PreparedShot prepare(
      int index, PlanShot shot, PlanShot.Still still, Optional<CaptionLayout> caption) {
    try (Mat picture = StillPicture.read(still.file())) {
      cancel.throwIfCancelled();
      Framing framing = framing(shot, still, picture, caption);
      CameraPath path =
          shot.isCloseLook()
              ? CutEdge.calmest(picture, framing, shot.movement(), shot.type())
              : framing.path(shot.movement(), shot.type());
      double overProduct =
          caption
              .map(
                  layout ->
                      framing.covered(
                          path,
                          layout.box(),
                          timeline.progress(index, timeline.cut(index)),
                          timeline.progress(index, timeline.cut(index + 1))))
              .orElse(0.0);
      return PreparedShot.of(
          scene(shot, still, picture, framing, path),
          caption,
          overProduct,
          plan.width(),
          plan.height(),
          cancel);
    }
  }

  /** Close looks and stills without a ground of their own are flat. */
  private Scene scene(
      PlanShot shot, PlanShot.Still still, Mat picture, Framing framing, CameraPath path) {
    StillViews flat = StillViews.flat(path, plan.width(), plan.height());
    Path behind = still.ground();
    StillDepth depth = still.depth();
    if (behind == null || depth == null || shot.isCloseLook() || !Files.isRegularFile(behind)) {
      return new StillScene(picture, flat, plan.width(), plan.height());
    }
    StillViews around =
        Travel.of(depth, framing.product(), path, shot.movement(), plan.width(), plan.height())
            .<StillViews>map(travel -> travel)
            .orElse(flat);
    return layered(picture, behind, framing, path, around);
  }

  private Scene layered(
      Mat picture, Path behind, Framing framing, CameraPath path, StillViews views) {
    try (Mat ground = StillPicture.read(behind);
        Mat matte = ProductMatte.of(picture, ground, framing.product())) {
      MovingLight light = MovingLight.over(ground, plan.width(), plan.height()).orElse(null);
      return new LayeredScene(
          picture,
          ground,
          matte,
          ProductMatte.around(framing.product(), picture),
          new StillScene(ground, views, plan.width(), plan.height()),
          light,
          path,
          plan.width(),
          plan.height());
    }
  }

  private Framing framing(
      PlanShot shot, PlanShot.Still still, Mat picture, Optional<CaptionLayout> caption) {
    Box product =
        StillFraming.within(still.product(), picture.cols(), picture.rows())
            .orElse(new Box(0, 0, picture.cols(), picture.rows()));
    Box focus = StillFraming.within(still.focus(), picture.cols(), picture.rows()).orElse(product);
    double captionDepth =
        caption.map(layout -> depth(layout.box(), shot) / plan.height()).orElse(0.0);
    return new Framing(
        picture.cols(), picture.rows(), product, focus, plan.width(), plan.height(), captionDepth);
  }

  /** How far a caption reaches into the frame from the edge it stands at, in pixels. */
  private double depth(Box caption, PlanShot shot) {
    return shot.isCloseLook() ? plan.height() - caption.y() : caption.bottom();
  }

  private Scene clip(int index, PlanShot.Clip clip) {
    double seenSec = timeline.end(index) - timeline.begin(index);
    try {
      return new ClipScene(clip.file(), seenSec, plan.width(), plan.height(), cancel);
    } catch (Libav.Refusal refusal) {
      throw YuvFrame.tooLittleMemory(refusal);
    }
  }

  private static void discard(Future<PreparedShot> shot) {
    if (shot.state() == Future.State.SUCCESS) {
      shot.resultNow().close();
    }
  }

  @Override
  public void close() {
    // Waits for shots in preparation, which takes well under a second.
    background.close();
    synchronized (this) {
      shots.values().forEach(ShotLoader::discard);
      shots.clear();
    }
  }
}
