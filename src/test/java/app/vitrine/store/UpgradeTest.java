package app.vitrine.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.domain.state.ApprovalStatus;
import app.vitrine.domain.state.PackageStatus;
import app.vitrine.domain.state.Stage;
import app.vitrine.domain.view.PackageView;
import app.vitrine.fixture.BesideOthers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A library made by the first version of the schema is opened by this one with all that it holds.
 */
@BesideOthers
class UpgradeTest {
  private static final Path ROWS = Path.of("src/test/resources/app/vitrine/store/version-1.sql");
  private static final UUID MUG = UUID.fromString("2449b2e0-35a1-48bf-b5dd-b45a9942a627");
  private static final int EVENTS = 108;
  private static final int ASSETS = 10;
  private static final String VERSIONS =
      "select \"version\" from \"flyway_schema_history\" where \"version\" is not null";

  @TempDir Path folder;

  @Test
  void a_library_of_version_1_is_brought_up_to_date_and_keeps_every_row() throws Exception {
    makeVersion1();
    Map<String, List<String>> columns = new TreeMap<>();
    Map<String, List<String>> before = new TreeMap<>();
    try (Connection connection = connect()) {
      assertThat(column(connection, VERSIONS)).containsExactly("1");
      columns.putAll(columns(connection));
      before.putAll(rows(connection, columns));
    }
    assertThat(before.values().stream().mapToInt(List::size).sum()).isEqualTo(inserts().size());

    try (Store store = Store.open(folder, Clock.systemUTC())) {
      PackageView mug = store.packages().find(MUG).orElseThrow();
      assertThat(mug.title()).isEqualTo("Enamel camping mug");
      assertThat(mug.status()).isEqualTo(PackageStatus.COMPLETED);
      assertThat(mug.approvalStatus()).isEqualTo(ApprovalStatus.APPROVED);
      assertThat(mug.stages()).containsOnlyKeys(Stage.work());
      assertThat(store.packages().events(MUG, 0)).hasSize(EVENTS);
      assertThat(store.library().list(LibraryQuery.everything()))
          .extracting(LibraryEntry::id)
          .containsExactly(MUG);
      assertThat(store.library().assets(MUG)).hasSize(ASSETS);
      assertThat(store.check().run((done, all) -> {}).differences()).isEmpty();
    }

    try (Connection connection = connect()) {
      assertThat(column(connection, VERSIONS)).startsWith("1", "2");
      assertThat(rows(connection, columns)).isEqualTo(before);
      assertThat(column(connection, "select index_name from information_schema.indexes"))
          .contains("IX_CHECKPOINT_EVENTS_TYPE", "IX_RUNS_ENDED", "IX_DECISIONS_CREATED");
    }
  }

  private void makeVersion1() throws IOException, SQLException {
    Flyway.configure()
        .dataSource(url(), "vitrine", "")
        .locations("classpath:db/migration")
        .target("1")
        .load()
        .migrate();
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      for (String insert : inserts()) {
        statement.execute(insert);
      }
    }
  }

  private static List<String> inserts() throws IOException {
    try (var lines = Files.lines(ROWS)) {
      return lines.filter(line -> !line.startsWith("--")).toList();
    }
  }

  private String url() {
    return "jdbc:h2:file:" + folder.resolve("vitrine");
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection(url(), "vitrine", "");
  }

  /** The columns of every table of ours, by table. */
  private static Map<String, List<String>> columns(Connection connection) throws SQLException {
    Map<String, List<String>> columns = new TreeMap<>();
    for (String table :
        column(
            connection,
            "select table_name from information_schema.tables where table_schema = 'PUBLIC'"
                + " and table_name <> 'flyway_schema_history'")) {
      columns.put(
          table,
          column(
              connection,
              "select column_name from information_schema.columns where table_name = '"
                  + table
                  + "' order by ordinal_position"));
    }
    return columns;
  }

  /** What is in these columns of every table, a line a row, sorted. */
  private static Map<String, List<String>> rows(
      Connection connection, Map<String, List<String>> columns) throws SQLException {
    Map<String, List<String>> rows = new TreeMap<>();
    for (Map.Entry<String, List<String>> table : columns.entrySet()) {
      List<String> lines = new ArrayList<>();
      try (Statement statement = connection.createStatement();
          ResultSet found =
              statement.executeQuery(
                  "select " + String.join(", ", table.getValue()) + " from " + table.getKey())) {
        while (found.next()) {
          StringBuilder line = new StringBuilder();
          for (int i = 1; i <= table.getValue().size(); i++) {
            line.append(found.getString(i)).append('|');
          }
          lines.add(line.toString());
        }
      }
      rows.put(table.getKey(), lines.stream().sorted().toList());
    }
    return rows;
  }

  private static List<String> column(Connection connection, String query) throws SQLException {
    List<String> values = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(query)) {
      while (found.next()) {
        values.add(found.getString(1));
      }
    }
    return values;
  }
}
