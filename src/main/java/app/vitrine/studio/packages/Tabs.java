package app.vitrine.studio.packages;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Which place in the package is shown. */
public final class Tabs implements Places {
  private static final Place NOWHERE = new Place("", "");

  private final ReadOnlyObjectWrapper<Place> place = new ReadOnlyObjectWrapper<>(NOWHERE);

  /** The place last gone to; its pane is empty before the first. */
  public ReadOnlyObjectProperty<Place> placeProperty() {
    return place.getReadOnlyProperty();
  }

  @Override
  public void go(Place to) {
    // Going to the same place twice brings it into view again.
    place.set(new Place(to.pane(), ""));
    place.set(to);
  }
}
