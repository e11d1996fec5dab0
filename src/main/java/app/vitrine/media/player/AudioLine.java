package app.vitrine.media.player;

/**
 * A line to the speakers that plays 48 kHz stereo of signed 16-bit samples, least significant byte
 * first. It is used by one thread alone.
 */
public interface AudioLine extends AutoCloseable {
  /** Samples a second. */
  int RATE = 48_000;

  /** Bytes of one sample of both channels. */
  int FRAME_BYTES = 4;

  /** Bytes that can be written now without waiting. */
  int room();

  /** Hands sound on; at most {@link #room} bytes, a multiple of {@link #FRAME_BYTES}. */
  void write(byte[] sound, int count);

  /** Begins to play, or goes on. */
  void start();

  /** Pauses; what was written is kept. */
  void stop();

  /** Forgets what was written and not yet heard; to be called while stopped. */
  void flush();

  /** Samples heard so far, flushed ones perhaps included; never fewer than before. */
  long heard();

  @Override
  void close();
}
