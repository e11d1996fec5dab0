package app.vitrine.media.player;

import app.vitrine.domain.error.VitrineException;
import app.vitrine.domain.work.CancelToken;
import app.vitrine.domain.work.WorkCancelledException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The work of a player's thread: decodes ahead of the clock, feeds the speakers, and obeys wishes.
 * Picture and sound are opened, used and freed here alone.
 */
final class Projection implements Runnable {
  private static final Logger LOG = LoggerFactory.getLogger(Projection.class);
  private static final long PLAYING_WAIT_MILLIS = 4;
  private static final long IDLE_WAIT_MILLIS = 500;

  /** Of frames that come too late so many are left out before one is shown all the same. */
  private static final int MOST_LEFT_OUT = 8;

  private final Film film;
  private final Wishes wishes;
  private final FrameQueue frames;
  private final PlaybackClock clock;
  private final CancelToken cancel;
  private final Consumer<PlayerStatus> listener;
  private volatile PlayerStatus status = PlayerStatus.OPENING;
  private FrameSize size = new FrameSize(FrameSize.STEP, FrameSize.STEP);
  private Wishes.Wish wish;
  private boolean playing;
  private int leftOut;
  private @Nullable SoundOutput sound;

  /** What is played, on what. */
  record Film(Path file, Speakers speakers, LongSupplier nanos) {}

  Projection(
      Film film,
      Wishes wishes,
      FrameQueue frames,
      PlaybackClock clock,
      CancelToken cancel,
      Consumer<PlayerStatus> listener) {
    this.film = film;
    this.wishes = wishes;
    this.frames = frames;
    this.clock = clock;
    this.cancel = cancel;
    this.listener = listener;
    this.wish = wishes.take();
  }

  PlayerStatus status() {
    return status;
  }

  /** The last status is told when everything is freed. */
  @Override
  public void run() {
    PlayerStatus last;
    try {
      last = played();
    } finally {
      letSoundGo();
    }
    tell(last);
  }

  private PlayerStatus played() {
    try (FilmPictures pictures = FilmPictures.open(film.file(), cancel)) {
      PlayerStatus.Sound heard = openSound();
      wish = wishes.take();
      place(pictures);
      goTo(pictures, (wish.seek() == null ? 0 : wish.seek()) + wish.steps() * pictures.frameSec());
      tell(
          new PlayerStatus(
              PlayerStatus.Phase.PAUSED, pictures.durationSec(), pictures.frameSec(), heard, null));
      project(pictures);
      return status.as(PlayerStatus.Phase.CLOSED);
    } catch (WorkCancelledException closed) {
      return status.as(PlayerStatus.Phase.CLOSED);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return status.as(PlayerStatus.Phase.CLOSED);
    } catch (VitrineException why) {
      return status.failed(why);
    } catch (RuntimeException | Error unforeseen) {
      LOG.error("a film cannot be played", unforeseen);
      return status.failed(
          VitrineException.internal(
              "The film cannot be played.", "Try again, or make it again.", unforeseen));
    }
  }

  private PlayerStatus.Sound openSound() {
    Optional<FilmSound> track = FilmSound.open(film.file(), cancel);
    if (track.isEmpty()) {
      return PlayerStatus.Sound.NONE_IN_FILM;
    }
    Optional<AudioLine> line = film.speakers().open();
    if (line.isEmpty()) {
      track.get().close();
      return PlayerStatus.Sound.NO_DEVICE;
    }
    sound = new SoundOutput(track.get(), line.get(), film.nanos());
    return PlayerStatus.Sound.HEARD;
  }

  private void project(FilmPictures pictures) throws InterruptedException {
    while (true) {
      wish = wishes.take();
      if (wish.closed()) {
        return;
      }
      obey(pictures);
      boolean busy = playing && advance(pictures);
      if (!busy) {
        wishes.await(playing ? PLAYING_WAIT_MILLIS : IDLE_WAIT_MILLIS);
      }
    }
  }

  private void obey(FilmPictures pictures) {
    boolean resized = place(pictures);
    if (wish.playing() != playing) {
      if (wish.playing()) {
        begin(pictures);
      } else {
        halt(PlayerStatus.Phase.PAUSED);
      }
    }
    if (wish.seek() != null) {
      goTo(pictures, wish.seek() + wish.steps() * pictures.frameSec());
    } else if (wish.steps() != 0) {
      step(pictures, wish.steps());
    } else if (resized && !playing) {
      goTo(pictures, clock.seconds());
    }
  }

