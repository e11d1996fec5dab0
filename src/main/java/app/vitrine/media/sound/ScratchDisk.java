package app.vitrine.media.sound;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where the sound of a film is kept while it is made: files that are gone when this is closed. */
public final class ScratchDisk implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(ScratchDisk.class);
  private static final int STEREO = 2;

  private final Supplier<Path> places;
  private final List<WaveFile> files = new ArrayList<>();

  /**
   * An empty one.
   *
   * @param places gives names of files that are not there yet, in folders that are
   */
  public ScratchDisk(Supplier<Path> places) {
    this.places = places;
  }

  /**
   * Room for a sound.
   *
   * @throws app.vitrine.domain.error.VitrineException when nothing can be written there
   */
  public ScratchSound sound() {
    return new ScratchSound(waves(STEREO));
  }

  /** Room for so many waves that are as long as each other. */
  WaveFile waves(int channels) {
    WaveFile file = new WaveFile(places.get(), channels);
    files.add(file);
    return file;
  }

  @Override
  public void close() {
    for (WaveFile file : files) {
      try {
        file.close();
      } catch (IOException held) {
        LOG.warn("a scratch file of sound stays open", held);
      }
    }
    files.clear();
  }
}
