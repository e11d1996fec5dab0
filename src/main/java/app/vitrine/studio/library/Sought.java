package app.vitrine.studio.library;

import app.vitrine.store.LibraryOrder;
import app.vitrine.store.LibraryQuery;
import app.vitrine.studio.live.Batch;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** What the person looks for in the library, and in which order. */
public final class Sought {
  private final Batch batch;
  private final StringProperty search = new SimpleStringProperty("");
  private final ObjectProperty<StatusFilter> filter = new SimpleObjectProperty<>(StatusFilter.ALL);
  private final ObjectProperty<LibraryOrder> order =
      new SimpleObjectProperty<>(LibraryOrder.NEWEST_FIRST);
  private final BooleanProperty bin = new SimpleBooleanProperty();
  private final BooleanProperty onlyBatch = new SimpleBooleanProperty();

  /**
   * Everything, newest first.
   *
   * @param changed follows when something else is looked for
   */
  Sought(Batch batch, Runnable changed) {
    this.batch = batch;
    search.addListener((value, old, now) -> changed.run());
    filter.addListener((value, old, now) -> changed.run());
    order.addListener((value, old, now) -> changed.run());
    bin.addListener((value, old, now) -> changed.run());
    onlyBatch.addListener((value, old, now) -> changed.run());
  }

  /** Words the title contains. */
  public StringProperty searchProperty() {
    return search;
  }

  ObjectProperty<StatusFilter> filterProperty() {
    return filter;
  }

  /** Those of a status alone; the bin shows all it holds. */
  StatusFilter shownOnly() {
    return bin.get() ? StatusFilter.ALL : filter.get();
  }

  /** Which come first. */
  public ObjectProperty<LibraryOrder> orderProperty() {
    return order;
  }

  /** Whether the bin is looked at. */
  public BooleanProperty binProperty() {
    return bin;
  }

  /** Whether only the packages of the latest queue are looked at. */
  public BooleanProperty onlyBatchProperty() {
    return onlyBatch;
  }

  /** Looks for everything again. */
  void everything() {
    onlyBatch.set(false);
    filter.set(StatusFilter.ALL);
    search.set("");
  }

  /** What is asked of the store, whatever the status. */
  LibraryQuery query() {
    LibraryQuery query = LibraryQuery.everything().withText(search.get()).in(order.get());
    if (bin.get()) {
      return query.ofBin();
    }
    return onlyBatch.get() ? query.withIds(Set.copyOf(batch.packagesProperty().get())) : query;
  }
}
