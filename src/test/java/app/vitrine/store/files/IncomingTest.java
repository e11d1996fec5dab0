package app.vitrine.store.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.vitrine.domain.brief.Language;
import app.vitrine.domain.brief.PackageInput;
import app.vitrine.domain.brief.PackageOptions;
import app.vitrine.domain.error.VitrineException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IncomingTest {
  private static final byte[] PHOTO = {1, 2, 3, 4};

  @TempDir Path data;
  private Projects projects;
  private Incoming incoming;
  private final UUID id = UUID.randomUUID();

  @BeforeEach
  void open() {
    projects = new Projects(data);
    incoming = new Incoming(data, projects);
  }

  private static PackageInput input() {
    return new PackageInput(
        "input/original.jpg",
        "mug photo.jpg",
        Sha256.of(PHOTO),
        800,
        600,
        "Stoneware mug\n手工",
        Language.EN,
        List.of(Language.EN),
        null,
        PackageOptions.defaults());
  }

  @Test
  void a_held_photo_is_placed_with_its_source_and_words() {
    assertThat(incoming.hold(id, PHOTO).sha256()).isEqualTo(Sha256.of(PHOTO));
    assertThat(projects.of("wf-" + id).exists()).isFalse();
    incoming.place(id, input());
    ProjectFolder project = projects.of("wf-" + id);
    assertThat(project.read("input/original.jpg")).isEqualTo(PHOTO);
    assertThat(project.readText("input/context.txt")).isEqualTo("Stoneware mug\n手工");
    assertThat(project.readText("input/image_source.json"))
        .contains("\"name\" : \"mug photo.jpg\"", "\"bytes\" : 4", Sha256.of(PHOTO));
    assertThat(incoming.holds(id)).isFalse();
  }

  @Test
  void placing_again_after_a_crash_at_any_point_ends_the_same() throws Exception {
    incoming.hold(id, PHOTO);
    incoming.place(id, input());
    List<String> placed = projects.of("wf-" + id).list();
    incoming.place(id, input());
    assertThat(projects.of("wf-" + id).list()).isEqualTo(placed);
    Files.delete(projects.of("wf-" + id).resolve("input/context.txt"));
    incoming.hold(id, PHOTO);
    incoming.place(id, input());
    assertThat(projects.of("wf-" + id).list()).isEqualTo(placed);
    assertThat(incoming.holds(id)).isFalse();
  }

  @Test
  void a_photo_that_is_nowhere_is_said_to_be_missing() {
    assertThatThrownBy(() -> incoming.place(id, input()))
        .isInstanceOf(VitrineException.class)
        .hasMessageContaining("missing");
  }

  @Test
  void what_is_discarded_or_was_never_stored_goes_away() throws Exception {
    UUID stored = UUID.randomUUID();
    UUID refused = UUID.randomUUID();
    incoming.hold(id, PHOTO);
    incoming.hold(stored, PHOTO);
    incoming.hold(refused, PHOTO);
    Files.createDirectories(data.resolve("incoming/not an id"));
    incoming.discard(refused);
    assertThat(incoming.holds(refused)).isFalse();
    assertThat(incoming.sweep(stored::equals)).isEqualTo(2);
    assertThat(incoming.holds(stored)).isTrue();
    assertThat(incoming.holds(id)).isFalse();
  }
}
