package app.vitrine.store;

import app.vitrine.domain.brief.PackageInput;
import app.vitrine.domain.error.ErrorCode;
import app.vitrine.domain.event.EventBody;
import app.vitrine.domain.event.EventDraft;
import app.vitrine.domain.event.StageResult;
import app.vitrine.domain.state.ApprovalReason;
import app.vitrine.domain.state.PackageStatus;
import app.vitrine.domain.state.Stage;
import app.vitrine.domain.state.Target;
import app.vitrine.domain.view.PackageView;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Makes up what could have happened to a package: any legal run, with any content, from a seed. */
public final class Histories {
  private static final Instant START = Instant.parse("2026-03-01T08:00:00.000001Z");

  private final Random random;
  private final DomainValues values;
  private Instant now = START;

  public Histories(long seed) {
    this.random = new Random(seed);
    this.values = new DomainValues(seed);
  }

  /** The first event of a package. */
  public List<EventDraft> first(UUID userId) {
    PackageInput input = values.of(PackageInput.class);
    return List.of(
        draft(
            UUID.randomUUID(),
            Stage.INIT,
            new EventBody.RunStarted(userId, input, Target.ALL, List.of(), "")));
  }

  /** Whole next step of a package: what one transaction of the engine would write. */
  public List<EventDraft> next(PackageView view) {
    List<EventDraft> events = new ArrayList<>();
    UUID run = view.runId();
    if (!view.isUnfinished()) {
      return after(view, events);
    }
    Stage stage = view.stage() == Stage.INIT ? Stage.ANALYSIS : view.stage();
    switch (random.nextInt(10)) {
      case 0 -> events.add(draft(run, stage, values.of(EventBody.Thought.class)));
      case 1 -> {
        events.add(draft(run, stage, values.of(EventBody.ToolCall.class)));
        events.add(draft(run, stage, values.of(EventBody.ToolResult.class)));
      }
      case 2 ->
          events.add(
              draft(
                  run,
                  stage,
                  new EventBody.Progress(stage.percentageAt(random.nextDouble()), "working")));
      case 3 -> events.add(draft(run, stage, new EventBody.StageStarted(1 + random.nextInt(3))));
      case 4 -> events.add(draft(run, stage, values.of(EventBody.StageFellBack.class)));
      case 5 -> events.add(draft(run, stage, new EventBody.RunResumed(stage)));
      case 6 -> end(view, stage, events);
      default -> finish(stage, run, events);
    }
    return events;
  }

  private void finish(Stage stage, UUID run, List<EventDraft> events) {
    StageResult result = random.nextInt(8) == 0 ? new StageResult.Skipped() : result(stage);
    events.add(draft(run, stage, new EventBody.StageCompleted(result, random.nextInt(9_000))));
    events.add(draft(run, stage, values.of(EventBody.ArtifactReady.class)));
    stage
        .nextWork()
        .ifPresentOrElse(
            next -> events.add(draft(run, next, new EventBody.StageStarted(1))),
            () -> {
              if (random.nextBoolean()) {
                events.add(
                    draft(
                        run,
                        Stage.APPROVAL,
                        new EventBody.ApprovalRequired(ApprovalReason.REVIEW_REQUIRED, 0.9)));
                events.add(
                    draft(
                        run,
                        Stage.APPROVAL,
                        new EventBody.RunCompleted(PackageStatus.APPROVAL_REQUIRED)));
              } else {
                events.add(
                    draft(run, Stage.DONE, new EventBody.RunCompleted(PackageStatus.COMPLETED)));
              }
            });
  }

  private void end(PackageView view, Stage stage, List<EventDraft> events) {
    if (random.nextInt(3) == 0) {
      events.add(draft(view.runId(), stage, values.of(EventBody.StageFailed.class)));
      events.add(
          draft(
              view.runId(), stage, new EventBody.RunFailed(ErrorCode.PKG_PROVIDER_FAILED, "down")));
    } else {
      events.add(draft(view.runId(), stage, values.of(EventBody.Progress.class)));
    }
  }

  private List<EventDraft> after(PackageView view, List<EventDraft> events) {
    if (view.status() == PackageStatus.APPROVAL_REQUIRED && random.nextInt(3) > 0) {
      EventBody verdict =
          random.nextBoolean() ? new EventBody.Approved("Mei") : new EventBody.Rejected("不够亮");
      events.add(draft(view.runId(), Stage.APPROVAL, verdict));
      return events;
    }
    Target target = values.of(Target.class);
    events.add(
        draft(
            UUID.randomUUID(),
            target.firstStage(),
            new EventBody.RunStarted(view.userId(), null, target, List.of(), "brighter")));
    return events;
  }

  private StageResult result(Stage stage) {
    return switch (stage) {
      case ANALYSIS -> values.of(StageResult.Analysed.class);
      case COPYWRITING -> values.of(StageResult.Written.class);
      case IMAGE_GENERATION -> values.of(StageResult.Pictured.class);
      case VIDEO_GENERATION -> values.of(StageResult.Filmed.class);
      default -> values.of(StageResult.Reviewed.class);
    };
  }

  private EventDraft draft(UUID run, Stage stage, EventBody body) {
    now = now.plusNanos(1_000L * (1 + random.nextInt(1_000_000)));
    return new EventDraft(run, stage, now, "trace-" + random.nextInt(100), body);
  }
}
