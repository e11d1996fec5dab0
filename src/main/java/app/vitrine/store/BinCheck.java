package app.vitrine.store;

import app.vitrine.store.LogCheck.Difference;
import app.vitrine.store.row.AuditRow;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.StatelessSession;

/**
 * Holds what the audit log tells of the bin against where packages are: every way in and back
 * leaves an entry, so the entries of a package that is there say whether it is in the bin, and a
 * package that is gone was purged by someone.
 */
final class BinCheck {
  private static final String ENTRIES = "audit_logs of the bin";
  private static final Set<String> STEPS = Set.of(Bin.DELETE, Bin.RESTORE, Bin.PURGE);

  private BinCheck() {}

  /** Whether an entry is about the bin, and so follows from no event. */
  static boolean concerns(AuditRow entry) {
    return STEPS.contains(entry.action);
  }

  /**
   * Compares where a package is with its entries.
   *
   * @param entries those of the bin, in any order
   */
  static void compare(List<AuditRow> entries, boolean inBin, RowComparison comparison) {
    long into = count(entries, Bin.DELETE);
    long back = count(entries, Bin.RESTORE);
    comparison.text(
        ENTRIES,
        told(into, back, count(entries, Bin.PURGE)),
        told(inBin ? back + 1 : back, back, 0));
  }

  /** Packages that have entries, but are neither there nor purged. */
  static List<Difference> vanished(StatelessSession session) {
    return session
        .createSelectionQuery(
            "select a.packageId from AuditRow a"
                + " where not exists (select 1 from PackageRow p where p.id = a.packageId)"
                + " group by a.packageId"
                + " having sum(case when a.action = :purge then 1 else 0 end) = 0",
            UUID.class)
        .setParameter("purge", Bin.PURGE)
        .getResultList()
        .stream()
        .map(id -> new Difference(id, ENTRIES, "gone, not purged", "purged"))
        .toList();
  }

  private static String told(long into, long back, long purged) {
    return Bin.DELETE
        + " "
        + into
        + ", "
        + Bin.RESTORE
        + " "
        + back
        + ", "
        + Bin.PURGE
        + " "
        + purged;
  }

  private static long count(List<AuditRow> entries, String action) {
    return entries.stream().filter(entry -> entry.action.equals(action)).count();
  }
}
