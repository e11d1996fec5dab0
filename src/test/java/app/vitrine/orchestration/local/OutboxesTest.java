package app.vitrine.orchestration.local;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.domain.event.Event;
import app.vitrine.domain.view.Appended;
import app.vitrine.domain.view.PackageFold;
import app.vitrine.orchestration.fixture.Rig;
import app.vitrine.orchestration.fixture.Samples;
import app.vitrine.orchestration.fixture.ScriptedStages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class OutboxesTest {
  private final List<Event> told = new ArrayList<>();
  private final Outboxes outboxes = new Outboxes(List.of((event, after) -> told.add(event)));

  @Test
  void an_outbox_stays_while_its_run_goes_on_and_goes_when_all_is_delivered() {
    try (Rig rig = Rig.of(new ScriptedStages())) {
      UUID id = rig.door().generate(Samples.request()).id();
      rig.awaitEnd(id);
      List<Event> events = rig.ledger().events(id, 0);

      Outbox first = store(id, events.subList(0, 1));
      assertThat(same(id)).as("the run goes on").isSameAs(first);
      store(id, events);
      assertThat(told).hasSize(1 + events.size());
      assertThat(same(id)).as("the run has ended").isNotSameAs(first);
    }
  }

  @Test
  void all_who_use_an_outbox_at_once_use_the_same_one() {
    UUID id = UUID.randomUUID();
    assertThat(outboxes.<Boolean>with(id, one -> outboxes.with(id, other -> one == other)))
        .isTrue();
  }

  private Outbox same(UUID id) {
    return outboxes.with(id, Function.identity());
  }

  private Outbox store(UUID id, List<Event> events) {
    return outboxes.with(
        id,
        outbox -> {
          outbox.store(() -> Optional.of(new Appended(events, PackageFold.fold(events))));
          return outbox;
        });
  }
}
