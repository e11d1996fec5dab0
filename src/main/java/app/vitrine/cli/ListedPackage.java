package app.vitrine.cli;

import app.vitrine.domain.state.ApprovalStatus;
import app.vitrine.domain.state.PackageStatus;
import app.vitrine.domain.state.Stage;
import app.vitrine.domain.view.PackageView;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A package as a list shows it.
 *
 * @param percentage 0 to 100
 * @param qaScore 0 to 1, null before the quality review
 */
public record ListedPackage(
    UUID id,
    String workflowId,
    String title,
    PackageStatus status,
    Stage stage,
    int percentage,
    ApprovalStatus approvalStatus,
    @Nullable Double qaScore,
    Instant createdAt,
    Instant updatedAt) {
  /** What a list shows of this package. */
  public static ListedPackage of(PackageView view) {
    return new ListedPackage(
        view.id(),
        view.workflowId(),
        view.title(),
        view.status(),
        view.stage(),
        view.percentage(),
        view.approvalStatus(),
        view.qaReport() == null ? null : view.qaReport().score(),
        view.createdAt(),
        view.updatedAt());
  }
}
