package app.vitrine.media.player;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/** A sound device whose time a test drives; it may run faster or slower than the system's clock. */
final class DrivenLine implements AudioLine {
  private static final int CAPACITY = RATE / 5 * FRAME_BYTES;

  private final AtomicLong nanos;
  private final double speed;
  private long written;
  private long heard;
  private long since;
  private boolean runs;
  private boolean closed;
  private boolean dead;
  private double loudest;
  private long reads;

  DrivenLine(AtomicLong nanos, double speed) {
    this.nanos = nanos;
    this.speed = speed;
  }

  private synchronized void play() {
    long now = nanos.get();
    if (runs && !dead) {
      heard = Math.min(written, heard + Math.round((now - since) * speed * RATE / 1e9));
    }
    since = now;
  }

  @Override
  public synchronized int room() {
    play();
    return (int) (CAPACITY - (written - heard) * FRAME_BYTES);
  }

  @Override
  public synchronized void write(byte[] sound, int count) {
    if (count > room() || closed) {
      throw new IllegalStateException("written to a line that is full or closed");
    }
    written += count / FRAME_BYTES;
    for (int i = 0; i < count; i += 2) {
      int sample = (short) ((sound[i] & 0xFF) | sound[i + 1] << 8);
      loudest = Math.max(loudest, Math.abs(sample) / 32768.0);
    }
  }

  @Override
  public synchronized void start() {
    play();
    runs = true;
  }

  @Override
  public synchronized void stop() {
    play();
    runs = false;
  }

  @Override
  public synchronized void flush() {
    heard = written;
  }

  @Override
  public synchronized long heard() {
    play();
    reads++;
    return heard;
  }

  @Override
  public synchronized void close() {
    closed = true;
  }

  synchronized boolean isClosed() {
    return closed;
  }

  /** Pulls the plug: nothing is heard any more. */
  synchronized void unplug() {
    play();
    dead = true;
  }

  /** Seconds heard, as the device itself knows them. */
  synchronized double seconds() {
    play();
    return (double) heard / RATE;
  }

  /** The loudest sample since this was asked last, 0 to 1. */
  synchronized double loudest() {
    double was = loudest;
    loudest = 0;
    return was;
  }

  /** Lets time pass and waits until the player has looked at the device since, while it plays. */
  void pass(long step, Player player) {
    nanos.addAndGet(step);
    long before = readsSoFar();
    long end = System.nanoTime() + 60_000_000_000L;
    while (readsSoFar() < before + 3 && player.status().phase() == PlayerStatus.Phase.PLAYING) {
      if (System.nanoTime() > end) {
        throw new AssertionError("nobody looked at the sound device");
      }
      LockSupport.parkNanos(200_000);
    }
  }

  private synchronized long readsSoFar() {
    return reads;
  }
}
