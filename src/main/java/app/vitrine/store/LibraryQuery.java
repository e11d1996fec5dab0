package app.vitrine.store;

import app.vitrine.domain.state.ApprovalStatus;
import app.vitrine.domain.state.PackageStatus;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which packages to list, and in which order.
 *
 * @param userId null for every user
 * @param ids only these packages; empty for all
 * @param statuses empty for all
 * @param approvals empty for all
 * @param text words the title contains, whatever their case; empty for any
 * @param inBin the deleted packages instead of the others
 * @param order which come first
 * @param offset packages to pass by, from 0
 * @param limit most packages to return, at least 1
 */
public record LibraryQuery(
    @Nullable UUID userId,
    Set<UUID> ids,
    Set<PackageStatus> statuses,
    Set<ApprovalStatus> approvals,
    String text,
    boolean inBin,
    LibraryOrder order,
    int offset,
    int limit) {
  public LibraryQuery {
    ids = Set.copyOf(ids);
    statuses = Set.copyOf(statuses);
    approvals = Set.copyOf(approvals);
    if (offset < 0 || limit < 1) {
      throw new IllegalArgumentException("offset " + offset + ", limit " + limit);
    }
  }

  /** Every package that is not in the bin, newest first. */
  public static LibraryQuery everything() {
    return new LibraryQuery(
        null,
        Set.of(),
        Set.of(),
        Set.of(),
        "",
        false,
        LibraryOrder.NEWEST_FIRST,
        0,
        Integer.MAX_VALUE);
  }

  /** The packages that wait for a person's approval, newest first. */
  public static LibraryQuery waitingForApproval() {
    return everything()
        .withStatuses(Set.of(PackageStatus.APPROVAL_REQUIRED))
        .withApprovals(Set.of(ApprovalStatus.PENDING));
  }

  /** The same filter, another page. */
  public LibraryQuery page(int from, int size) {
    return new LibraryQuery(userId, ids, statuses, approvals, text, inBin, order, from, size);
  }

  /** Only these packages; all when there are none. */
  public LibraryQuery withIds(Set<UUID> wanted) {
    return new LibraryQuery(userId, wanted, statuses, approvals, text, inBin, order, offset, limit);
  }

  /** Only these statuses. */
  public LibraryQuery withStatuses(Set<PackageStatus> wanted) {
    return new LibraryQuery(userId, ids, wanted, approvals, text, inBin, order, offset, limit);
  }

  /** Only these approvals. */
  public LibraryQuery withApprovals(Set<ApprovalStatus> wanted) {
    return new LibraryQuery(userId, ids, statuses, wanted, text, inBin, order, offset, limit);
  }

  /** Only titles that contain these words. */
  public LibraryQuery withText(String words) {
    return new LibraryQuery(userId, ids, statuses, approvals, words, inBin, order, offset, limit);
  }

  /** The same packages in another order. */
  public LibraryQuery in(LibraryOrder wanted) {
    return new LibraryQuery(userId, ids, statuses, approvals, text, inBin, wanted, offset, limit);
  }

  /** The deleted packages. */
  public LibraryQuery ofBin() {
    return new LibraryQuery(userId, ids, statuses, approvals, text, true, order, offset, limit);
  }
}
