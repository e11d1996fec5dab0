package app.vitrine.studio.images;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.domain.image.Picture;
import app.vitrine.domain.state.Target;
import app.vitrine.domain.view.PackageView;
import app.vitrine.studio.fixture.DragOut;
import app.vitrine.studio.fixture.Pointing;
import app.vitrine.studio.fixture.QuickPackages;
import app.vitrine.studio.fixture.StudioWindow;
import app.vitrine.studio.fixture.Workshop;
import app.vitrine.studio.screens.FxToolkit;
import app.vitrine.studio.shell.Section;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.IntStream;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What is done with a picture, by pointer in the real window, down to the files. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PictureActionsTest {
  private static final double STROKE = 60;
  private static final double DRAGGED = 40;

  private UUID id;
  private StudioWindow window;

  @BeforeAll
  void make() {
    id = QuickPackages.begin(Workshop.desk(), Workshop.photo(), Target.IMAGES);
    Workshop.finished(id);
    window = StudioWindow.over(Workshop.desk());
  }

  @AfterAll
  void close() {
    window.close();
  }

  @BeforeEach
  void open() {
    FxToolkit.run(() -> window.studio().openPackage(id));
    window.click("Images", ".tab-button");
    window.await("the picture", () -> window.has(".viewer-surface"));
    window.rig().settle();
    dismissNotices();
  }

  @Test
  void a_stroke_that_is_applied_makes_the_picture_anew_with_the_corrected_cut_out()
      throws IOException {
    PackageView before = view();
    Picture first = picture(before);

    window.clickKey("images.adjust");
    window.await("nothing to apply yet", () -> isThere("Apply") && isOff("Apply"));
    window.rig().settle();
    window.clickKey("images.brush_remove");
    paint();
    window.clickKey("images.correct_apply");

    window.awaitKey("images.correct_begun", "Main");
    window.await("the brush is put away", () -> !window.has(".brush-surface"));
    window.await("another version", () -> !picture(view()).file().equals(first.file()));
    Workshop.finished(id);
    PackageView after = view();
    assertThat(opaque(after)).isLessThan(opaque(before));
    window.clickKey("images.details");
    window.awaitKey("images.compare_version", 1);
    window.robot().moveTo(surface());
    window.clickKey("images.details");
    window.await("the details away", () -> !window.has(".details"));
  }

  @Test
  void strokes_that_were_not_applied_are_there_again_when_the_package_is_opened_again() {
    window.clickKey("images.adjust");
    window.await("nothing to apply yet", () -> isThere("Apply") && isOff("Apply"));
    window.rig().settle();
    window.clickKey("images.brush_remove");
    paint();
    window.await("something to apply", () -> !isOff("Apply"));

    FxToolkit.run(() -> window.studio().open(Section.LIBRARY));
    FxToolkit.run(() -> window.studio().openPackage(id));
    window.click("Images", ".tab-button");
    window.await("the stroke is there", () -> isThere("Apply") && !isOff("Apply"));

    window.clickKey("images.correct_discard");
    window.await("the brush is put away", () -> !window.has(".brush-surface"));
    FxToolkit.run(() -> window.studio().open(Section.LIBRARY));
    FxToolkit.run(() -> window.studio().openPackage(id));
    window.click("Images", ".tab-button");
    window.await("the picture", () -> window.has(".viewer-surface"));
    assertThat(FxToolkit.on(() -> window.has(".brush-surface"))).isFalse();
  }

  @Test
  void another_outline_is_chosen_among_those_offered_and_the_picture_made_with_it()
      throws IOException {
    PackageView before = view();
    Picture first = picture(before);

    window.clickKey("images.adjust");
    window.await("other outlines", () -> window.has(".outline"));
    window.rig().settle();
    assertThat(FxToolkit.on(() -> isOff("Apply"))).isTrue();
    window.clickKey("images.outline_without_openings");
    window.await("something to apply", () -> !isOff("Apply"));
    window.press(KeyCode.LEFT);
    window.await("as it was", () -> isOff("Apply"));
    window.press(KeyCode.ESCAPE);
    window.await("the brush is put away by its key", () -> !window.has(".outline"));
    window.clickKey("images.adjust");
    window.await("other outlines", () -> window.has(".outline"));
    window.rig().settle();
    window.clickKey("images.outline_without_openings");
    window.clickKey("images.correct_apply");

    window.awaitKey("images.correct_begun", "Main");
    window.await("another version", () -> !picture(view()).file().equals(first.file()));
    Workshop.finished(id);
    assertThat(opaque(view())).isGreaterThan(opaque(before));
  }

  @Test
  void a_picture_is_made_anew_as_wished() {
    Picture before = picture(view());

    window.clickKey("images.redo");
    window.clickKey("images.wish_warmer");
    window.clickKey("images.redo_go");

    window.awaitKey("images.redo_begun", "Main");
    window.await("another version", () -> !picture(view()).file().equals(before.file()));
    Workshop.finished(id);
    assertThat(picture(view()).wishes()).contains("Warmer light");
  }

  @Test
  void the_line_between_photo_and_picture_is_moved_by_pointer_and_keys() {
    window.clickKey("images.compare");
    window.await("two pictures", () -> window.has(".split"));
    window.rig().settle();
    PictureCanvas canvas = FxToolkit.on(this::canvas);
    double before = FxToolkit.on(() -> canvas.splitProperty().get());

    // The pointer of the display there is not has no sign for what is moved sideways.
    FxToolkit.run(
        () -> {
          Node split = window.find(".split");
          split.fireEvent(held(MouseEvent.MOUSE_PRESSED, split, 0));
          split.fireEvent(held(MouseEvent.MOUSE_DRAGGED, split, DRAGGED));
        });
    double dragged = FxToolkit.on(() -> canvas.splitProperty().get());
    assertThat(dragged).isGreaterThan(before);

    window.press(KeyCode.LEFT);
    assertThat(FxToolkit.on(() -> canvas.splitProperty().get())).isLessThan(dragged);
    window.clickKey("images.compare");
  }

  @Test
  void the_wheel_zooms_and_a_button_fits_the_picture_again() {
    window.robot().moveTo(surface());
    ViewPort fitted = FxToolkit.on(() -> canvas().viewPort());
    Node surface = surface();
    FxToolkit.run(() -> surface.fireEvent(notch()));
    ViewPort closer = FxToolkit.on(() -> canvas().viewPort());
    assertThat(closer.scale()).isGreaterThan(fitted.scale());

    window.clickKey("images.zoom_fit");
    window.await("fitted", () -> canvas().viewPort().scale() == fitted.scale());
  }

  @Test
  void a_pane_come_to_by_its_key_has_its_own_keys_at_once() {
    window.click("Quality", ".tab-button");
    window.press(KeyCode.ALT, KeyCode.DIGIT2);
    window.await("the picture", () -> window.has(".viewer-surface"));
    double fitted = FxToolkit.on(() -> canvas().viewPort().scale());
    window.press(KeyCode.ADD);
    window.await("larger", () -> canvas().viewPort().scale() > fitted);
    window.clickKey("images.zoom_fit");
  }

  private static MouseEvent held(EventType<MouseEvent> kind, Node on, double further) {
    Bounds place = on.localToScene(on.getLayoutBounds());
    return Pointing.held(kind, place.getCenterX() + further, place.getCenterY());
  }

  private static ScrollEvent notch() {
    return new ScrollEvent(
        ScrollEvent.SCROLL,
        100,
        100,
        100,
        100,
        false,
        false,
        false,
        false,
        false,
        false,
        0,
        40,
        0,
        40,
        ScrollEvent.HorizontalTextScrollUnits.NONE,
        0,
        ScrollEvent.VerticalTextScrollUnits.NONE,
        0,
        0,
        null);
  }

  private PictureCanvas canvas() {
    return (PictureCanvas) window.find(".picture-canvas");
  }

  @Test
  void a_picture_is_shown_in_its_folder() {
    window.clickKey("images.reveal");
    assertThat(window.dialogs().revealed()).containsExactly(file(picture(view())));
  }

  @Test
  void a_picture_dragged_out_is_a_file_named_by_the_product() {
    Node picture = surface();
    window.robot().moveTo(picture);
    window.rig().settle();

    DragOut desktop = DragOut.next();
    window.robot().drag(picture).moveBy(DRAGGED, 0).drop();

    assertThat(desktop.files()).hasSize(1);
    assertThat(desktop.files().getFirst())
        .hasFileName(HandedOut.name(view().title(), "Main", ".png"))
        .hasSameBinaryContentAs(file(picture(view())));
  }

  /** They lie over what is done with a picture. */
  private void dismissNotices() {
    while (FxToolkit.on(() -> window.has(".toast"))) {
      window.click("Dismiss", ".toast");
    }
  }

  /** Draws over the middle of the product. */
  private void paint() {
    window.robot().moveTo(surface()).moveBy(-STROKE / 2, 0);
    window.robot().press(MouseButton.PRIMARY).moveBy(STROKE, 0).release(MouseButton.PRIMARY);
  }

  private Node surface() {
    return FxToolkit.on(() -> window.find(".viewer-surface"));
  }

  private boolean isThere(String button) {
    return window.sees(button);
  }

  private boolean isOff(String button) {
    return window.seen(button).isDisabled();
  }

  private PackageView view() {
    return Workshop.desk().orchestrator().describe(id);
  }

  private static Picture picture(PackageView view) {
    return requireNonNull(view.pictures()).pictures().getFirst();
  }

  private Path file(Picture picture) {
    return folder().resolve(picture.file().file());
  }

  private Path folder() {
    return Workshop.desk().project(view().workflowId());
  }

  /** How many pixels the cut-out keeps. */
  private long opaque(PackageView view) throws IOException {
    String file = requireNonNull(view.analysis()).cutout().file();
    BufferedImage cutout = ImageIO.read(folder().resolve(file).toFile());
    return IntStream.range(0, cutout.getWidth() * cutout.getHeight())
        .map(at -> cutout.getRGB(at % cutout.getWidth(), at / cutout.getWidth()) >>> 24)
        .filter(alpha -> alpha == 255)
        .count();
  }
}
