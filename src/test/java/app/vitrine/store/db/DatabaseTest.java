package app.vitrine.store.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.vitrine.domain.error.ErrorCode;
import app.vitrine.domain.error.VitrineException;
import app.vitrine.fixture.BesideOthers;
import app.vitrine.store.Histories;
import app.vitrine.store.LogCheck;
import app.vitrine.store.PackageStore;
import app.vitrine.store.files.Sha256;
import app.vitrine.store.row.JobRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@BesideOthers
class DatabaseTest {
  @TempDir Path folder;

  @Test
  void the_schema_is_made_once_and_found_again() {
    try (Database database = Database.open(folder)) {
      database.run(session -> session.insert(job("a")));
      assertThat(migrations(database)).containsExactly("1", "2");
    }
    try (Database database = Database.open(folder)) {
      assertThat(migrations(database)).containsExactly("1", "2");
      database.run(session -> assertThat(session.get(JobRow.class, "a")).isNotNull());
    }
  }

  @Test
  void a_database_whose_making_was_killed_is_made_anew() throws IOException {
    Path half = folder.resolve("vitrine-new.mv.db");
    Files.write(half, new byte[8192]);

    try (Database database = Database.open(folder)) {
      assertThat(database.file()).exists();
    }

    assertThat(half).doesNotExist();
  }

  @Test
  void every_table_of_the_contract_is_there() {
    try (Database database = Database.open(folder)) {
      List<String> tables =
          database.inTransaction(
              session ->
                  session
                      .createNativeQuery(
                          "select lower(table_name) from information_schema.tables"
                              + " where table_schema = 'PUBLIC'",
                          String.class)
                      .getResultList());
      assertThat(tables)
          .contains(
              "product_packages",
              "runs",
              "checkpoint_events",
              "checkpoint_snapshots",
              "scripts",
              "storyboards",
              "video_assets",
              "llm_call_logs",
              "selection_decisions",
              "audit_logs",
              "decisions",
              "memory_documents",
              "request_ids",
              "provider_jobs");
    }
  }

  @Test
  void commits_are_written_at_once_and_old_chunks_are_kept_as_long_as_h2_wants() {
    try (Database database = Database.open(folder)) {
      assertThat(settings(database, "WRITE_DELAY")).contains("0");
      assertThat(settings(database, "RETENTION_TIME")).contains("45000");
    }
  }

  @Test
  void what_throws_in_a_transaction_undoes_it() {
    try (Database database = Database.open(folder)) {
      assertThatThrownBy(
              () ->
                  database.run(
                      session -> {
                        session.insert(job("b"));
                        throw new IllegalStateException("stop");
                      }))
          .hasMessage("stop");
      database.run(session -> assertThat(session.get(JobRow.class, "b")).isNull());
    }
  }

  @Test
  void a_copy_made_while_the_database_is_open_holds_everything_committed() throws IOException {
    Path crashed = Files.createDirectories(folder.resolve("crashed"));
    Path live = Files.createDirectories(folder.resolve("live"));
    UUID user = UUID.randomUUID();
    UUID id = UUID.randomUUID();
    long committed;
    try (Database database = Database.open(live)) {
      PackageStore store = new PackageStore(database);
      Histories histories = new Histories(9);
      assertThat(store.create(id, user, Optional.empty(), histories.first(user))).isPresent();
      committed = 1;
      for (int i = 0; i < 30; i++) {
        committed = store.update(id, histories::next).view().lastSeq();
      }
      Files.copy(live.resolve(Database.FILE), crashed.resolve(Database.FILE));
    }
    try (Database database = Database.open(crashed)) {
      assertThat(new PackageStore(database).events(id, 0)).hasSize((int) committed);
      assertThat(new LogCheck(database).run((done, all) -> {}).differences()).isEmpty();
    }
  }

  @Test
  void a_file_that_is_no_database_is_refused_and_left_untouched() throws IOException {
    byte[] noise = new byte[50_000];
    new Random(1).nextBytes(noise);
    assertRefusedUntouched(noise);
    assertRefusedUntouched(new byte[0]);
    assertRefusedUntouched("SQLite format 3".getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  @Test
  void a_damaged_database_is_refused_and_left_untouched() throws IOException {
    try (Database database = Database.open(folder)) {
      for (int i = 0; i < 200; i++) {
        JobRow job = job("job-" + i);
        database.run(session -> session.insert(job));
      }
    }
    byte[] sound = Files.readAllBytes(folder.resolve(Database.FILE));
    byte[] cut = java.util.Arrays.copyOf(sound, 8192 + 100);
    assertRefusedUntouched(cut);
    byte[] holed = sound.clone();
    java.util.Arrays.fill(holed, 8192, holed.length, (byte) 0x5a);
    assertRefusedUntouched(holed);
  }

  @Test
  void a_database_of_a_newer_version_is_refused() {
    try (Database database = Database.open(folder)) {
      database.run(
          session ->
              session
                  .createNativeMutationQuery(
                      "insert into \"flyway_schema_history\" (\"installed_rank\", \"version\","
                          + " \"description\", \"type\", \"script\", \"checksum\","
                          + " \"installed_by\", \"execution_time\", \"success\")"
                          + " values (9, '99', 'future', 'SQL', 'V99__future.sql', 1, 'x', 1, true)")
                  .executeUpdate());
    }
    assertThatThrownBy(() -> Database.open(folder))
        .isInstanceOf(VitrineException.class)
        .hasMessageContaining("another version of Vitrine");
  }

  private void assertRefusedUntouched(byte[] content) throws IOException {
    Path file = folder.resolve(Database.FILE);
    Files.write(file, content);
    VitrineException refused =
        catchThrowableOfType(VitrineException.class, () -> Database.open(folder));
    assertThat(refused).as("%d bytes", content.length).isNotNull();
    assertThat(refused.code()).isEqualTo(ErrorCode.PKG_INTERNAL_ERROR);
    assertThat(refused.sentence()).contains(file.toString(), "left as it is", "projects folder");
    assertThat(Sha256.of(Files.readAllBytes(file))).isEqualTo(Sha256.of(content));
  }

  private static List<String> settings(Database database, String name) {
    return database.inTransaction(
        session ->
            session
                .createNativeQuery(
                    "select setting_value from information_schema.settings"
                        + " where setting_name = '"
                        + name
                        + "'",
                    String.class)
                .getResultList());
  }

  private static List<String> migrations(Database database) {
    return database.inTransaction(
        session ->
            session
                .createNativeQuery(
                    "select \"version\" from \"flyway_schema_history\""
                        + " where \"version\" is not null",
                    String.class)
                .getResultList());
  }

  /** A row to be stored and found again. */
  static JobRow job(String key) {
    JobRow row = new JobRow();
    row.idempotencyKey = key;
    row.provider = "somewhere";
    row.jobId = "j-" + key;
    row.createdAt = Instant.parse("2026-01-01T00:00:00Z");
    return row;
  }
}
