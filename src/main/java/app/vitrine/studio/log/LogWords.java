package app.vitrine.studio.log;

import app.vitrine.domain.event.EventBody;
import app.vitrine.domain.state.Stage;
import app.vitrine.studio.text.Told;
import app.vitrine.studio.text.Words;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Puts the lines of a log into words. */
public final class LogWords {
  private static final double MS = 1_000;
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

  private final Words words;
  private final ZoneId zone;

  public LogWords(Words words, ZoneId zone) {
    this.words = words;
    this.zone = zone;
  }

  /** When it was, such as {@code 14:02:09}. */
  public String time(LogLine line) {
    return TIME.format(line.event().time().atZone(zone));
  }

  /** The stage it belongs to. */
  public String stage(LogLine line) {
    return stage(line.event().stage());
  }

  private String stage(Stage stage) {
    return words.text("activity.stage_" + wire(stage));
  }

  /** What it is, in a few words. */
  public String headline(LogLine line) {
    return switch (line.event().body()) {
      case EventBody.Thought thought -> name("activity.agent_", thought.agent());
      case EventBody.ToolCall call -> name("activity.tool_", call.tool());
      case EventBody.ToolResult result -> name("activity.tool_", result.tool());
      case EventBody.RunStarted started -> started(started);
      case EventBody.StageStarted started ->
          words.text("activity.stage_started", stage(line), started.attempt());
      case EventBody.StageRetried retried ->
          words.text("activity.stage_retried", stage(line), Math.ceil(retried.delayMs() / MS));
      case EventBody.StageFellBack fell -> words.text("activity.stage_fell_back", stage(line));
      case EventBody.StageCompleted completed -> completed(line, completed);
      case EventBody.StageFailed failed -> words.text("activity.stage_failed", stage(line));
      case EventBody.RunCompleted completed -> words.text("activity.run_completed");
      case EventBody.RunFailed failed -> words.text("activity.run_failed");
      case EventBody.RunCancelled cancelled -> words.text("activity.run_cancelled");
      case EventBody.RunResumed resumed ->
          words.text("activity.run_resumed", stage(resumed.nextStage()));
      case EventBody.Progress progress ->
          words.text("activity.progress", progress.percentage(), step(progress.currentStep()));
      case EventBody.ArtifactReady ready ->
          words.text("activity.artifact", new Told(plain(ready.label())));
      case EventBody.ApprovalRequired asked ->
          words.text("activity.asked", words.text("activity.reason_" + wire(asked.reason())));
      case EventBody.Approved approved -> words.text("activity.approved", approved.by());
      case EventBody.Rejected rejected -> words.text("activity.rejected");
      case EventBody.ErrorShown error -> words.text("activity.error");
    };
  }

  private String started(EventBody.RunStarted started) {
    if (started.input() != null) {
      return words.text("activity.run_started");
    }
    String part = words.text("activity.part_" + wire(started.target()));
    return started.revision() == null
        ? words.text("activity.run_again", part)
        : words.text("activity.run_revision", part);
  }

  private String completed(LogLine line, EventBody.StageCompleted completed) {
    boolean skipped = completed.result() instanceof app.vitrine.domain.event.StageResult.Skipped;
    return skipped
        ? words.text("activity.stage_skipped", stage(line))
        : words.text("activity.stage_completed", stage(line), completed.durationMs() / MS);
  }

  /** What more there is to it; empty for nothing. */
  public String detail(LogLine line) {
    return switch (line.event().body()) {
      case EventBody.Thought thought -> words.told(thought.text());
      case EventBody.ToolCall call -> arguments(call.arguments());
      case EventBody.RunStarted started -> started.reason();
      case EventBody.StageRetried retried -> words.told(retried.reason());
      case EventBody.StageFellBack fell ->
          words.text(
              "activity.from_to",
              new Told(fell.from()),
              new Told(fell.to()),
              new Told(fell.reason()));
      case EventBody.StageFailed failed -> words.told(failed.message());
      case EventBody.RunCancelled cancelled -> cancelled.reason();
      case EventBody.ArtifactReady ready -> ready.file();
      case EventBody.Rejected rejected -> rejected.comment();
      case EventBody.ErrorShown error -> words.told(error.message());
      case EventBody.RunFailed failed -> failed.code().name();
      default -> "";
    };
  }

  /** How a tool call ended; what it is doing while it runs; empty for other lines. */
  public String outcome(LogLine line) {
    if (!(line.event().body() instanceof EventBody.ToolCall)) {
      return "";
    }
    return line.result() != null && line.result().body() instanceof EventBody.ToolResult ended
        ? words.text("activity.outcome_" + wire(ended.outcome()), ended.durationMs() / MS)
        : words.text("activity.outcome_running");
  }

  /** What a tool call answered; empty while it runs, and for other lines. */
  public String answer(LogLine line) {
    return line.result() != null && line.result().body() instanceof EventBody.ToolResult ended
        ? words.told(ended.summary())
        : "";
  }

  /** The kind of a line. */
  public String kind(LogLine line) {
    return words.text("activity.kind_" + wire(line.kind()));
  }

  /** A whole line as text. */
  public String text(LogLine line) {
    return List.of(
            time(line),
            "[" + kind(line) + "]",
            headline(line),
            detail(line),
            outcome(line),
            answer(line))
        .stream()
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining("  "));
  }

  private String arguments(Map<String, String> arguments) {
    return arguments.entrySet().stream()
        .filter(each -> !each.getValue().isEmpty())
        .sorted(Map.Entry.comparingByKey())
        .map(
            each ->
                words.text(
                    "activity.argument",
                    name("activity.argument_", each.getKey()),
                    new Told(each.getValue())))
        .collect(Collectors.joining(" · "));
  }

  private String step(String step) {
    return name("packages.step_", step);
  }

  /** The words for a name of the engine, or the name itself where there are none. */
  private String name(String prefix, String name) {
    return words.has(prefix + name) ? words.text(prefix + name) : words.told(plain(name));
  }

  private static String plain(String wire) {
    return wire.replace('_', ' ');
  }

  private static String wire(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
