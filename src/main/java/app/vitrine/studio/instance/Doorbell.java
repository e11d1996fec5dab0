package app.vitrine.studio.instance;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hears a second start of the studio on the same data folder and takes its photos over. Only this
 * machine can ring, and only who may read the data folder knows the word to say.
 */
public final class Doorbell implements Closeable {
  static final String FILE = "studio.door";

  private static final Logger LOG = LoggerFactory.getLogger(Doorbell.class);
  private static final int SECRET_BYTES = 16;
  static final int PATIENCE_MS = 2_000;
  static final int MOST_PHOTOS = 1_000;

  /** Longer than any system takes. */
  private static final int LONGEST_PATH = 40_000;

  static final String HEARD = "heard";

  private final Path file;
  private final ServerSocket door;
  private final String secret;

  private Doorbell(Path file, ServerSocket door, String secret) {
    this.file = file;
    this.door = door;
    this.secret = secret;
  }

  /**
   * Begins to listen; to be called by whoever holds the data folder.
   *
   * @param rung is given the photos of each ring, on a thread of the doorbell
   */
  public static Doorbell hang(Path data, Consumer<List<Path>> rung) throws IOException {
    byte[] random = new byte[SECRET_BYTES];
    new SecureRandom().nextBytes(random);
    String secret = HexFormat.of().formatHex(random);
    ServerSocket door = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
    Path file = data.resolve(FILE);
    write(file, door.getLocalPort() + "\n" + secret + "\n");
    Doorbell bell = new Doorbell(file, door, secret);
    Thread.ofPlatform().daemon().name("vitrine-doorbell").start(() -> bell.listen(rung));
    return bell;
  }

  private static void write(Path file, String text) throws IOException {
    Files.deleteIfExists(file);
    if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }
    Files.writeString(file, text);
  }

  private void listen(Consumer<List<Path>> rung) {
    while (!door.isClosed()) {
      try (Socket guest = door.accept()) {
        guest.setSoTimeout(PATIENCE_MS);
        answer(guest, rung);
      } catch (IOException | InvalidPathException gone) {
        LOG.debug("a ring came to nothing", gone);
      }
    }
  }

  private void answer(Socket guest, Consumer<List<Path>> rung) throws IOException {
    Reader in =
        new BufferedReader(new InputStreamReader(guest.getInputStream(), StandardCharsets.UTF_8));
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MS);
    if (!MessageDigest.isEqual(bytes(line(in, secret.length(), end)), bytes(secret))) {
      return;
    }
    List<Path> photos = new ArrayList<>();
    for (String line = line(in, LONGEST_PATH, end);
        !line.isEmpty() && photos.size() < MOST_PHOTOS;
        line = line(in, LONGEST_PATH, end)) {
      photos.add(Path.of(line));
    }
    rung.accept(List.copyOf(photos));
    try (OutputStream out = guest.getOutputStream()) {
      out.write(bytes(HEARD + "\n"));
    }
  }

  /**
   * A line, or what there is before the end.
   *
   * @throws IOException when it is longer than {@code most} characters or comes too slowly
   */
  private static String line(Reader in, int most, long end) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
      if (line.length() >= most || System.nanoTime() > end) {
        throw new IOException("a ring that is too long");
      }
      line.append((char) next);
    }
    return line.toString();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Stops listening. */
  @Override
  public void close() throws IOException {
    door.close();
    Files.deleteIfExists(file);
  }
}
