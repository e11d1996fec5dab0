package app.vitrine.store.bench;

import app.vitrine.domain.event.EventBody;
import app.vitrine.domain.event.EventDraft;
import app.vitrine.domain.state.ApprovalReason;
import app.vitrine.domain.state.PackageStatus;
import app.vitrine.domain.state.Stage;
import app.vitrine.store.Histories;
import app.vitrine.store.Store;
import app.vitrine.store.db.Database;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Fills a data folder with packages for tests of long lists; they have no files. */
public final class ManyPackages {
  private ManyPackages() {}

  /**
   * Packages that wait for approval, with their events, and copies of their rows whose titles end
   * in a number and whose statuses and scores differ.
   *
   * @param made how many are made event by event, 1 or more
   * @param copies rows beside these
   */
  public static void into(Path folder, int made, int copies) {
    UUID user;
    try (Store store = Store.open(folder, Clock.systemUTC())) {
      user = store.folder().settings().userId();
      for (int seed = 0; seed < made; seed++) {
        waiting(store, user, seed);
      }
    }
    try (Database database = Database.open(folder)) {
      database.run(
          session ->
              session
                  .createNativeMutationQuery(
                      "insert into product_packages select random_uuid(), 'wf-' || random_uuid(),"
                          + " case mod(x, 4) when 0 then 'completed' when 1 then 'failed'"
                          + " when 2 then 'cancelled' else status end, stage, progress, input_data,"
                          + " analysis_data, artifacts, approval_status, approval_reason,"
                          + " qa_report, mod(x, 100) / 100.0, user_id, run_id, target,"
                          + " 'Product ' || x, cover_file, error_code, error_message,"
                          + " dateadd(second, -x, created_at), updated_at, completed_at,"
                          + " deleted_at, last_seq, version"
                          + " from (select * from product_packages limit 1), system_range(1, "
                          + copies
                          + ")")
                  .executeUpdate());
      // As for every copy a package made for real would have it.
      database.run(
          session ->
              session
                  .createNativeMutationQuery(
                      "update product_packages set workflow_id = 'wf-' || id"
                          + " where title like 'Product %'")
                  .executeUpdate());
    }
  }

  private static void waiting(Store store, UUID user, long seed) {
    UUID id = UUID.randomUUID();
    Histories histories = new Histories(seed);
    store.packages().create(id, user, Optional.empty(), histories.first(user));
    Instant now = Instant.now();
    store
        .packages()
        .update(
            id,
            view ->
                List.of(
                    new EventDraft(
                        view.runId(),
                        Stage.APPROVAL,
                        now,
                        "trace",
                        new EventBody.ApprovalRequired(ApprovalReason.REVIEW_REQUIRED, 0.9)),
                    new EventDraft(
                        view.runId(),
                        Stage.APPROVAL,
                        now,
                        "trace",
                        new EventBody.RunCompleted(PackageStatus.APPROVAL_REQUIRED))));
  }
}
