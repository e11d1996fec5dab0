package app.vitrine.durability;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.domain.event.Event;
import app.vitrine.domain.event.EventBody;
import app.vitrine.domain.media.MediaFile;
import app.vitrine.domain.state.PackageStatus;
import app.vitrine.domain.state.Stage;
import app.vitrine.domain.view.PackageView;
import app.vitrine.fixture.BesideOthers;
import app.vitrine.store.LogCheck;
import app.vitrine.store.PackageStore;
import app.vitrine.store.db.Database;
import app.vitrine.studio.fixture.SmallPhoto;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * The promise that a kill loses nothing. Eight kills by default; {@code -Dvitrine.kills=40} for the
 * long run, {@code -Dvitrine.seed=…} for other moments.
 */
@NullMarked
@BesideOthers
class KillTest {
  private static final int KILLS = Integer.getInteger("vitrine.kills", 8);

  /** From so many kills on every stage must have been hit. */
  private static final int KILLS_FOR_ALL_STAGES = 40;

  private static final long SEED = Long.getLong("vitrine.seed", 20_261_120L);

  @Test
  void a_kill_at_any_moment_loses_nothing_and_the_package_completes(
      @TempDir(cleanup = CleanupMode.ON_SUCCESS) Path folder) throws Exception {
    KillHarness harness =
        new KillHarness(
            folder,
            List.of(
                "generate",
                "--image",
                SmallPhoto.into(folder, "mug.jpg").toString(),
                "--background-file",
                "assets/samples/enamel-mug.en.txt",
                "--aspect-ratio",
                "1:1",
                "--image-variants",
                "2",
                "--video-duration",
                "6"),
            new Random(SEED));

    harness.killAndResume(KILLS);

    assertThat(harness.hit()).hasSizeGreaterThan(2);
    assertThat(harness.committed()).isNotEmpty();
    assertThat(harness.seen().keySet()).containsAll(harness.committed().keySet());
    if (KILLS >= KILLS_FOR_ALL_STAGES) {
      assertThat(harness.hit()).containsAll(Stage.work());
    }

    try (Database database = Database.open(harness.data())) {
      PackageStore store = new PackageStore(database);
      assertThat(store.unfinished()).isEmpty();
      int resumed = 0;
      for (String workflow : harness.seen().keySet()) {
        UUID id = UUID.fromString(workflow.substring("wf-".length()));
        List<Event> events = store.events(id, 0);
        every_event_committed_before_a_kill_is_still_there(
            harness.committed().getOrDefault(workflow, List.of()), events);
        assertThat(harness.seen().get(workflow)).as("execution.jsonl").isEqualTo(events);
        finished_stages_did_not_run_again(events);
        PackageView view = store.find(id).orElseThrow();
        assertThat(view.status()).isEqualTo(PackageStatus.APPROVAL_REQUIRED);
        Path project = harness.data().resolve("projects").resolve(workflow);
        List<MediaFile> recorded = recorded(view);
        files_match_their_recorded_hashes(project, recorded);
        no_other_media_lie_in_the_project(project, recorded);
        resumed +=
            (int) events.stream().filter(e -> e.body() instanceof EventBody.RunResumed).count();
      }
      assertThat(resumed).as("runs that said they were resumed").isPositive();
      assertThat(new LogCheck(database).run((done, all) -> {}).isSound()).isTrue();
    }
    no_temporary_files_stay(harness.data());
    try (Stream<Path> left = Files.walk(harness.temporary())) {
      assertThat(left).as("temporary files").containsExactly(harness.temporary());
    }
  }

  private static void every_event_committed_before_a_kill_is_still_there(
      List<Event> committed, List<Event> stored) {
    assertThat(stored.subList(0, committed.size())).isEqualTo(committed);
    assertThat(stored.stream().map(Event::seq))
        .containsExactlyElementsOf(LongStream.rangeClosed(1, stored.size()).boxed().toList());
  }

  private static void finished_stages_did_not_run_again(List<Event> events) {
    for (Stage stage : Stage.work()) {
      List<Event> ofStage = events.stream().filter(event -> event.stage() == stage).toList();
      List<Long> completed =
          ofStage.stream()
              .filter(event -> event.body() instanceof EventBody.StageCompleted)
              .map(Event::seq)
              .toList();
      assertThat(completed).as("%s completed once", stage).hasSize(1);
      assertThat(ofStage)
          .as("%s started after it was completed", stage)
          .noneMatch(
              event ->
                  event.body() instanceof EventBody.StageStarted
                      && event.seq() > completed.getFirst());
    }
  }

  private static List<MediaFile> recorded(PackageView view) {
    List<MediaFile> files = new ArrayList<>();
    files.add(java.util.Objects.requireNonNull(view.analysis()).cutout());
    files.addAll(java.util.Objects.requireNonNull(view.copy()).files());
    java.util.Objects.requireNonNull(view.pictures())
        .pictures()
        .forEach(picture -> files.add(picture.file()));
    files.add(java.util.Objects.requireNonNull(view.film()).file());
    files.add(view.film().poster());
    files.addAll(view.film().thumbnails());
    files.addAll(view.film().firstFrames());
    return files;
  }

  private static void no_other_media_lie_in_the_project(Path project, List<MediaFile> recorded)
      throws Exception {
    try (Stream<Path> all = Files.walk(project.resolve("artifacts"))) {
      assertThat(
              all.filter(Files::isRegularFile)
                  .map(file -> project.relativize(file).toString().replace('\\', '/')))
          .isSubsetOf(recorded.stream().map(MediaFile::file).toList());
    }
  }

  private static void files_match_their_recorded_hashes(Path project, List<MediaFile> files)
      throws Exception {
    for (MediaFile file : files) {
      byte[] bytes = Files.readAllBytes(project.resolve(file.file()));
      String hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
      assertThat(hash).as(file.file()).isEqualTo(file.sha256());
    }
  }

  private static void no_temporary_files_stay(Path data) throws Exception {
    try (Stream<Path> all = Files.walk(data)) {
      assertThat(all.map(path -> String.valueOf(path.getFileName())))
          .noneMatch(name -> name.endsWith(".part") || name.endsWith(".tmp"));
    }
    try (Stream<Path> held = Files.list(data.resolve("incoming"))) {
      assertThat(held).isEmpty();
    }
  }
}
