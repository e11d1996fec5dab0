package app.vitrine.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.domain.event.Event;
import app.vitrine.domain.event.EventBody;
import app.vitrine.domain.view.PackageFold;
import app.vitrine.domain.view.PackageView;
import app.vitrine.store.db.Database;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapshotsTest {
  @TempDir Path folder;
  private Database database;
  private PackageView view;

  @BeforeEach
  void make_a_package_with_a_snapshot() {
    database = Database.open(folder);
    UUID user = UUID.randomUUID();
    Histories histories = new Histories(3);
    PackageStore store = new PackageStore(database);
    view =
        store
            .create(UUID.randomUUID(), user, Optional.empty(), histories.first(user))
            .orElseThrow()
            .view();
    boolean finishedOne = false;
    while (!finishedOne) {
      List<Event> events = store.update(view.id(), histories::next).events();
      finishedOne = events.stream().anyMatch(Projection::isMilestone);
    }
    store.update(view.id(), histories::next);
    view = PackageFold.fold(store.events(view.id(), 0));
  }

  @AfterEach
  void close() {
    database.close();
  }

  private Optional<PackageView> latest() {
    return database.inTransaction(session -> Snapshots.latest(session, view.id()));
  }

  private void tamper(String assignment) {
    database.run(
        session ->
            session.createMutationQuery("update SnapshotRow set " + assignment).executeUpdate());
  }

  private void assertFoldedInstead() {
    assertThat(latest()).isEmpty();
    assertThat(new PackageStore(database).find(view.id())).contains(view);
  }

  @Test
  void a_stage_that_ends_leaves_a_snapshot_that_later_events_build_on() {
    assertThat(latest())
        .map(PackageView::lastSeq)
        .hasValueSatisfying(seq -> assertThat(seq).isBetween(2L, view.lastSeq()));
    assertThat(new PackageStore(database).find(view.id())).contains(view);
  }

  @Test
  void a_snapshot_with_another_checksum_is_not_used() {
    tamper("checksum = 'forged'");
    assertFoldedInstead();
  }

  @Test
  void a_snapshot_whose_text_changed_is_not_used() {
    tamper("body = replace(body, 'percentage', 'forged')");
    assertFoldedInstead();
  }

  @Test
  void a_snapshot_of_another_pipeline_is_not_used() {
    tamper("pipelineVersion = pipelineVersion + 1");
    assertFoldedInstead();
  }

  @Test
  void a_snapshot_is_used_rather_than_the_events_before_it() {
    database.run(
        session ->
            session
                .createMutationQuery("update EventRow set body = :noise where key.seq = 1")
                .setParameter("noise", "{\"type\":\"approved\",\"by\":\"nobody\"}")
                .executeUpdate());
    assertThat(new PackageStore(database).find(view.id())).contains(view);
    assertThat(new PackageStore(database).events(view.id(), 0).getFirst().body())
        .isEqualTo(new EventBody.Approved("nobody"));
  }
}
