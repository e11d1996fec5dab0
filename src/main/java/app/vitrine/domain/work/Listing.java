package app.vitrine.domain.work;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a folder holds. The streams of {@link Files} throw something unchecked when the folder can
 * no longer be read half way; here that is the {@link IOException} it was.
 */
public final class Listing {
  private Listing() {}

  /** What is in the folder itself. */
  public static List<Path> of(Path folder) throws IOException {
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.toList();
    } catch (UncheckedIOException halfWay) {
      throw halfWay.getCause();
    }
  }

  /**
   * The folder and all in it at any depth, each folder before what it holds; no link is followed.
   */
  public static List<Path> deep(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.toList();
    } catch (UncheckedIOException halfWay) {
      throw halfWay.getCause();
    }
  }
}
