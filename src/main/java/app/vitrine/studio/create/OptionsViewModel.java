package app.vitrine.studio.create;

import app.vitrine.domain.brief.AspectRatio;
import app.vitrine.domain.brief.Channel;
import app.vitrine.domain.brief.Language;
import app.vitrine.domain.brief.PackageOptions;
import app.vitrine.domain.brief.Priority;
import app.vitrine.domain.brief.VideoStyle;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import org.jspecify.annotations.Nullable;

/** What may be chosen about a package; begins with the usual choices. */
public final class OptionsViewModel {
  private final IntegerProperty copyVariants;
  private final IntegerProperty imageVariants;
  private final IntegerProperty videoSeconds;
  private final BooleanProperty approval;
  private final BooleanProperty sound;
  private final ObservableSet<Language> languages = FXCollections.observableSet();
  private final ObservableSet<Channel> channels;
  private final ObjectProperty<@Nullable VideoStyle> style = new SimpleObjectProperty<>();
  private final ObjectProperty<AspectRatio> shape;
  private final ObjectProperty<Priority> priority;

  public OptionsViewModel() {
    PackageOptions usual = PackageOptions.defaults();
    copyVariants = new SimpleIntegerProperty(usual.copyVariants());
    imageVariants = new SimpleIntegerProperty(usual.imageVariants());
    videoSeconds = new SimpleIntegerProperty(usual.videoDurationSec());
    approval = new SimpleBooleanProperty(usual.requireApproval());
    sound = new SimpleBooleanProperty(usual.includeAudio());
    channels = FXCollections.observableSet(usual.channels().toArray(Channel[]::new));
    shape = new SimpleObjectProperty<>(usual.aspectRatio());
    priority = new SimpleObjectProperty<>(usual.priority());
  }

  /** 1 to 5 texts a channel. */
  public IntegerProperty copyVariantsProperty() {
    return copyVariants;
  }

  /** 1 to 8 pictures. */
  public IntegerProperty imageVariantsProperty() {
    return imageVariants;
  }

  /** 6 to 60 seconds. */
  public IntegerProperty videoSecondsProperty() {
    return videoSeconds;
  }

  /** Whether the person is asked before a package counts as done. */
  public BooleanProperty approvalProperty() {
    return approval;
  }

  /** Whether the film has music. */
  public BooleanProperty soundProperty() {
    return sound;
  }

  /** Languages of the copy; none for the text's own. */
  public ObservableSet<Language> languages() {
    return languages;
  }

  /** Where the copy is for; never empty. */
  public ObservableSet<Channel> channels() {
    return channels;
  }

  /** The film's style; null to have it chosen. */
  public ObjectProperty<@Nullable VideoStyle> styleProperty() {
    return style;
  }

  public ObjectProperty<AspectRatio> shapeProperty() {
    return shape;
  }

  public ObjectProperty<Priority> priorityProperty() {
    return priority;
  }

  /** The choices as a request takes them. */
  PackageOptions options() {
    List<Channel> wanted =
        java.util.Arrays.stream(Channel.values()).filter(channels::contains).toList();
    return new PackageOptions(
        copyVariants.get(),
        imageVariants.get(),
        videoSeconds.get(),
        approval.get(),
        false,
        java.util.Arrays.stream(Language.values()).filter(languages::contains).toList(),
        style.get(),
        shape.get(),
        priority.get(),
        sound.get(),
        wanted.isEmpty() ? Channel.standard() : wanted);
  }
}
