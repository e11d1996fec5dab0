package app.vitrine.studio.live;

import app.vitrine.studio.desk.Preferences;
import app.vitrine.studio.fx.FxBridge;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The packages asked for together last, such as of many photos dropped at once. */
public final class Batch {
  private static final String SETTING = "studio.batch";

  private static final Logger LOG = LoggerFactory.getLogger(Batch.class);

  private final Preferences preferences;
  private final FxBridge bridge;
  private volatile String kept = "";
  private final ReadOnlyObjectWrapper<List<UUID>> packages;

  /**
   * The latest batch.
   *
   * @param bridge on whose far side it is kept for the next start
   */
  public Batch(Preferences preferences, FxBridge bridge) {
    this.preferences = preferences;
    this.bridge = bridge;
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
    kept = ids.stream().map(UUID::toString).collect(Collectors.joining(","));
    bridge.work(this::keep, saved -> {}, why -> LOG.warn("the batch is not kept", why));
  }

  /** Of several that come close together the newest counts, whichever is written last. */
  private synchronized String keep() {
    preferences.put(SETTING, kept);
    return kept;
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
