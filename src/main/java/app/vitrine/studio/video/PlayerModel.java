package app.vitrine.studio.video;

import app.vitrine.media.player.FramePainter;
import app.vitrine.media.player.Player;
import app.vitrine.media.player.PlayerStatus;
import app.vitrine.media.player.Speakers;
import app.vitrine.studio.control.Troubles;
import app.vitrine.studio.desk.Preferences;
import app.vitrine.studio.fx.FxBridge;
import app.vitrine.studio.text.Said;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** The player as the screen sees it: one film at a time, opened when it is first wanted. */
final class PlayerModel {
  /** What one press of an arrow key goes on or back. */
  static final double JUMP_SEC = 1;

  private final FxBridge bridge;
  private final Troubles troubles;
  private final Speakers speakers;
  private final PlaybackChoices choices;
  private final ScrubThumbnails thumbnails;
  private final ObjectProperty<PlayerStatus.Phase> phase =
      new SimpleObjectProperty<>(PlayerStatus.Phase.CLOSED);
  private final ObjectProperty<PlayerStatus.Sound> sound =
      new SimpleObjectProperty<>(PlayerStatus.Sound.HEARD);
  private final ReadOnlyDoubleWrapper position = new ReadOnlyDoubleWrapper();
  private final DoubleProperty duration = new SimpleDoubleProperty();
  private final BooleanProperty started = new SimpleBooleanProperty();
  private final ObjectProperty<@Nullable Said> trouble = new SimpleObjectProperty<>();
  private @Nullable Player player;
  private @Nullable Path film;
  private boolean playedBeforeScrub;
  private boolean scrubbing;
  private boolean seeking;
  private boolean playsOnceShown;
  private double goesToOnceShown;
  private int placeWidth;
  private int placeHeight;

  PlayerModel(
      FxBridge bridge, Supplier<Preferences> preferences, Troubles troubles, Speakers speakers) {
    this.bridge = bridge;
    this.troubles = troubles;
    this.speakers = speakers;
    this.choices = new PlaybackChoices(bridge, preferences, troubles);
    this.thumbnails = new ScrubThumbnails(bridge, troubles);
    choices.loopProperty().subscribe(wanted -> with(each -> each.loop(wanted)));
    choices.mutedProperty().subscribe(this::applyLoudness);
    choices.volumeProperty().subscribe(this::applyLoudness);
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

  /** How loud it plays, and whether over and over. */
  PlaybackChoices choices() {
    return choices;
  }

  /** Why the film cannot be played; null when it can. */
  ObjectProperty<@Nullable Said> troubleProperty() {
    return trouble;
  }

  boolean isPlaying() {
    return phase.get() == PlayerStatus.Phase.PLAYING;
  }

  /** Chooses the film; nothing is decoded before it is wanted. */
  void show(Path newFilm, double seconds) {
    boolean plays = playsOnceShown;
    double second = goesToOnceShown;
    close();
    film = newFilm;
    duration.set(seconds);
    if (second > 0) {
      seek(second);
    }
    if (plays) {
      toggle();
    }
  }

  /** Lets the film go. */
  void close() {
    with(Player::close);
    player = null;
    film = null;
    playsOnceShown = false;
    goesToOnceShown = 0;
    thumbnails.clear();
    seeking = false;
    scrubbing = false;
    phase.set(PlayerStatus.Phase.CLOSED);
    started.set(false);
    position.set(0);
    trouble.set(null);
  }

  /** Plays or pauses; while the film is still awaited, once it is there. */
  void toggle() {
    if (film != null) {
      open().toggle();
    } else {
      playsOnceShown = !playsOnceShown;
    }
  }

  void pause() {
    with(Player::pause);
  }

  /** Goes to a moment, in seconds; while the film is still awaited, once it is there. */
  void seek(double second) {
    if (film == null) {
      goesToOnceShown = second;
    } else {
      double wanted = Math.clamp(second, 0, Math.max(0, duration.get()));
      open().seek(wanted);
      // The bar stays where the person wants it until the frame of that moment is there.
      seeking = true;
      position.set(wanted);
    }
  }

  /** Goes on by so many seconds, or back. */
  void jump(double seconds) {
    if (film != null) {
      seek(position.get() + seconds);
    }
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
    if (film != null && duration.get() > 0) {
      thumbnails.read(film, duration.get());
    }
  }

  /** The small picture nearest to a moment; null while there is none. */
  @Nullable BufferedImage thumbnail(double second) {
    return thumbnails.at(second);
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
    opened.loop(choices.loopProperty().get());
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
    trouble.set(status.trouble() == null ? null : troubles.said(status.trouble()));
  }

  private void applyLoudness() {
    with(each -> each.loudness(choices.loudness()));
  }

  private void with(Consumer<Player> asked) {
    if (player != null) {
      asked.accept(player);
    }
  }
}
