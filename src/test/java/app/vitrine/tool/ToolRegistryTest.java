package app.vitrine.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.vitrine.domain.error.VitrineException;
import app.vitrine.domain.event.EventBody;
import app.vitrine.domain.event.EventBody.Outcome;
import app.vitrine.domain.event.EventBody.ToolCall;
import app.vitrine.domain.event.EventBody.ToolResult;
import app.vitrine.domain.event.EventFamily;
import app.vitrine.domain.work.WorkCancelledException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

@NullMarked
class ToolRegistryTest {
  private final List<EventBody> recorded = new ArrayList<>();
  private final ToolRegistry registry = new ToolRegistry(UUID::randomUUID);
  private final ToolCaller caller = new ToolCaller("copywriting", recorded::add);

  @Test
  void a_call_is_recorded_before_and_its_result_after_joined_by_one_id() {
    String answer =
        registry.call(
            caller,
            Tool.WRITE_COPY,
            Map.of("variants", "2"),
            () -> {
              assertThat(recorded).hasSize(1).first().isInstanceOf(ToolCall.class);
              return "text";
            },
            text -> "wrote " + text);

    assertThat(answer).isEqualTo("text");
    ToolCall call = (ToolCall) recorded.get(0);
    ToolResult result = (ToolResult) recorded.get(1);
    assertThat(call.agent()).isEqualTo("copywriting");
    assertThat(call.tool()).isEqualTo("write_copy");
    assertThat(result.callId()).isEqualTo(call.callId());
    assertThat(result.outcome()).isEqualTo(Outcome.SUCCEEDED);
    assertThat(result.summary()).isEqualTo("wrote text");
    assertThat(recorded).allMatch(body -> body.type().family() == EventFamily.TOOL);
  }

  @Test
  void a_failed_call_is_recorded_as_failed_and_thrown_on() {
    assertThatThrownBy(
            () ->
                registry.call(
                    caller,
                    Tool.SHOOT,
                    Map.of(),
                    () -> {
                      throw VitrineException.provider("The service is down.", true, null);
                    },
                    Object::toString))
        .isInstanceOf(VitrineException.class);

    ToolResult result = (ToolResult) recorded.get(1);
    assertThat(result.outcome()).isEqualTo(Outcome.FAILED);
    assertThat(result.summary()).isEqualTo("The service is down.");
  }

  @Test
  void a_cancelled_call_is_recorded_as_cancelled() {
    assertThatThrownBy(
            () ->
                registry.call(
                    caller,
                    Tool.SHOOT,
                    Map.of(),
                    () -> {
                      throw new WorkCancelledException("stop");
                    },
                    Object::toString))
        .isInstanceOf(WorkCancelledException.class);

    assertThat(((ToolResult) recorded.get(1)).outcome()).isEqualTo(Outcome.CANCELLED);
  }

  @Test
  void long_arguments_are_shortened() {
    registry.call(
        caller, Tool.WRITE_FILE, Map.of("text", "x".repeat(5_000)), () -> 1, Object::toString);

    assertThat(((ToolCall) recorded.get(0)).arguments().get("text")).hasSizeLessThanOrEqualTo(300);
  }
}
