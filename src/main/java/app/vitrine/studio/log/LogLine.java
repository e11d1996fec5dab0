package app.vitrine.studio.log;

import app.vitrine.domain.event.Event;
import app.vitrine.domain.event.EventBody;
import app.vitrine.domain.event.EventFamily;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A line of the log: one event, or a tool call with how it ended.
 *
 * @param result the event that ended the tool call; null while it runs, and for other events
 */
public record LogLine(Event event, @Nullable Event result) {
  /** The kinds of line, each with a look of its own. */
  public enum Kind {
    /** What an agent plans or explains; not work done. */
    PLAN,
    /** A real call, with its real outcome. */
    TOOL,
    /** What the engine did. */
    ENGINE,
    /** What the person gets to see, or decided. */
    OUTCOME,
    /** How far it is. */
    PROGRESS
  }

  /** The lines of a log, in order. */
  public static List<LogLine> of(List<Event> log) {
    List<LogLine> lines = new ArrayList<>();
    Map<String, Integer> calls = new HashMap<>();
    for (Event event : log) {
      switch (event.body()) {
        case EventBody.ToolCall call -> {
          calls.put(call.callId(), lines.size());
          lines.add(new LogLine(event, null));
        }
        case EventBody.ToolResult result -> {
          Integer at = calls.get(result.callId());
          if (at != null) {
            lines.set(at, new LogLine(lines.get(at).event(), event));
          }
        }
        default -> lines.add(new LogLine(event, null));
      }
    }
    return List.copyOf(lines);
  }

  public Kind kind() {
    EventFamily family = event.body().type().family();
    return switch (family) {
      case PLANNING -> Kind.PLAN;
      case TOOL -> Kind.TOOL;
      case EXECUTION -> Kind.ENGINE;
      case OUTCOME -> event.body() instanceof EventBody.Progress ? Kind.PROGRESS : Kind.OUTCOME;
    };
  }

  /** Whether it tells of something that went wrong. */
  public boolean isWrong() {
    return switch (event.body()) {
      case EventBody.StageFailed ignored -> true;
      case EventBody.RunFailed ignored -> true;
      case EventBody.ErrorShown ignored -> true;
      case EventBody.ToolCall ignored ->
          result != null
              && result.body() instanceof EventBody.ToolResult ended
              && ended.outcome() == EventBody.Outcome.FAILED;
      default -> false;
    };
  }

  /** Whether it tells of something to look at. */
  public boolean isNoteworthy() {
    return switch (event.body()) {
      case EventBody.StageRetried ignored -> true;
      case EventBody.StageFellBack ignored -> true;
      case EventBody.RunResumed ignored -> true;
      case EventBody.Rejected ignored -> true;
      case EventBody.RunCancelled ignored -> true;
      case EventBody.ApprovalRequired ignored -> true;
      default -> false;
    };
  }
}
