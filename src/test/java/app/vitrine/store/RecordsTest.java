package app.vitrine.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.vitrine.domain.error.VitrineException;
import app.vitrine.domain.event.EventBody;
import app.vitrine.domain.event.EventDraft;
import app.vitrine.domain.media.MediaFile;
import app.vitrine.domain.state.PackageStatus;
import app.vitrine.domain.state.Stage;
import app.vitrine.domain.state.Target;
import app.vitrine.domain.view.PackageView;
import app.vitrine.fixture.BesideOthers;
import app.vitrine.store.db.Database;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@BesideOthers
class RecordsTest {
  private static final Instant NOW = Instant.parse("2026-05-01T10:00:00Z");
  private static final UUID USER = UUID.randomUUID();

  @TempDir Path folder;
  private Store store;

  @BeforeEach
  void open() {
    store = Store.open(folder, Clock.fixed(NOW, ZoneOffset.UTC));
  }

  @AfterEach
  void close() {
    store.close();
  }

  private PackageView create(long seed) {
    return store
        .packages()
        .create(UUID.randomUUID(), USER, Optional.empty(), new Histories(seed).first(USER))
        .orElseThrow()
        .view();
  }

  private PackageView say(PackageView view, EventBody body) {
    return store
        .packages()
        .update(
            view.id(),
            now ->
                List.of(
                    new EventDraft(
                        now.runId(), Stage.APPROVAL, now.updatedAt().plusMillis(1), "t", body)))
        .view();
  }

  private PackageView completed(long seed) {
    return say(create(seed), new EventBody.RunCompleted(PackageStatus.COMPLETED));
  }

  @Test
  void calls_are_kept_and_their_cost_is_summed() {
    CallLog calls = store.calls();
    calls.record(call("wf-1", "0.12500000", "USD", CallLog.Status.SUCCEEDED, null));
    calls.record(call("wf-1", "0.00000001", "USD", CallLog.Status.FAILED, "overloaded"));
    calls.record(call("wf-2", "7", "CNY", CallLog.Status.SUCCEEDED, null));
    assertThat(calls.of("wf-1"))
        .extracting(CallLog.Call::status)
        .containsExactlyInAnyOrder(CallLog.Status.SUCCEEDED, CallLog.Status.FAILED);
    assertThat(calls.spent(Optional.of("wf-1"), "USD", NOW)).isEqualByComparingTo("0.12500001");
    assertThat(calls.spent(Optional.empty(), "CNY", NOW)).isEqualByComparingTo("7");
    assertThat(calls.spent(Optional.empty(), "USD", NOW.plusSeconds(1))).isZero();
  }

  private static CallLog.Call call(
      String workflow,
      String cost,
      String currency,
      CallLog.Status status,
      @org.jspecify.annotations.Nullable String message) {
    return new CallLog.Call(
        workflow,
        "key",
        "copy",
        "cloud",
        "model-1",
        100,
        20,
        new BigDecimal(cost),
        currency,
        350,
        status,
        "local",
        message,
        NOW);
  }

  @Test
  void the_first_job_of_a_key_stays_over_a_restart() {
    JobLedger.Job first = new JobLedger.Job("wf-1:shot-1", "cloud", "job-1", NOW);
    assertThat(store.jobs().find("wf-1:shot-1")).isEmpty();
    assertThat(store.jobs().record(first)).isEqualTo(first);
    JobLedger.Job again = new JobLedger.Job("wf-1:shot-1", "cloud", "job-2", NOW);
    assertThat(store.jobs().record(again)).isEqualTo(first);
    store.close();
    open();
    assertThat(store.jobs().find("wf-1:shot-1")).contains(first);
  }

