package app.vitrine.studio.packages;

import app.vitrine.domain.revision.Revision;
import app.vitrine.domain.view.PackageView;
import app.vitrine.studio.control.Dialogs;
import app.vitrine.studio.control.Notices;
import app.vitrine.studio.control.Troubles;
import app.vitrine.studio.desk.Desk;
import app.vitrine.studio.desk.Person;
import app.vitrine.studio.fx.FxBridge;
import app.vitrine.studio.text.Words;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.jspecify.annotations.Nullable;

/**
 * What a pane of a package works with.
 *
 * @param id of the package
 * @param view the package as it stands, kept up to date while its screen is shown; null before it
 *     was read. It lives as long as the screen, so panes may bind to it for good.
 * @param places goes to other panes of the same package
 * @param decisions those that can still be taken back
 * @param unfinished what panes keep when they are left
 */
public record PaneContext(
    UUID id,
    ReadOnlyObjectProperty<@Nullable PackageView> view,
    Desk desk,
    FxBridge bridge,
    Words words,
    Troubles troubles,
    Notices notices,
    Dialogs dialogs,
    Places places,
    HeldDecisions decisions,
    Unfinished unfinished) {

  /** Changes one thing of the package in the person's name; takes a while. */
  public PackageView revise(Revision revision) {
    return desk.orchestrator().revise(id, revision, Person.name());
  }

  /**
   * Changes the package off the screen's thread. What was decided about it is stored first: it was
   * decided about what there was before.
   *
   * @param failed is shown why it could not be changed, or the decision not be stored
   */
  public <T> void change(Callable<T> change, Consumer<T> done, Consumer<Exception> failed) {
    decisions.carryOut(id, () -> bridge.work(change, done, failed), failed);
  }
}
