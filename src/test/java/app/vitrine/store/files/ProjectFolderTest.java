package app.vitrine.store.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.vitrine.domain.error.VitrineException;
import app.vitrine.domain.media.MediaFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectFolderTest {
  private static final byte[] CONTENT = "brown mug".getBytes(StandardCharsets.UTF_8);

  @TempDir Path data;
  private ProjectFolder project;

  @BeforeEach
  void make() {
    project = new Projects(data).of("wf-" + UUID.randomUUID()).create();
  }

  @Test
  void it_has_the_folders_of_the_contract() {
    for (String folder :
        new String[] {
          "input", "workspace", "artifacts/copy", "artifacts/images", "artifacts/video", "logs"
        }) {
      assertThat(project.root().resolve(folder)).isDirectory();
    }
  }

  @Test
  void what_is_written_is_described_with_size_and_hash() {
    MediaFile hero = project.write("artifacts/images/主图.png", "hero", "image/png", CONTENT);
    assertThat(hero.bytes()).isEqualTo(CONTENT.length);
    assertThat(hero.sha256()).isEqualTo(Sha256.of(CONTENT));
    assertThat(project.read(hero.file())).isEqualTo(CONTENT);
    assertThat(project.isIntact(hero)).isTrue();
    assertThat(project.list()).containsExactly("artifacts/images/主图.png");
  }

  @Test
  void a_file_that_changed_or_went_away_is_noticed() throws IOException {
    MediaFile hero = project.write("artifacts/images/hero.png", "hero", "image/png", CONTENT);
    Files.write(project.resolve(hero.file()), "BROWN MUG".getBytes(StandardCharsets.UTF_8));
    assertThat(project.isIntact(hero)).isFalse();
    Files.delete(project.resolve(hero.file()));
    assertThat(project.isIntact(hero)).isFalse();
  }

  @Test
  void a_finished_file_is_adopted_in_place_of_an_older_one() throws IOException {
    project.write("artifacts/video/ad.mp4", "ad", "video/mp4", CONTENT);
    Path prepared = project.temporary("artifacts/video/ad.mp4");
    Files.writeString(prepared, "a better film");
    MediaFile film = project.adopt(prepared, "artifacts/video/ad.mp4", "ad", "video/mp4");
    assertThat(prepared).doesNotExist();
    assertThat(project.readText("artifacts/video/ad.mp4")).isEqualTo("a better film");
    assertThat(project.isIntact(film)).isTrue();
  }

  @Test
  void a_writer_that_fails_leaves_the_old_file_and_nothing_else() {
    project.write("workspace/context.md", "context", "text/markdown", CONTENT);
    assertThatThrownBy(
            () ->
                project.write(
                    "workspace/context.md",
                    "context",
                    "text/markdown",
                    out -> {
                      out.write(1);
                      throw new IOException("the source went away");
                    }))
        .isInstanceOf(VitrineException.class);
    assertThat(project.read("workspace/context.md")).isEqualTo(CONTENT);
    assertThat(project.root().resolve("workspace").toFile().list()).containsExactly("context.md");
  }

  @Test
  void a_full_disk_is_told_in_a_sentence_and_leaves_no_part_behind() {
    ProjectFolder full =
        new ProjectFolder(project.workflowId(), project.root(), new AtomicFile(new SmallDisk(100)));
    assertThatThrownBy(
            () -> full.write("artifacts/images/hero.png", "hero", "image/png", new byte[5_000]))
        .isInstanceOfSatisfying(
            VitrineException.class,
            e -> assertThat(e.sentence()).contains("The disk is full", "Make space"));
    assertThat(project.root().resolve("artifacts/images")).isEmptyDirectory();
    assertThat(full.write("a.txt", "a", "text/plain", new byte[50]).bytes()).isEqualTo(50);
  }

  @Test
  void parts_left_by_a_killed_writer_are_swept_and_the_rest_stays() throws IOException {
    project.write("artifacts/images/hero.png", "hero", "image/png", CONTENT);
    Files.writeString(project.temporary("artifacts/images/detail.png"), "half");
    Files.writeString(project.temporary("artifacts/video/ad.mp4"), "half");
    assertThat(project.list()).containsExactly("artifacts/images/hero.png");
    assertThat(project.sweep()).isEqualTo(2);
    assertThat(project.sweep()).isZero();
    assertThat(project.read("artifacts/images/hero.png")).isEqualTo(CONTENT);
  }

  @Test
  void a_name_of_300_characters_is_refused_before_anything_is_written() {
    String name = "artifacts/images/" + "h".repeat(296) + ".png";
    for (ThrowingCallable use :
        List.<ThrowingCallable>of(
            () -> project.resolve(name),
            () -> project.temporary(name),
            () -> project.read(name),
            () -> project.write(name, "hero", "image/png", CONTENT))) {
      assertThatThrownBy(use)
          .isInstanceOf(VitrineException.class)
          .hasMessageContaining("is not a name a project file can have");
    }
    assertThat(project.list()).isEmpty();
    assertThat(project.root().resolve("artifacts/images")).isEmptyDirectory();
  }

  @Test
  void the_longest_name_there_may_be_can_be_written_and_read() {
    String name = "artifacts/images/" + "h".repeat(SafeName.PART_BYTES - 4) + ".png";
    assertThat(project.isIntact(project.write(name, "hero", "image/png", CONTENT))).isTrue();
    assertThat(project.read(name)).isEqualTo(CONTENT);
    assertThat(project.list()).containsExactly(name);
  }

  @Test
  void links_that_leave_the_folder_are_refused_also_as_a_parent() throws IOException {
    Path outside = Files.createDirectories(data.resolve("outside"));
    Files.writeString(outside.resolve("secret.txt"), "secret");
    link(project.root().resolve("artifacts/escape"), outside);
    link(project.root().resolve("workspace/secret.txt"), outside.resolve("secret.txt"));
    link(project.root().resolve("workspace/dangling"), outside.resolve("not there"));
    for (String name :
        new String[] {
          "artifacts/escape",
          "artifacts/escape/secret.txt",
          "workspace/secret.txt",
          "workspace/dangling",
          "artifacts/escape/new/deep.txt"
        }) {
      assertThatThrownBy(() -> project.resolve(name))
          .isInstanceOf(VitrineException.class)
          .hasMessageContaining("leads out");
    }
    assertThat(outside.resolve("secret.txt")).hasContent("secret");
  }

  @Test
  void a_link_inside_the_folder_is_followed_when_the_data_folder_itself_is_one()
      throws IOException {
    Path real = Files.createDirectories(data.resolve("real"));
    link(data.resolve("linked"), real);
    ProjectFolder linked = new Projects(data.resolve("linked")).of(project.workflowId()).create();
    linked.write("workspace/a.txt", "a", "text/plain", CONTENT);
    link(linked.root().resolve("workspace/b.txt"), linked.root().resolve("workspace/a.txt"));
    assertThat(linked.read("workspace/b.txt")).isEqualTo(CONTENT);
  }

  @Test
  void deleting_does_not_follow_links() throws IOException {
    Path outside = Files.createDirectories(data.resolve("outside"));
    Files.writeString(outside.resolve("keep.txt"), "keep");
    link(project.root().resolve("artifacts/escape"), outside);
    new Projects(data).purge(project.workflowId());
    assertThat(project.root()).doesNotExist();
    assertThat(outside.resolve("keep.txt")).hasContent("keep");
  }

  @Test
  void only_workflow_ids_name_folders() {
    for (String id : new String[] {"", "..", "wf-1/../..", "wf-" + "z".repeat(36), "projects"}) {
      assertThatThrownBy(() -> new Projects(data).of(id)).isInstanceOf(VitrineException.class);
    }
  }

  private static void link(Path link, Path target) throws IOException {
    assumeTrue(link.getFileSystem().supportedFileAttributeViews().contains("posix"));
    Files.createSymbolicLink(link, target);
  }
}
