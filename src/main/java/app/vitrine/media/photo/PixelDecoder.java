package app.vitrine.media.photo;

import app.vitrine.domain.error.VitrineException;
import app.vitrine.domain.work.CancelToken;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadProgressListener;
import javax.imageio.event.IIOReadWarningListener;
import javax.imageio.stream.ImageInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Decodes a photo's stored pixels with the ImageIO reader of its format. Of a very large photo
 * every second pixel of every second row is enough: it is still far larger than anything made from
 * it, and all of it would not fit into the memory a merchant's machine has to spare.
 */
final class PixelDecoder {
  /** Largest number of pixels decoded; 24 megapixels take 96 MB. */
  private static final double MOST_PIXELS = 24_000_000;

  private final PhotoInfo info;
  private final CancelToken cancel;

  PixelDecoder(PhotoInfo info, CancelToken cancel) {
    this.info = info;
    this.cancel = cancel;
  }

  BufferedImage decode(byte[] file) {
    cancel.throwIfCancelled();
    ImageReader reader = ImageIO.getImageReadersByFormatName(info.format().imageIoName()).next();
    try (ImageInputStream input = new PolledBytes(file, cancel)) {
      reader.setInput(input, true, true);
      Watch watch = new Watch(reader);
      reader.addIIOReadWarningListener(watch);
      reader.addIIOReadProgressListener(watch);
      checkSize(reader);
      BufferedImage image = reader.read(0, sparing(reader));
      cancel.throwIfCancelled();
      watch.throwIfBroken();
      return image;
    } catch (IOException | RuntimeException broken) {
      cancel.throwIfCancelled();
      if (broken instanceof VitrineException refusal) {
        throw refusal;
      }
      throw PhotoRefusal.damaged(info.format(), broken);
    } finally {
      reader.dispose();
    }
  }

  private ImageReadParam sparing(ImageReader reader) {
    ImageReadParam wanted = reader.getDefaultReadParam();
    int step = (int) Math.ceil(Math.sqrt(info.pixels() / MOST_PIXELS));
    if (step > 1) {
      wanted.setSourceSubsampling(step, step, 0, 0);
    }
    return wanted;
  }

  /** The decoder must see the size that was checked, or it would allocate for another one. */
  private void checkSize(ImageReader reader) throws IOException {
    if (reader.getWidth(0) != info.storedWidth() || reader.getHeight(0) != info.storedHeight()) {
      throw PhotoRefusal.damaged(info.format());
    }
  }

  /** Stops a cancelled decode and remembers what the decoder patched over. */
  private final class Watch implements IIOReadWarningListener, IIOReadProgressListener {
    private final ImageReader reader;
    private @Nullable String damage;

    Watch(ImageReader reader) {
      this.reader = reader;
    }

    @Override
    public void warningOccurred(ImageReader source, String warning) {
      String words = warning.toLowerCase(Locale.ROOT);
      boolean broken =
          words.contains("premature") || words.contains("bad huffman") || words.contains("eof");
      if (broken && damage == null) {
        damage = words;
      }
    }

    void throwIfBroken() {
      if (damage != null) {
        throw damage.contains("huffman")
            ? PhotoRefusal.damaged(info.format())
            : PhotoRefusal.truncated(info.format());
      }
    }

    @Override
    public void imageProgress(ImageReader source, float percentageDone) {
      if (cancel.isCancelled()) {
        reader.abort();
      }
    }

    @Override
    public void sequenceStarted(ImageReader source, int minIndex) {}

    @Override
    public void sequenceComplete(ImageReader source) {}

    @Override
    public void imageStarted(ImageReader source, int imageIndex) {}

    @Override
    public void imageComplete(ImageReader source) {}

    @Override
    public void thumbnailStarted(ImageReader source, int imageIndex, int thumbnailIndex) {}

    @Override
    public void thumbnailProgress(ImageReader source, float percentageDone) {}

    @Override
    public void thumbnailComplete(ImageReader source) {}

    @Override
    public void readAborted(ImageReader source) {}
  }
}
