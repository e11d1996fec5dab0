package app.vitrine.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.domain.event.Event;
import app.vitrine.domain.view.PackageFold;
import app.vitrine.domain.view.PackageView;
import app.vitrine.store.db.Database;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FoldEqualsProjectionTest {
  private static final int PACKAGES = 12;
  private static final int STEPS = 30;

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

  @Test
  void a_row_that_was_tampered_with_is_found() {
    UUID user = UUID.randomUUID();
    Histories histories = new Histories(5);
    UUID id = UUID.randomUUID();
    try (Database database = Database.open(folder)) {
      PackageStore store = new PackageStore(database);
      assertThat(store.create(id, user, Optional.empty(), histories.first(user))).isPresent();
      database.run(
          session ->
              session
                  .createMutationQuery("update PackageRow set title = 'Forged' where id = :id")
                  .setParameter("id", id)
                  .executeUpdate());
      LogCheck.Report report = new LogCheck(database).run((done, all) -> {});
      assertThat(report.differences())
          .singleElement()
          .satisfies(d -> assertThat(d.what()).isEqualTo("product_packages.title"));
    }
  }

  private static void assertSound(Database database, long seed) {
    LogCheck.Report report = new LogCheck(database).run((done, all) -> {});
    assertThat(report.packages()).isEqualTo(PACKAGES);
    assertThat(report.differences()).as("seed %d", seed).isEmpty();
  }
}
