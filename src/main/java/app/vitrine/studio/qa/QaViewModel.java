package app.vitrine.studio.qa;

import app.vitrine.domain.qa.QaCheck;
import app.vitrine.domain.qa.QaReport;
import app.vitrine.domain.qa.QaTarget;
import app.vitrine.domain.view.PackageView;
import app.vitrine.studio.packages.Move;
import app.vitrine.studio.packages.PackageActions;
import app.vitrine.studio.packages.PaneContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** The quality review as the package stands. */
public final class QaViewModel {
  private final PaneContext context;
  private final PackageActions actions;
  private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.AWAITED);
  private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>();
  private Subscription following = Subscription.EMPTY;

  /** What the pane shows. */
  public enum State {
    /** A review will be made. */
    AWAITED,
    /** The package ended before one was made. */
    NONE,
    READY,
    /** A new run will be reviewed anew; the last review is shown meanwhile. */
    OUTDATED
  }

  /**
   * The checks of one target.
   *
   * @param failed worst first
   */
  public record Group(QaTarget target, List<QaCheck> failed, List<QaCheck> passed) {
    public Group {
      failed = List.copyOf(failed);
      passed = List.copyOf(passed);
    }
  }

  /** The report, grouped. */
  public record Shown(QaReport report, List<Group> groups) {
    public Shown {
      groups = List.copyOf(groups);
    }

    /** How many checks passed. */
    public long passed() {
      return report.checks().stream().filter(QaCheck::passed).count();
    }
  }

  QaViewModel(PaneContext context, PackageActions actions) {
    this.context = context;
    this.actions = actions;
  }

  ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<@Nullable Shown> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  void activate() {
    following = context.view().subscribe(this::show);
  }

  void deactivate() {
    following.unsubscribe();
  }

  private void show(@Nullable PackageView view) {
    QaReport report = view == null ? null : view.qaReport();
    if (view == null || report == null) {
      shown.set(null);
      state.set(view == null || view.isUnfinished() ? State.AWAITED : State.NONE);
      return;
    }
    Shown now = shown.get();
    if (now == null || !now.report().equals(report)) {
      shown.set(new Shown(report, groups(report)));
    }
    state.set(view.status().isActive() ? State.OUTDATED : State.READY);
  }

  private static List<Group> groups(QaReport report) {
    List<Group> groups = new ArrayList<>();
    for (QaTarget target : QaTarget.values()) {
      List<QaCheck> all =
          report.checks().stream().filter(check -> check.target() == target).toList();
      if (!all.isEmpty()) {
        groups.add(
            new Group(
                target,
                all.stream()
                    .filter(check -> !check.passed())
                    .sorted(Comparator.comparing(QaCheck::severity).reversed())
                    .toList(),
                all.stream().filter(QaCheck::passed).toList()));
      }
    }
    return groups;
  }

  /** Goes to what a check looked at. */
  void look(QaCheck check) {
    context.places().go(CheckPlace.of(check));
  }

  /** What mends a check at one click, when the package allows it now. */
  Optional<Fix> fix(QaCheck check) {
    return Fix.of(check).filter(fix -> actions.refusal(Move.remaking(fix.target())).isEmpty());
  }

  /** Mends. */
  void mend(Fix fix) {
    actions.remake(fix.target(), fix.reason());
  }
}
