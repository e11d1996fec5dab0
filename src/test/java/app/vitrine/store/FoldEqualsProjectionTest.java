package app.vitrine.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.domain.event.Event;
import app.vitrine.domain.view.PackageFold;
import app.vitrine.domain.view.PackageView;
import app.vitrine.fixture.BesideOthers;
import app.vitrine.store.db.Database;
import app.vitrine.store.files.Sha256;
import app.vitrine.store.row.SnapshotRow;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@BesideOthers
class FoldEqualsProjectionTest {
  private static final int PACKAGES = 12;
  private static final int STEPS = 30;
  private static final int LONGEST_HISTORY = 500;
  private static final List<String> TABLES =
      List.of(
          "RunRow",
          "ScriptRow",
          "StoryboardRow",
          "AssetRow",
          "DecisionRow",
          "AuditRow",
          "SnapshotRow");

  @TempDir Path folder;

  @Test
  void whatever_happens_to_packages_everything_stored_follows_from_their_logs() {
    long seed = new Random().nextLong();
    UUID user = UUID.randomUUID();
    try (Database database = Database.open(folder)) {
      PackageStore store = new PackageStore(database);
      for (int i = 0; i < PACKAGES; i++) {
        Histories histories = new Histories(seed + i);
        UUID id = UUID.randomUUID();
        assertThat(store.create(id, user, Optional.empty(), histories.first(user))).isPresent();
        for (int step = 0; step < STEPS; step++) {
          PackageView shown = store.update(id, histories::next).view();
          assertThat(store.find(id)).contains(shown);
        }
      }
      assertSound(database, seed);
    }
    try (Database reopened = Database.open(folder)) {
      PackageStore store = new PackageStore(reopened);
      assertSound(reopened, seed);
      for (LibraryEntry entry : new Library(reopened).list(LibraryQuery.everything())) {
        List<Event> log = store.events(entry.id(), 0);
        assertThat(store.find(entry.id())).as("seed %d", seed).contains(PackageFold.fold(log));
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PackageRow|title = 'Forged'|product_packages.title",
        "RunRow|reason = 'Forged'|runs.reason",
        "ScriptRow|synopsis = 'Forged'|scripts.synopsis",
        "StoryboardRow|shotCount = shotCount + 1|storyboards.shotCount",
        "AssetRow|bytes = bytes + 1|video_assets.bytes",
        "DecisionRow|comment = 'Forged'|decisions.comment",
        "AuditRow|actor = 'Forged'|audit_logs.actor"
      })
  void a_row_that_was_tampered_with_is_found(String rows, String assignment, String found) {
    try (Database database = Database.open(folder)) {
      fillEveryTable(database);
      int tampered =
          database.inTransaction(
              session ->
                  session
                      .createMutationQuery("update " + rows + " set " + assignment)
                      .executeUpdate());
      assertThat(tampered).isPositive();
      assertThat(new LogCheck(database).run((done, all) -> {}).differences())
          .hasSize(tampered)
          .extracting(LogCheck.Difference::what)
          .containsOnly(found);
    }
  }

  @Test
  void a_snapshot_that_was_tampered_with_is_found_even_with_a_checksum_that_fits() {
    try (Database database = Database.open(folder)) {
      fillEveryTable(database);
      database.run(
          session ->
              session
                  .createSelectionQuery("from SnapshotRow", SnapshotRow.class)
                  .getResultList()
                  .forEach(
                      row -> {
                        row.body = row.body.replaceFirst("\"current_step\":\"", "$0forged_");
                        row.checksum = Sha256.of(row.body);
                        session.update(row);
                      }));
      assertThat(new LogCheck(database).run((done, all) -> {}).differences())
          .singleElement()
          .satisfies(d -> assertThat(d.what()).isEqualTo("checkpoint_snapshots"));
    }
  }

  /** One package, whose history goes on until each table has a row of it. */
  private static void fillEveryTable(Database database) {
    UUID user = UUID.randomUUID();
    Histories histories = new Histories(5);
    UUID id = UUID.randomUUID();
    PackageStore store = new PackageStore(database);
    assertThat(store.create(id, user, Optional.empty(), histories.first(user))).isPresent();
    for (int step = 0; step < LONGEST_HISTORY && hasEmptyTable(database); step++) {
      store.update(id, histories::next);
    }
    assertThat(hasEmptyTable(database)).isFalse();
  }

  private static boolean hasEmptyTable(Database database) {
    return TABLES.stream()
        .anyMatch(
            rows ->
                database.inTransaction(
                        session ->
                            session
                                .createSelectionQuery("select count(*) from " + rows, Long.class)
                                .getSingleResult())
                    == 0);
  }

  private static void assertSound(Database database, long seed) {
    LogCheck.Report report = new LogCheck(database).run((done, all) -> {});
    assertThat(report.packages()).isEqualTo(PACKAGES);
    assertThat(report.differences()).as("seed %d", seed).isEmpty();
  }
}
