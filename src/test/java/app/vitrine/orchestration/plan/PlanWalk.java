package app.vitrine.orchestration.plan;

import app.vitrine.domain.error.ErrorCode;
import app.vitrine.domain.event.Event;
import app.vitrine.domain.event.EventBody;
import app.vitrine.domain.event.StageResult;
import app.vitrine.domain.revision.Revision;
import app.vitrine.domain.state.Stage;
import app.vitrine.domain.state.Target;
import app.vitrine.domain.view.PackageFold;
import app.vitrine.domain.view.PackageView;
import app.vitrine.orchestration.fixture.Samples;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A package walked through the plan with no engine: the plan's state, and beside it the view that
 * folding the plan's events gives.
 */
record PlanWalk(PackageView view, RunState state) {
  static final UUID PACKAGE = new UUID(0, 1);
  private static final Instant TIME = Instant.parse("2026-01-01T00:00:00Z");

  static PlanWalk begin(boolean requireApproval, Target only) {
    Step step = RunPlan.begin(Samples.USER, Samples.input(requireApproval), only);
    return new PlanWalk(fold(null, step, new UUID(1, 1)), step.state());
  }

  /** The walk after the event; what the plan refuses is thrown on. */
  PlanWalk after(RunEvent event) {
    Step step = RunPlan.next(state, event);
    UUID runId = startsRun(event) ? new UUID(1, view.lastSeq() + 1) : view.runId();
    return new PlanWalk(fold(view, step, runId), step.state());
  }

  PlanWalk after(Stream<RunEvent> events) {
    PlanWalk walk = this;
    for (RunEvent event : events.toList()) {
      walk = walk.after(event);
    }
    return walk;
  }

  /** Starts the stage due and finishes it. */
  PlanWalk work() {
    Stage due = state.stageDue();
    return after(new RunEvent.StageStarted(due, 1)).after(succeeded(due));
  }

  /** Works until the run has ended. */
  PlanWalk workToEnd() {
    PlanWalk walk = this;
    while (walk.state.status().isActive()) {
      walk = walk.work();
    }
    return walk;
  }

  /** Works up to {@code stage} and starts it. */
  PlanWalk workInto(Stage stage) {
    PlanWalk walk = this;
    while (walk.state.stageDue() != stage) {
      walk = walk.work();
    }
    return walk.after(new RunEvent.StageStarted(stage, 1));
  }

  static RunEvent succeeded(Stage stage) {
    return new RunEvent.StageSucceeded(stage, Samples.result(stage, 1), 5);
  }

  static RunEvent failed(Stage stage) {
    return new RunEvent.StageFailed(stage, ErrorCode.PKG_PROVIDER_FAILED, "It failed.");
  }

  static RunEvent reviewed(double score, boolean blocking) {
    return new RunEvent.StageSucceeded(Stage.QA_REVIEW, Samples.reviewed(score, blocking), 5);
  }

  static RunEvent regenerate(Target target) {
    return new RunEvent.Regenerate(Samples.USER, target, "warmer light");
  }

  static RunEvent revise(Revision revision) {
    return new RunEvent.Revise(Samples.USER, revision, "Mei");
  }

  /** Whether the event begins a further run of the package. */
  static boolean startsRun(RunEvent event) {
    return event instanceof RunEvent.Regenerate || event instanceof RunEvent.Revise;
  }

  /** At least one event of each kind, for every stage and target it can name. */
  static List<RunEvent> alphabet() {
    List<RunEvent> events = new ArrayList<>();
    for (Stage stage : Stage.values()) {
      events.add(new RunEvent.StageStarted(stage, 1));
      events.add(new RunEvent.Progressed(stage, 0.5, "half"));
      events.add(new RunEvent.Progressed(stage, 1, "nearly"));
      events.add(new RunEvent.StageSaid(stage, new EventBody.Thought("agent", "I plan.")));
      events.add(new RunEvent.StageRetried(stage, 1, 10, ErrorCode.PKG_PROVIDER_FAILED, "Busy."));
      events.add(failed(stage));
    }
    Stage.work().forEach(stage -> events.add(succeeded(stage)));
    events.add(reviewed(0.79, false));
    events.add(reviewed(Samples.GOOD_SCORE, true));
    events.add(new RunEvent.Approve("Mei"));
    events.add(new RunEvent.Reject("Too dark."));
    for (Target target : Target.values()) {
      events.add(regenerate(target));
    }
    Samples.revisions().forEach(revision -> events.add(revise(revision)));
    events.add(new RunEvent.Cancel("No longer sold."));
    events.add(new RunEvent.Resume());
    return events;
  }

  private static PackageView fold(@Nullable PackageView before, Step step, UUID runId) {
    PackageView view = before;
    for (Command.StoreEvent stored : step.toStore().toList()) {
      long seq = view == null ? 1 : view.lastSeq() + 1;
      Event event =
          new Event(seq, PACKAGE, "wf-" + PACKAGE, runId, stored.stage(), TIME, "t", stored.body());
      view = PackageFold.apply(view, event);
    }
    if (view == null) {
      throw new IllegalStateException("the first step stores nothing");
    }
    return view;
  }

  /** Whether the package has what the stage makes. */
  boolean has(Stage stage) {
    return switch (stage) {
      case ANALYSIS -> view.analysis() != null;
      case COPYWRITING -> view.copy() != null;
      case IMAGE_GENERATION -> view.pictures() != null;
      case VIDEO_GENERATION -> view.film() != null;
      case QA_REVIEW -> view.qaReport() != null;
      default -> false;
    };
  }

  /** The results a stage must not hand in as its own. */
  static Stream<StageResult> resultsForeignTo(Stage stage) {
    return Stream.concat(
        Stage.work().stream().filter(s -> s != stage).map(s -> Samples.result(s, 1)),
        Stream.of(new StageResult.Skipped()));
  }
}
