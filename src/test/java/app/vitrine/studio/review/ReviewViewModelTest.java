package app.vitrine.studio.review;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.vitrine.domain.error.VitrineException;
import app.vitrine.store.LibraryQuery;
import app.vitrine.studio.control.Dialogs;
import app.vitrine.studio.control.Troubles;
import app.vitrine.studio.desk.Desk;
import app.vitrine.studio.fixture.Workshop;
import app.vitrine.studio.fx.FxBridge;
import app.vitrine.studio.fx.Later;
import app.vitrine.studio.live.PackageFeed;
import app.vitrine.studio.packages.HeldDecisions;
import app.vitrine.studio.review.ReviewViewModel.State;
import app.vitrine.studio.shell.ShellViewModel;
import app.vitrine.studio.text.UiLanguage;
import app.vitrine.studio.text.Words;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class ReviewViewModelTest {
  private final FxBridge bridge = new FxBridge(Runnable::run, Runnable::run);
  private final List<Runnable> screen = new ArrayList<>();
  private final FxBridge waiting = new FxBridge(screen::add, Runnable::run);
  private final AtomicBoolean broken = new AtomicBoolean();

  @Test
  void a_list_that_cannot_be_read_says_so_and_can_be_tried_again() {
    UUID waiting = Workshop.mug().id();
    broken.set(true);
    ReviewViewModel model = model();
    model.activate();
    show();
    assertThat(model.stateProperty().get()).isEqualTo(State.FAILED);
    assertThat(model.troubleProperty().get())
        .extracting(
            why -> why.in(new Words(UiLanguage.ENGLISH)), as(InstanceOfAssertFactories.STRING))
        .contains("The library cannot be read.");

    broken.set(false);
    model.tryAgain();
    assertThatThrownBy(this::show).isInstanceOf(OpenedOne.class);
    assertThat(model.stateProperty().get()).isEqualTo(State.REVIEWING);
    assertThat(Workshop.desk().library().ids(LibraryQuery.waitingForApproval())).contains(waiting);
  }

  @Test
  void the_rail_counts_what_a_review_shows() {
    UUID rejected = Workshop.mug().id();
    UUID waiting = Workshop.mug().id();
    Workshop.desk().orchestrator().reject(rejected, "Too dark");

    List<UUID> listed = Workshop.desk().library().ids(LibraryQuery.waitingForApproval());
    assertThat(listed).contains(waiting).doesNotContain(rejected);
    try (PackageFeed feed = new PackageFeed(Workshop.desk().orchestrator(), bridge)) {
      ShellViewModel shell = new ShellViewModel(Workshop.desk(), bridge, feed);
      shell.activate();
      assertThat(shell.waitingProperty().get()).isEqualTo(listed.size());
      shell.deactivate();
    }
  }

  private static final class OpenedOne extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private void show() {
    List<Runnable> now = List.copyOf(screen);
    screen.clear();
    now.forEach(Runnable::run);
  }

  private ReviewViewModel model() {
    Later later = (after, action) -> () -> {};
    return new ReviewViewModel(
        List.of(),
        desk(),
        waiting,
        new HeldDecisions(bridge, later),
        (Dialogs)
            Proxy.newProxyInstance(
                Dialogs.class.getClassLoader(),
                new Class<?>[] {Dialogs.class},
                (proxy, method, arguments) -> List.of()),
        InstantSource.system(),
        id -> {
          throw new OpenedOne();
        },
        new Troubles(new Words(UiLanguage.ENGLISH)),
        notice -> {});
  }

  /** The real desk, whose library may be out of reach. */
  private Desk desk() {
    return (Desk)
        Proxy.newProxyInstance(
            Desk.class.getClassLoader(),
            new Class<?>[] {Desk.class},
            (proxy, method, arguments) -> {
              if (broken.get() && method.getName().equals("library")) {
                throw VitrineException.internal(
                    "The library cannot be read.", "Try again.", new IllegalStateException());
              }
              try {
                return method.invoke(Workshop.desk(), arguments);
              } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
              }
            });
  }
}
