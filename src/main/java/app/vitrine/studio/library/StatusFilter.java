package app.vitrine.studio.library;

import app.vitrine.domain.state.ApprovalStatus;
import app.vitrine.domain.state.PackageStatus;
import app.vitrine.store.LibraryQuery;
import java.util.Locale;
import java.util.Set;

/** The kinds of packages a person looks for. */
enum StatusFilter {
  ALL(Set.of()),
  WAITING(Set.of(PackageStatus.APPROVAL_REQUIRED), Set.of(ApprovalStatus.PENDING)),
  REJECTED(Set.of(PackageStatus.APPROVAL_REQUIRED), Set.of(ApprovalStatus.REJECTED)),
  WORKING(Set.of(PackageStatus.PENDING, PackageStatus.RUNNING)),
  DONE(Set.of(PackageStatus.COMPLETED)),
  FAILED(Set.of(PackageStatus.FAILED, PackageStatus.CANCELLED));

  private final Set<PackageStatus> statuses;
  private final Set<ApprovalStatus> approvals;

  StatusFilter(Set<PackageStatus> statuses) {
    this(statuses, Set.of());
  }

  StatusFilter(Set<PackageStatus> statuses, Set<ApprovalStatus> approvals) {
    this.statuses = statuses;
    this.approvals = approvals;
  }

  /** The same packages, as far as it lets them through. */
  LibraryQuery of(LibraryQuery query) {
    return query.withStatuses(statuses).withApprovals(approvals);
  }

  /** Key of its name with its number. */
  String key() {
    return "library.filter_" + name().toLowerCase(Locale.ROOT);
  }
}