  @Test
  void verdicts_are_audited_and_kept_as_decisions() {
    PackageView view = create(1);
    say(view, new EventBody.Rejected("too dark"));
    say(view, new EventBody.Approved("Mei"));
    assertThat(store.audit().of(view.id()))
        .extracting(AuditLog.Entry::action)
        .containsExactly("reject", "approve");
    assertThat(store.audit().decisions(view.id()))
        .extracting(AuditLog.Decision::verdict, AuditLog.Decision::comment)
        .containsExactly(Tuple.tuple("rejected", "too dark"), Tuple.tuple("approved", ""));
  }

  @Test
  void a_remembered_text_is_replaced_listed_and_forgotten() {
    Memory memory = store.memory();
    memory.put(USER, "voice", "shop", "calm");
    memory.put(USER, "voice", "shop", "calm, 温暖");
    memory.put(USER, "voice", "sale", "loud");
    memory.put(UUID.randomUUID(), "voice", "shop", "someone else's");
    assertThat(memory.find(USER, "voice", "shop").map(Memory.Document::body)).contains("calm, 温暖");
    assertThat(memory.list(USER, "voice"))
        .extracting(Memory.Document::name)
        .containsExactly("sale", "shop");
    memory.remove(USER, "voice", "shop");
    assertThat(memory.find(USER, "voice", "shop")).isEmpty();
  }

  @Test
  void a_chosen_variant_is_kept_with_what_was_offered() {
    PackageView view = create(3);
    Selections.Selection selection =
        new Selections.Selection(
            view.id(), USER, Target.IMAGES, "hero_2", List.of("hero_1", "hero_2"), "warmer", NOW);
    store.selections().record(selection);
    assertThat(store.selections().of(view.id())).containsExactly(selection);
  }

  @Test
  void a_request_whose_package_was_deleted_may_make_it_anew() {
    UUID id = UUID.randomUUID();
    PackageStore packages = store.packages();
    assertThat(packages.create(id, USER, Optional.of("r-7"), new Histories(6).first(USER)))
        .isPresent();
    store
        .packages()
        .update(
            id,
            now ->
                List.of(
                    new EventDraft(
                        now.runId(),
                        Stage.INIT,
                        NOW,
                        "t",
                        new EventBody.RunCancelled("changed my mind"))));
    store.bin().put(id, "Mei");
    assertThat(packages.findByRequest(USER, "r-7")).isEmpty();
    UUID again = UUID.randomUUID();
    assertThat(packages.create(again, USER, Optional.of("r-7"), new Histories(6).first(USER)))
        .isPresent();
  }

  @Test
  void a_deleted_package_waits_in_the_bin_and_comes_back() throws Exception {
    PackageView view = completed(2);
    Path file = Files.createDirectories(store.projects().of(view.workflowId()).root()).resolve("a");
    Files.writeString(file, "kept");
    store.bin().put(view.id(), "Mei");
    assertThat(store.packages().find(view.id())).isEmpty();
    assertThat(file).doesNotExist();
    assertThat(store.library().list(LibraryQuery.everything())).isEmpty();
    assertThat(store.library().list(LibraryQuery.everything().ofBin()))
        .extracting(LibraryEntry::id, LibraryEntry::deletedAt)
        .containsExactly(Tuple.tuple(view.id(), NOW));
    store.bin().restore(view.id(), "Mei");
    assertThat(store.packages().find(view.id())).contains(view);
    assertThat(file).hasContent("kept");
  }

  @Test
  void a_purged_package_leaves_only_its_audit_log() throws Exception {
    PackageView view = completed(2);
    Files.createDirectories(store.projects().of(view.workflowId()).root());
    assertThatThrownBy(() -> store.bin().purge(view.id(), "Mei"))
        .isInstanceOf(VitrineException.class)
        .hasMessageContaining("not in the bin");
    store.bin().put(view.id(), "Mei");
    store.bin().purge(view.id(), "Mei");
    assertThat(store.library().exists(view.id())).isFalse();
    assertThat(store.packages().events(view.id(), 0)).isEmpty();
    assertThat(folder.resolve("bin").resolve(view.workflowId())).doesNotExist();
    assertThat(store.audit().of(view.id()))
        .extracting(AuditLog.Entry::action)
        .containsExactlyInAnyOrder("delete", "purge");
  }

