package app.vitrine.cli.text;

import app.vitrine.cli.ListedPackage;
import app.vitrine.domain.state.ApprovalStatus;
import app.vitrine.domain.state.PackageStatus;
import java.time.ZoneId;
import java.util.List;

/** Packages as a table, one a line. */
public final class PackageTable {
  private static final int ID = 11;
  private static final int TITLE = 32;
  private static final int STATUS = 22;
  private static final int SCORE = 8;
  private static final int ID_SHOWN = 8;

  private final Words words;
  private final ZoneId zone;

  /** A table whose times are shown in {@code zone}. */
  public PackageTable(Words words, ZoneId zone) {
    this.words = words;
    this.zone = zone;
  }

  /** The packages in the order given; an invitation when there are none. */
  public String of(List<ListedPackage> packages) {
    if (packages.isEmpty()) {
      return words.say("list.empty") + "\n";
    }
    StringBuilder table =
        line(
            words.say("list.id"),
            words.say("list.title"),
            words.say("list.status"),
            words.say("list.quality"),
            words.say("list.made"));
    for (ListedPackage listed : packages) {
      table.append(
          line(
              listed.id().toString().substring(0, ID_SHOWN),
              Printable.line(listed.title()),
              status(listed),
              listed.qaScore() == null
                  ? ""
                  : String.format(words.locale(), "%.2f", listed.qaScore()),
              Moment.in(zone, listed.createdAt())));
    }
    return table.append(interrupted(packages)).toString();
  }

  /**
   * Says how many packages wait to be resumed; empty when none does. Nothing is under way while a
   * command only looks: one program at a time uses a data folder.
   */
  public String interrupted(List<ListedPackage> packages) {
    long waiting = packages.stream().filter(listed -> listed.status().isActive()).count();
    return waiting == 0 ? "" : "\n" + words.say("notice.interrupted", waiting) + "\n";
  }

  private String status(ListedPackage listed) {
    if (listed.status() == PackageStatus.APPROVAL_REQUIRED
        && listed.approvalStatus() == ApprovalStatus.REJECTED) {
      return words.of("approval", listed.approvalStatus());
    }
    return listed.status().isActive()
        ? words.say("list.interrupted", listed.percentage())
        : words.of("status", listed.status());
  }

  private static StringBuilder line(
      String id, String title, String status, String score, String time) {
    return new StringBuilder()
        .append(Columns.fit(id, ID))
        .append(Columns.fit(title, TITLE))
        .append("  ")
        .append(Columns.fit(status, STATUS))
        .append(Columns.fit(score, SCORE))
        .append(time)
        .append('\n');
  }
}
