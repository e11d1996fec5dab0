package app.vitrine.orchestration.plan;

import app.vitrine.domain.state.Stage;
import app.vitrine.domain.view.PackageView;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The plan's answer to an event: the state after it, and what is to be done. */
public record Step(RunState state, List<Command> commands) {
  public Step {
    commands = List.copyOf(commands);
  }

  /** Leaves the package as it is. */
  public static Step nothing(PackageView view) {
    return new Step(RunState.of(view), List.of());
  }

  /** The events to store, in order. */
  public Stream<Command.StoreEvent> toStore() {
    return commands.stream()
        .filter(Command.StoreEvent.class::isInstance)
        .map(Command.StoreEvent.class::cast);
  }

  /** The stage to work in next; empty when the run has ended or goes on as it is. */
  public Optional<Stage> nextStage() {
    return commands.stream()
        .filter(Command.RunStage.class::isInstance)
        .map(command -> ((Command.RunStage) command).stage())
        .findFirst();
  }
}
