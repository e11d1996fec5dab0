package app.vitrine.domain.view;

import app.vitrine.domain.analysis.CorrectedCutout;
import app.vitrine.domain.analysis.ProductAnalysis;
import app.vitrine.domain.brief.PackageInput;
import app.vitrine.domain.event.Event;
import app.vitrine.domain.event.EventBody;
import app.vitrine.domain.event.StageResult;
import app.vitrine.domain.state.ApprovalStatus;
import app.vitrine.domain.state.PackageStatus;
import app.vitrine.domain.state.Stage;
import app.vitrine.domain.state.Target;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Folds events into the package's view. The stored projection is this fold's value, always. */
public final class PackageFold {
  private PackageFold() {}

  /**
   * The view after all of {@code events}.
   *
   * @throws IllegalArgumentException when the events are empty, start in the middle, or have a gap
   */
  public static PackageView fold(Iterable<Event> events) {
    PackageView view = null;
    for (Event event : events) {
      view = apply(view, event);
    }
    if (view == null) {
      throw new IllegalArgumentException("a package has at least one event");
    }
    return view;
  }

  /**
   * The view after one more event.
   *
   * @param before null before the first event, which must start the first run
   * @throws IllegalArgumentException when {@code event} is not the next one
   */
  public static PackageView apply(@Nullable PackageView before, Event event) {
    long expected = before == null ? 1 : before.lastSeq() + 1;
    if (event.seq() != expected) {
      throw new IllegalArgumentException(
          "event " + event.seq() + " where " + expected + " was expected");
    }
    PackageDraft view = before == null ? first(event) : new PackageDraft(before);
    view.lastSeq = event.seq();
    view.updatedAt = event.time();
    switch (event.body()) {
      case EventBody.RunStarted started -> runStarted(view, event, started, before == null);
      case EventBody.StageStarted started -> stageStarted(view, event.stage(), started);
      case EventBody.StageRetried ignored -> {}
      case EventBody.StageFellBack ignored ->
          view.stage(
              event.stage(), s -> new StageView(s.state(), s.attempts(), true, s.durationMs()));
      case EventBody.StageCompleted completed -> stageCompleted(view, event.stage(), completed);
      case EventBody.StageFailed ignored ->
          view.stage(
              event.stage(), s -> new StageView(StageState.FAILED, s.attempts(), s.fellBack(), 0));
      case EventBody.RunCompleted completed -> {
        view.runEnded = true;
        if (completed.status() == PackageStatus.COMPLETED) {
          view.complete(ApprovalStatus.NOT_REQUIRED, event);
        }
      }
      case EventBody.RunFailed failed -> {
        view.runEnded = true;
        view.status = PackageStatus.FAILED;
        view.errorCode = failed.code();
        view.errorMessage = failed.message();
        view.completedAt = event.time();
      }
      case EventBody.RunCancelled ignored -> {
        view.runEnded = true;
        view.status = PackageStatus.CANCELLED;
        view.completedAt = event.time();
      }
      case EventBody.RunResumed ignored -> {}
      case EventBody.Progress progress ->
          view.advance(progress.percentage(), progress.currentStep());
      case EventBody.ApprovalRequired asked -> {
        view.status = PackageStatus.APPROVAL_REQUIRED;
        view.stage = Stage.APPROVAL;
        view.approvalStatus = ApprovalStatus.PENDING;
        view.approvalReason = asked.reason();
        view.advance(Stage.APPROVAL.entryPercentage(), "approval");
      }
      case EventBody.Approved ignored -> view.complete(ApprovalStatus.APPROVED, event);
      case EventBody.Rejected rejected -> {
        view.approvalStatus = ApprovalStatus.REJECTED;
        view.remarks =
            plus(view.remarks, Remark.rejection(rejected.comment(), view.input.background()));
      }
      case EventBody.Thought ignored -> {}
      case EventBody.ToolCall ignored -> {}
      case EventBody.ToolResult ignored -> {}
      case EventBody.ArtifactReady ignored -> {}
      case EventBody.ErrorShown ignored -> {}
    }
    return view.done();
  }

