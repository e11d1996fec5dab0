package app.vitrine.store;

import app.vitrine.domain.state.ApprovalReason;
import app.vitrine.domain.state.ApprovalStatus;
import app.vitrine.domain.state.PackageStatus;
import app.vitrine.domain.state.Stage;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A package as a list shows it.
 *
 * @param percentage 0 to 100
 * @param currentStep what is being done, lower_snake_case
 * @param coverFile the first picture, relative to the project folder; null before there is one
 * @param qaScore 0 to 1; null before the review
 * @param deletedAt when it was put into the bin; null when it was not
 */
public record LibraryEntry(
    UUID id,
    String workflowId,
    UUID userId,
    String title,
    PackageStatus status,
    Stage stage,
    int percentage,
    String currentStep,
    ApprovalStatus approvalStatus,
    @Nullable ApprovalReason approvalReason,
    @Nullable Double qaScore,
    @Nullable String coverFile,
    @Nullable String errorMessage,
    Instant createdAt,
    Instant updatedAt,
    @Nullable Instant completedAt,
    @Nullable Instant deletedAt) {}
