package app.vitrine.studio.live;

import app.vitrine.studio.desk.Preferences;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The packages asked for together last, such as of many photos dropped at once. */
public final class Batch {
  private static final String SETTING = "studio.batch";

  private final Preferences preferences;
  private final ReadOnlyObjectWrapper<List<UUID>> packages;

  public Batch(Preferences preferences) {
    this.preferences = preferences;
    this.packages =
        new ReadOnlyObjectWrapper<>(preferences.get(SETTING).map(Batch::read).orElse(List.of()));
  }

  /** The packages, in the order they were asked for; none when the person is done with them. */
  public ReadOnlyObjectProperty<List<UUID>> packagesProperty() {
    return packages.getReadOnlyProperty();
  }

  /** These were asked for together. */
  public void begin(List<UUID> ids) {
    packages.set(List.copyOf(ids));
    preferences.put(SETTING, ids.stream().map(UUID::toString).collect(Collectors.joining(",")));
  }

  /** The person is done with them. */
  public void end() {
    begin(List.of());
  }

  private static List<UUID> read(String saved) {
    return Arrays.stream(saved.split(","))
        .filter(id -> id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
        .map(UUID::fromString)
        .toList();
  }
}
