package app.vitrine.studio.instance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A second start: rings at the studio that is open, if one is. */
public final class Visitor {
  private static final Logger LOG = LoggerFactory.getLogger(Visitor.class);

  private Visitor() {}

  /**
   * Asks the studio open over {@code data} to come to the front and take photos over.
   *
   * @return whether it did; false when none is open there
   */
  public static boolean ring(Path data, List<Path> photos) {
    try {
      List<String> lines = Files.readAllLines(data.resolve(Doorbell.FILE));
      if (lines.size() < 2) {
        return false;
      }
      int port = Integer.parseInt(lines.getFirst().strip());
      try (Socket door = new Socket()) {
        door.setSoTimeout(Doorbell.PATIENCE_MS);
        door.connect(
            new InetSocketAddress(InetAddress.getLoopbackAddress(), port), Doorbell.PATIENCE_MS);
        return ring(door, lines.get(1).strip(), photos);
      }
    } catch (IOException | IllegalArgumentException nobody) {
      LOG.debug("no studio is open over {}", data, nobody);
      return false;
    }
  }

  private static boolean ring(Socket door, String word, List<Path> photos) throws IOException {
    StringBuilder said = new StringBuilder(word).append('\n');
    photos.stream()
        .limit(Doorbell.MOST_PHOTOS)
        .map(photo -> photo.toAbsolutePath().toString())
        .filter(name -> name.indexOf('\n') < 0)
        .forEach(name -> said.append(name).append('\n'));
    said.append('\n');
    OutputStream out = door.getOutputStream();
    out.write(said.toString().getBytes(StandardCharsets.UTF_8));
    out.flush();
    BufferedReader in =
        new BufferedReader(new InputStreamReader(door.getInputStream(), StandardCharsets.UTF_8));
    return Doorbell.HEARD.equals(in.readLine());
  }
}
