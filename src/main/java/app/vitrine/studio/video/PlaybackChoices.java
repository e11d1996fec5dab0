package app.vitrine.studio.video;

import app.vitrine.studio.control.Troubles;
import app.vitrine.studio.desk.Preferences;
import app.vitrine.studio.fx.FxBridge;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import org.jspecify.annotations.Nullable;

/** How a person likes films played; kept from one time to the next. */
final class PlaybackChoices {
  private static final String VOLUME = "studio.video.volume";
  private static final String MUTED = "studio.video.muted";
  private static final String LOOP = "studio.video.loop";

  private final FxBridge bridge;
  private final Supplier<Preferences> preferences;
  private final Troubles troubles;

  /** As they are saved; null before that is known. */
  private @Nullable Choices saved;

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

  private record Choices(double volume, boolean muted, boolean loop) {}

  /** Takes over what the person chose the last time. */
  void remember() {
    bridge.work(
        () -> {
          Preferences kept = preferences.get();
          return new Choices(
              number(kept.get(VOLUME).orElse("")),
              Boolean.parseBoolean(kept.get(MUTED).orElse("")),
              Boolean.parseBoolean(kept.get(LOOP).orElse("")));
        },
        kept -> {
          saved = kept;
          volume.set(kept.volume());
          muted.set(kept.muted());
          loop.set(kept.loop());
        },
        troubles::said);
  }

  /** Keeps what the person chose since the last time. */
  void keep() {
    Choices now = new Choices(volume.get(), muted.get(), loop.get());
    if (saved == null || saved.equals(now)) {
      return;
    }
    saved = now;
    bridge
        .lasting()
        .work(
            () -> {
              Preferences keeping = preferences.get();
              keeping.put(VOLUME, String.valueOf(now.volume()));
              keeping.put(MUTED, String.valueOf(now.muted()));
              keeping.put(LOOP, String.valueOf(now.loop()));
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
