package app.vitrine.studio;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.bootstrap.Desks;
import app.vitrine.store.LibraryEntry;
import app.vitrine.store.LibraryQuery;
import app.vitrine.studio.desk.Desk;
import app.vitrine.studio.fixture.QuickPackages;
import app.vitrine.studio.fixture.SmallPhoto;
import app.vitrine.studio.fixture.StudioWindow;
import app.vitrine.studio.screens.FxToolkit;
import app.vitrine.studio.screens.StandInDesk;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Platform;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What should not be dropped or written: said in a sentence, and nothing is lost by it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadDropsTest {
  private static final int LIMIT = 4_000;
  private static final int LARGEST_SIDE = 8_000;
  private static final int DROPPED = 305;
  private static final int TAKEN = 300;
  private static final Set<String> READING = Set.of("preview", "look");

  @TempDir Path photos;
  private Desk real;
  private StudioWindow window;
  private final AtomicInteger readers = new AtomicInteger();
  private final AtomicInteger mostReaders = new AtomicInteger();
  private final AtomicInteger readOnScreen = new AtomicInteger();
  private volatile Runnable beforeReading = () -> {};

  @BeforeAll
  void openDesk(@TempDir Path data) {
    real = Desks.open(data);
    QuickPackages.preset(real);
  }

  @AfterAll
  void closeDesk() {
    real.close();
  }

  @BeforeEach
  void openWindow() {
    beforeReading = () -> {};
    window = StudioWindow.over(StandInDesk.around(real, this::observed));
  }

  @AfterEach
  void closeWindow() {
    window.close();
    assertThat(readOnScreen).hasValue(0);
    assertThat(mostReaders).hasValueLessThanOrEqualTo(1);
  }

  private @Nullable Object observed(String method, StandInDesk.Call call) throws Throwable {
    if (!READING.contains(method)) {
      return call.make();
    }
    if (Platform.isFxApplicationThread()) {
      readOnScreen.incrementAndGet();
    }
    mostReaders.accumulateAndGet(readers.incrementAndGet(), Math::max);
    try {
      beforeReading.run();
      return call.make();
    } finally {
      readers.decrementAndGet();
    }
  }

  @Test
  void of_a_folder_the_photos_are_taken_with_the_words_beside_them() throws IOException {
    Path folder = Files.createDirectory(photos.resolve("shoot"));
    SmallPhoto.into(folder, "one.jpg");
    SmallPhoto.into(folder, "two.jpg");
    Files.writeString(folder.resolve("one.txt"), "Blue mug, 350 ml");

    window.drop(List.of(folder));

    window.awaitKey("create.photos", 2);
    window.await("its words", () -> area().getText().equals("Blue mug, 350 ml"));
  }

  @Test
  void a_picture_pasted_from_another_program_becomes_the_photo() {
    FxToolkit.run(
        () -> {
          ClipboardContent copied = new ClipboardContent();
          copied.putImage(new WritableImage(640, 480));
          Clipboard.getSystemClipboard().setContent(copied);
        });

    window.press(KeyCode.CONTROL, KeyCode.V);

    window.awaitWords("640 × 480");
  }

  @Test
  void a_folder_without_a_photo_is_said_to_have_none() throws IOException {
    Path folder = Files.createDirectory(photos.resolve("papers"));
    Files.writeString(folder.resolve("bill.pdf"), "x");

    window.drop(List.of(folder));

    window.awaitKey("create.no_photos");
    assertThat(FxToolkit.on(() -> window.sees("Try a sample"))).isTrue();

    window.drop(List.of(SmallPhoto.into(photos, "mug.jpg")));

    window.awaitKey("create.cutout");
    String refused = window.words().text("create.no_photos");
    assertThat(FxToolkit.on(() -> window.sees(refused))).isFalse();
  }

  @Test
  void of_too_many_photos_as_many_as_fit_are_taken_and_the_rest_is_counted() throws IOException {
    Path folder = Files.createDirectory(photos.resolve("many"));
    byte[] photo = Files.readAllBytes(SmallPhoto.into(photos, "pattern.jpg"));
    List<Path> all = new ArrayList<>();
    for (int at = 0; at < DROPPED; at++) {
      all.add(Files.write(folder.resolve("photo-" + at + ".jpg"), photo));
    }

    window.drop(all);

    window.awaitKey("create.too_many", TAKEN, DROPPED - TAKEN);
    window.awaitKey("create.photos", TAKEN);
    window.awaitKey("create.finding_product_found");
    assertThat(FxToolkit.on(() -> ((ListView<?>) window.find(".draft-strip")).getItems()))
        .hasSize(TAKEN);
  }

  @Test
  void a_photo_that_vanishes_before_it_is_read_is_named_and_another_can_be_chosen() {
    Path gone = SmallPhoto.into(photos, "gone.jpg");
    beforeReading = () -> assertThat(gone.toFile().delete()).isTrue();
    window.drop(List.of(gone));
    window.awaitWords("There is no file at \"" + gone + "\".");
    assertThat(FxToolkit.on(() -> window.seen("Create package").isDisabled())).isTrue();

    beforeReading = () -> {};
    window.dialogs().answerPhotos(List.of(SmallPhoto.into(photos, "there.jpg")));
    window.clickKey("create.replace_photo");
    window.awaitKey("create.finding_product_found");
  }

  @Test
  void a_text_named_like_a_photo_is_refused_and_what_was_written_stays() throws IOException {
    window.drop(List.of(SmallPhoto.into(photos, "good.jpg")));
    window.awaitKey("create.finding_product_found");
    window.clickOn(".create .text-area");
    window.write("Mug");
    Path text = Files.writeString(photos.resolve("notes.jpg"), "This is no photo.");

    window.drop(List.of(text));

    window.awaitWords("The file is not a picture.");
    assertThat(FxToolkit.on(() -> area().getText())).isEqualTo("Mug");
  }

  @Test
  void the_screen_goes_on_while_the_largest_photo_is_read() throws IOException {
    Path large = photos.resolve("large.png");
    ImageIO.write(
        new BufferedImage(LARGEST_SIDE, LARGEST_SIDE, BufferedImage.TYPE_BYTE_BINARY),
        "png",
        large.toFile());
    CountDownLatch asked = new CountDownLatch(1);
    beforeReading = () -> awaited(asked);
    window.drop(List.of(large));
    window.await("the photo being read", () -> readers.get() == 1);

    window.click("Library", ".rail-entry");
    window.await("the library", () -> window.has(".library"));
    window.click("New", ".rail-entry");
    asked.countDown();

    window.await("its preview", () -> window.has(".photo-bar"));
    window.awaitWords("8000 × 8000");
  }

  @Test
  void words_beyond_the_limit_are_kept_whole_until_they_are_shortened() {
    String words = "🫖 قهوة שלום 茶 ".repeat(LIMIT).substring(0, 2 * LIMIT);
    String tooLong = words.substring(0, words.offsetByCodePoints(0, LIMIT)) + "é";
    window.drop(List.of(SmallPhoto.into(photos, "tea.jpg")));
    window.awaitKey("create.finding_product_found");
    window.clickOn(".create .text-area");
    FxToolkit.run(
        () -> {
          ClipboardContent content = new ClipboardContent();
          content.putString(tooLong);
          Clipboard.getSystemClipboard().setContent(content);
        });
    window.press(KeyCode.CONTROL, KeyCode.V);

    window.awaitKey("create.too_long", 1, LIMIT);
    window.awaitWords("4,001 / 4,000");
    assertThat(FxToolkit.on(() -> area().getText())).isEqualTo(tooLong);
    assertThat(FxToolkit.on(() -> window.seen("Create package").isDisabled())).isTrue();

    window.press(KeyCode.BACK_SPACE);
    window.click("Create package");
    window.await("the package", () -> window.has(".stage"));
    LibraryEntry made = real.library().list(LibraryQuery.everything()).getFirst();
    real.orchestrator().cancel(made.id(), "");
    assertThat(real.orchestrator().describe(made.id()).input().background())
        .isEqualTo(tooLong.substring(0, tooLong.length() - 1).strip());
  }

  private TextArea area() {
    return (TextArea) window.find(".create .text-area");
  }

  private static void awaited(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
