package app.vitrine.studio.control;

import app.vitrine.domain.work.CancelToken;
import app.vitrine.studio.fx.FxBridge;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;

/**
 * Pictures at the size they are shown at: decoded off the screen's thread, two at a time, the one
 * asked for last first; kept up to a number of bytes, those not looked at for longest go. A file is
 * taken to stay as it is. To be used on the screen's thread.
 */
public final class ImageCache {
  /** Bytes of pictures worth keeping for grids of thumbnails. */
  public static final long THUMBNAIL_BYTES = 96L << 20;

  private static final int AT_ONCE = 2;
  private static final int BYTES_PER_PIXEL = 4;

  private final FxBridge bridge;
  private final Source source;
  private final long mostBytes;
  private final Map<Key, Image> kept = new LinkedHashMap<>(16, 0.75f, true);
  private final Map<Key, Job> jobs = new LinkedHashMap<>();
  private long bytes;
  private int running;

  /** Where pictures come from. */
  @FunctionalInterface
  public interface Source {
    /**
     * A picture, made smaller when needed; called off the screen's thread.
     *
     * @param longest pixels of the longer side at most
     */
    BufferedImage read(Path file, int longest, CancelToken cancel);
  }

  /** A picture being waited for; closing it says that it is not wanted any more. */
  @FunctionalInterface
  public interface Request extends AutoCloseable {
    @Override
    void close();
  }

  private record Key(Path file, int longest) {}

  private record Waiter(Consumer<Image> shown, Consumer<Exception> failed) {}

  private static final class Job {
    private final Key key;
    private final CancelToken cancel = new CancelToken();
    private final List<Waiter> waiters = new ArrayList<>();
    private boolean started;

    private Job(Key key) {
      this.key = key;
    }
  }

  /**
   * A cache.
   *
   * @param mostBytes of pixels kept; at least one picture is
   */
  public ImageCache(FxBridge bridge, Source source, long mostBytes) {
    this.bridge = bridge;
    this.source = source;
    this.mostBytes = mostBytes;
  }

  /** The picture, when it is there already. */
  public Optional<Image> find(Path file, int longest) {
    return Optional.ofNullable(kept.get(new Key(file, longest)));
  }

  /**
   * Asks for a picture; when it is there already it is shown before this returns.
   *
   * @param longest pixels of the longer side at most
   * @param failed is told when the file is missing or no picture
   */
  public Request ask(Path file, int longest, Consumer<Image> shown, Consumer<Exception> failed) {
    Key key = new Key(file, longest);
    Image there = kept.get(key);
    if (there != null) {
      shown.accept(there);
      return () -> {};
    }
    Waiter waiter = new Waiter(shown, failed);
    Job job = jobs.computeIfAbsent(key, Job::new);
    job.waiters.add(waiter);
    startWaiting();
    return () -> leave(job, waiter);
  }

  /** Bytes of pixels kept. */
  public long bytes() {
    return bytes;
  }

  private void leave(Job job, Waiter waiter) {
    job.waiters.remove(waiter);
    if (job.waiters.isEmpty() && jobs.remove(job.key, job)) {
      job.cancel.cancel("the picture is not wanted any more");
    }
  }

  private void startWaiting() {
    while (running < AT_ONCE) {
      Job next = newestWaiting();
      if (next == null) {
        return;
      }
      next.started = true;
      running++;
      bridge.work(
          () -> Pictures.image(source.read(next.key.file(), next.key.longest(), next.cancel)),
          image -> ended(next, waiter -> waiter.shown().accept(image), image),
          why -> ended(next, waiter -> waiter.failed().accept(why), null));
    }
  }

  private @Nullable Job newestWaiting() {
    Job newest = null;
    for (Job job : jobs.values()) {
      if (!job.started) {
        newest = job;
      }
    }
    return newest;
  }

  private void ended(Job job, Consumer<Waiter> tell, @Nullable Image image) {
    running--;
    jobs.remove(job.key, job);
    if (image != null) {
      keep(job.key, image);
    }
    List.copyOf(job.waiters).forEach(tell);
    startWaiting();
  }

  private void keep(Key key, Image image) {
    Image before = kept.put(key, image);
    bytes += weight(image) - (before == null ? 0 : weight(before));
    Iterator<Image> oldest = kept.values().iterator();
    while (bytes > mostBytes && kept.size() > 1) {
      bytes -= weight(oldest.next());
      oldest.remove();
    }
  }

  private static long weight(Image image) {
    return (long) (image.getWidth() * image.getHeight() * BYTES_PER_PIXEL);
  }
}
