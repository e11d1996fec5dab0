package app.vitrine.media.photo;

import app.vitrine.domain.work.CancelToken;
import java.io.IOException;
import javax.imageio.stream.ImageInputStreamImpl;

/**
 * A photo's bytes as decoders read them. Some decoders tell nothing of their progress until a whole
 * picture is there; all of them keep on reading, so each read is where a cancelled decode stops.
 */
final class PolledBytes extends ImageInputStreamImpl {
  private static final int BYTE = 0xff;

  private final byte[] bytes;
  private final CancelToken cancel;

  PolledBytes(byte[] bytes, CancelToken cancel) {
    this.bytes = bytes;
    this.cancel = cancel;
  }

  @Override
  public int read() throws IOException {
    checkClosed();
    cancel.throwIfCancelled();
    bitOffset = 0;
    if (streamPos >= bytes.length) {
      return -1;
    }
    int value = bytes[(int) streamPos] & BYTE;
    streamPos++;
    return value;
  }

  @Override
  public int read(byte[] to, int offset, int length) throws IOException {
    checkClosed();
    cancel.throwIfCancelled();
    bitOffset = 0;
    if (length == 0) {
      return 0;
    }
    if (streamPos >= bytes.length) {
      return -1;
    }
    int count = (int) Math.min(length, bytes.length - streamPos);
    System.arraycopy(bytes, (int) streamPos, to, offset, count);
    streamPos += count;
    return count;
  }

  @Override
  public long length() {
    return bytes.length;
  }

  @Override
  public boolean isCached() {
    return true;
  }

  @Override
  public boolean isCachedMemory() {
    return true;
  }
}
