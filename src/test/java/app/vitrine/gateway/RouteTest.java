package app.vitrine.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.vitrine.domain.error.ErrorCode;
import app.vitrine.domain.error.VitrineException;
import app.vitrine.domain.work.CancelToken;
import app.vitrine.domain.work.ProgressSink;
import app.vitrine.domain.work.WorkCancelledException;
import app.vitrine.gateway.port.CallContext;
import app.vitrine.orchestration.fixture.CapturedLog;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

@NullMarked
class RouteTest {
  private final List<CallLog.Call> log = Collections.synchronizedList(new ArrayList<>());
  private final Clock clock = Clock.systemUTC();

  /** A provider that answers as scripted. */
  private record Scripted(String name, Supplier<String> answer) {}

  private String ask(CallContext call, Scripted... providers) {
    return new Route<>(List.of(providers), Scripted::name, log::add, clock)
        .call("ask", call, (provider, guarded) -> provider.answer().get());
  }

  private CallContext within(Duration time, CancelToken cancel) {
    return new CallContext(
        "wf-1", "run/stage", clock.instant().plus(time), cancel, ProgressSink.NONE);
  }

  @Test
  void the_first_provider_that_answers_is_used() {
    String answer =
        ask(
            within(Duration.ofSeconds(10), CancelToken.none()),
            new Scripted("cloud", () -> "from the cloud"),
            new Scripted("local", () -> "from here"));

    assertThat(answer).isEqualTo("from the cloud");
    assertThat(log).singleElement().extracting(CallLog.Call::provider).isEqualTo("cloud");
  }

  @Test
  void a_failed_provider_is_logged_and_the_next_one_says_after_whom_it_came() {
    String answer =
        ask(
            within(Duration.ofSeconds(10), CancelToken.none()),
            new Scripted("cloud", RouteTest::down),
            new Scripted("local", () -> "from here"));

    assertThat(answer).isEqualTo("from here");
    assertThat(log).hasSize(2);
    assertThat(log.get(0).status()).isEqualTo(CallLog.Status.FAILED);
    assertThat(log.get(1).fallbackFrom()).isEqualTo(Optional.of("cloud"));
  }

  @Test
  void an_order_that_is_itself_at_fault_is_not_tried_elsewhere() {
    assertThatThrownBy(
            () ->
                ask(
                    within(Duration.ofSeconds(10), CancelToken.none()),
                    new Scripted(
                        "cloud",
                        () -> {
                          throw VitrineException.invalid("Too long.", "Shorten it.");
                        }),
                    new Scripted("local", () -> "from here")))
        .isInstanceOfSatisfying(
            VitrineException.class,
            failed -> assertThat(failed.code()).isEqualTo(ErrorCode.PKG_VALIDATION_ERROR));
    assertThat(log).hasSize(1);
  }

  @Test
  void a_provider_that_does_not_answer_in_time_is_told_to_stop_and_reported() {
    CountDownLatch told = new CountDownLatch(1);
    Route<String> route = new Route<>(List.of("slow"), name -> name, log::add, clock);

    assertThatThrownBy(
            () ->
                route.call(
                    "ask",
                    within(Duration.ofMillis(50), CancelToken.none()),
                    (provider, guarded) -> {
                      guarded.cancel().onCancel(told::countDown);
                      guarded.cancel().pause(Duration.ofMinutes(1));
                      return "late";
                    }))
        .isInstanceOfSatisfying(
            VitrineException.class,
            late -> {
              assertThat(late.code()).isEqualTo(ErrorCode.PKG_PROVIDER_FAILED);
              assertThat(late.retriable()).isTrue();
            });

    assertThat(told.getCount()).isZero();
    assertThat(log)
        .singleElement()
        .extracting(CallLog.Call::status)
        .isEqualTo(CallLog.Status.TIMED_OUT);
  }

  @Test
  void cancelling_ends_the_wait_for_a_provider_that_does_not_listen() {
    CancelToken cancel = new CancelToken();
    CountDownLatch called = new CountDownLatch(1);
    CountDownLatch atLast = new CountDownLatch(1);
    Thread.ofVirtual()
        .start(
            () -> {
              try {
                called.await();
              } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
              }
              cancel.cancel("by the person");
            });

    assertThatThrownBy(
            () ->
                ask(
                    within(Duration.ofMinutes(1), cancel),
                    new Scripted(
                        "deaf",
                        () -> {
                          called.countDown();
                          try {
                            atLast.await();
                          } catch (InterruptedException interrupted) {
                            Thread.currentThread().interrupt();
                          }
                          return "late";
                        })))
        .isInstanceOf(WorkCancelledException.class);
    atLast.countDown();
    assertThat(log)
        .singleElement()
        .extracting(CallLog.Call::status)
        .isEqualTo(CallLog.Status.CANCELLED);
  }

  @Test
  void an_unexpected_failure_is_logged_and_a_provider_failure_that_is_not_retried() {
    CapturedLog log = new CapturedLog(Route.class.getName());
    assertThatThrownBy(
            () ->
                ask(
                    within(Duration.ofSeconds(10), CancelToken.none()),
                    new Scripted(
                        "broken",
                        () -> {
                          throw new IllegalStateException("bug");
                        })))
        .isInstanceOfSatisfying(
            VitrineException.class,
            failed -> {
              assertThat(failed.code()).isEqualTo(ErrorCode.PKG_PROVIDER_FAILED);
              assertThat(failed.retriable()).isFalse();
              assertThat(failed).hasRootCauseMessage("bug");
            });
    log.close();
    assertThat(log.throwables()).containsExactly("bug");
  }

  private static String down() {
    throw VitrineException.provider("The service is down.", true, null);
  }
}
