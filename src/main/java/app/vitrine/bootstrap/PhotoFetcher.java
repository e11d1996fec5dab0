package app.vitrine.bootstrap;

import app.vitrine.domain.brief.PhotoSource;
import app.vitrine.domain.error.VitrineException;
import app.vitrine.media.photo.PhotoReader;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Brings a photo's bytes from a file or an address. */
final class PhotoFetcher {
  private static final Duration CONNECT = Duration.ofSeconds(10);
  private static final Duration ANSWER = Duration.ofSeconds(30);
  private static final Duration WHOLE_DOWNLOAD = Duration.ofMinutes(3);
  private static final int OK = 200;
  private static final int LONGEST_NAME = 120;
  private static final String SMALLER = "Use a photo of at most 50 MB.";

  private final Duration wholeDownload;
  private @Nullable Known known;

  PhotoFetcher() {
    this(WHOLE_DOWNLOAD);
  }

  /**
   * A fetcher.
   *
   * @param wholeDownload longest wait for all of a photo from an address
   */
  PhotoFetcher(Duration wholeDownload) {
    this.wholeDownload = wholeDownload;
  }

  /** A photo's bytes and its name for display, free of folders and control characters. */
  static final class Fetched {
    private final byte[] bytes;
    private final String name;

    Fetched(byte[] bytes, String name) {
      this.bytes = bytes;
      this.name = name;
    }

    /** The bytes themselves, not a copy. */
    byte[] bytes() {
      return bytes;
    }

    String name() {
      return name;
    }
  }

  private record Known(PhotoSource.Url address, Fetched photo) {}

  Fetched fromFile(PhotoSource.File file) {
    return fromFile(file.path());
  }

  Fetched fromAddress(PhotoSource.Url address) {
    Known before = known;
    known = null;
    return before != null && before.address().equals(address)
        ? before.photo()
        : fromAddress(address.url());
  }

  /** As {@link #fromAddress(PhotoSource.Url)}, keeping it for the next who asks. */
  Fetched ahead(PhotoSource.Url address) {
    Fetched photo = fromAddress(address);
    known = new Known(address, photo);
    return photo;
  }

  private static Fetched fromFile(String given) {
    Path file = path(given);
    String name = name(String.valueOf(file.getFileName()));
    BasicFileAttributes attributes = attributes(file, given, name);
    if (attributes.isDirectory()) {
      throw VitrineException.invalid(
          "“" + name + "” is a folder, not a photo.", "Choose a photo inside it.");
    }
    if (!attributes.isRegularFile()) {
      throw VitrineException.invalid(
          "“" + name + "” is a device or a pipe, not a photo.", "Save the photo as a file first.");
    }
    try (InputStream in = Files.newInputStream(file)) {
      return new Fetched(limited(in, name), name);
    } catch (IOException unreadable) {
      throw unreadable(name, unreadable);
    }
  }

  /**
   * What the system tells of a file; one in a folder that may not be entered is not a missing one.
   */
  private static BasicFileAttributes attributes(Path file, String given, String name) {
    try {
      return Files.readAttributes(file, BasicFileAttributes.class);
    } catch (AccessDeniedException closed) {
      throw unreadable(name, closed);
    } catch (IOException missing) {
      throw VitrineException.invalid(
          "There is no file at “" + name(given) + "”.",
          "Check the path, or choose the photo again.",
          missing);
    }
  }

  private static VitrineException unreadable(String name, IOException cause) {
    return VitrineException.invalid(
        "The photo “" + name + "” cannot be read.",
        "Check that you may open it, or copy it to another folder.",
        cause);
  }

  private static Path path(String given) {
    try {
      return Path.of(given);
    } catch (InvalidPathException odd) {
      throw VitrineException.invalid(
          "“" + name(given) + "” is not a path.", "Check the path and try again.", odd);
    }
  }

  private Fetched fromAddress(String given) {
    URI address = address(given);
    String path = String.valueOf(address.getPath());
    String last = name(path.substring(path.lastIndexOf('/') + 1));
    String name = last.isEmpty() ? "photo" : last;
    HttpClient client =
        HttpClient.newBuilder()
            .connectTimeout(CONNECT)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    // The client's own time limit ends with the headers; a body may trickle for ever.
    FutureTask<byte[]> download = new FutureTask<>(() -> download(client, address, name));
    Thread.ofVirtual().name("vitrine-download").start(download);
    try {
      return new Fetched(download.get(wholeDownload.toMillis(), TimeUnit.MILLISECONDS), name);
    } catch (TimeoutException late) {
      throw unreachable(
          address, "it took longer than " + wholeDownload.toSeconds() + " seconds", late);
    } catch (ExecutionException failed) {
      throw failed.getCause() instanceof VitrineException told
          ? told
          : unreachable(address, "it did not answer", failed);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw unreachable(address, "the download was interrupted", interrupted);
    } finally {
      client.shutdownNow();
    }
  }

  private static byte[] download(HttpClient client, URI address, String name)
      throws IOException, InterruptedException {
    HttpResponse<InputStream> answer =
        client.send(
            HttpRequest.newBuilder(address).timeout(ANSWER).build(),
            HttpResponse.BodyHandlers.ofInputStream());
    try (InputStream in = answer.body()) {
      if (answer.statusCode() != OK) {
        throw unreachable(address, "it answered " + answer.statusCode(), null);
      }
      return limited(in, name);
    }
  }

  private static URI address(String given) {
    try {
      URI address = URI.create(given.strip());
      String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
      if ((scheme.equals("http") || scheme.equals("https")) && address.getHost() != null) {
        return address;
      }
    } catch (IllegalArgumentException odd) {
      throw VitrineException.invalid(
          "“" + name(given) + "” is not an address.", "Give an http or https address.", odd);
    }
    throw VitrineException.invalid(
        "“" + name(given) + "” is not an http or https address.", "Give one, or use a file.");
  }

  private static VitrineException unreachable(URI address, String why, @Nullable Throwable cause) {
    String said = "The photo could not be fetched from " + address.getHost() + ": " + why + ".";
    String advice = "Download the photo and use the file instead.";
    return cause == null
        ? VitrineException.invalid(said, advice)
        : VitrineException.invalid(said, advice, cause);
  }

  /** At most one byte over what is allowed is held. */
  private static byte[] limited(InputStream in, String name) throws IOException {
    byte[] bytes = in.readNBytes((int) PhotoReader.MAX_BYTES + 1);
    if (bytes.length > PhotoReader.MAX_BYTES) {
      throw VitrineException.invalid("The photo “" + name + "” is larger than 50 MB.", SMALLER);
    }
    return bytes;
  }

  private static String name(String given) {
    String clean = given.replaceAll("[\\p{Cntrl}\\p{Cf}]", "").strip();
    return clean.length() <= LONGEST_NAME ? clean : clean.substring(0, LONGEST_NAME) + "…";
  }
}
