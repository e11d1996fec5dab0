package app.vitrine.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.domain.event.Event;
import app.vitrine.domain.view.PackageFold;
import app.vitrine.fixture.BesideOthers;
import app.vitrine.store.files.ExecutionLog;
import app.vitrine.store.json.Json;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@BesideOthers
class CrashTest {
  @TempDir Path folder;

  @Test
  void nothing_a_killed_process_had_stored_is_lost() throws Exception {
    UUID id = UUID.randomUUID();
    long acknowledged = 0;
    try (ChildProcess writer =
        new ChildProcess(AppendingProcess.class, folder.toString(), id.toString())) {
      while (acknowledged < 60) {
        acknowledged = Long.parseLong(writer.line());
      }
      writer.kill();
    }
    try (Store store = Store.open(folder, Clock.systemUTC())) {
      List<Event> log = store.packages().events(id, 0);
      assertThat(log).hasSizeGreaterThanOrEqualTo((int) acknowledged);
      assertThat(store.packages().find(id)).contains(PackageFold.fold(log));
      assertThat(store.check().run((done, all) -> {}).differences()).isEmpty();
      store.executionLogs().follow(id, log.getLast().seq());
      Path mirror = store.projects().of("wf-" + id).resolve(ExecutionLog.FILE);
      assertThat(Files.readAllLines(mirror)).isEqualTo(log.stream().map(Json::write).toList());
    }
  }
}
