package app.vitrine.studio.packages;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.domain.error.VitrineException;
import app.vitrine.fixture.BesideOthers;
import app.vitrine.studio.control.Troubles;
import app.vitrine.studio.fx.FxBridge;
import app.vitrine.studio.text.Said;
import app.vitrine.studio.text.UiLanguage;
import app.vitrine.studio.text.Words;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Of many packages, those that stay as they are are told with every reason. */
@NullMarked
@BesideOthers
class BulkTest {
  private static final Words ENGLISH = new Words(UiLanguage.ENGLISH);

  private final List<Bulk.Outcome> outcomes = new ArrayList<>();
  private final FxBridge bridge = new FxBridge(Runnable::run, Runnable::run);
  private final Bulk bulk = new Bulk(bridge, new Troubles(ENGLISH));

  @Test
  void closing_waits_for_it() {
    List<Boolean> underway = new ArrayList<>();
    bulk.run(
        List.of(UUID.randomUUID()),
        id -> underway.add(!bridge.underway().isNothing()),
        outcomes::add);
    assertThat(underway).containsExactly(true);
    assertThat(bridge.underway().isNothing()).isTrue();
  }

  @Test
  void what_is_asked_for_meanwhile_follows_and_is_not_stopped_with_the_first() {
    Deque<Runnable> later = new ArrayDeque<>();
    Bulk waiting = new Bulk(new FxBridge(Runnable::run, later::add), new Troubles(ENGLISH));
    UUID one = UUID.randomUUID();
    UUID another = UUID.randomUUID();
    UUID third = UUID.randomUUID();
    List<UUID> performed = new ArrayList<>();
    waiting.run(
        List.of(one, another),
        id -> {
          performed.add(id);
          waiting.stop();
        },
        outcomes::add);
    waiting.run(List.of(third), performed::add, outcomes::add);
    assertThat(later).hasSize(1);

    later.remove().run();
    assertThat(waiting.busyProperty().get()).isTrue();
    later.remove().run();

    assertThat(performed).containsExactly(one, third);
    assertThat(outcomes)
        .extracting(Bulk.Outcome::done)
        .containsExactly(List.of(one), List.of(third));
    assertThat(waiting.busyProperty().get()).isFalse();
  }

  @Test
  void nothing_is_said_when_none_refused() {
    assertThat(told("", "")).isEmpty();
    assertThat(outcomes.getFirst().done()).hasSize(2);
  }

  @Test
  void one_reason_is_said_once_for_all() {
    assertThat(told("It runs.", "", "It runs."))
        .isEqualTo("2 packages stayed as they are. It runs.");
    assertThat(outcomes.getFirst().done()).hasSize(1);
  }

  @Test
  void of_several_reasons_each_is_said_with_how_many_it_holds_for() {
    assertThat(told("It runs.", "It is gone.", "", "It is gone."))
        .isEqualTo("3 packages stayed as they are. 2 of them: It is gone. 1 of them: It runs.");
  }

  @Test
  void more_reasons_than_a_notice_can_hold_are_counted() {
    assertThat(told("A.", "B.", "C.", "D.", "E."))
        .endsWith("1 of them: C. 2 more for other reasons.");
    assertThat(said(UiLanguage.CHINESE))
        .isEqualTo("有 5 个商品包未作改动。其中 1 个：A.其中 1 个：B.其中 1 个：C.另有 2 个因其他原因未作改动。");
  }

  @Test
  void a_failure_of_the_engine_s_is_a_reason_too() {
    bulk.run(
        List.of(UUID.randomUUID(), UUID.randomUUID()),
        id -> {
          throw VitrineException.conflict("It runs.", "Wait for it.");
        },
        outcomes::add);
    assertThat(said(UiLanguage.ENGLISH))
        .startsWith("2 packages stayed as they are. It runs.")
        .doesNotContain("of them");
  }

  /** What is said when packages refuse for these reasons; an empty one lets it be done. */
  private String told(String... reasons) {
    List<UUID> ids = Stream.of(reasons).map(reason -> UUID.randomUUID()).toList();
    bulk.run(
        ids,
        id -> {
          String reason = reasons[ids.indexOf(id)];
          if (!reason.isEmpty()) {
            throw new Bulk.StaysException(Said.stored(reason));
          }
        },
        outcomes::add);
    return said(UiLanguage.ENGLISH);
  }

  private String said(UiLanguage language) {
    return outcomes.getLast().refusals().said().map(it -> it.in(new Words(language))).orElse("");
  }
}
