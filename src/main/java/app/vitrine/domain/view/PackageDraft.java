package app.vitrine.domain.view;

import app.vitrine.domain.analysis.ProductAnalysis;
import app.vitrine.domain.brief.PackageInput;
import app.vitrine.domain.copy.CopyDeck;
import app.vitrine.domain.error.ErrorCode;
import app.vitrine.domain.event.Event;
import app.vitrine.domain.image.PictureSet;
import app.vitrine.domain.qa.QaReport;
import app.vitrine.domain.revision.Revision;
import app.vitrine.domain.state.ApprovalReason;
import app.vitrine.domain.state.ApprovalStatus;
import app.vitrine.domain.state.PackageStatus;
import app.vitrine.domain.state.Stage;
import app.vitrine.domain.state.Target;
import app.vitrine.domain.video.Film;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A view under construction while one event is folded in. */
final class PackageDraft {
  final UUID id;
  final String workflowId;
  final UUID userId;
  final PackageInput input;
  final Instant createdAt;
  PackageStatus status;
  Stage stage;
  int percentage;
  String currentStep;
  ApprovalStatus approvalStatus;
  @Nullable ApprovalReason approvalReason;
  UUID runId;
  Target target;
  @Nullable Revision revision;
  @Nullable String revisedBy;
  boolean runEnded;
  List<Remark> remarks;
  final Map<Target, UUID> makers = new EnumMap<>(Target.class);
  Map<Stage, StageView> stages;
  @Nullable ProductAnalysis analysis;
  @Nullable CopyDeck copy;
  @Nullable PictureSet pictures;
  @Nullable Film film;
  @Nullable QaReport qaReport;
  final Set<Target> stale;
  @Nullable ErrorCode errorCode;
  @Nullable String errorMessage;
  Instant updatedAt;
  @Nullable Instant completedAt;
  long lastSeq;

  /** The state {@code pending/init} of a package its first event creates. */
  PackageDraft(Event first, UUID userId, PackageInput input, Target target) {
    this.id = first.packageId();
    this.workflowId = first.workflowId();
    this.userId = userId;
    this.input = input;
    this.createdAt = first.time();
    this.status = PackageStatus.PENDING;
    this.stage = Stage.INIT;
    this.percentage = Stage.INIT.entryPercentage();
    this.currentStep = "init";
    this.approvalStatus = ApprovalStatus.PENDING;
    this.runId = first.runId();
    this.target = target;
    this.remarks = List.of();
    this.stages = new EnumMap<>(Stage.class);
    this.stale = EnumSet.noneOf(Target.class);
    this.updatedAt = first.time();
  }

  PackageDraft(PackageView before) {
    this.id = before.id();
    this.workflowId = before.workflowId();
    this.userId = before.userId();
    this.input = before.input();
    this.createdAt = before.createdAt();
    this.status = before.status();
    this.stage = before.stage();
    this.percentage = before.percentage();
    this.currentStep = before.currentStep();
    this.approvalStatus = before.approvalStatus();
    this.approvalReason = before.approvalReason();
    this.runId = before.runId();
    this.target = before.target();
    this.revision = before.revision();
    this.revisedBy = before.revisedBy();
    this.runEnded = before.runEnded();
    this.remarks = before.remarks();
    this.makers.putAll(before.makers());
    this.stages = new EnumMap<>(Stage.class);
    this.stages.putAll(before.stages());
    this.analysis = before.analysis();
    this.copy = before.copy();
    this.pictures = before.pictures();
    this.film = before.film();
    this.qaReport = before.qaReport();
    this.stale = EnumSet.noneOf(Target.class);
    this.stale.addAll(before.stale());
    this.errorCode = before.errorCode();
    this.errorMessage = before.errorMessage();
    this.updatedAt = before.updatedAt();
    this.completedAt = before.completedAt();
    this.lastSeq = before.lastSeq();
  }

  /** Moves the percentage forward, never back within a run. */
  void advance(int to, String step) {
    percentage = Math.max(percentage, to);
    currentStep = step;
  }

  void stage(Stage of, UnaryOperator<StageView> change) {
    stages.put(of, change.apply(stages.getOrDefault(of, StageView.WAITING)));
  }

  /** A part was remade: it is fresh, what shows it is not. */
  void remade(Target part) {
    if (revision == null || revision.target() != part) {
      makers.put(part, runId);
      // A change to a piece of it leaves the rest as old as it was.
      stale.remove(part);
    }
    if (film != null) {
      stale.addAll(part.dependants());
    }
  }

  void complete(ApprovalStatus approval, Event event) {
    status = PackageStatus.COMPLETED;
    stage = Stage.DONE;
    approvalStatus = approval;
    completedAt = event.time();
    advance(Stage.DONE.entryPercentage(), "done");
  }

  PackageView done() {
    return new PackageView(
        id,
        workflowId,
        userId,
        status,
        stage,
        percentage,
        currentStep,
        approvalStatus,
        approvalReason,
        input,
        runId,
        target,
        revision,
        revisedBy,
        runEnded,
        remarks,
        makers,
        stages,
        analysis,
        copy,
        pictures,
        film,
        qaReport,
        stale,
        errorCode,
        errorMessage,
        createdAt,
        updatedAt,
        completedAt,
        lastSeq);
  }
}
