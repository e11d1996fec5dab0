package app.vitrine.studio.screens;

import app.vitrine.studio.desk.Desk;
import app.vitrine.studio.fixture.Guide;
import app.vitrine.studio.screens.Screens.StudioRig;
import app.vitrine.studio.shell.Section;
import java.nio.file.Path;
import java.util.UUID;
import java.util.function.BiConsumer;

/** Pictures of what a person comes to within a screen: choices open, things chosen, tools out. */
final class WayPictures {
  private static final Path SAMPLES = Path.of("assets/samples");
  private static final int COPY = 0;
  private static final int IMAGES = 1;
  private static final int VIDEO = 2;

  private final Desk desk;
  private final StudioRig rig;
  private final Guide guide;
  private final BiConsumer<StudioRig, String> shoot;
  private final String ending;

  /**
   * Pictures of ways through a studio.
   *
   * @param shoot takes one under a name
   * @param ending of every name
   */
  WayPictures(Desk desk, StudioRig rig, BiConsumer<StudioRig, String> shoot, String ending) {
    this.desk = desk;
    this.rig = rig;
    this.guide = new Guide(rig);
    this.shoot = shoot;
    this.ending = ending;
  }

  void all() {
    aQueue();
    theLibrary();
    aPackage(RealPackages.edited(desk));
    export(RealPackages.approved(desk));
  }

  private void aQueue() {
    guide.drop(
        SAMPLES.resolve("enamel-mug.jpg"),
        SAMPLES.resolve("tea-tin.jpg"),
        SAMPLES.resolve("leather-wallet.jpg"));
    guide.awaitWords("create.finding_product_found");
    shoot("new-queue");
    guide.fire("create.change_options");
    shoot("new-options");
    guide.fire("create.close_options");
    guide.dropNone();
  }

  private void theLibrary() {
    guide.open(Section.LIBRARY);
    guide.await(".tile");
    guide.pick();
    guide.await(".selection-bar");
    shoot("library-chosen");
    guide.fire("library.choose_none");
    guide.fire("library.as_table");
    guide.await(".line");
    shoot("library-table");
    guide.fire("library.as_grid");
    UUID put = RealPackages.approved(desk);
    desk.delete(put);
    guide.open(Section.NEW);
    guide.open(Section.LIBRARY);
    guide.fire("library.bin_n", 1);
    guide.await(".tile");
    shoot("library-bin");
    guide.fire("library.leave_bin");
    desk.restore(put);
  }

  private void aPackage(UUID id) {
    guide.openPane(id, COPY);
    guide.fire("copy.compare");
    guide.await(".compare-page");
    shoot("package-compared");
    guide.openPane(id, IMAGES);
    guide.fire("images.adjust");
    guide.awaitWords("images.correct_apply");
    guide.awaitNo(".outlines .progress-indicator");
    shoot("package-brush");
    guide.openPane(id, VIDEO);
    guide.fire("video.change_shot", 1);
    guide.await(".shot-editor");
    shoot("package-shot");
  }

  private void export(UUID id) {
    guide.openPane(id, COPY);
    guide.fire("packages.export");
    guide.await(".preflight");
    shoot("package-export");
    guide.clear();
  }

  private void shoot(String name) {
    shoot.accept(rig, name + ending);
  }
}
