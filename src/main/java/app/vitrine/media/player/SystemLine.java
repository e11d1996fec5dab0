package app.vitrine.media.player;

import java.util.Optional;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A line of the system's sound device. */
final class SystemLine implements AudioLine {
  private static final Logger LOG = LoggerFactory.getLogger(SystemLine.class);
  private static final int BITS = 16;
  private static final int CHANNELS = 2;

  /**
   * A fifth of a second: enough to outlast a slow moment, short enough to hear a change at once.
   */
  private static final int BUFFER_BYTES = RATE / 5 * FRAME_BYTES;

  private final SourceDataLine line;

  private SystemLine(SourceDataLine line) {
    this.line = line;
  }

  static Optional<AudioLine> open() {
    AudioFormat format = new AudioFormat(RATE, BITS, CHANNELS, true, false);
    try {
      SourceDataLine line = AudioSystem.getSourceDataLine(format);
      line.open(format, BUFFER_BYTES);
      return Optional.of(new SystemLine(line));
    } catch (LineUnavailableException | IllegalArgumentException | SecurityException none) {
      LOG.info("no sound device, films play without sound: {}", none.getMessage());
      return Optional.empty();
    }
  }

  @Override
  public int room() {
    return line.available();
  }

  @Override
  public void write(byte[] sound, int count) {
    line.write(sound, 0, count);
  }

  @Override
  public void start() {
    line.start();
  }

  @Override
  public void stop() {
    line.stop();
  }

  @Override
  public void flush() {
    line.flush();
  }

  @Override
  public long heard() {
    return line.getLongFramePosition();
  }

  @Override
  public void close() {
    line.close();
  }
}
