package app.vitrine.domain.view;

import app.vitrine.domain.analysis.ProductAnalysis;
import app.vitrine.domain.brief.PackageInput;
import app.vitrine.domain.copy.CopyDeck;
import app.vitrine.domain.error.ErrorCode;
import app.vitrine.domain.image.PictureSet;
import app.vitrine.domain.phrase.Capital;
import app.vitrine.domain.qa.QaReport;
import app.vitrine.domain.revision.Revision;
import app.vitrine.domain.state.ApprovalReason;
import app.vitrine.domain.state.ApprovalStatus;
import app.vitrine.domain.state.PackageStatus;
import app.vitrine.domain.state.Stage;
import app.vitrine.domain.state.Target;
import app.vitrine.domain.video.Film;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A package as its event log tells it; made by {@link PackageFold} alone.
 *
 * @param workflowId {@code wf-} and the id
 * @param percentage 0 to 100
 * @param currentStep what is being done, lower_snake_case
 * @param runId the latest run
 * @param target of the latest run
 * @param revision the one thing the latest run changes; null when it makes the whole target
 * @param revisedBy who changes it; null without a revision
 * @param remarks what people said about earlier results, oldest first
 * @param makers the run that made all of each part as it stands, but for changes of one thing since
 * @param runEnded whether the latest run's last execution event ended it
 * @param stages of the latest run; a stage not in the map is waiting
 * @param stale parts that rest on something remade since
 * @param lastSeq number of the last event folded in
 */
public record PackageView(
    UUID id,
    String workflowId,
    UUID userId,
    PackageStatus status,
    Stage stage,
    int percentage,
    String currentStep,
    ApprovalStatus approvalStatus,
    @Nullable ApprovalReason approvalReason,
    PackageInput input,
    UUID runId,
    Target target,
    @Nullable Revision revision,
    @Nullable String revisedBy,
    boolean runEnded,
    List<Remark> remarks,
    Map<Target, UUID> makers,
    Map<Stage, StageView> stages,
    @Nullable ProductAnalysis analysis,
    @Nullable CopyDeck copy,
    @Nullable PictureSet pictures,
    @Nullable Film film,
    @Nullable QaReport qaReport,
    Set<Target> stale,
    @Nullable ErrorCode errorCode,
    @Nullable String errorMessage,
    Instant createdAt,
    Instant updatedAt,
    @Nullable Instant completedAt,
    long lastSeq) {
  private static final int FIRST_WORDS = 5;
  private static final int FIRST_CHARACTERS = 40;

  public PackageView {
    remarks = List.copyOf(remarks);
    makers = Map.copyOf(makers);
    stages = Map.copyOf(stages);
    stale = Set.copyOf(stale);
  }

  /** The stage's view, waiting when nothing happened in it. */
  public StageView stageView(Stage of) {
    return stages.getOrDefault(of, StageView.WAITING);
  }

  /** What people said about earlier results, oldest first and each once. */
  public List<String> guidance() {
    return remarks.stream().map(Remark::said).distinct().toList();
  }

  /** Why the package is rejected; empty when it is not. */
  public Optional<String> rejection() {
    // Only a run adds a remark after a rejection, and a run takes the rejection away.
    return approvalStatus == ApprovalStatus.REJECTED && !remarks.isEmpty()
        ? Optional.of(remarks.getLast().said())
        : Optional.empty();
  }

  /** What people asked for in one part; a wish for everything is one for each part. */
  public Wishes wishes(Target part) {
    List<Remark> about = remarks.stream().filter(remark -> remark.isAbout(part)).toList();
    return new Wishes(
        about.stream().filter(remark -> !isForThisRun(remark)).map(Remark::asks).toList(),
        about.stream().filter(this::isForThisRun).map(Remark::asks).toList());
  }

  /**
   * What a part as it stands has to answer for: what was asked of it for the latest run and for its
   * one change, and earlier for the run that made it. What waits for the part's own remake is not
   * asked of a run that leaves the part alone.
   */
  public Wishes asked(Target part) {
    boolean changed = revision != null && revision.target() == part;
    boolean left = revision == null && target != Target.ALL && target != part;
    List<Remark> about =
        remarks.stream().filter(remark -> remark.isAbout(part) && !remark.quiet()).toList();
    UUID maker = makers.get(part);
    return new Wishes(
            about.stream()
                .filter(remark -> !isForThisRun(remark) && Objects.equals(remark.runId(), maker))
                .map(Remark::asks)
                .toList(),
            about.stream()
                .filter(this::isForThisRun)
                .filter(remark -> !left || remark.runId() != null)
                .map(Remark::asks)
                .toList())
        .and(changed ? Objects.requireNonNull(revision).wish() : "");
  }

  private boolean isForThisRun(Remark remark) {
    return remark.runId() == null || remark.runId().equals(runId);
  }

  /** The one rule for success of the latest run (contract §2). */
  public boolean runSucceeded() {
    return runEnded && status.isSuccess();
  }

  /** Whether the latest run still has work to do, now or after a restart. */
  public boolean isUnfinished() {
    return status.isActive();
  }

  /** The revision a stage would write next; the first is 1. */
  public int nextRevision(Stage of) {
    return switch (of) {
      case COPYWRITING -> copy == null ? 1 : copy.revision() + 1;
      case IMAGE_GENERATION -> pictures == null ? 1 : pictures.revision() + 1;
      case VIDEO_GENERATION -> film == null ? 1 : film.revision() + 1;
      default -> 1;
    };
  }

  /**
   * What the merchant calls the product, or the photo's name before the brief was read; the brief's
   * first words when it names no product. A name that begins with a word all in small letters
   * begins with a capital; iPhone stays iPhone.
   */
  public String title() {
    if (analysis == null) {
      return input.photoName();
    }
    String name = analysis.brief().productName();
    return Capital.at(name.isBlank() ? firstWords(input.background()) : name);
  }

  private static String firstWords(String background) {
    String[] words = background.strip().split("\\s+", FIRST_WORDS + 1);
    String first = String.join(" ", Arrays.copyOf(words, Math.min(words.length, FIRST_WORDS)));
    boolean whole = words.length <= FIRST_WORDS;
    // Chinese and Japanese have no blanks between words.
    if (first.codePointCount(0, first.length()) > FIRST_CHARACTERS) {
      first = first.substring(0, first.offsetByCodePoints(0, FIRST_CHARACTERS));
      whole = false;
    }
    return whole ? first : first + "…";
  }
}
