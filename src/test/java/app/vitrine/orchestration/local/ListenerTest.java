package app.vitrine.orchestration.local;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.domain.event.Event;
import app.vitrine.domain.event.EventBody;
import app.vitrine.domain.state.PackageStatus;
import app.vitrine.domain.view.PackageView;
import app.vitrine.orchestration.engine.Subscription;
import app.vitrine.orchestration.fixture.CapturedLog;
import app.vitrine.orchestration.fixture.Rig;
import app.vitrine.orchestration.fixture.Samples;
import app.vitrine.orchestration.fixture.ScriptedStages;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

class ListenerTest {
  private final List<Event> heard = new CopyOnWriteArrayList<>();

  @Test
  void every_event_is_told_once_in_order_and_only_after_it_was_stored() {
    try (Rig rig = Rig.of(new ScriptedStages())) {
      List<Boolean> stored = new CopyOnWriteArrayList<>();
      rig.door()
          .subscribe(
              (event, after) -> {
                stored.add(
                    rig.ledger().events(after.id(), event.seq() - 1).getFirst().equals(event)
                        && after.lastSeq() >= event.seq());
                heard.add(event);
              });
      UUID id = rig.door().generate(Samples.request()).id();
      rig.awaitEnd(id);
      assertThat(heard).isEqualTo(rig.ledger().events(id, 0));
      assertThat(stored).containsOnly(true);
    }
  }

  @Test
  void a_listener_that_breaks_harms_neither_the_run_nor_the_others() {
    try (CapturedLog log = new CapturedLog();
        Rig rig = Rig.of(new ScriptedStages())) {
      rig.door()
          .subscribe(
              (event, after) -> {
                throw new IllegalStateException("the screen is gone");
              });
      rig.door().subscribe((event, after) -> heard.add(event));
      UUID id = rig.door().generate(Samples.request()).id();
      assertThat(rig.awaitEnd(id).status()).isEqualTo(PackageStatus.APPROVAL_REQUIRED);
      assertThat(heard).isEqualTo(rig.ledger().events(id, 0));
      assertThat(log.throwables()).hasSize(heard.size()).containsOnly("the screen is gone");
    }
  }

  @Test
  void a_listener_may_call_the_door_and_the_order_of_events_holds() {
    try (Rig rig = Rig.of(new ScriptedStages())) {
      rig.door()
          .subscribe(
              (event, after) -> {
                if (event.body() instanceof EventBody.RunCompleted) {
                  rig.door().approve(after.id(), "Mei");
                }
              });
      rig.door().subscribe((event, after) -> heard.add(event));
      UUID id = rig.door().generate(Samples.request()).id();
      PackageView ended = rig.awaitEnd(id);
      assertThat(ended.status()).isEqualTo(PackageStatus.COMPLETED);
      assertThat(heard).isEqualTo(rig.ledger().events(id, 0));
    }
  }

  @Test
  void a_closed_subscription_hears_no_more() {
    try (Rig rig = Rig.of(new ScriptedStages())) {
      Subscription first = rig.door().subscribe((event, after) -> heard.add(event));
      first.close();
      first.close();
      UUID id = rig.door().generate(Samples.request()).id();
      rig.awaitEnd(id);
      assertThat(heard).isEmpty();
    }
  }
}
