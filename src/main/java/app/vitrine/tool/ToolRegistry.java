package app.vitrine.tool;

import app.vitrine.domain.event.EventBody.Outcome;
import app.vitrine.domain.event.EventBody.ToolCall;
import app.vitrine.domain.event.EventBody.ToolResult;
import app.vitrine.domain.work.WorkCancelledException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Calls tools and records each call before and its real outcome after. Nothing else makes tool
 * events.
 */
public final class ToolRegistry {
  private static final int LONGEST_TEXT = 300;

  private final Supplier<UUID> ids;

  /**
   * A registry.
   *
   * @param ids makes the ids that join a call and its result
   */
  public ToolRegistry(Supplier<UUID> ids) {
    this.ids = ids;
  }

  /**
   * Runs {@code work} as one recorded call.
   *
   * @param arguments what is worth knowing about the call, short; no secrets
   * @param summary says the result in a few words
   */
  public <O> O call(
      ToolCaller caller,
      Tool tool,
      Map<String, String> arguments,
      Supplier<O> work,
      Function<O, String> summary) {
    String callId = ids.get().toString();
    caller
        .events()
        .emit(new ToolCall(callId, caller.agent(), tool.wireName(), shortened(arguments)));
    long begun = System.nanoTime();
    Outcome outcome = Outcome.FAILED;
    String said = "failed";
    try {
      O result = work.get();
      outcome = Outcome.SUCCEEDED;
      said = summary.apply(result);
      return result;
    } catch (WorkCancelledException cancelled) {
      outcome = Outcome.CANCELLED;
      said = "cancelled";
      throw cancelled;
    } catch (RuntimeException failed) {
      said = String.valueOf(failed.getMessage());
      throw failed;
    } finally {
      long duration = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
      caller
          .events()
          .emit(new ToolResult(callId, tool.wireName(), outcome, duration, shortened(said)));
    }
  }

  private static Map<String, String> shortened(Map<String, String> arguments) {
    return arguments.entrySet().stream()
        .collect(
            Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> shortened(entry.getValue())));
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT - 1) + "…";
  }
}
