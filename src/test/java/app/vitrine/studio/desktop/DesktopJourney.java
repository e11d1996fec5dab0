package app.vitrine.studio.desktop;

import app.vitrine.bootstrap.Desks;
import app.vitrine.studio.StudioApp;
import app.vitrine.studio.desk.Desk;
import app.vitrine.studio.desk.DeskOpener;
import app.vitrine.studio.instance.Visitor;
import app.vitrine.studio.screens.FxToolkit;
import app.vitrine.studio.text.UiLanguage;
import app.vitrine.studio.text.Words;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.WritableImage;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.TransferMode;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.stage.Window;
import javax.imageio.ImageIO;

/**
 * A merchant's way through the real window: a photo dragged in from another one, replaced through
 * the system's chooser, a package made, approved, exported, another photo handed over by a second
 * start, the window closed. Each step is said on standard output; a step that does not come about
 * ends it with an error.
 */
public final class DesktopJourney {
  private static final Words WORDS = new Words(UiLanguage.ENGLISH);
  private static final int OTHER_WIDTH = 1500;
  private static final int OTHER_HEIGHT = 1200;

  private final Path data;
  private final Path pictures;
  private final Hands hands = new Hands();

  private DesktopJourney(Path data, Path pictures) {
    this.data = data;
    this.pictures = pictures;
  }

  /** The arguments are a data folder, which is to be empty, and a folder for pictures. */
  public static void main(String[] arguments) throws IOException {
    Path data = Path.of(arguments[0]);
    Path pictures = Path.of(arguments[1]);
    Files.createDirectories(data);
    Files.createDirectories(pictures);
    StudioApp.launch(met(Desks.opener(data), pictures), List.of());
    said("the window closed and the program ended");
    System.exit(0);
  }

  /** Begins when the desk is opened: by then the window is there. */
  private static DeskOpener met(DeskOpener opener, Path pictures) {
    return new DeskOpener() {
      @Override
      public Map<String, String> saved() {
        return opener.saved();
      }

      @Override
      public Path folder() {
        return opener.folder();
      }

      @Override
      public Desk open() {
        Thread.ofPlatform().daemon().name("merchant").start(() -> meet(opener.folder(), pictures));
        return opener.open();
      }
    };
  }

  private static void meet(Path data, Path pictures) {
    DesktopJourney journey = new DesktopJourney(data, pictures);
    try {
      journey.go();
    } catch (RuntimeException | Error | IOException failed) {
      failed.printStackTrace();
      journey.picture("failed");
      Runtime.getRuntime().halt(1);
    }
  }

  private void go() throws IOException {
    Stage window = window();
    FxToolkit.run(() -> window.setMaximized(true));
    FxToolkit.await("the window fills the display", () -> window.getScene().getWidth() > 1400);
    said("the window is " + window.getWidth() + " x " + window.getHeight());
    drop(window);
    choose(window);
    words(window);
    make(window);
    decide(window);
    export(window);
    comeAgain(window);
    hands.press("alt+F4");
  }

  private static Stage window() {
    FxToolkit.await(
        "the studio is open",
        () ->
            Window.getWindows().stream()
                .anyMatch(each -> each.getScene().getRoot().lookup(".photo-card") != null));
    return (Stage) FxToolkit.on(() -> Window.getWindows().getFirst());
  }

  /** Another program's window, as far as the system can tell, from which a file is dragged. */
  private void drop(Stage window) throws IOException {
    Path photo = sample("enamel-mug.jpg");
    Label file = new Label(photo.getFileName().toString());
    Stage files =
        FxToolkit.on(
            () -> {
              file.setMinSize(150, 60);
              file.setOnDragDetected(
                  event -> {
                    ClipboardContent content = new ClipboardContent();
                    content.putFiles(List.of(photo.toFile()));
                    file.startDragAndDrop(TransferMode.COPY).setContent(content);
                    event.consume();
                  });
              Stage stage = new Stage(StageStyle.UNDECORATED);
              stage.setScene(new Scene(file));
              stage.setAlwaysOnTop(true);
              stage.setX(20);
              stage.setY(600);
              stage.show();
              return stage;
            });
    Node card = node(window, "the place for a photo", is(".photo-card"));
    hands.drag(file, card);
    FxToolkit.await("the photo dropped is shown", () -> shown(window, ".photo-bar"));
    FxToolkit.run(files::close);
    picture("dropped");
    said("a photo dragged from another window was taken in");
  }

  private void choose(Stage window) throws IOException {
    File other = File.createTempFile("other", ".png");
    BufferedImage plain = new BufferedImage(OTHER_WIDTH, OTHER_HEIGHT, BufferedImage.TYPE_INT_RGB);
    plain
        .createGraphics()
        .drawImage(
            ImageIO.read(sample("tea-tin.jpg").toFile()), 0, 0, OTHER_WIDTH, OTHER_HEIGHT, null);
    ImageIO.write(plain, "png", other);
    hands.click(node(window, "replace", says("create.replace")));
    answer("common.choose_photos", other.toPath());
    FxToolkit.await(
        "the photo chosen is shown",
        () -> all(window).anyMatch(each -> text(each).equals(OTHER_WIDTH + " × " + OTHER_HEIGHT)));
    picture("chosen");
    said("a photo was chosen in the system's dialog");
  }

