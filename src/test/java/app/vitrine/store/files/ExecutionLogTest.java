package app.vitrine.store.files;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.domain.event.Event;
import app.vitrine.domain.event.EventBody;
import app.vitrine.domain.state.Stage;
import app.vitrine.store.json.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExecutionLogTest {
  private static final UUID ID = UUID.randomUUID();

  @TempDir Path data;
  private ProjectFolder project;
  private Path file;

  @BeforeEach
  void make() {
    project = new Projects(data).of("wf-" + ID).create();
    file = project.resolve(ExecutionLog.FILE);
  }

  private static List<Event> stored(long until, long after) {
    return LongStream.rangeClosed(after + 1, until).mapToObj(ExecutionLogTest::event).toList();
  }

  private static Event event(long seq) {
    EventBody body = new EventBody.Thought("copywriting", "第 " + seq + "\nline");
    return new Event(
        seq, ID, "wf-" + ID, new UUID(0, 1), Stage.ANALYSIS, Instant.EPOCH, "trace", body);
  }

  private void assertMirrors(long until) throws IOException {
    assertThat(Files.readAllLines(file))
        .isEqualTo(stored(until, 0).stream().map(Json::write).toList());
  }

  @Test
  void it_follows_the_event_log_line_by_line() throws IOException {
    ExecutionLog log = new ExecutionLog(project);
    assertThat(log.catchUp(3, after -> stored(3, after))).isEqualTo(3);
    assertThat(log.catchUp(3, after -> stored(3, after))).isZero();
    assertThat(log.catchUp(5, after -> stored(5, after))).isEqualTo(2);
    assertMirrors(5);
  }

  @Test
  void an_event_that_may_not_be_on_the_disk_yet_is_not_mirrored() throws IOException {
    assertThat(new ExecutionLog(project).catchUp(3, after -> stored(5, after))).isEqualTo(3);
    assertMirrors(3);
  }

  @Test
  void lines_of_events_that_a_kill_took_back_are_cut_off() throws IOException {
    new ExecutionLog(project).catchUp(5, after -> stored(5, after));
    new ExecutionLog(project).catchUp(3, after -> stored(3, after));
    assertMirrors(3);
  }

  @Test
  void a_torn_last_line_is_written_again() throws IOException {
    new ExecutionLog(project).catchUp(4, after -> stored(4, after));
    byte[] whole = Files.readAllBytes(file);
    for (int cut : new int[] {1, 2, 40, whole.length / 2, whole.length - 1}) {
      Files.write(file, java.util.Arrays.copyOf(whole, whole.length - cut));
      new ExecutionLog(project).catchUp(6, after -> stored(6, after));
      assertMirrors(6);
    }
  }

  @Test
  void lines_that_are_not_the_logs_are_replaced() throws IOException {
    new ExecutionLog(project).catchUp(2, after -> stored(2, after));
    Files.writeString(file, "noise\n{\"seq\":9,\"x\":1}\n", StandardOpenOption.APPEND);
    new ExecutionLog(project).catchUp(3, after -> stored(3, after));
    assertMirrors(3);
    Files.write(file, "\u0000\u0000".getBytes(StandardCharsets.UTF_8));
    new ExecutionLog(project).catchUp(3, after -> stored(3, after));
    assertMirrors(3);
  }
}
