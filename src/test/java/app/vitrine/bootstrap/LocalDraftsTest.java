package app.vitrine.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.domain.brief.Channel;
import app.vitrine.domain.brief.Language;
import app.vitrine.domain.revision.EditedText;
import app.vitrine.domain.revision.VariantChoice.OfText;
import app.vitrine.fixture.BesideOthers;
import app.vitrine.store.files.Projects;
import app.vitrine.studio.desk.TextDraft;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is typed and not saved outlives the program, or the person is told that it does not. */
@NullMarked
@BesideOthers
class LocalDraftsTest {
  private static final String PACKAGE = "wf-00000000-0000-0000-0000-000000000001";
  private static final OfText TEXT = new OfText(Channel.PRODUCT_PAGE, Language.EN, 1);

  @TempDir Path data;
  private Projects projects;
  private Path file;
  private final Queue<Exception> told = new ConcurrentLinkedQueue<>();

  @BeforeEach
  void begin() throws IOException {
    projects = new Projects(data);
    file = projects.of(PACKAGE).resolve("drafts.json");
    Files.createDirectories(file.getParent());
  }

  @Test
  void a_draft_is_there_at_the_next_start() {
    try (LocalDrafts drafts = new LocalDrafts(projects)) {
      drafts.keep(PACKAGE, TEXT, draft("A mug"));
      drafts.keep(PACKAGE, TEXT, draft("A blue mug"));
    }
    try (LocalDrafts again = new LocalDrafts(projects)) {
      assertThat(again.of(PACKAGE)).containsOnlyKeys(TEXT).containsValue(draft("A blue mug"));
      again.drop(PACKAGE, TEXT);
    }
    assertThat(file).doesNotExist();
  }

  @Test
  void what_cannot_be_written_is_told_once_and_tried_again_at_the_end() throws IOException {
    Files.createDirectories(file.resolve("in the way"));
    try (LocalDrafts drafts = new LocalDrafts(projects)) {
      drafts.onTrouble(told::add);
      for (String words : List.of("A", "A m", "A mug")) {
        drafts.keep(PACKAGE, TEXT, draft(words));
      }
      while (told.isEmpty()) {
        Thread.onSpinWait();
      }
      assertThat(drafts.areKept()).isFalse();
      Files.delete(file.resolve("in the way"));
      Files.delete(file);
    }
    assertThat(told).hasSize(1);
    try (LocalDrafts again = new LocalDrafts(projects)) {
      assertThat(again.of(PACKAGE)).containsValue(draft("A mug"));
      assertThat(again.areKept()).isTrue();
    }
  }

  private static TextDraft draft(String title) {
    EditedText none = new EditedText("", List.of(), List.of(), List.of(), "");
    return new TextDraft(none, new EditedText(title, List.of(), List.of(), List.of(), ""));
  }
}