  @Test
  void what_the_audit_log_tells_of_the_bin_fits_where_the_packages_are() {
    PackageView kept = completed(2);
    PackageView binned = completed(5);
    PackageView purged = completed(8);
    store.bin().put(kept.id(), "Mei");
    store.bin().restore(kept.id(), "Mei");
    store.bin().put(binned.id(), "Mei");
    store.bin().put(purged.id(), "Mei");
    store.bin().purge(purged.id(), "Mei");
    assertThat(differences()).isEmpty();

    store.close();
    try (Database database = Database.open(folder)) {
      database.run(
          session ->
              session
                  .createMutationQuery(
                      "delete from AuditRow where action in ('restore', 'purge')"
                          + " or packageId = :binned")
                  .setParameter("binned", binned.id())
                  .executeUpdate());
    }
    open();
    assertThat(differences())
        .extracting(LogCheck.Difference::packageId, LogCheck.Difference::what)
        .containsExactlyInAnyOrder(
            Tuple.tuple(kept.id(), "audit_logs of the bin"),
            Tuple.tuple(binned.id(), "audit_logs of the bin"),
            Tuple.tuple(purged.id(), "audit_logs of the bin"));
  }

  private List<LogCheck.Difference> differences() {
    return store.check().run((done, of) -> {}).differences();
  }

  @Test
  void a_package_that_is_being_made_cannot_be_deleted() {
    PackageView view = create(4);
    assertThatThrownBy(() -> store.bin().put(view.id(), "Mei"))
        .isInstanceOf(VitrineException.class)
        .hasMessageContaining("still being made");
    assertThat(store.packages().find(view.id())).contains(view);
  }

  @Test
  void lists_are_filtered_and_paged() {
    List<UUID> made = new java.util.ArrayList<>();
    for (int seed = 0; seed < 12; seed++) {
      made.add((seed % 3 == 0 ? completed(seed) : create(seed)).id());
    }
    Library library = store.library();
    LibraryQuery all = LibraryQuery.everything();
    assertThat(library.count(all)).isEqualTo(12);
    List<UUID> paged = new java.util.ArrayList<>();
    for (int from = 0; from < 12; from += 5) {
      library.list(all.page(from, 5)).forEach(entry -> paged.add(entry.id()));
    }
    assertThat(paged).containsExactlyInAnyOrderElementsOf(made);
    assertThat(library.list(all))
        .isSortedAccordingTo(java.util.Comparator.comparing(LibraryEntry::createdAt).reversed());
    assertThat(library.list(all.withStatuses(Set.of(PackageStatus.COMPLETED)))).hasSize(4);
    LibraryEntry some = library.list(all).getFirst();
    if (!some.title().isBlank()) {
      assertThat(library.list(all.withText(some.title().toUpperCase(java.util.Locale.ROOT))))
          .extracting(LibraryEntry::id)
          .contains(some.id());
    }
    assertThat(library.list(all.withText("100% no such_title"))).isEmpty();
  }

  @Test
  void an_asset_is_found_by_its_id() {
    Histories histories = new Histories(8);
    PackageView view = create(8);
    while (view.pictures() == null || view.pictures().pictures().isEmpty()) {
      view = store.packages().update(view.id(), histories::next).view();
    }
    MediaFile picture = view.pictures().pictures().getFirst().file();
    Asset asset = store.library().asset(picture.id()).orElseThrow();
    assertThat(asset.file()).isEqualTo(picture);
    assertThat(asset.assetType()).isEqualTo("image");
    assertThat(asset.workflowId()).isEqualTo(view.workflowId());
    assertThat(store.library().assets(view.id())).contains(asset);
    assertThat(store.library().asset(UUID.randomUUID())).isEmpty();
  }
}
