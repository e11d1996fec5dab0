package app.vitrine.studio.library;

import app.vitrine.domain.state.ApprovalStatus;
import app.vitrine.store.LibraryEntry;
import app.vitrine.studio.packages.HeldDecisions;
import java.util.Locale;

/** How a package's status is said and coloured; the one table of it. */
enum StatusLook {
  MISSING("attention"),
  QUEUED("quiet"),
  RUNNING("working"),
  WAITING("attention"),
  REJECTED("wrong"),
  APPROVED("good"),
  DONE("good"),
  FAILED("wrong"),
  CANCELLED("quiet");

  private final String tone;

  StatusLook(String tone) {
    this.tone = tone;
  }

  /** Style class of its chip. */
  String tone() {
    return tone;
  }

  /** Key of its words. */
  String key() {
    return "library.status_" + name().toLowerCase(Locale.ROOT);
  }

  static StatusLook of(LibraryItem item) {
    LibraryEntry entry = item.entry();
    if (item.missing()) {
      return MISSING;
    }
    if (item.decided() != null) {
      return item.decided() == HeldDecisions.Kind.APPROVED ? APPROVED : REJECTED;
    }
    return switch (entry.status()) {
      case PENDING -> QUEUED;
      case RUNNING -> RUNNING;
      case APPROVAL_REQUIRED ->
          entry.approvalStatus() == ApprovalStatus.REJECTED ? REJECTED : WAITING;
      case COMPLETED -> entry.approvalStatus() == ApprovalStatus.APPROVED ? APPROVED : DONE;
      case FAILED -> FAILED;
      case CANCELLED -> entry.approvalStatus() == ApprovalStatus.REJECTED ? REJECTED : CANCELLED;
    };
  }
}
