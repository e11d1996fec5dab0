package app.vitrine.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.vitrine.domain.error.VitrineException;
import app.vitrine.domain.event.EventBody;
import app.vitrine.domain.event.EventBody.Outcome;
import app.vitrine.domain.event.EventBody.ToolResult;
import app.vitrine.domain.work.CancelToken;
import app.vitrine.domain.work.ProgressSink;
import app.vitrine.store.files.ProjectFolder;
import app.vitrine.store.files.Projects;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an agent may write, and that it is told and recorded when it may not. */
@NullMarked
class FileToolsTest {
  private final List<EventBody> recorded = new ArrayList<>();

  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path data;

  @SuppressWarnings("NullAway.Init")
  private ProjectFolder project;

  @SuppressWarnings("NullAway.Init")
  private FileTools tools;

  @BeforeEach
  void make() {
    project = new Projects(data).of("wf-" + UUID.randomUUID()).create();
    tools = new FileTools(new ToolRegistry(UUID::randomUUID), project);
  }

  @Test
  void a_page_is_written_into_the_project() {
    tools.write(scope(), "workspace/plan.md", "plan", "# Plan");
    assertThat(project.readText("workspace/plan.md")).isEqualTo("# Plan");
    assertThat(outcome()).isEqualTo(Outcome.SUCCEEDED);
  }

  @Test
  void a_name_of_300_characters_is_refused_recorded_and_leaves_nothing_behind() {
    refused("n".repeat(297) + ".md");
    refused("workspace/" + "图".repeat(297) + ".md");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"../plan.md", "/etc/plan.md", "workspace/../../plan.md", "CON.md", "a\0.md"})
  void a_name_that_leaves_the_project_is_refused_recorded_and_leaves_nothing_behind(String name) {
    refused(name);
  }

  private void refused(String name) {
    assertThatThrownBy(() -> tools.write(scope(), name, "plan", "# Plan"))
        .isInstanceOf(VitrineException.class)
        .hasMessageContaining("is not a name a project file can have");
    assertThat(outcome()).isEqualTo(Outcome.FAILED);
    assertThat(project.list()).isEmpty();
    assertThat(data.toFile().list()).containsExactly("projects");
  }

  private Outcome outcome() {
    return ((ToolResult) recorded.getLast()).outcome();
  }

  private ToolScope scope() {
    return new ToolScope(
        project.workflowId(),
        new ToolCaller("brief", recorded::add),
        "key",
        Instant.MAX,
        CancelToken.none(),
        ProgressSink.NONE);
  }
}
