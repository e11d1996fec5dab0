package app.vitrine.studio.screens;

import app.vitrine.bootstrap.Desks;
import app.vitrine.domain.error.ErrorCode;
import app.vitrine.domain.event.Event;
import app.vitrine.domain.event.EventBody;
import app.vitrine.domain.state.Stage;
import app.vitrine.store.LibraryEntry;
import app.vitrine.store.LibraryQuery;
import app.vitrine.studio.desk.Desk;
import app.vitrine.studio.text.UiLanguage;
import app.vitrine.studio.theme.ThemeMode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;

/** Pictures of a package in every state it can be in. */
public final class PackagePictures {
  private final Desk desk;
  private final UiLanguage language;
  private final ThemeMode mode;
  private final BiConsumer<Screens.StudioRig, String> shoot;

  PackagePictures(
      Desk desk, UiLanguage language, ThemeMode mode, BiConsumer<Screens.StudioRig, String> shoot) {
    this.desk = desk;
    this.language = language;
    this.mode = mode;
    this.shoot = shoot;
  }

  /** The arguments are a data folder, the folder for the pictures, a language, a theme. */
  public static void main(String[] arguments) throws IOException {
    Path to = Path.of(arguments[1]);
    Files.createDirectories(to);
    FxToolkit.start();
    Screens screens = new Screens(to);
    try (Desk desk = Desks.open(Path.of(arguments[0]))) {
      new PackagePictures(
              desk,
              UiLanguage.valueOf(arguments[2]),
              ThemeMode.valueOf(arguments[3]),
              screens::shoot)
          .all();
    }
    Platform.exit();
    System.exit(0);
  }

  void all() {
    UUID plain = RealPackages.named(desk, language == UiLanguage.CHINESE ? "蜡烛" : "mug");
    UUID waiting = RealPackages.named(desk, language == UiLanguage.CHINESE ? "红茶" : "headphones");
    moment("running", plain, at(Stage.VIDEO_GENERATION, "shots"), Duration.ofSeconds(3));
    moment("begun", plain, event -> event.body() instanceof EventBody.RunStarted, Duration.ZERO);
    moment(
        "retrying",
        plain,
        at(Stage.IMAGE_GENERATION, "render_pictures"),
        Duration.ofSeconds(2),
        new EventBody.StageRetried(
            1,
            8_000,
            ErrorCode.PKG_PROVIDER_FAILED,
            "The provider “local” did not answer in time."));
    moment(
        "failed",
        plain,
        at(Stage.VIDEO_GENERATION, "composing"),
        Duration.ofMinutes(2),
        new EventBody.StageFailed(ErrorCode.PKG_INTERNAL_ERROR, FULL),
        new EventBody.ErrorShown(ErrorCode.PKG_INTERNAL_ERROR, FULL),
        new EventBody.RunFailed(ErrorCode.PKG_INTERNAL_ERROR, FULL));
    moment("waiting", waiting, PackagePictures::never, Duration.ofMinutes(2));
    for (LibraryEntry entry : desk.library().list(LibraryQuery.everything())) {
      moment(
          "of-" + entry.title().replaceAll("[^\\p{L}]+", "-"),
          entry.id(),
          PackagePictures::never,
          Duration.ofHours(3));
    }
  }

  private static final String FULL =
      "The disk is full: artifacts/video/ad.mp4 could not be written. Everything finished before is"
          + " kept. Make space on the disk, then resume the package.";

  private static Predicate<Event> at(Stage stage, String step) {
    return event ->
        event.stage() == stage
            && event.body() instanceof EventBody.Progress progress
            && progress.currentStep().equals(step);
  }

  private static boolean never(Event event) {
    return false;
  }

  private void moment(
      String name, UUID id, Predicate<Event> until, Duration ago, EventBody... more) {
    Desk still = MomentDesk.at(desk, id, until, ago, more);
    Screens.StudioRig rig =
        FxToolkit.on(() -> Screens.StudioRig.over(still, language, mode).staged());
    FxToolkit.run(() -> rig.studio().openPackage(id));
    settle();
    String ending = "-" + language.suffix() + "-" + mode.name().toLowerCase(Locale.ROOT);
    shoot.accept(rig, "package-" + name + ending);
    if (name.equals("waiting") || name.equals("running")) {
      for (Node tab : rig.scene().getRoot().lookupAll(".tab-button")) {
        if (tab instanceof ToggleButton button && !button.isDisabled()) {
          FxToolkit.run(button::fire);
          settle();
          shoot.accept(rig, "package-" + name + "-" + button.getText() + ending);
        }
      }
      FxToolkit.run(() -> stage(rig, 3).fire());
      settle();
      shoot.accept(rig, "package-" + name + "-drawer" + ending);
    }
    FxToolkit.run(rig::end);
    still.close();
  }

  private static ToggleButton stage(Screens.StudioRig rig, int number) {
    return rig.scene().getRoot().lookupAll(".stage-button").stream()
        .map(ToggleButton.class::cast)
        .skip(number)
        .findFirst()
        .orElseThrow();
  }

  /** Lets background work and a few frames pass; a picture has nothing to wait for but time. */
  private static void settle() {
    for (int round = 0; round < 20; round++) {
      FxToolkit.run(() -> {});
      java.util.concurrent.locks.LockSupport.parkNanos(40_000_000);
    }
  }
}
