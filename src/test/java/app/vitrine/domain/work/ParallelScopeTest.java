package app.vitrine.domain.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ParallelScopeTest {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private static void await(CountDownLatch latch) {
    try {
      if (!latch.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        throw new AssertionError("waited in vain");
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new AssertionError(interrupted);
    }
  }

  @Property(tries = 60)
  void results_keep_the_order_of_the_items(
      @ForAll @Size(max = 40) List<Integer> items, @ForAll @IntRange(min = 1, max = 8) int bound) {
    List<String> results =
        new ParallelScope(bound).map(CancelToken.none(), items, (item, token) -> "r" + item);
    assertThat(results).isEqualTo(items.stream().map(item -> "r" + item).toList());
  }

  @Test
  void as_many_tasks_as_the_bound_work_side_by_side_and_no_more() {
    AtomicInteger working = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    CountDownLatch three = new CountDownLatch(3);
    List<Integer> items = IntStream.range(0, 12).boxed().toList();
    new ParallelScope(3)
        .map(
            CancelToken.none(),
            items,
            (item, token) -> {
              most.accumulateAndGet(working.incrementAndGet(), Math::max);
              three.countDown();
              await(three);
              return working.decrementAndGet();
            });
    assertThat(most).hasValue(3);
  }

  @Test
  void the_first_failure_stops_the_siblings_and_is_thrown_as_it_was() {
    IllegalStateException broken = new IllegalStateException("shot 2 has no pixels");
    CountDownLatch siblingWorks = new CountDownLatch(1);
    AtomicInteger stopped = new AtomicInteger();
    List<ParallelScope.Task<String>> tasks =
        List.of(
            token -> {
              siblingWorks.countDown();
              try {
                token.pause(PATIENCE);
                return "never";
              } finally {
                stopped.incrementAndGet();
              }
            },
            token -> {
              await(siblingWorks);
              throw broken;
            },
            token -> "not begun");
    assertThatThrownBy(() -> new ParallelScope(2).all(CancelToken.none(), tasks))
        .isSameAs(broken)
        .hasNoSuppressedExceptions();
    assertThat(stopped).as("nothing is left running").hasValue(1);
  }

  @Test
  void later_failures_are_kept_with_the_first() {
    CountDownLatch bothWork = new CountDownLatch(2);
    CountDownLatch firstFailed = new CountDownLatch(1);
    List<ParallelScope.Task<String>> tasks =
        List.of(
            token -> {
              bothWork.countDown();
              await(bothWork);
              throw new IllegalStateException("first");
            },
            token -> {
              bothWork.countDown();
              token.onCancel(firstFailed::countDown);
              await(firstFailed);
              throw new IllegalArgumentException("second");
            });
    assertThatThrownBy(() -> new ParallelScope(2).all(CancelToken.none(), tasks))
        .hasMessage("first")
        .satisfies(
            thrown ->
                assertThat(thrown.getSuppressed())
                    .extracting(Throwable::getMessage)
                    .containsExactly("second"));
  }

  @Test
  void cancelling_stops_all_and_begins_nothing_more() {
    CancelToken cancel = new CancelToken();
    List<Integer> begun = Collections.synchronizedList(new ArrayList<>());
    List<Integer> items = IntStream.range(0, 10).boxed().toList();
    assertThatThrownBy(
            () ->
                new ParallelScope(2)
                    .map(
                        cancel,
                        items,
                        (item, token) -> {
                          begun.add(item);
                          if (begun.size() == 2) {
                            cancel.cancel("the person changed their mind");
                          }
                          token.pause(PATIENCE);
                          return item;
                        }))
        .isInstanceOf(WorkCancelledException.class)
        .hasMessage("the person changed their mind");
    assertThat(begun).hasSize(2);
  }

  @Test
  void work_cancelled_before_it_begins_does_not_begin() {
    CancelToken cancel = new CancelToken();
    cancel.cancel("too late");
    AtomicInteger begun = new AtomicInteger();
    assertThatThrownBy(
            () ->
                new ParallelScope(2)
                    .map(cancel, List.of(1, 2), (item, token) -> begun.incrementAndGet()))
        .isInstanceOf(WorkCancelledException.class);
    assertThat(begun).hasValue(0);
  }

  @Test
  void an_error_is_not_hidden() {
    assertThatThrownBy(
            () ->
                new ParallelScope(2)
                    .map(
                        CancelToken.none(),
                        List.of(1),
                        (item, token) -> {
                          throw new StackOverflowError("deep");
                        }))
        .isInstanceOf(StackOverflowError.class);
  }

  @Test
  void a_failure_of_a_part_leaves_the_whole_uncancelled() {
    CancelToken cancel = new CancelToken();
    assertThatThrownBy(
            () ->
                new ParallelScope(1)
                    .map(
                        cancel,
                        List.of(1),
                        (item, token) -> {
                          throw new IllegalStateException("broken");
                        }))
        .hasMessage("broken");
    assertThat(cancel.isCancelled()).isFalse();
  }
}
