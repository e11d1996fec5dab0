package app.vitrine.studio.video;

import app.vitrine.domain.work.CancelToken;
import app.vitrine.media.player.FilmStrip;
import app.vitrine.media.player.FramePainter;
import app.vitrine.media.player.Player;
import app.vitrine.media.player.PlayerStatus;
import app.vitrine.media.player.Speakers;
import app.vitrine.studio.control.Troubles;
import app.vitrine.studio.desk.Preferences;
import app.vitrine.studio.fx.FxBridge;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.DoubleStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** The player as the screen sees it: one film at a time, opened when it is first wanted. */
final class PlayerModel {
  /** What one press of an arrow key goes on or back. */
  static final double JUMP_SEC = 1;

  private static final String VOLUME = "studio.video.volume";
  private static final String MUTED = "studio.video.muted";
  private static final String LOOP = "studio.video.loop";
  private static final double THUMBNAIL_EVERY_SEC = 0.5;
  private static final int THUMBNAIL_WIDTH = 96;

  private final FxBridge bridge;
  private final Supplier<Preferences> preferences;
  private final Troubles troubles;
  private final Speakers speakers;
  private final ObjectProperty<PlayerStatus.Phase> phase =
      new SimpleObjectProperty<>(PlayerStatus.Phase.CLOSED);
  private final ObjectProperty<PlayerStatus.Sound> sound =
      new SimpleObjectProperty<>(PlayerStatus.Sound.HEARD);
  private final ReadOnlyDoubleWrapper position = new ReadOnlyDoubleWrapper();
  private final DoubleProperty duration = new SimpleDoubleProperty();
  private final BooleanProperty started = new SimpleBooleanProperty();
  private final BooleanProperty loop = new SimpleBooleanProperty();
  private final BooleanProperty muted = new SimpleBooleanProperty();
  private final DoubleProperty volume = new SimpleDoubleProperty(1);
  private final StringProperty trouble = new SimpleStringProperty("");
  private final TreeMap<Double, BufferedImage> thumbnails = new TreeMap<>();
  private @Nullable Player player;
  private @Nullable Path film;
  private @Nullable CancelToken stripping;
  private boolean playedBeforeScrub;
  private boolean scrubbing;
  private boolean seeking;
  private int placeWidth;
  private int placeHeight;

  PlayerModel(
      FxBridge bridge, Supplier<Preferences> preferences, Troubles troubles, Speakers speakers) {
    this.bridge = bridge;
    this.preferences = preferences;
    this.troubles = troubles;
    this.speakers = speakers;
    loop.subscribe(wanted -> with(each -> each.loop(wanted)));
    muted.subscribe(this::applyLoudness);
    volume.subscribe(this::applyLoudness);
  }

  ObjectProperty<PlayerStatus.Phase> phaseProperty() {
    return phase;
  }

  ObjectProperty<PlayerStatus.Sound> soundProperty() {
    return sound;
  }

  /** Where the film is, in seconds. */
  ReadOnlyDoubleProperty positionProperty() {
    return position.getReadOnlyProperty();
  }

  /** The film's length in seconds; what the storyboard says until the film was opened. */
  DoubleProperty durationProperty() {
    return duration;
  }

  /** Whether the film was played or moved since it is shown; before, its poster is. */
  BooleanProperty startedProperty() {
    return started;
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

  /** Why the film cannot be played; empty when it can. */
  StringProperty troubleProperty() {
    return trouble;
  }

  boolean isPlaying() {
    return phase.get() == PlayerStatus.Phase.PLAYING;
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
        troubles::sentence);
  }