  private static PackageDraft first(Event event) {
    if (event.body() instanceof EventBody.RunStarted started) {
      PackageInput input = started.input();
      if (input != null) {
        return new PackageDraft(event, started.userId(), input, started.target());
      }
    }
    throw new IllegalArgumentException("a package starts with run_started and its input");
  }

  private static void runStarted(
      PackageDraft view, Event event, EventBody.RunStarted started, boolean first) {
    view.runId = event.runId();
    view.target = started.target();
    view.revision = started.revision();
    view.revisedBy = started.by();
    view.runEnded = false;
    view.stages = new EnumMap<>(Stage.class);
    started.skipped().forEach(s -> view.stages.put(s, StageView.SKIPPED));
    view.approvalStatus = ApprovalStatus.PENDING;
    view.approvalReason = null;
    view.errorCode = null;
    view.errorMessage = null;
    view.completedAt = null;
    if (first) {
      return;
    }
    view.remarks = remarks(view, started);
    Stage stage = started.target().firstStage();
    view.status = PackageStatus.RUNNING;
    view.stage = stage;
    view.percentage = stage.entryPercentage();
    view.currentStep = stepOf(stage);
  }

  private static void stageStarted(PackageDraft view, Stage stage, EventBody.StageStarted started) {
    view.status = PackageStatus.RUNNING;
    view.stage = stage;
    view.stage(stage, s -> new StageView(StageState.RUNNING, started.attempt(), s.fellBack(), 0));
    view.advance(stage.entryPercentage(), stepOf(stage));
  }

  private static void stageCompleted(
      PackageDraft view, Stage stage, EventBody.StageCompleted completed) {
    boolean skipped = completed.result() instanceof StageResult.Skipped;
    view.status = PackageStatus.RUNNING;
    view.stage = stage;
    view.stage(
        stage,
        s ->
            new StageView(
                skipped ? StageState.SKIPPED : StageState.DONE,
                s.attempts(),
                s.fellBack(),
                completed.durationMs()));
    view.advance(stage.entryPercentage(), stepOf(stage));
    switch (completed.result()) {
      case StageResult.Analysed result -> view.analysis = result.analysis();
      case StageResult.Written result -> {
        view.copy = result.copy();
        view.remade(Target.COPYWRITING);
      }
      case StageResult.Pictured result -> {
        view.pictures = result.pictures();
        view.analysis = corrected(view.analysis, result.corrected());
        view.remade(Target.IMAGES);
      }
      case StageResult.Filmed result -> {
        view.film = result.film();
        view.remade(Target.VIDEO);
      }
      case StageResult.Reviewed result -> view.qaReport = result.report();
      case StageResult.Skipped ignored -> {}
    }
  }

  private static @Nullable ProductAnalysis corrected(
      @Nullable ProductAnalysis analysis, @Nullable CorrectedCutout cutout) {
    return analysis == null || cutout == null ? analysis : analysis.with(cutout);
  }

  private static String stepOf(Stage stage) {
    return stage.name().toLowerCase(Locale.ROOT);
  }

  /**
   * A reason is about what the run makes, and so is a rejection since which that was not made anew.
   * A change of one thing leaves the rejection to the run that makes the whole part anew.
   */
  private static List<Remark> remarks(PackageDraft view, EventBody.RunStarted started) {
    List<Remark> before =
        started.revision() != null
            ? view.remarks
            : view.remarks.stream()
                .flatMap(remark -> remark.takenUpBy(started.target(), view.runId))
                .toList();
    return started.reason().isBlank()
        ? before
        : plus(
            before,
            Remark.reason(started.reason(), view.input.background(), started.target(), view.runId));
  }

  private static List<Remark> plus(List<Remark> list, List<Remark> last) {
    return Stream.concat(list.stream(), last.stream()).toList();
  }
}
