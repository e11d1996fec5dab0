package app.vitrine.gateway;

import app.vitrine.domain.error.ErrorCode;
import app.vitrine.domain.error.VitrineException;
import app.vitrine.domain.work.CancelToken;
import app.vitrine.domain.work.WorkCancelledException;
import app.vitrine.domain.work.Worker;
import app.vitrine.gateway.port.CallContext;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Providers of one kind in order of preference. A call goes to the first; when that fails, to the
 * next. Every call has a deadline over the whole of it and is logged.
 *
 * <p>Calls get platform threads: the local engine computes, which would keep the few carriers of
 * virtual threads from serving anything else.
 */
final class Route<M> {
  private static final Logger LOG = LoggerFactory.getLogger(Route.class);

  /**
   * What a provider that was told to stop gets to do so, and to leave its files alone; less than
   * the engine gives a stage.
   */
  private static final Duration STOP_GRACE = Duration.ofMillis(400);

  private final List<M> providers;
  private final Function<M, String> name;
  private final CallLog log;
  private final Clock clock;

  Route(List<M> providers, Function<M, String> name, CallLog log, Clock clock) {
    if (providers.isEmpty()) {
      throw new IllegalArgumentException("a route needs a provider");
    }
    this.providers = List.copyOf(providers);
    this.name = name;
    this.log = log;
    this.clock = clock;
  }

  String firstProvider() {
    return name.apply(providers.getFirst());
  }

  M first() {
    return providers.getFirst();
  }

  /**
   * Calls the providers in turn until one answers.
   *
   * @throws VitrineException of the last provider when all failed, or at once when the order itself
   *     is at fault
   */
  <R> R call(String operation, CallContext call, BiFunction<M, CallContext, R> work) {
    @Nullable VitrineException failure = null;
    Optional<String> before = Optional.empty();
    for (M provider : providers) {
      try {
        return callOne(provider, operation, call, before, work);
      } catch (VitrineException failed) {
        if (failed.code() != ErrorCode.PKG_PROVIDER_FAILED) {
          throw failed;
        }
        if (failure != null) {
          failed.addSuppressed(failure);
        }
        failure = failed;
        before = Optional.of(name.apply(provider));
      }
    }
    if (failure == null) {
      throw new IllegalStateException("no provider was called");
    }
    throw failure;
  }

  /** Calls one provider and none after it. */
  <R> R callOne(
      M provider,
      String operation,
      CallContext call,
      Optional<String> fallbackFrom,
      BiFunction<M, CallContext, R> work) {
    call.cancel().throwIfCancelled();
    CancelToken token = call.cancel().child();
    CallContext guarded =
        new CallContext(
            call.workflowId(), call.idempotencyKey(), call.deadline(), token, call.progress());
    long begun = System.nanoTime();
    CompletableFuture<R> answer = new CompletableFuture<>();
    Thread worker =
        Worker.named(name.apply(provider) + "-" + operation)
            .start(
                () -> {
                  try {
                    answer.complete(work.apply(provider, guarded));
                  } catch (Throwable thrown) {
                    answer.completeExceptionally(thrown);
                  }
                });
    CallLog.Status status = CallLog.Status.FAILED;
    Optional<String> message = Optional.empty();
    try {
      R result = await(answer, call, token, name.apply(provider));
      status = CallLog.Status.SUCCEEDED;
      return result;
    } catch (WorkCancelledException cancelled) {
      status = CallLog.Status.CANCELLED;
      throw cancelled;
    } catch (VitrineException failed) {
      message = Optional.ofNullable(failed.getMessage());
      throw failed;
    } catch (DeadlinePassedException late) {
      status = CallLog.Status.TIMED_OUT;
      throw VitrineException.provider(
          "The provider “" + name.apply(provider) + "” did not answer in time.", true, late);
    } finally {
      if (status != CallLog.Status.SUCCEEDED) {
        letStop(worker);
      }
      long latency = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
      log.record(
          new CallLog.Call(
              call.workflowId(),
              call.idempotencyKey(),
              name.apply(provider),
              operation,
              latency,
              status,
              fallbackFrom,
              message));
    }
  }

  private static void letStop(Thread worker) {
    try {
      worker.join(STOP_GRACE);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private <R> R await(
      CompletableFuture<R> answer, CallContext call, CancelToken token, String provider) {
    call.cancel()
        .onCancel(() -> answer.completeExceptionally(new WorkCancelledException("cancelled")));
    Duration left = Duration.between(clock.instant(), call.deadline());
    try {
      return answer.get(Math.max(0, left.toMillis()), TimeUnit.MILLISECONDS);
    } catch (TimeoutException late) {
      token.cancel("deadline passed");
      throw new DeadlinePassedException(late);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      token.cancel("interrupted");
      throw new WorkCancelledException("interrupted");
    } catch (ExecutionException failed) {
      throw unwrap(failed.getCause(), provider);
    }
  }

  private static RuntimeException unwrap(@Nullable Throwable cause, String provider) {
    return switch (cause) {
      case VitrineException known -> known;
      case WorkCancelledException cancelled -> cancelled;
      case Error error -> throw error;
      case null, default -> {
        // Another provider or the slideshow may take its place; then nothing else tells of it.
        LOG.error("the provider {} failed unexpectedly", provider, cause);
        yield VitrineException.provider(
            "The provider “" + provider + "” failed unexpectedly.", false, cause);
      }
    };
  }

  /** The whole-call deadline passed. */
  private static final class DeadlinePassedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DeadlinePassedException(TimeoutException cause) {
      super(cause);
    }
  }
}
