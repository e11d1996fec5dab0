package app.vitrine.studio.theme;

import app.vitrine.studio.text.ScreenFiles;
import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/** The studio's looks: colours light or dark, as the system or the person wants, and text size. */
public final class Appearance {
  /** Text size in pixels at 100 %. */
  public static final double TEXT_SIZE = 14;

  private static final Pattern PIXELS = Pattern.compile("(\\d+)px");
  private static final String FOLDER = "/app/vitrine/studio/theme/";
  private static final List<String> SHEETS =
      Stream.concat(Stream.of("base", "controls"), ScreenFiles.NAMES.stream()).toList();
  private static final List<String> FONTS =
      List.of("NotoSansSC-Regular.ttf", "NotoSansSC-Bold.ttf");
  private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");

  private static final String ICONS = read("icons");

  private final ObjectProperty<ThemeMode> mode = new SimpleObjectProperty<>(ThemeMode.SYSTEM);
  private final DoubleProperty textScale = new SimpleDoubleProperty(1);
  private final BooleanProperty dark = new SimpleBooleanProperty();
  private final Supplier<ReadOnlyObjectProperty<ColorScheme>> system;
  private final InvalidationListener follow = changed -> choose();

  /** Looks that may follow the system's colours. */
  public Appearance() {
    this(() -> Platform.getPreferences().colorSchemeProperty());
  }

  /**
   * Looks.
   *
   * @param system the colours the system wants; asked for on the screen's thread
   */
  Appearance(Supplier<ReadOnlyObjectProperty<ColorScheme>> system) {
    this.system = system;
  }

  /** Which colours are wanted. */
  public ObjectProperty<ThemeMode> modeProperty() {
    return mode;
  }

  /** 0.85 to 2; 1 is the usual size. */
  public DoubleProperty textScaleProperty() {
    return textScale;
  }

  /** Starts to follow the system until {@link #stop()}; on the screen's thread. */
  public void start() {
    for (String font : FONTS) {
      InputStream in =
          Objects.requireNonNull(getClass().getResourceAsStream("/assets/fonts/" + font));
      Font.loadFont(in, TEXT_SIZE);
    }
    mode.addListener(follow);
    system.get().addListener(follow);
    choose();
  }

  /** Follows the system no more, which else holds every scene dressed here as long as it lasts. */
  public void stop() {
    system.get().removeListener(follow);
  }

  /** Dresses a scene and keeps it dressed. */
  public void dress(Scene scene) {
    scene.getStylesheets().add(icons());
    for (String sheet : SHEETS) {
      scene.getStylesheets().add(FOLDER + sheet + ".css");
    }
    Runnable apply =
        () -> {
          scene.getRoot().pseudoClassStateChanged(DARK, dark.get());
          scene.getRoot().setStyle("-fx-font-size: " + TEXT_SIZE * textScale.get() + "px;");
        };
    dark.addListener((value, old, now) -> apply.run());
    textScale.addListener(
        (value, old, now) -> {
          scene.getStylesheets().set(0, icons());
          apply.run();
        });
    scene.rootProperty().addListener((value, old, now) -> apply.run());
    apply.run();
  }

  /** The sheet with the sizes of icons, scaled as the text is. */
  private String icons() {
    String sheet =
        PIXELS
            .matcher(ICONS)
            .replaceAll(
                found ->
                    String.format(
                        Locale.ROOT, "%.1fpx", Integer.parseInt(found.group(1)) * textScale.get()));
    return "data:text/css;base64,"
        + Base64.getEncoder().encodeToString(sheet.getBytes(StandardCharsets.UTF_8));
  }

  private static String read(String sheet) {
    try (InputStream in =
        Objects.requireNonNull(Appearance.class.getResourceAsStream(FOLDER + sheet + ".css"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private void choose() {
    boolean wanted =
        switch (mode.get()) {
          case LIGHT -> false;
          case DARK -> true;
          case SYSTEM -> system.get().get() == ColorScheme.DARK;
        };
    dark.set(wanted);
    Application.setUserAgentStylesheet(
        wanted
            ? new PrimerDark().getUserAgentStylesheet()
            : new PrimerLight().getUserAgentStylesheet());
  }
}
