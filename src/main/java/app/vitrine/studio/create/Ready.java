package app.vitrine.studio.create;

import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.collections.ListChangeListener;

/** Counts the drafts that packages can be made of. */
final class Ready {
  private final IntegerProperty count = new SimpleIntegerProperty();
  private final CreateViewModel model;
  private final InvalidationListener recount = this::recount;

  Ready(CreateViewModel model) {
    this.model = model;
    model
        .drafts()
        .addListener(
            (ListChangeListener<Draft>)
                change -> {
                  while (change.next()) {
                    change.getAddedSubList().forEach(this::follow);
                    change.getRemoved().forEach(this::forget);
                  }
                  recount(change.getList());
                });
    model.drafts().forEach(this::follow);
  }

  IntegerProperty count() {
    return count;
  }

  private void follow(Draft draft) {
    draft.stateProperty().addListener(recount);
    draft.backgroundProperty().addListener(recount);
  }

  private void forget(Draft draft) {
    draft.stateProperty().removeListener(recount);
    draft.backgroundProperty().removeListener(recount);
  }

  private void recount(Observable changed) {
    count.set((int) model.ready());
  }
}
