package app.vitrine.studio.video;

import app.vitrine.studio.control.Troubles;
import app.vitrine.studio.desk.Preferences;
import app.vitrine.studio.fx.FxBridge;
import java.util.Map;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;

/** How a person likes films played; kept from one time to the next. */
final class PlaybackChoices {
  private static final String VOLUME = "studio.video.volume";
  private static final String MUTED = "studio.video.muted";
  private static final String LOOP = "studio.video.loop";

  private final FxBridge bridge;
  private final Supplier<Preferences> preferences;
  private final Troubles troubles;
  private final BooleanProperty loop = new SimpleBooleanProperty();
  private final BooleanProperty muted = new SimpleBooleanProperty();
  private final DoubleProperty volume = new SimpleDoubleProperty(1);

  PlaybackChoices(FxBridge bridge, Supplier<Preferences> preferences, Troubles troubles) {
    this.bridge = bridge;
    this.preferences = preferences;
    this.troubles = troubles;
  }

  BooleanProperty loopProperty() {
    return loop;
  }

  BooleanProperty mutedProperty() {
    return muted;
  }

  /** 0 to 1, as a person hears it. */
  DoubleProperty volumeProperty() {
    return volume;
  }

  /** Factor of the samples; the ear hears its square root about evenly. */
  double loudness() {
    return muted.get() ? 0 : volume.get() * volume.get();
  }

  /** Takes over what the person chose the last time. */
  void remember() {
    bridge.work(
        () -> {
          Preferences saved = preferences.get();
          return Map.of(
              VOLUME, saved.get(VOLUME).orElse(""),
              MUTED, saved.get(MUTED).orElse(""),
              LOOP, saved.get(LOOP).orElse(""));
        },
        saved -> {
          volume.set(number(saved.getOrDefault(VOLUME, "")));
          muted.set(Boolean.parseBoolean(saved.get(MUTED)));
          loop.set(Boolean.parseBoolean(saved.get(LOOP)));
        },
        troubles::said);
  }

  /** Keeps what the person chose. */
  void keep() {
    String loudness = String.valueOf(volume.get());
    String silence = String.valueOf(muted.get());
    String again = String.valueOf(loop.get());
    bridge.work(
        () -> {
          Preferences saved = preferences.get();
          saved.put(VOLUME, loudness);
          saved.put(MUTED, silence);
          saved.put(LOOP, again);
          return true;
        },
        kept -> {},
        troubles::said);
  }

  private static double number(String saved) {
    try {
      return saved.isEmpty() ? 1 : Math.clamp(Double.parseDouble(saved), 0, 1);
    } catch (NumberFormatException garbled) {
      return 1;
    }
  }
}
