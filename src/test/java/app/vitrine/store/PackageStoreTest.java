package app.vitrine.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.vitrine.domain.error.VitrineException;
import app.vitrine.domain.event.Event;
import app.vitrine.domain.event.EventBody;
import app.vitrine.domain.event.EventDraft;
import app.vitrine.domain.state.Stage;
import app.vitrine.domain.view.Appended;
import app.vitrine.domain.view.PackageFold;
import app.vitrine.domain.view.PackageView;
import app.vitrine.fixture.BesideOthers;
import app.vitrine.store.db.Database;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@BesideOthers
class PackageStoreTest {
  private static final UUID USER = UUID.randomUUID();

  @TempDir Path folder;
  private Database database;
  private PackageStore store;
  private final Histories histories = new Histories(42);

  @BeforeEach
  void open() {
    database = Database.open(folder);
    store = new PackageStore(database);
  }

  @AfterEach
  void close() {
    database.close();
  }

  private PackageView create() {
    return store
        .create(UUID.randomUUID(), USER, Optional.empty(), histories.first(USER))
        .orElseThrow()
        .view();
  }

  @Test
  void a_created_package_is_found_again_after_reopening() {
    PackageView made = create();
    database.close();
    open();
    assertThat(store.find(made.id())).contains(made);
    assertThat(store.events(made.id(), 0)).extracting(Event::seq).containsExactly(1L);
  }

  @Test
  void a_request_id_makes_one_package_per_user() {
    UUID id = UUID.randomUUID();
    assertThat(store.create(id, USER, Optional.of("r-1"), histories.first(USER))).isPresent();
    UUID second = UUID.randomUUID();
    assertThat(store.create(second, USER, Optional.of("r-1"), histories.first(USER))).isEmpty();
    assertThat(store.find(second)).isEmpty();
    assertThat(store.findByRequest(USER, "r-1")).map(PackageView::id).contains(id);
    UUID other = UUID.randomUUID();
    assertThat(store.create(second, other, Optional.of("r-1"), histories.first(other))).isPresent();
  }

  @Test
  void many_threads_updating_one_package_leave_no_gap_in_its_log() throws Exception {
    PackageView made = create();
    int writers = 60;
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Callable<Appended>> updates =
          IntStream.range(0, writers)
              .<Callable<Appended>>mapToObj(
                  i -> () -> store.update(made.id(), view -> progress(view, "step_" + i)))
              .toList();
      assertThat(threads.invokeAll(updates)).allMatch(update -> update.resultNow() != null);
    }
    List<Event> log = store.events(made.id(), 0);
    assertThat(log)
        .extracting(Event::seq)
        .containsExactlyElementsOf(LongStream.rangeClosed(1, writers + 1L).boxed().toList());
    assertThat(store.find(made.id())).contains(PackageFold.fold(log));
  }

  @Test
  void what_the_decision_throws_is_thrown_on_and_changes_nothing() {
    PackageView made = create();
    assertThatThrownBy(
            () ->
                store.update(
                    made.id(),
                    view -> {
                      throw VitrineException.conflict("Already approved.", "Nothing to do.");
                    }))
        .isInstanceOf(VitrineException.class)
        .hasMessage("Already approved.");
    assertThat(store.find(made.id())).contains(made);
    assertThat(store.update(made.id(), view -> List.of())).isEqualTo(new Appended(List.of(), made));
  }

  @Test
  void events_the_fold_refuses_are_rolled_back_whole() {
    PackageView made = create();
    assertThatThrownBy(
            () ->
                store.update(
                    made.id(),
                    view ->
                        List.of(
                            progress(view, "fine").getFirst(),
                            new EventDraft(
                                UUID.randomUUID(),
                                Stage.ANALYSIS,
                                Instant.now(),
                                "t",
                                new EventBody.RunCancelled("of a run that never was")))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(store.events(made.id(), 1)).isEmpty();
    assertThat(store.find(made.id())).contains(made);
    store.update(made.id(), view -> progress(view, "goes_on"));
    assertThat(store.events(made.id(), 1)).extracting(Event::seq).containsExactly(2L);
  }

  @Test
  void a_change_that_rests_on_an_older_state_is_refused_and_then_may_be_repeated() {
    PackageView made = create();
    PackageStore other = new PackageStore(database);
    assertThat(other.find(made.id())).contains(made);
    store.update(made.id(), view -> progress(view, "first"));
    assertThatThrownBy(() -> other.update(made.id(), view -> progress(view, "overtaken")))
        .isInstanceOf(VitrineException.class)
        .hasMessageContaining("at the same moment");
    other.update(made.id(), view -> progress(view, "second"));
    assertThat(other.events(made.id(), 0)).extracting(Event::seq).containsExactly(1L, 2L, 3L);
  }

  @Test
  void times_are_shown_as_precisely_as_they_are_stored() {
    PackageView made = create();
    Instant precise = made.updatedAt().plusNanos(1_234_567);
    PackageView after =
        store
            .update(
                made.id(),
                view ->
                    List.of(
                        new EventDraft(
                            view.runId(),
                            Stage.ANALYSIS,
                            precise,
                            "t",
                            new EventBody.Progress(10, "looking"))))
            .view();
    assertThat(after).isEqualTo(PackageFold.fold(store.events(made.id(), 0)));
  }

  @Test
  void an_unknown_package_is_said_to_be_unknown() {
    assertThatThrownBy(() -> store.update(UUID.randomUUID(), view -> List.of()))
        .isInstanceOf(VitrineException.class)
        .hasMessageContaining("There is no package wf-");
  }

  @Test
  void unfinished_packages_come_oldest_first() {
    PackageView first = create();
    PackageView second = create();
    PackageView cancelled = create();
    store.update(
        cancelled.id(),
        view -> List.of(draft(view, new EventBody.RunCancelled("changed my mind"))));
    assertThat(store.unfinished()).containsExactly(first, second);
  }

  private static List<EventDraft> progress(PackageView view, String step) {
    return List.of(draft(view, new EventBody.Progress(view.percentage(), step)));
  }

  private static EventDraft draft(PackageView view, EventBody body) {
    return new EventDraft(
        view.runId(), Stage.ANALYSIS, view.updatedAt().plusMillis(1), "trace", body);
  }
}
