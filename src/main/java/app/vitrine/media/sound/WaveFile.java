package app.vitrine.media.sound;

import app.vitrine.domain.error.VitrineException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Waves of any length, kept on the disk sample by sample. The file is gone as soon as nobody uses
 * it, also when the process is killed.
 */
final class WaveFile implements AutoCloseable {
  private static final int MOST_AT_ONCE = 1 << 14;

  private final FileChannel file;
  private final int frameBytes;
  private final ByteBuffer buffer;
  private int length;

  /**
   * An empty file.
   *
   * @param channels how many waves there are, at least 1
   */
  WaveFile(Path place, int channels) {
    this.frameBytes = channels * Float.BYTES;
    this.buffer = ByteBuffer.allocate(MOST_AT_ONCE * frameBytes).order(ByteOrder.nativeOrder());
    try {
      this.file =
          FileChannel.open(
              place,
              StandardOpenOption.CREATE_NEW,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE,
              StandardOpenOption.DELETE_ON_CLOSE);
    } catch (IOException refused) {
      throw notKept(refused);
    }
  }

  /** Length in samples. */
  int length() {
    return length;
  }

  /** Adds the first {@code count} samples of every wave at the end. */
  void append(int count, float[]... waves) {
    for (int done = 0; done < count; ) {
      int part = Math.min(MOST_AT_ONCE, count - done);
      buffer.clear();
      for (int i = done; i < done + part; i++) {
        for (float[] wave : waves) {
          buffer.putFloat(wave[i]);
        }
      }
      buffer.flip();
      try {
        long place = (long) length * frameBytes;
        while (buffer.hasRemaining()) {
          place += file.write(buffer, place);
        }
      } catch (IOException refused) {
        throw notKept(refused);
      }
      length += part;
      done += part;
    }
  }

  /** Brings samples that are there to the beginnings of the waves. */
  void read(int from, int count, float[]... waves) {
    for (int done = 0; done < count; ) {
      int part = Math.min(MOST_AT_ONCE, count - done);
      buffer.clear().limit(part * frameBytes);
      try {
        long place = (long) (from + done) * frameBytes;
        while (buffer.hasRemaining()) {
          int bytes = file.read(buffer, place);
          if (bytes < 0) {
            throw new IOException("it ends too soon");
          }
          place += bytes;
        }
      } catch (IOException lost) {
        throw notKept(lost);
      }
      buffer.flip();
      for (int i = done; i < done + part; i++) {
        for (float[] wave : waves) {
          wave[i] = buffer.getFloat();
        }
      }
      done += part;
    }
  }

  private static VitrineException notKept(IOException cause) {
    return VitrineException.internal(
        "The sound could not be kept on the disk while it was made.",
        "Check that the disk has room and the folder can be written to, then try again.",
        cause);
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