  /** Answers the system's dialog with a path. */
  private void answer(String titleKey, Path path) {
    FxToolkit.await("the system's dialog", () -> hands.sees(WORDS.text(titleKey)));
    hands.fill(path.toString());
  }

  private void words(Stage window) {
    hands.click(
        node(
            window,
            "the brief",
            each ->
                each instanceof TextInputControl area
                    && area.getPrefHeight() != 0
                    && each.getStyleClass().contains("text-area")));
    hands.type("A tea tin, 120 g of green tea. The lid closes tight. For the office.");
    FxToolkit.await(
        "the words are there",
        () ->
            all(window)
                .anyMatch(
                    each ->
                        each instanceof TextInputControl area
                            && area.getText() != null
                            && area.getText().endsWith("office.")));
    said("facts were typed");
  }

  private void make(Stage window) {
    hands.click(node(window, "create", says("create.create_n", 1)));
    Node approve =
        node(
            window,
            "approve, when it can be pressed",
            each -> says("packages.approve").test(each) && !each.isDisabled());
    picture("made");
    for (Node tab :
        FxToolkit.on(
            () ->
                all(window)
                    .filter(
                        each ->
                            each instanceof ToggleButton
                                && each.getStyleClass().contains("tab-button"))
                    .toList())) {
      hands.click(tab);
      FxToolkit.frames(10);
      picture("pane-" + FxToolkit.on(() -> text(tab)).toLowerCase(java.util.Locale.ROOT));
    }
    hands.click(approve);
    said("a package was made");
  }

  private void decide(Stage window) {
    node(window, "undo", says("packages.undo"));
    said("it was approved, and could be taken back");
  }

  private void export(Stage window) throws IOException {
    Path to = Files.createTempDirectory("exported");
    hands.click(
        node(window, "export", each -> says("packages.export").test(each) && !each.isDisabled()));
    hands.click(node(window, "choose a folder", says("packages.choose_folder")));
    answer("packages.export_folder", to);
    hands.click(
        node(
            window,
            "export it",
            each -> says("packages.export_do").test(each) && !each.isDisabled()));
    FxToolkit.await("files are there", () -> to.toFile().list().length > 0);
    picture("exported");
    try (Stream<Path> files = Files.walk(to)) {
      said("exported " + files.filter(Files::isRegularFile).count() + " files");
    }
  }

  /** What a second start does, while the window is out of sight. */
  private void comeAgain(Stage window) throws IOException {
    FxToolkit.run(() -> window.setIconified(true));
    FxToolkit.await("the window is out of sight", () -> !window.isFocused());
    if (!Visitor.ring(data, List.of(sample("leather-wallet.jpg")))) {
      throw new IllegalStateException("nobody heard the second start");
    }
    FxToolkit.await("in front again", () -> !window.isIconified() && window.isFocused());
    FxToolkit.await("the photo passed on is shown", () -> shown(window, ".photo-bar"));
    picture("again");
    said("a second start brought the window to the front, with its photo");
  }

  private static Path sample(String name) throws IOException {
    return Path.of("assets", "samples", name).toRealPath();
  }

  private static Predicate<Node> is(String style) {
    return node -> node.getStyleClass().contains(style.substring(1));
  }

  private static Predicate<Node> says(String key, Object... values) {
    String wanted = WORDS.text(key, values);
    return node -> text(node).equals(wanted);
  }

  private static String text(Node node) {
    return node instanceof Labeled labeled && labeled.getText() != null ? labeled.getText() : "";
  }

  private static boolean shown(Stage window, String style) {
    return all(window).anyMatch(is(style));
  }

  /** Everything that is visible, in the order of drawing. */
  private static Stream<Node> all(Stage window) {
    return below(window.getScene().getRoot());
  }

  private static Stream<Node> below(Node node) {
    if (!node.isVisible()) {
      return Stream.empty();
    }
    Stream<Node> self = Stream.of(node);
    return node instanceof Parent parent
        ? Stream.concat(
            self, parent.getChildrenUnmodifiable().stream().flatMap(DesktopJourney::below))
        : self;
  }

  private static Node node(Stage window, String what, Predicate<Node> wanted) {
    FxToolkit.await(what, () -> all(window).anyMatch(wanted));
    return FxToolkit.on(() -> all(window).filter(wanted).findFirst().orElseThrow());
  }

  private void picture(String name) {
    WritableImage screen =
        FxToolkit.on(() -> new Robot().getScreenCapture(null, 0, 0, 1440, 900, false));
    try {
      ImageIO.write(
          SwingFXUtils.fromFXImage(screen, null), "png", pictures.resolve(name + ".png").toFile());
    } catch (IOException unwritten) {
      throw new UncheckedIOException(unwritten);
    }
  }

  private static void said(String what) {
    System.out.println("desktop: " + what);
  }
}