  private boolean place(FilmPictures pictures) {
    if (wish.placeWidth() == 0) {
      return false;
    }
    FrameSize wanted =
        FrameSize.within(
            pictures.width(), pictures.height(), wish.placeWidth(), wish.placeHeight());
    boolean other = !wanted.equals(size);
    size = wanted;
    return other;
  }

  private void begin(FilmPictures pictures) {
    playing = true;
    if (status.phase() == PlayerStatus.Phase.ENDED && wish.seek() == null) {
      goTo(pictures, 0);
    } else {
      roll();
    }
    tell(status.as(PlayerStatus.Phase.PLAYING));
  }

  /** Starts sound and clock; with sound, the clock starts when the first of it is heard. */
  private void roll() {
    if (sound == null) {
      clock.run();
    } else {
      sound.start(wish.loudness());
    }
  }

  private void halt(PlayerStatus.Phase as) {
    playing = false;
    if (sound != null) {
      sound.stop();
    }
    clock.hold();
    tell(status.as(as));
  }

  private void step(FilmPictures pictures, int count) {
    double now = clock.seconds();
    Double due = frames.due(now);
    double wanted = (due == null ? now : due) + count * pictures.frameSec();
    Double next = frames.next(now);
    if (count == 1 && next != null && Math.abs(next - wanted) < pictures.frameSec() / 2) {
      clock.set(next);
      hush(next);
    } else {
      goTo(pictures, wanted);
    }
    if (status.phase() == PlayerStatus.Phase.ENDED) {
      tell(status.as(PlayerStatus.Phase.PAUSED));
    }
  }

  private void goTo(FilmPictures pictures, double second) {
    clock.hold();
    double wanted = Math.clamp(second, 0, pictures.durationSec());
    if (!pictures.seek(wanted, wishes::elsewhere)) {
      return;
    }
    frames.clear();
    FrameBuffer buffer = Objects.requireNonNull(frames.take(size));
    pictures.into(buffer);
    frames.put(buffer);
    clock.set(Math.max(wanted, pictures.seconds()));
    leftOut = 0;
    hush(clock.seconds());
    if (playing) {
      roll();
    } else if (status.phase() == PlayerStatus.Phase.ENDED) {
      tell(status.as(PlayerStatus.Phase.PAUSED));
    }
  }

  private void hush(double second) {
    if (sound != null) {
      sound.seek(second);
    }
  }

  /** Goes on by at most a frame; false when there is nothing to do for a moment. */
  private boolean advance(FilmPictures pictures) {
    keepTime();
    if (clock.seconds() >= pictures.durationSec()) {
      finish(pictures);
      return true;
    }
    FrameBuffer buffer = pictures.ended() ? null : frames.take(size);
    if (buffer == null) {
      return false;
    }
    boolean there = pictures.next();
    boolean late = there && pictures.seconds() + pictures.frameSec() < clock.seconds();
    if (!there || (late && leftOut < MOST_LEFT_OUT)) {
      leftOut++;
      frames.giveBack(buffer);
      return there;
    }
    leftOut = 0;
    pictures.into(buffer);
    frames.put(buffer);
    return true;
  }

  private void finish(FilmPictures pictures) {
    if (wish.loop()) {
      goTo(pictures, 0);
    } else {
      wishes.play(false);
      halt(PlayerStatus.Phase.ENDED);
      clock.set(pictures.durationSec());
    }
  }

  private void keepTime() {
    if (sound == null) {
      clock.tick();
      return;
    }
    sound.fill(wish.loudness());
    sound.listen();
    if (sound.moved()) {
      clock.run();
      clock.heard(sound.seconds());
    }
    if (sound.lost()) {
      LOG.info("the sound device has stopped, the film goes on without");
      letSoundGo();
      clock.run();
      tell(status.without());
    }
  }

  private void letSoundGo() {
    if (sound != null) {
      sound.close();
      sound = null;
    }
  }

  private void tell(PlayerStatus now) {
    status = now;
    listener.accept(now);
  }
}
