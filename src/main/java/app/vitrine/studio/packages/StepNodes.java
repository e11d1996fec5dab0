package app.vitrine.studio.packages;

import app.vitrine.domain.event.Event;
import app.vitrine.domain.event.EventBody;
import app.vitrine.domain.state.Stage;
import app.vitrine.domain.state.VideoStep;
import app.vitrine.domain.view.PackageView;
import app.vitrine.studio.packages.StageNode.Look;
import app.vitrine.studio.packages.StageNode.Step;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The six steps within the film's stage, as its progress events tell them. */
final class StepNodes {
  private final PackageView view;
  private final Map<VideoStep, Instant> entered = new EnumMap<>(VideoStep.class);
  private Optional<VideoStep> last = Optional.empty();
  private Optional<Instant> ended = Optional.empty();

  /**
   * Reads the steps.
   *
   * @param run the events of the latest run
   */
  StepNodes(List<Event> run, PackageView view) {
    this.view = view;
    run.stream().filter(event -> event.stage() == Stage.VIDEO_GENERATION).forEach(this::read);
  }

  private void read(Event event) {
    switch (event.body()) {
      case EventBody.StageStarted ignored -> entered.clear();
      case EventBody.StageCompleted ignored -> ended = Optional.of(event.time());
      case EventBody.Progress progress ->
          Arrays.stream(VideoStep.values())
              .filter(step -> step.wireName().equals(progress.currentStep()))
              .findFirst()
              .ifPresent(
                  step -> {
                    entered.putIfAbsent(step, event.time());
                    last = Optional.of(step);
                  });
      default -> {}
    }
  }

  /** The steps, in order; empty for other stages and when this run did not begin them. */
  List<Step> of(Look stageLook, Stage stage) {
    if (stage != Stage.VIDEO_GENERATION || last.isEmpty()) {
      return List.of();
    }
    return Arrays.stream(VideoStep.values())
        .map(step -> new Step(step, look(step, stageLook), duration(step)))
        .toList();
  }

  private Look look(VideoStep step, Look stageLook) {
    VideoStep reached = last.orElseThrow();
    return switch (stageLook) {
      case DONE, STALE, KEPT -> entered.containsKey(step) ? Look.DONE : Look.KEPT;
      case FELL_BACK -> {
        boolean missed = step == VideoStep.SHOTS || step == VideoStep.FIRST_FRAMES;
        boolean made = entered.containsKey(step) && !(step == VideoStep.SHOTS && isSlideshow());
        yield made ? Look.DONE : missed ? Look.FELL_BACK : Look.SKIPPED;
      }
      default ->
          step.compareTo(reached) < 0 ? Look.DONE : step == reached ? stageLook : Look.WAITING;
    };
  }

  private boolean isSlideshow() {
    return view.film() != null && view.film().isFallback();
  }

  private long duration(VideoStep step) {
    Instant from = entered.get(step);
    if (from == null) {
      return 0;
    }
    Optional<Instant> to =
        entered.entrySet().stream()
            .filter(each -> each.getKey().compareTo(step) > 0)
            .map(Map.Entry::getValue)
            .min(Instant::compareTo)
            .or(() -> ended);
    return to.map(end -> Duration.between(from, end).toMillis()).orElse(0L);
  }
}
