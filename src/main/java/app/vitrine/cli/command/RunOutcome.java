package app.vitrine.cli.command;

import app.vitrine.cli.Workbench;
import app.vitrine.cli.text.PackageDocument;
import app.vitrine.cli.text.PackagePage;
import app.vitrine.domain.error.ErrorCode;
import app.vitrine.domain.error.VitrineException;
import app.vitrine.domain.state.PackageStatus;
import app.vitrine.domain.view.PackageView;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ExitCode;

/** Tells how a run ended, on screen and as an exit code. */
final class RunOutcome {
  private final Session session;
  private final PackagePage page;

  RunOutcome(Session session) {
    this.session = session;
    this.page = new PackagePage(session.words());
  }

  /**
   * Prints where the package is, its score and what comes next, then why there are no copies.
   *
   * @return the exit code
   */
  int tell(Workbench bench, PackageView view, Copies copies, boolean json) {
    if (json) {
      session.print(
          PackageDocument.made(
              view, bench.projectFolder(view), copies.to(), copies.failure(), session.words()));
      tellFailure(view);
    } else {
      tell(bench, view, copies.to());
    }
    return exitCode(exitCode(view), copies);
  }

  /**
   * Prints where the package is, its score and what comes next.
   *
   * @param copiedTo folder the files were copied to; null for none
   */
  void tell(Workbench bench, PackageView view, @Nullable Path copiedTo) {
    session.print(text(view, bench.projectFolder(view), copiedTo));
    tellFailure(view);
  }

  /** The run's exit code, or that of copies that could not be written, which is told as well. */
  int exitCode(int ofRun, Copies copies) {
    VitrineException notWritten = copies.failure();
    if (notWritten == null) {
      return ofRun;
    }
    session.tell(ErrorReport.text(session.words(), notWritten));
    return notWritten.code().exitCode();
  }

  private void tellFailure(PackageView view) {
    if (view.status() == PackageStatus.FAILED) {
      session.tell(
          session
              .words()
              .say(
                  "run.failed",
                  session.words().told(String.valueOf(view.errorMessage())),
                  view.workflowId(),
                  code(view).name()));
    }
  }

  static int exitCode(PackageView view) {
    return view.runSucceeded() ? ExitCode.OK : code(view).exitCode();
  }

  private static ErrorCode code(PackageView view) {
    ErrorCode code = view.errorCode();
    return code == null ? ErrorCode.PKG_INTERNAL_ERROR : code;
  }

  private String text(PackageView view, Path folder, @Nullable Path copiedTo) {
    StringBuilder text = new StringBuilder("\n").append(page.head(view, folder, null));
    if (copiedTo != null) {
      text.append("  ").append(session.words().say("run.copied", copiedTo.toString())).append('\n');
    }
    String slideshow = page.slideshow(view);
    if (!slideshow.isEmpty()) {
      text.append('\n').append(slideshow);
    }
    if (view.qaReport() != null) {
      text.append('\n').append(page.quality(view.qaReport()));
    }
    String next = next(view);
    return next.isEmpty()
        ? text.toString()
        : text.append('\n').append(next).append('\n').toString();
  }

  /** What comes next of a package that waits for a person; a serious fault goes before all. */
  private String decide(PackageView view) {
    if (view.qaReport() != null && view.qaReport().hasBlockingFinding()) {
      return session.words().say("run.next.blocked", view.workflowId());
    }
    return PackagePage.oldFilm(view)
        ? session.words().say("run.next.old_film", view.workflowId())
        : session.words().say("run.next.approval", view.workflowId());
  }

  private String next(PackageView view) {
    return switch (view.status()) {
      case APPROVAL_REQUIRED -> decide(view);
      case COMPLETED -> session.words().say("run.next.completed", view.workflowId());
      case PENDING, RUNNING -> session.words().say("run.next.resume");
      case FAILED, CANCELLED -> "";
    };
  }
}
