package app.vitrine.studio.images;

import app.vitrine.domain.revision.ChosenVariants;
import app.vitrine.domain.state.Stage;
import app.vitrine.domain.view.PackageView;
import app.vitrine.domain.view.StageState;
import app.vitrine.studio.packages.PaneContext;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Looks up what is known of a package's pictures beside the package itself, one look at a time;
 * what comes meanwhile is looked up once more at the end.
 */
final class BesideLooks {
  private final PaneContext context;
  private final Runnable found;
  private final Consumer<Exception> failed;
  private Beside beside = Beside.NOTHING;
  private boolean looking;
  private @Nullable PackageView next;
  private @Nullable PackageView last;

  /**
   * Nothing is known yet.
   *
   * @param found follows a look
   */
  BesideLooks(PaneContext context, Runnable found, Consumer<Exception> failed) {
    this.context = context;
    this.found = found;
    this.failed = failed;
  }

  /** What was found last. */
  Beside found() {
    return beside;
  }

  /** What was chosen among variants became known. */
  void chosen(ChosenVariants choices) {
    beside = beside.with(choices);
  }

  /** The next state of the package is looked up whatever it is. */
  void forget() {
    last = null;
  }

  /** Looks when something may have changed since. */
  void follow(PackageView view) {
    boolean working = view.stageView(Stage.IMAGE_GENERATION).state() == StageState.RUNNING;
    PackageView before = last;
    if (before == null
        || working
        || !Objects.equals(before.pictures(), view.pictures())
        || before.runEnded() != view.runEnded()) {
      look(view);
    }
  }

  /** Looks now, or as soon as the look under way has ended. */
  void look(@Nullable PackageView view) {
    if (view == null) {
      return;
    }
    last = view;
    if (looking) {
      next = view;
      return;
    }
    looking = true;
    context
        .bridge()
        .work(
            () -> Beside.of(context.desk(), view),
            seen -> {
              beside = seen;
              ended();
              found.run();
            },
            why -> {
              ended();
              failed.accept(why);
            });
  }

  private void ended() {
    looking = false;
    PackageView again = next;
    next = null;
    look(again);
  }
}
