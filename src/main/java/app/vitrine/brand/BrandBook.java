package app.vitrine.brand;

import app.vitrine.domain.error.VitrineException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the brand kit in {@code brand.json} of the data folder. */
public final class BrandBook {
  /** The file's name. */
  public static final String FILE = "brand.json";

  /** Where the files of a brand are kept, in the data folder. */
  public static final String FOLDER = "brand";

  /** A file on its way into {@link #FOLDER}. */
  public static final String PARTIAL = ".arriving.part";

  private static final long LARGEST_BYTES = 1L << 20;
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private final Path file;

  /** Always the same name, so that what a kill leaves is found again. */
  private final Path partial;

  /** The book in this data folder, which must be there when something is saved. */
  public BrandBook(Path dataFolder) {
    this.file = dataFolder.resolve(FILE);
    this.partial = dataFolder.resolve("." + FILE + ".part");
  }

  /**
   * The kit; {@link BrandKit#EMPTY} when none was saved.
   *
   * @throws VitrineException when the file cannot be read; it is left as it is
   */
  public BrandKit load() {
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return BrandKit.EMPTY;
    }
    try {
      if (Files.size(file) > LARGEST_BYTES) {
        throw broken("is far too large", null);
      }
      return JSON.readValue(Files.readAllBytes(file), BrandKit.class);
    } catch (JacksonException | IllegalArgumentException unreadable) {
      // The cause quotes the file, and causes are logged.
      throw broken("is not a brand kit that Vitrine can read", null);
    } catch (NoSuchFileException gone) {
      return BrandKit.EMPTY;
    } catch (IOException unreadable) {
      throw broken("cannot be read", unreadable);
    }
  }

  /** The file the brand's films are lettered in; empty for none, or when it is gone. */
  public Optional<Path> typeface() {
    return Optional.of(load().typeface())
        .filter(name -> !name.isEmpty())
        .map(name -> file.resolveSibling(FOLDER).resolve(name))
        .filter(kept -> Files.isRegularFile(kept, LinkOption.NOFOLLOW_LINKS));
  }

  /** Saves the kit; the file holds the old kit or the new one, never half of one. */
  public synchronized void save(BrandKit kit) {
    try {
      sweep();
      try (FileChannel channel =
          FileChannel.open(partial, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
        ByteBuffer content = ByteBuffer.wrap(JSON.writeValueAsBytes(kit));
        while (content.hasRemaining()) {
          channel.write(content);
        }
        channel.force(true);
      }
      Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException failed) {
      throw VitrineException.internal(
          "The brand kit could not be saved: " + failed.getMessage() + ".",
          "Check that there is room in the data folder and that it may be written to.",
          failed);
    } finally {
      sweep();
    }
  }

  /** Removes what an interrupted {@link #save} left; to be called once, before work begins. */
  public synchronized void sweep() {
    try {
      Files.deleteIfExists(file.resolveSibling(FOLDER).resolve(PARTIAL));
      Files.deleteIfExists(partial);
    } catch (IOException leftOver) {
      throw new UncheckedIOException(leftOver);
    }
  }

  private VitrineException broken(String why, @Nullable Throwable cause) {
    return VitrineException.internal(
        "The file " + file + " " + why + ", so the brand kit was not used. It was left as it is.",
        "Mend it, or move it away and enter the brand again.",
        cause);
  }
}
