package app.vitrine.media.film;

import static java.util.Objects.requireNonNull;

import app.vitrine.domain.video.CaptionBox;
import app.vitrine.domain.work.CancelToken;
import app.vitrine.domain.work.WorkCancelledException;
import app.vitrine.domain.work.Worker;
import app.vitrine.media.probe.Libav;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.bytedeco.ffmpeg.avcodec.AVPacket;

/**
 * Draws and encodes a film's groups of pictures on all cores: a lane a core, each with an encoder
 * of its own, which keeps the cores busier than one encoder does that divides every frame.
 *
 * <p>Which lane makes which group depends on the film and the number of cores alone, so the same
 * film is the same to the last bit however the threads run.
 */
final class PictureLanes implements AutoCloseable {
  /** Each takes the memory of an encoder, some 30 MB for 1080 by 1920. */
  private static final int MOST_LANES = 4;

  private static final int MOST_THREADS_A_LANE = 4;

  /** Groups a lane may be before the film that is written, for each lane there is. */
  private static final int AHEAD = 3;

  private static final int WAIT_MILLIS = 50;

  private final ShotLoader loader;
  private final CancelToken cancel;
  private final List<PictureLane> lanes;
  private final List<Thread> threads = new ArrayList<>();
  private final Map<PictureGroup, EncodedGroup> encoded = new LinkedHashMap<>();
  private final AtomicInteger drawn = new AtomicInteger();
  private final Map<PictureGroup, Integer> order = new HashMap<>();

  /** Groups handed on; guarded by this. */
  private int taken;

  private volatile boolean stopped;

  /**
   * Opens the encoders for a film. A device has one lane; so has a film with footage, which is read
   * in order.
   *
   * @param placed hears once of every shot where its caption stands, on another thread
   */
  PictureLanes(FilmPlan plan, PictureFormat format, Consumer<CaptionBox> placed, CancelToken cancel)
      throws Libav.Refusal {
    this.cancel = cancel;
    int cores = Runtime.getRuntime().availableProcessors();
    boolean inOrder =
        format.encoder().hardware()
            || plan.shots().stream().anyMatch(shot -> shot.material() instanceof PlanShot.Clip);
    int count = inOrder ? 1 : Math.clamp(cores, 1, MOST_LANES);
    int threadsEach = Math.clamp(cores / count, 1, MOST_THREADS_A_LANE);
    try (Unfinished making = new Unfinished()) {
      this.lanes = new ArrayList<>();
      this.loader = making.with(new ShotLoader(plan, placed, cancel), ShotLoader::close);
      for (int i = 0; i < count; i++) {
        lanes.add(making.with(lane(plan, format, threadsEach), PictureLane::close));
      }
      making.finished();
    }
  }

  private PictureLane lane(FilmPlan plan, PictureFormat format, int threadsEach)
      throws Libav.Refusal {
    try (Unfinished making = new Unfinished()) {
      FilmRenderer renderer = making.with(new FilmRenderer(plan, loader), FilmRenderer::close);
      PictureEncoder encoder =
          making.with(PictureEncoder.open(format, threadsEach), PictureEncoder::close);
      making.finished();
      return new PictureLane(renderer, encoder, plan.width(), plan.height());
    }
  }

  /** One of the encoders, all of which are alike. */
  PictureEncoder encoder() {
    return lanes.getFirst().encoder();
  }

  int count() {
    return lanes.size();
  }

  /** Frames begun so far. */
  int drawn() {
    return drawn.get();
  }

  /** Begins to make groups, in the order of the film. To be called once. */
  void begin(List<PictureGroup> groups) {
    loader.expect(groups);
    List<List<PictureGroup>> shares = shares(groups);
    for (PictureGroup group : groups) {
      order.put(group, order.size());
      encoded.put(group, new EncodedGroup(group.count()));
    }
    for (int i = 0; i < lanes.size(); i++) {
      PictureLane lane = lanes.get(i);
      List<PictureGroup> share = shares.get(i);
      if (!share.isEmpty()) {
        threads.add(Worker.named("frames").start(() -> make(lane, share)));
      }
    }
  }

  /** Each group goes to the lane that has the fewest frames so far. */
  private List<List<PictureGroup>> shares(List<PictureGroup> groups) {
    List<List<PictureGroup>> shares = new ArrayList<>();
    lanes.forEach(lane -> shares.add(new ArrayList<>()));
    int[] frames = new int[lanes.size()];
    for (PictureGroup group : groups) {
      int least =
          IntStream.range(0, frames.length)
              .boxed()
              .min(Comparator.comparingInt(lane -> frames[lane]))
              .orElseThrow();
      shares.get(least).add(group);
      frames[least] += group.count();
    }
    return shares;
  }

  private void make(PictureLane lane, List<PictureGroup> share) {
    try {
      for (PictureGroup group : share) {
        awaitTurn(group);
        lane.make(group, requireNonNull(encoded.get(group)), this::next);
        loader.drawn(group);
      }
      lane.finish();
    } catch (Exception | Error failure) {
      encoded.values().forEach(group -> group.fail(failure));
    }
  }

  /**
   * A lane whose groups are easier waits for the others, so that what they have in memory does not
   * grow with the film. One alone goes on: a device may hold frames back until it gets more.
   */
  private synchronized void awaitTurn(PictureGroup group) throws InterruptedException {
    int place = requireNonNull(order.get(group));
    while (lanes.size() > 1 && place > taken + AHEAD * lanes.size()) {
      checkWanted();
      wait(WAIT_MILLIS);
    }
  }

  private synchronized void countTaken() {
    taken++;
    notifyAll();
  }

  private void next() {
    checkWanted();
    drawn.incrementAndGet();
  }

  private void checkWanted() {
    cancel.throwIfCancelled();
    if (stopped) {
      throw new WorkCancelledException("the film is no longer wanted");
    }
  }

  /**
   * Waits for a group and hands its packets on, once.
   *
   * @param meanwhile is run now and then, and at the end
   */
  void take(PictureGroup group, FrameCoder.Sink sink, Runnable meanwhile) throws Libav.Refusal {
    EncodedGroup made = requireNonNull(encoded.get(group));
    List<AVPacket> packets = made.await(cancel, meanwhile);
    try {
      for (AVPacket packet : packets) {
        sink.take(packet);
      }
    } finally {
      made.close();
    }
    countTaken();
    meanwhile.run();
  }

  /** Ends the threads and waits for them: what they draw with may only be freed after them. */
  @Override
  public void close() {
    stopped = true;
    threads.forEach(PictureLanes::join);
    lanes.forEach(PictureLane::close);
    loader.close();
    encoded.values().forEach(EncodedGroup::close);
  }

  private static void join(Thread thread) {
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException again) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
