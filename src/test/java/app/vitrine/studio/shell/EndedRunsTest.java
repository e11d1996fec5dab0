package app.vitrine.studio.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.domain.event.EventBody;
import app.vitrine.orchestration.fixture.Rig;
import app.vitrine.orchestration.fixture.Samples;
import app.vitrine.orchestration.fixture.ScriptedStages;
import app.vitrine.studio.control.Notice;
import app.vitrine.studio.fx.FxBridge;
import app.vitrine.studio.live.PackageFeed;
import app.vitrine.studio.live.Watch;
import app.vitrine.studio.packages.Bench;
import app.vitrine.studio.text.UiLanguage;
import app.vitrine.studio.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EndedRunsTest {
  private final BlockingQueue<Runnable> screen = new LinkedBlockingQueue<>();
  private final Rig rig = Rig.of(new ScriptedStages());
  private final PackageFeed feed =
      new PackageFeed(rig.door(), new FxBridge(screen::add, Runnable::run));
  private final Bench.ManualLater later = new Bench.ManualLater();
  private final List<Notice> notices = new ArrayList<>();
  private final List<List<UUID>> reviewed = new ArrayList<>();
  private @Nullable UUID shown;
  private final EndedRuns ended =
      new EndedRuns(feed, notices::add, new Journey(), later, id -> id.equals(shown));

  private final class Journey implements Navigator {
    @Override
    public void open(Section section) {}

    @Override
    public void openPackage(UUID id) {}

    @Override
    public void review(List<UUID> ids) {
      reviewed.add(ids);
    }
  }

  @AfterEach
  void close() {
    ended.close();
    feed.close();
    rig.close();
  }

  @Test
  void packages_that_end_one_after_another_are_told_of_once_and_can_be_reviewed() throws Exception {
    UUID first = make();
    UUID second = make();
    show(2);
    later.pass();

    assertThat(notices).hasSize(1);
    Notice told = notices.getFirst();
    assertThat(told.text().in(new Words(UiLanguage.ENGLISH)))
        .isEqualTo("2 packages are ready for your review.");
    assertThat(told.actionKey()).isEqualTo("shell.review");
    told.perform().run();
    assertThat(reviewed).containsExactly(List.of(first, second));
  }

  @Test
  void nothing_is_said_of_the_package_that_is_looked_at() throws Exception {
    UUID looked = make();
    shown = looked;
    show(1);
    later.pass();
    assertThat(notices).isEmpty();
  }

  private UUID make() {
    UUID id = rig.door().generate(Samples.request()).id();
    rig.awaitEnd(id);
    return id;
  }

  /** Shows what the engine tells until that many packages have ended. */
  private void show(int many) throws InterruptedException {
    int[] heard = new int[1];
    try (Watch watch =
        feed.watch(
            news ->
                heard[0] +=
                    (int)
                        news.stream()
                            .filter(each -> each.event().body() instanceof EventBody.RunCompleted)
                            .count())) {
      assertThat(watch).isNotNull();
      while (heard[0] < many) {
        Runnable change = screen.poll(Rig.PATIENCE.toSeconds(), TimeUnit.SECONDS);
        assertThat(change).as("the engine tells").isNotNull();
        change.run();
      }
    }
  }
}
