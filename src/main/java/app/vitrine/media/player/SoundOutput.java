package app.vitrine.media.player;

import java.util.function.LongSupplier;

/** A film's sound on its way to the speakers. */
final class SoundOutput implements AutoCloseable {
  /** A fiftieth of a second. */
  private static final int BLOCK = AudioLine.RATE / 50 * AudioLine.FRAME_BYTES;

  /** A device that plays nothing for so long was unplugged. */
  private static final long LOST_NANOS = 1_500_000_000L;

  private final FilmSound sound;
  private final AudioLine line;
  private final LongSupplier nanos;
  private final byte[] block = new byte[BLOCK];
  private double base;
  private long origin;
  private long atStart;
  private long last;
  private long lastMoved;

  SoundOutput(FilmSound sound, AudioLine line, LongSupplier nanos) {
    this.sound = sound;
    this.line = line;
    this.nanos = nanos;
  }

  /** Goes to a moment and waits there. */
  void seek(double second) {
    line.stop();
    line.flush();
    sound.seek(second);
    origin = line.heard();
    base = second;
  }

  void start(double loudness) {
    fill(loudness);
    atStart = line.heard();
    last = atStart;
    lastMoved = nanos.getAsLong();
    line.start();
  }

  void stop() {
    line.stop();
  }

  /** Hands on as much as the device takes. */
  void fill(double loudness) {
    while (line.room() >= BLOCK) {
      sound.read(block, BLOCK, loudness);
      line.write(block, BLOCK);
    }
  }

  /** Reads the device; to be called before the three below. */
  void listen() {
    long heard = line.heard();
    if (heard != last) {
      last = heard;
      lastMoved = nanos.getAsLong();
    }
  }

  /** Whether anything was heard since the start. */
  boolean moved() {
    return last != atStart;
  }

  /** Whether the device has stopped to play. */
  boolean lost() {
    return nanos.getAsLong() - lastMoved > LOST_NANOS;
  }

  /** What is being heard, in seconds from the film's start. */
  double seconds() {
    return base + (double) (last - origin) / AudioLine.RATE;
  }

  @Override
  public void close() {
    line.close();
    sound.close();
  }
}
