package app.vitrine.store;

import app.vitrine.domain.state.ApprovalStatus;
import app.vitrine.domain.state.PackageStatus;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which packages to list, newest first.
 *
 * @param userId null for every user
 * @param statuses empty for all
 * @param approvals empty for all
 * @param text words the title contains, whatever their case; empty for any
 * @param inBin the deleted packages instead of the others
 * @param offset packages to pass by, from 0
 * @param limit most packages to return, at least 1
 */
public record LibraryQuery(
    @Nullable UUID userId,
    Set<PackageStatus> statuses,
    Set<ApprovalStatus> approvals,
    String text,
    boolean inBin,
    int offset,
    int limit) {
  public LibraryQuery {
    statuses = Set.copyOf(statuses);
    approvals = Set.copyOf(approvals);
    if (offset < 0 || limit < 1) {
      throw new IllegalArgumentException("offset " + offset + ", limit " + limit);
    }
  }

  /** Every package that is not in the bin. */
  public static LibraryQuery everything() {
    return new LibraryQuery(null, Set.of(), Set.of(), "", false, 0, Integer.MAX_VALUE);
  }

  /** The same filter, another page. */
  public LibraryQuery page(int from, int size) {
    return new LibraryQuery(userId, statuses, approvals, text, inBin, from, size);
  }

  /** Only these statuses. */
  public LibraryQuery withStatuses(Set<PackageStatus> wanted) {
    return new LibraryQuery(userId, wanted, approvals, text, inBin, offset, limit);
  }

  /** Only titles that contain these words. */
  public LibraryQuery withText(String words) {
    return new LibraryQuery(userId, statuses, approvals, words, inBin, offset, limit);
  }

  /** The deleted packages. */
  public LibraryQuery ofBin() {
    return new LibraryQuery(userId, statuses, approvals, text, true, offset, limit);
  }
}
