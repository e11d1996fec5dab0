package app.vitrine.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.domain.event.EventBody;
import app.vitrine.domain.event.EventDraft;
import app.vitrine.domain.state.PackageStatus;
import app.vitrine.domain.state.Stage;
import app.vitrine.domain.view.PackageView;
import app.vitrine.domain.work.CancelToken;
import app.vitrine.store.files.ProjectFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HousekeepingTest {
  private static final UUID USER = UUID.randomUUID();

  @TempDir Path folder;

  private static PackageView create(Store store) {
    return store
        .packages()
        .create(UUID.randomUUID(), USER, Optional.empty(), new Histories(1).first(USER))
        .orElseThrow()
        .view();
  }

  private static PackageView completed(Store store, Instant when) {
    EventBody done = new EventBody.RunCompleted(PackageStatus.COMPLETED);
    return store
        .packages()
        .update(
            create(store).id(),
            view -> List.of(new EventDraft(view.runId(), Stage.DONE, when, "t", done)))
        .view();
  }

  private static ProjectFolder withPapers(Store store, PackageView view) {
    ProjectFolder project = store.projects().of(view.workflowId()).create();
    project.writeText("workspace/context.md", "context", "text/markdown", "# 商品\n");
    project.writeText("artifacts/copy/product_page_v1.md", "page", "text/markdown", "Mug");
    return project;
  }

  @Test
  void papers_of_packages_that_ended_a_week_ago_are_archived_and_assets_stay() throws IOException {
    Instant now = Instant.parse("2026-06-15T00:00:00Z");
    try (Store store = Store.open(folder, Clock.fixed(now, ZoneOffset.UTC))) {
      ProjectFolder old =
          withPapers(store, completed(store, Instant.parse("2026-06-07T23:59:59Z")));
      ProjectFolder young =
          withPapers(store, completed(store, Instant.parse("2026-06-08T00:00:01Z")));
      ProjectFolder unfinished = withPapers(store, create(store));
      Housekeeping keeping = store.housekeeping();
      assertThat(keeping.archive(Housekeeping.WORKSPACE_TTL, CancelToken.none())).isEqualTo(1);
      assertThat(keeping.archive(Housekeeping.WORKSPACE_TTL, CancelToken.none())).isZero();
      assertThat(old.list())
          .containsExactly("artifacts/copy/product_page_v1.md", "workspace-20260607T235959Z.zip");
      try (ZipFile zip = new ZipFile(old.resolve("workspace-20260607T235959Z.zip").toFile())) {
        byte[] paper = zip.getInputStream(zip.getEntry("context.md")).readAllBytes();
        assertThat(new String(paper, StandardCharsets.UTF_8)).isEqualTo("# 商品\n");
      }
      assertThat(young.list()).contains("workspace/context.md");
      assertThat(unfinished.list()).contains("workspace/context.md");
    }
  }

  @Test
  void what_a_killed_process_left_is_tidied_at_the_next_start() throws IOException {
    PackageView unfinished;
    UUID neverStored = UUID.randomUUID();
    Path part;
    try (Store store = Store.open(folder, Clock.systemUTC())) {
      unfinished = create(store);
      ProjectFolder project = withPapers(store, unfinished);
      part = Files.createFile(project.temporary("artifacts/images/hero.png"));
      store.incoming().hold(neverStored, new byte[] {1});
      store.incoming().hold(unfinished.id(), new byte[] {2});
    }
    try (Store store = Store.open(folder, Clock.systemUTC())) {
      store.housekeeping().afterStart();
      assertThat(part).doesNotExist();
      assertThat(store.incoming().holds(neverStored)).isFalse();
      assertThat(store.incoming().holds(unfinished.id())).isTrue();
      assertThat(store.projects().of(unfinished.workflowId()).readText("logs/execution.jsonl"))
          .startsWith("{\"seq\":1,")
          .endsWith("}\n");
    }
  }

  @Test
  void a_kill_right_after_the_last_event_leaves_no_log_short_and_no_file_half_written()
      throws IOException {
    PackageView ended;
    Path part;
    try (Store store = Store.open(folder, Clock.systemUTC())) {
      ended = completed(store, Instant.now());
      part = Files.createFile(withPapers(store, ended).temporary("artifacts/images/hero.png"));
    }
    try (Store store = Store.open(folder, Clock.systemUTC())) {
      store.housekeeping().afterStart();
      assertThat(part).doesNotExist();
      assertThat(store.projects().of(ended.workflowId()).readText("logs/execution.jsonl"))
          .contains("{\"seq\":" + ended.lastSeq() + ",")
          .endsWith("}\n");
    }
  }
}
