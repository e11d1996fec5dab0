package app.vitrine.domain.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.vitrine.fixture.BesideOthers;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

@BesideOthers
class SeatsTest {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  /** Somebody who takes a seat on a thread of their own, and has nothing else to wait for. */
  private static final class Guest {
    private final AtomicBoolean interruptKept = new AtomicBoolean();
    private final FutureTask<Seats.Seat> seated;
    private final Thread thread;

    Guest(Seats seats, CancelToken cancel) {
      this(seats, 1, cancel);
    }

    Guest(Seats seats, int many, CancelToken cancel) {
      seated =
          new FutureTask<>(
              () -> {
                try {
                  return seats.take(many, cancel);
                } finally {
                  interruptKept.set(Thread.currentThread().isInterrupted());
                }
              });
      thread = Thread.ofPlatform().daemon().start(seated);
    }

    /** Returns once the guest stands and waits. */
    Guest inTheQueue() {
      Instant latest = Instant.now().plus(PATIENCE);
      while (thread.getState() != Thread.State.TIMED_WAITING) {
        assertThat(seated).as("is served").isNotDone();
        assertThat(Instant.now()).as("waits").isBefore(latest);
        Thread.onSpinWait();
      }
      return this;
    }

    Seats.Seat seat() throws Exception {
      return seated.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    }
  }

  @Test
  void as_many_as_there_are_seats_sit_at_once_and_a_third_waits_until_one_is_given_back()
      throws Exception {
    Seats seats = new Seats(2);
    Seats.Seat first = seats.take(CancelToken.none());
    try (Seats.Seat second = new Guest(seats, CancelToken.none()).seat()) {
      Guest third = new Guest(seats, CancelToken.none()).inTheQueue();

      first.close();

      try (Seats.Seat given = third.seat()) {
        assertThat(given).isNotSameAs(second);
      }
    }
  }

  @Test
  void a_seat_given_back_is_one_seat() throws Exception {
    Seats seats = new Seats(1);
    Seats.Seat before = seats.take(CancelToken.none());
    before.close();
    before.close();

    try (Seats.Seat taken = seats.take(CancelToken.none())) {
      CancelToken cancel = new CancelToken();
      Guest next = new Guest(seats, cancel).inTheQueue();
      cancel.cancel("enough");

      assertThat(taken).isNotNull();
      assertThatThrownBy(next::seat).hasCauseInstanceOf(WorkCancelledException.class);
    }
  }

  @Test
  void whoever_needs_several_is_not_passed_by_and_gives_all_of_them_back() throws Exception {
    Seats seats = new Seats(3);
    Seats.Seat first = seats.take(2, CancelToken.none());
    Guest large = new Guest(seats, 3, CancelToken.none()).inTheQueue();
    Guest later = new Guest(seats, CancelToken.none()).inTheQueue();

    first.close();

    try (Seats.Seat all = large.seat()) {
      assertThat(all).isNotNull();
      later.inTheQueue();
    }
    later.seat().close();
    seats.take(3, CancelToken.none()).close();
  }

  @Test
  void whoever_needs_more_than_there_are_takes_all() throws Exception {
    Seats seats = new Seats(2);
    Guest next;
    try (Seats.Seat all = seats.take(5, CancelToken.none())) {
      assertThat(all).isNotNull();
      next = new Guest(seats, CancelToken.none()).inTheQueue();
    }
    next.seat().close();
  }

  @Test
  void a_cancelled_one_stops_waiting_and_leaves_the_seat_to_others() throws Exception {
    Seats seats = new Seats(1);
    CancelToken cancel = new CancelToken();
    try (Seats.Seat taken = seats.take(CancelToken.none())) {
      Guest guest = new Guest(seats, cancel).inTheQueue();

      cancel.cancel("the person changed their mind");

      assertThat(taken).isNotNull();
      assertThatThrownBy(guest::seat)
          .isInstanceOf(ExecutionException.class)
          .cause()
          .isInstanceOf(WorkCancelledException.class)
          .hasMessage("the person changed their mind");
    }
    new Guest(seats, CancelToken.none()).seat().close();
  }

  @Test
  void an_interrupted_one_stops_waiting_and_stays_interrupted() throws Exception {
    Seats seats = new Seats(1);
    try (Seats.Seat taken = seats.take(CancelToken.none())) {
      Guest guest = new Guest(seats, CancelToken.none()).inTheQueue();

      guest.thread.interrupt();

      assertThat(taken).isNotNull();
      assertThatThrownBy(guest::seat)
          .isInstanceOf(ExecutionException.class)
          .cause()
          .isInstanceOf(WorkCancelledException.class);
      assertThat(guest.interruptKept).isTrue();
    }
    new Guest(seats, CancelToken.none()).seat().close();
  }
}
