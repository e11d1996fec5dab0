package app.vitrine.studio.shell;

import app.vitrine.domain.event.EventBody;
import app.vitrine.domain.state.ApprovalStatus;
import app.vitrine.domain.state.PackageStatus;
import app.vitrine.domain.view.PackageView;
import app.vitrine.studio.control.Notice;
import app.vitrine.studio.control.Notices;
import app.vitrine.studio.fx.Later;
import app.vitrine.studio.live.PackageFeed;
import app.vitrine.studio.live.Watch;
import app.vitrine.studio.text.Said;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Tells the person who is elsewhere in the window that packages were finished or failed: once for
 * those that end shortly after one another. To be used on the screen's thread.
 */
public final class EndedRuns implements AutoCloseable {
  private static final Duration GATHERED = Duration.ofMillis(1_500);

  private final Notices notices;
  private final Navigator navigator;
  private final Later later;
  private final Predicate<UUID> isShown;
  private final Watch watch;
  private final Map<UUID, PackageView> ended = new LinkedHashMap<>();
  private Runnable planned = () -> {};

  /**
   * Begins to tell.
   *
   * @param isShown whether the person looks at a package, so that nothing need be said of it
   */
  public EndedRuns(
      PackageFeed feed,
      Notices notices,
      Navigator navigator,
      Later later,
      Predicate<UUID> isShown) {
    this.notices = notices;
    this.navigator = navigator;
    this.later = later;
    this.isShown = isShown;
    this.watch = feed.watch(this::heard);
  }

  private void heard(List<PackageFeed.News> news) {
    for (PackageFeed.News each : news) {
      EventBody body = each.event().body();
      UUID id = each.after().id();
      boolean over = body instanceof EventBody.RunCompleted || body instanceof EventBody.RunFailed;
      if (over && each.after().runEnded() && !isShown.test(id)) {
        if (ended.isEmpty()) {
          planned = later.after(GATHERED, this::tell);
        }
        ended.put(id, each.after());
      }
    }
  }

  private void tell() {
    List<PackageView> all =
        ended.values().stream().filter(view -> !isShown.test(view.id())).toList();
    ended.clear();
    if (all.isEmpty()) {
      return;
    }
    List<UUID> ids = all.stream().map(PackageView::id).toList();
    long failed = all.stream().filter(view -> view.status() == PackageStatus.FAILED).count();
    String title = all.getFirst().title();
    if (all.stream().allMatch(EndedRuns::waits)) {
      tell(Notice.Tone.GOOD, "shell.ended_waiting", all.size(), title, "shell.review", ids);
    } else if (failed == all.size()) {
      tell(Notice.Tone.ATTENTION, "shell.ended_failed", all.size(), title, "shell.show", ids);
    } else if (failed == 0) {
      tell(Notice.Tone.GOOD, "shell.ended_done", all.size(), title, "shell.show", ids);
    } else {
      notices.tell(
          new Notice(
              Notice.Tone.ATTENTION,
              Said.of("shell.ended_some", all.size() - failed, failed),
              "shell.show",
              () -> navigator.open(Section.LIBRARY)));
    }
  }

  private void tell(
      Notice.Tone tone, String key, int many, String title, String action, List<UUID> ids) {
    notices.tell(new Notice(tone, Said.of(key, many, title), action, () -> go(action, ids)));
  }

  private void go(String action, List<UUID> ids) {
    if (action.equals("shell.review")) {
      navigator.review(ids);
    } else if (ids.size() == 1) {
      navigator.openPackage(ids.getFirst());
    } else {
      navigator.open(Section.LIBRARY);
    }
  }

  private static boolean waits(PackageView view) {
    return view.status() == PackageStatus.APPROVAL_REQUIRED
        && view.approvalStatus() == ApprovalStatus.PENDING;
  }

  @Override
  public void close() {
    planned.run();
    watch.close();
  }
}