  /** Keeps what the person chose. */
  void keepChoices() {
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
        troubles::sentence);
  }

  private static double number(String saved) {
    try {
      return saved.isEmpty() ? 1 : Math.clamp(Double.parseDouble(saved), 0, 1);
    } catch (NumberFormatException garbled) {
      return 1;
    }
  }

  /** Chooses the film; nothing is decoded before it is wanted. */
  void show(Path newFilm, double seconds) {
    close();
    film = newFilm;
    duration.set(seconds);
  }

  /** Lets the film go. */
  void close() {
    with(Player::close);
    player = null;
    film = null;
    if (stripping != null) {
      stripping.cancel("the film is no longer shown");
      stripping = null;
    }
    thumbnails.clear();
    seeking = false;
    scrubbing = false;
    phase.set(PlayerStatus.Phase.CLOSED);
    started.set(false);
    position.set(0);
    trouble.set("");
  }

  /** Plays or pauses. */
  void toggle() {
    if (film != null) {
      open().toggle();
    }
  }

  void pause() {
    with(Player::pause);
  }

  /** Goes to a moment, in seconds. */
  void seek(double second) {
    if (film != null) {
      double wanted = Math.clamp(second, 0, Math.max(0, duration.get()));
      open().seek(wanted);
      // The bar stays where the person wants it until the frame of that moment is there.
      seeking = true;
      position.set(wanted);
    }
  }

  /** Goes on by so many seconds, or back. */
  void jump(double seconds) {
    seek(position.get() + seconds);
  }

  /** Goes on frame by frame, or back. */
  void step(int frames) {
    if (film != null) {
      open().step(frames);
    }
  }

  /** The bar was taken hold of: the film waits under the finger. */
  void beginScrub() {
    playedBeforeScrub = isPlaying();
    scrubbing = true;
    pause();
  }

  /** The bar was let go. */
  void endScrub() {
    scrubbing = false;
    if (playedBeforeScrub) {
      with(Player::play);
    }
  }

  /** The place frames are painted in, in pixels of the screen. */
  void place(int width, int height) {
    placeWidth = width;
    placeHeight = height;
    with(each -> each.place(width, height));
  }

  /** Follows the player; to be called at every refresh of the screen. */
  void refresh(FramePainter painter) {
    Player now = player;
    if (now != null) {
      boolean fresh = now.paint(painter);
      seeking &= !fresh;
      if (!seeking && !scrubbing && (fresh || isPlaying()) && now.status().isOpen()) {
        position.set(now.position());
      }
    }
  }

  /** Begins to read the small pictures for the bar, once. */
  void readThumbnails() {
    Path wanted = film;
    if (wanted == null || stripping != null || duration.get() <= 0) {
      return;
    }
    CancelToken mine = new CancelToken();
    stripping = mine;
    double[] moments =
        DoubleStream.iterate(0, at -> at < duration.get(), at -> at + THUMBNAIL_EVERY_SEC)
            .toArray();
    bridge.work(
        () -> {
          FilmStrip.at(
              wanted,
              moments,
              THUMBNAIL_WIDTH,
              mine,
              each ->
                  bridge.show(
                      () -> {
                        if (stripping == mine) {
                          thumbnails.put(each.seconds(), each.picture());
                        }
                      }));
          return true;
        },
        done -> {},
        why -> {
          if (!mine.isCancelled()) {
            troubles.sentence(why);
          }
        });
  }

  /** The small picture nearest to a moment; null while there is none. */
  @Nullable BufferedImage thumbnail(double second) {
    Map.Entry<Double, BufferedImage> before = thumbnails.floorEntry(second);
    return before == null ? null : before.getValue();
  }

  private Player open() {
    if (player != null) {
      return player;
    }
    Player[] mine = new Player[1];
    Consumer<PlayerStatus> told = bridge.newest(status -> told(mine[0], status));
    Player opened = Player.open(java.util.Objects.requireNonNull(film), speakers, told);
    mine[0] = opened;
    player = opened;
    opened.loop(loop.get());
    applyLoudness();
    if (placeWidth > 0) {
      opened.place(placeWidth, placeHeight);
    }
    phase.set(PlayerStatus.Phase.OPENING);
    started.set(true);
    return opened;
  }

  private void told(@Nullable Player by, PlayerStatus status) {
    if (by == null || by != player) {
      return;
    }
    phase.set(status.phase());
    sound.set(status.sound());
    if (status.durationSec() > 0) {
      duration.set(status.durationSec());
    }
    if (status.phase() == PlayerStatus.Phase.ENDED) {
      position.set(status.durationSec());
    }
    trouble.set(status.trouble() == null ? "" : troubles.sentence(status.trouble()));
  }

  /** The ear hears the square of the factor about evenly. */
  private void applyLoudness() {
    double factor = muted.get() ? 0 : volume.get() * volume.get();
    with(each -> each.loudness(factor));
  }

  private void with(Consumer<Player> asked) {
    if (player != null) {
      asked.accept(player);
    }
  }
}
