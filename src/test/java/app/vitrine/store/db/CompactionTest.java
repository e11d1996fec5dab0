package app.vitrine.store.db;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.store.row.JobRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompactionTest {
  private static final int COMMITS = 400;

  @TempDir Path folder;

  @Test
  void a_sparse_database_becomes_small_and_keeps_its_rows() throws IOException {
    Path file = written(COMMITS);
    long before = Files.size(file);

    Compaction.compactIfSparse(file, 1);

    assertThat(Files.size(file)).isLessThan(before / 3);
    try (Database database = Database.open(folder)) {
      assertThat(values(database)).hasSize(COMMITS);
    }
    assertThat(leftBeside(file)).isEmpty();
  }

  @Test
  void a_compact_or_small_database_is_left_as_it_is() throws IOException {
    Path file = written(COMMITS);
    byte[] sparse = Files.readAllBytes(file);

    Compaction.compactIfSparse(file);
    assertThat(Files.readAllBytes(file)).isEqualTo(sparse);

    Compaction.compactIfSparse(file, 1);
    byte[] compact = Files.readAllBytes(file);
    Compaction.compactIfSparse(file, 1);
    assertThat(Files.readAllBytes(file)).isEqualTo(compact);
  }

  @Test
  void what_a_killed_compaction_left_is_removed() throws IOException {
    Path file = written(1);
    Files.write(file.resolveSibling(file.getFileName() + ".compact"), new byte[10]);
    Files.write(file.resolveSibling(file.getFileName() + ".compact.tempFile"), new byte[10]);

    Database.open(folder).close();

    assertThat(leftBeside(file)).isEmpty();
  }

  @Test
  void a_damaged_file_is_left_for_the_check_to_report() throws IOException {
    Path file = folder.resolve(Database.FILE);
    Files.write(file, new byte[5000]);

    Compaction.compactIfSparse(file, 1);

    assertThat(Files.readAllBytes(file)).isEqualTo(new byte[5000]);
    assertThat(leftBeside(file)).isEmpty();
  }

  private Path written(int commits) {
    try (Database database = Database.open(folder)) {
      for (int at = 0; at < commits; at++) {
        JobRow job = DatabaseTest.job("job" + at);
        database.run(session -> session.insert(job));
      }
      return database.file();
    }
  }

  private static List<String> values(Database database) {
    return database.inTransaction(
        session ->
            session
                .createSelectionQuery("select job.idempotencyKey from JobRow job", String.class)
                .getResultList());
  }

  private static List<Path> leftBeside(Path file) throws IOException {
    try (var files = Files.list(file.getParent())) {
      return files.filter(each -> each.toString().contains(".compact")).toList();
    }
  }
}
