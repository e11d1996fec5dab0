package app.vitrine.store.files;

import app.vitrine.domain.event.Event;
import app.vitrine.store.json.Json;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.function.LongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code logs/execution.jsonl}: the event log as lines of JSON, for people and their tools. The log
 * itself is in the database; this file follows it.
 */
public final class ExecutionLog {
  /** Its place in the project folder. */
  public static final String FILE = "logs/execution.jsonl";

  private static final Pattern SEQ = Pattern.compile("^\\{\"seq\":(\\d{1,18}),.*\\}$");

  private final Path file;
  private long lastSeq = -1;

  public ExecutionLog(ProjectFolder project) {
    this.file = project.resolve(FILE);
  }

  /**
   * Writes the lines that are missing; cuts off a torn or foreign end first.
   *
   * @param upTo number of the last event known to be on the disk; a later one may be seen in the
   *     database before it is, and a kill would take it back
   * @param after the stored events after a number, in order
   * @return how many lines were written
   */
  public synchronized int catchUp(long upTo, LongFunction<List<Event>> after) throws IOException {
    if (lastSeq < 0) {
      lastSeq = trim(upTo);
    }
    if (upTo <= lastSeq) {
      return 0;
    }
    List<Event> missing =
        after.apply(lastSeq).stream().filter(event -> event.seq() <= upTo).toList();
    if (missing.isEmpty()) {
      return 0;
    }
    StringBuilder lines = new StringBuilder();
    missing.forEach(event -> lines.append(Json.write(event)).append('\n'));
    Files.writeString(
        file,
        lines,
        StandardOpenOption.CREATE,
        StandardOpenOption.WRITE,
        StandardOpenOption.APPEND);
    lastSeq = missing.getLast().seq();
    return missing.size();
  }

  /** Keeps the lines from the first that follow without a gap; returns the last one's number. */
  private long trim(long upTo) throws IOException {
    Path folder = file.getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    if (!Files.exists(file)) {
      return 0;
    }
    byte[] content = Files.readAllBytes(file);
    long seq = 0;
    int good = 0;
    for (int end = next(content, good); end >= 0; end = next(content, good)) {
      Matcher line = SEQ.matcher(new String(content, good, end - good, StandardCharsets.UTF_8));
      if (seq == upTo || !line.matches() || Long.parseLong(line.group(1)) != seq + 1) {
        break;
      }
      seq++;
      good = end + 1;
    }
    if (good < content.length) {
      try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
        channel.truncate(good);
      }
    }
    return seq;
  }

  private static int next(byte[] content, int from) {
    for (int i = from; i < content.length; i++) {
      if (content[i] == '\n') {
        return i;
      }
    }
    return -1;
  }
}
