package app.vitrine.studio.create;

import app.vitrine.domain.analysis.PhotoFinding;
import app.vitrine.domain.brief.Priority;
import app.vitrine.studio.text.Said;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ListProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleListProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;

/** A package that is not asked for yet: a photo and what the merchant says about the product. */
public final class Draft {
  /** Most characters about a product. */
  public static final int LONGEST_BACKGROUND = 4_000;

  /** Where looking at the photo stands. */
  public enum PhotoState {
    READING,
    SHOWN,
    LOOKED_AT,
    REFUSED
  }

  private final Path photo;
  private final String name;
  private final ObjectProperty<PhotoState> state = new SimpleObjectProperty<>(PhotoState.READING);
  private final ObjectProperty<@Nullable Image> thumb = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable BufferedImage> preview = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable BufferedImage> cutout = new SimpleObjectProperty<>();
  private final ListProperty<PhotoFinding> findings =
      new SimpleListProperty<>(FXCollections.observableArrayList());
  private final StringProperty size = new SimpleStringProperty("");
  private final ObjectProperty<@Nullable Said> refusal = new SimpleObjectProperty<>();
  private final StringProperty background = new SimpleStringProperty("");
  private String given = "";
  private final ObjectProperty<@Nullable Said> backgroundRefusal = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable Priority> priority = new SimpleObjectProperty<>();
  private final StringProperty language = new SimpleStringProperty("");
  private final ObjectProperty<List<String>> facts = new SimpleObjectProperty<>(List.of());

  Draft(Path photo) {
    this.photo = photo;
    this.name = String.valueOf(photo.getFileName());
  }

  /** The photo's file. */
  public Path photo() {
    return photo;
  }

  /** The file's name. */
  public String name() {
    return name;
  }

  public ObjectProperty<PhotoState> stateProperty() {
    return state;
  }

  /** The photo at a thumbnail's size; null before it is read. */
  public ObjectProperty<@Nullable Image> thumbProperty() {
    return thumb;
  }

  /**
   * The photo at a display's size; null before it is read, and when others were looked at since.
   */
  public ObjectProperty<@Nullable BufferedImage> previewProperty() {
    return preview;
  }

  /**
   * The product without its background; null before it is found, and when others were looked at.
   */
  public ObjectProperty<@Nullable BufferedImage> cutoutProperty() {
    return cutout;
  }

  /** What was noticed about the photo. */
  public ListProperty<PhotoFinding> findingsProperty() {
    return findings;
  }

  /** Width × height of the photo; empty before it is read. */
  public StringProperty sizeProperty() {
    return size;
  }

  /** Why the photo cannot be used; null when it can. */
  public ObjectProperty<@Nullable Said> refusalProperty() {
    return refusal;
  }

  /** What the merchant says about the product. */
  public StringProperty backgroundProperty() {
    return background;
  }

  /** Words that came with the photo. */
  void give(String words) {
    given = words;
    background.set(words);
  }

  /** Whether somebody wrote about the product here, beyond what came with the photo. */
  boolean isWritten() {
    return !background.get().isBlank() && !background.get().equals(given);
  }

  /** Why the text cannot be used; null when it can. */
  public ObjectProperty<@Nullable Said> backgroundRefusalProperty() {
    return backgroundRefusal;
  }

  /** Its own place in the queue; null for that of all. */
  public ObjectProperty<@Nullable Priority> priorityProperty() {
    return priority;
  }

  /** Code of the language noticed in the text; empty before. */
  public StringProperty languageProperty() {
    return language;
  }

  /** The facts found in the text, in its words. */
  public ObjectProperty<List<String>> factsProperty() {
    return facts;
  }

  /** Characters about the product as a person counts them. */
  public int length() {
    return length(background.get().strip());
  }

  /** Characters as a person counts them: a sign outside the basic plane is one. */
  static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  /** Whether a package can be made of it. */
  public BooleanBinding readyBinding() {
    return Bindings.createBooleanBinding(
        () ->
            (state.get() == PhotoState.SHOWN || state.get() == PhotoState.LOOKED_AT)
                && !background.get().isBlank()
                && length() <= LONGEST_BACKGROUND,
        state,
        background);
  }
}
