package app.vitrine.export;

import app.vitrine.domain.work.CancelToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/** Writes a pack's files into a new folder, forced to disk, and remembers what it wrote. */
final class PackWriter {
  private final Path folder;
  private final CancelToken cancel;
  private final List<PackFile> written = new ArrayList<>();

  /**
   * A writer.
   *
   * @param cancel is polled before each file
   */
  PackWriter(Path folder, CancelToken cancel) {
    this.folder = folder;
    this.cancel = cancel;
  }

  void text(String name, String content) {
    bytes(name, content.getBytes(StandardCharsets.UTF_8));
  }

  void bytes(String name, byte[] content) {
    try {
      Path file = place(name);
      Files.write(file, content, StandardOpenOption.CREATE_NEW);
      record(name, file);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  void copy(String name, Path from) {
    try {
      Path file = place(name);
      Files.copy(from, file);
      record(name, file);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** What was written so far, in that order. */
  List<PackFile> written() {
    return List.copyOf(written);
  }

  /** Writes the list of files, which is not in itself. */
  void manifest(Manifest manifest) {
    try {
      Path file = place(Manifest.FILE);
      Files.write(file, manifest.toJson(), StandardOpenOption.CREATE_NEW);
      force(file);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private Path place(String name) throws IOException {
    cancel.throwIfCancelled();
    Path file = folder.resolve(name).normalize();
    Path parent = file.getParent();
    if (parent == null || !file.startsWith(folder)) {
      throw new IllegalArgumentException("a pack's file may not leave the pack: " + name);
    }
    Files.createDirectories(parent);
    return file;
  }

  private void record(String name, Path file) throws IOException {
    force(file);
    written.add(new PackFile(name, Files.size(file), Sha256.of(file)));
  }

  private static void force(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }
}
