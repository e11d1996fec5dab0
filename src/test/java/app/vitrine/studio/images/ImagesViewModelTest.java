package app.vitrine.studio.images;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.domain.error.VitrineException;
import app.vitrine.domain.view.PackageView;
import app.vitrine.export.fixture.SampleStages;
import app.vitrine.orchestration.DeepOrchestrator;
import app.vitrine.orchestration.fixture.MemoryIntake;
import app.vitrine.orchestration.fixture.MemoryLedger;
import app.vitrine.orchestration.fixture.Rig;
import app.vitrine.orchestration.fixture.Samples;
import app.vitrine.studio.control.Dialogs;
import app.vitrine.studio.control.Notice;
import app.vitrine.studio.control.Troubles;
import app.vitrine.studio.desk.Desk;
import app.vitrine.studio.desk.MarketFit;
import app.vitrine.studio.fixture.NoDecisions;
import app.vitrine.studio.fx.FxBridge;
import app.vitrine.studio.images.ImagesState.Banner;
import app.vitrine.studio.images.ImagesViewModel.Look;
import app.vitrine.studio.packages.PaneContext;
import app.vitrine.studio.packages.Unfinished;
import app.vitrine.studio.text.UiLanguage;
import app.vitrine.studio.text.Words;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Over a real engine whose stages write real pictures; no toolkit. */
class ImagesViewModelTest {
  private final List<Notice> notices = new ArrayList<>();
  private final SimpleObjectProperty<@Nullable PackageView> view = new SimpleObjectProperty<>();
  private DeepOrchestrator door;
  private SampleStages stages;
  private PackageView made;
  private ImagesViewModel model;
  private boolean isMeasurable = true;

  @BeforeEach
  void make(@TempDir Path projects) {
    stages = new SampleStages(projects);
    door =
        DeepOrchestrator.local(
            Samples.USER,
            new MemoryLedger(),
            new MemoryIntake(),
            stages,
            Rig.quick(),
            Clock.systemUTC());
    made = door.await(door.generate(Samples.request()).id(), Rig.PATIENCE);
    Words words = new Words(UiLanguage.ENGLISH);
    model =
        new ImagesViewModel(
            new PaneContext(
                made.id(),
                view,
                desk(),
                new FxBridge(Runnable::run, Runnable::run),
                words,
                new Troubles(words),
                notices::add,
                only(Dialogs.class),
                place -> {},
                NoDecisions.held(),
                new Unfinished()));
  }

  @AfterEach
  void close() {
    door.close();
  }

  @Test
  void shows_every_picture_and_looks_at_the_first() {
    model.activate();
    assertThat(model.stateProperty().get()).isEqualTo(ImagesState.OPENING);

    view.set(made);

    assertThat(model.stateProperty().get()).isEqualTo(ImagesState.READY);
    assertThat(model.items()).extracting("label").containsExactly("hero", "lifestyle", "detail");
    assertThat(selected().label()).isEqualTo("hero");
    assertThat(model.mayChangeProperty().get()).isTrue();
    assertThat(notices).isEmpty();
  }

  @Test
  void says_which_pictures_are_gone_from_the_disk() throws IOException {
    Files.delete(stages.folder(made.workflowId()).resolve("artifacts/images/detail.png"));
    model.activate();
    view.set(made);

    assertThat(model.items().getLast().standing()).isEqualTo(PictureItem.Standing.MISSING);
    assertThat(model.bannerProperty().get()).isEqualTo(Banner.MISSING);
  }

  @Test
  void compares_the_photo_with_what_became_of_it() {
    model.activate();
    view.set(made);
    model.comparingProperty().set(true);

    Staging staging = Objects.requireNonNull(model.stagingProperty().get());
    assertThat(staging.shown().kind()).isEqualTo(Staging.Kind.RESULT);
    assertThat(Objects.requireNonNull(staging.left()).kind()).isEqualTo(Staging.Kind.PHOTO);

    model.lookProperty().set(Look.CUTOUT);
    assertThat(Objects.requireNonNull(model.stagingProperty().get()).shown().kind())
        .isEqualTo(Staging.Kind.CUTOUT);
  }

  @Test
  void hears_nothing_after_it_went_out_of_view() {
    model.activate();
    model.deactivate();

    view.set(made);

    assertThat(model.items()).isEmpty();
  }

  @Test
  void a_measure_of_the_marketplaces_that_failed_can_be_tried_again() {
    isMeasurable = false;
    model.activate();
    view.set(made);
    assertThat(model.markets().marketsProperty().get().failed()).isTrue();

    isMeasurable = true;
    model.measureMarkets();

    assertThat(model.markets().marketsProperty().get().failed()).isFalse();
    assertThat(model.markets().marketsProperty().get().measured()).isTrue();
  }

  private List<MarketFit> measured() {
    if (!isMeasurable) {
      throw VitrineException.conflict("The picture is being written.", "Try again.");
    }
    return List.of();
  }

  private PictureItem selected() {
    return Objects.requireNonNull(model.selectedProperty().get());
  }

  private Desk desk() {
    return (Desk)
        Proxy.newProxyInstance(
            Desk.class.getClassLoader(),
            new Class<?>[] {Desk.class},
            (proxy, method, arguments) ->
                switch (method.getName()) {
                  case "orchestrator" -> door;
                  case "project" -> stages.folder((String) arguments[0]);
                  case "marketplaces" -> measured();
                  default -> throw new UnsupportedOperationException(method.getName());
                });
  }

  private static <T> T only(Class<T> type) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              throw new UnsupportedOperationException(method.getName());
            }));
  }
}
