package app.vitrine.domain.event;

import app.vitrine.domain.brief.PackageInput;
import app.vitrine.domain.error.ErrorCode;
import app.vitrine.domain.revision.Revision;
import app.vitrine.domain.state.ApprovalReason;
import app.vitrine.domain.state.PackageStatus;
import app.vitrine.domain.state.Stage;
import app.vitrine.domain.state.Target;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an event says, one record per type. */
public sealed interface EventBody {
  EventType type();

  /** A plan or an explanation by an agent. */
  record Thought(String agent, String text, boolean simulated) implements EventBody {
    public Thought {
      if (!simulated) {
        throw new IllegalArgumentException("a thought is always marked simulated");
      }
    }

    public Thought(String agent, String text) {
      this(agent, text, true);
    }

    @Override
    public EventType type() {
      return EventType.THOUGHT;
    }
  }

  /** A tool is about to be called. Made by the tool registry alone. */
  record ToolCall(String callId, String agent, String tool, Map<String, String> arguments)
      implements EventBody {
    public ToolCall {
      arguments = Map.copyOf(arguments);
    }

    @Override
    public EventType type() {
      return EventType.TOOL_CALL;
    }
  }

  /** How a tool call ended. */
  enum Outcome {
    SUCCEEDED,
    FAILED,
    CANCELLED
  }

  /** A tool call ended. Made by the tool registry alone. */
  record ToolResult(String callId, String tool, Outcome outcome, long durationMs, String summary)
      implements EventBody {
    @Override
    public EventType type() {
      return EventType.TOOL_RESULT;
    }
  }

  /**
   * A run begins.
   *
   * @param userId owner of the package
   * @param input of the package when this run creates it; null for a regeneration
   * @param skipped the working stages this run passes by
   * @param reason a person's reason for a regeneration; empty for a first run
   * @param revision the one thing a person changes; null when the whole target is made
   * @param by who changes it; null without a revision
   */
  record RunStarted(
      UUID userId,
      @Nullable PackageInput input,
      Target target,
      List<Stage> skipped,
      String reason,
      @Nullable Revision revision,
      @Nullable String by)
      implements EventBody {
    public RunStarted {
      skipped = List.copyOf(skipped);
    }

    /** A run that makes the whole target. */
    public RunStarted(
        UUID userId,
        @Nullable PackageInput input,
        Target target,
        List<Stage> skipped,
        String reason) {
      this(userId, input, target, skipped, reason, null, null);
    }

    @Override
    public EventType type() {
      return EventType.RUN_STARTED;
    }
  }

  /** An attempt at a stage begins; attempts count from 1. */
  record StageStarted(int attempt) implements EventBody {
    @Override
    public EventType type() {
      return EventType.STAGE_STARTED;
    }
  }

  /** An attempt failed and another follows after the delay. */
  record StageRetried(int failedAttempt, long delayMs, ErrorCode code, String reason)
      implements EventBody {
    @Override
    public EventType type() {
      return EventType.STAGE_RETRIED;
    }
  }

  /** A stage goes on with a simpler way. */
  record StageFellBack(String from, String to, String reason) implements EventBody {
    @Override
    public EventType type() {
      return EventType.STAGE_FELL_BACK;
    }
  }

  /** A stage is finished, or was passed by. */
  record StageCompleted(StageResult result, long durationMs) implements EventBody {
    @Override
    public EventType type() {
      return EventType.STAGE_COMPLETED;
    }
  }

  /** A stage gave up. */
  record StageFailed(ErrorCode code, String message) implements EventBody {
    @Override
    public EventType type() {
      return EventType.STAGE_FAILED;
    }
  }

  /** A run reached its end; {@code status} is {@code COMPLETED} or {@code APPROVAL_REQUIRED}. */
  record RunCompleted(PackageStatus status) implements EventBody {
    @Override
    public EventType type() {
      return EventType.RUN_COMPLETED;
    }
  }

  /** A run ended in failure. */
  record RunFailed(ErrorCode code, String message) implements EventBody {
    @Override
    public EventType type() {
      return EventType.RUN_FAILED;
    }
  }

  /** A run, or a package waiting for approval, was cancelled. */
  record RunCancelled(String reason) implements EventBody {
    @Override
    public EventType type() {
      return EventType.RUN_CANCELLED;
    }
  }

  /** An interrupted run goes on. */
  record RunResumed(Stage nextStage) implements EventBody {
    @Override
    public EventType type() {
      return EventType.RUN_RESUMED;
    }
  }

  /** How far the package is; 0 to 100. */
  record Progress(int percentage, String currentStep) implements EventBody {
    @Override
    public EventType type() {
      return EventType.PROGRESS;
    }
  }

  /**
   * Something a person can look at is ready.
   *
   * @param artifactType {@code copy}, {@code image}, {@code video}, {@code report}, {@code cutout}
   * @param file relative to the project folder
   */
  record ArtifactReady(String artifactType, UUID artifactId, String file, String label)
      implements EventBody {
    @Override
    public EventType type() {
      return EventType.ARTIFACT;
    }
  }

  /** A person is asked. */
  record ApprovalRequired(ApprovalReason reason, double qaScore) implements EventBody {
    @Override
    public EventType type() {
      return EventType.APPROVAL_REQUIRED;
    }
  }

  /** A person approved. */
  record Approved(String by) implements EventBody {
    @Override
    public EventType type() {
      return EventType.APPROVED;
    }
  }

  /** A person rejected and said why. */
  record Rejected(String comment) implements EventBody {
    @Override
    public EventType type() {
      return EventType.REJECTED;
    }
  }

  /** An error a person should see. */
  record ErrorShown(ErrorCode code, String message) implements EventBody {
    @Override
    public EventType type() {
      return EventType.ERROR;
    }
  }
}
