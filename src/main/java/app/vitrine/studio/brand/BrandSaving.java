package app.vitrine.studio.brand;

import app.vitrine.studio.control.Notices;
import app.vitrine.studio.control.Troubles;
import app.vitrine.studio.desk.BrandSheet;
import app.vitrine.studio.desk.Desk;
import app.vitrine.studio.fx.FxBridge;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** Keeps the brand: one save at a time, and of what changed meanwhile only the latest. */
final class BrandSaving {
  private final Desk desk;
  private final FxBridge bridge;
  private final Troubles troubles;
  private final Notices notices;
  private final ObjectProperty<BrandViewModel.Saving> saving =
      new SimpleObjectProperty<>(BrandViewModel.Saving.SAVED);
  private @Nullable BrandSheet waiting;

  BrandSaving(Desk desk, FxBridge bridge, Troubles troubles, Notices notices) {
    this.desk = desk;
    this.bridge = bridge.lasting();
    this.troubles = troubles;
    this.notices = notices;
  }

  /** Whether what is shown is kept. */
  ObjectProperty<BrandViewModel.Saving> savingProperty() {
    return saving;
  }

  /** Has the brand kept as it is now. */
  void keep(BrandSheet now) {
    boolean idle = saving.get() != BrandViewModel.Saving.SAVING;
    waiting = now;
    if (idle) {
      save();
    }
  }

  private void save() {
    BrandSheet now = waiting;
    if (now == null) {
      saving.set(BrandViewModel.Saving.SAVED);
      return;
    }
    waiting = null;
    saving.set(BrandViewModel.Saving.SAVING);
    bridge.work(
        () -> {
          desk.saveBrand(now);
          return now;
        },
        saved -> save(),
        why -> {
          notices.tell(troubles.notice(why));
          if (waiting == null) {
            saving.set(BrandViewModel.Saving.FAILED);
          } else {
            save();
          }
        });
  }
}
