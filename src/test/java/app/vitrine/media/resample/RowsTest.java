package app.vitrine.media.resample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.vitrine.domain.work.CancelToken;
import app.vitrine.domain.work.WorkCancelledException;
import app.vitrine.fixture.BesideOthers;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.IntStream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

@NullMarked
@BesideOthers
class RowsTest {
  private static final int COUNT = 1_000;

  @Test
  void each_row_is_done_once() {
    AtomicIntegerArray done = new AtomicIntegerArray(COUNT);

    Rows.each(COUNT, CancelToken.none(), done::incrementAndGet);

    assertThat(IntStream.range(0, COUNT).map(done::get)).containsOnly(1);
  }

  @Test
  void no_row_begins_once_the_work_was_cancelled() {
    CancelToken cancel = new CancelToken();
    AtomicInteger late = new AtomicInteger();

    assertThatThrownBy(
            () ->
                Rows.each(
                    COUNT,
                    cancel,
                    row -> {
                      cancel.cancel("enough");
                      late.incrementAndGet();
                    }))
        .isInstanceOf(WorkCancelledException.class);

    assertThat(late).as("rows that were under way").hasValueLessThan(17);
  }
}
