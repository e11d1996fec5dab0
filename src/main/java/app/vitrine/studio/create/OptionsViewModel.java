package app.vitrine.studio.create;

import app.vitrine.domain.brief.AspectRatio;
import app.vitrine.domain.brief.Channel;
import app.vitrine.domain.brief.Language;
import app.vitrine.domain.brief.PackageOptions;
import app.vitrine.domain.brief.Priority;
import app.vitrine.domain.brief.VideoStyle;
import app.vitrine.domain.brief.Voice;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;
import org.jspecify.annotations.Nullable;

/** What may be chosen about a package; begins with the usual choices. */
public final class OptionsViewModel {
  private final IntegerProperty copyVariants;
  private final IntegerProperty imageVariants;
  private final IntegerProperty videoSeconds;
  private final BooleanProperty approval;
  private final BooleanProperty sound;
  private final BooleanProperty voice;
  private final ObservableSet<Language> languages = FXCollections.observableSet();
  private final ObservableSet<Channel> channels;
  private final ObjectProperty<@Nullable VideoStyle> style = new SimpleObjectProperty<>();
  private final ObjectProperty<AspectRatio> shape;
  private final ObjectProperty<Priority> priority;

  public OptionsViewModel(PackageOptions usual) {
    copyVariants = new SimpleIntegerProperty(usual.copyVariants());
    imageVariants = new SimpleIntegerProperty(usual.imageVariants());
    videoSeconds = new SimpleIntegerProperty(usual.videoDurationSec());
    approval = new SimpleBooleanProperty(usual.requireApproval());
    sound = new SimpleBooleanProperty(usual.includeAudio());
    voice = new SimpleBooleanProperty(usual.voice() == Voice.SYSTEM);
    languages.addAll(usual.languages());
    style.set(usual.style());
    channels = FXCollections.observableSet(usual.channels().toArray(Channel[]::new));
    shape = new SimpleObjectProperty<>(usual.aspectRatio());
    priority = new SimpleObjectProperty<>(usual.priority());
  }

  /** Begins anew with other usual choices. */
  public void begin(PackageOptions usual) {
    copyVariants.set(usual.copyVariants());
    imageVariants.set(usual.imageVariants());
    videoSeconds.set(usual.videoDurationSec());
    approval.set(usual.requireApproval());
    sound.set(usual.includeAudio());
    voice.set(usual.voice() == Voice.SYSTEM);
    languages.retainAll(usual.languages());
    languages.addAll(usual.languages());
    channels.addAll(usual.channels());
    channels.retainAll(usual.channels());
    style.set(usual.style());
    shape.set(usual.aspectRatio());
    priority.set(usual.priority());
  }

  /** Calls {@code changed} whenever a choice changes. */
  public void follow(Runnable changed) {
    for (ObservableValue<?> value :
        List.of(
            copyVariants,
            imageVariants,
            videoSeconds,
            approval,
            sound,
            voice,
            style,
            shape,
            priority)) {
      value.addListener((observable, old, now) -> changed.run());
    }
    languages.addListener((SetChangeListener<Language>) change -> changed.run());
    channels.addListener((SetChangeListener<Channel>) change -> changed.run());
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

  /** Whether a voice of the system reads the film's captions over the music. */
  public BooleanProperty voiceProperty() {
    return voice;
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
  public PackageOptions options() {
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
        wanted.isEmpty() ? Channel.standard() : wanted,
        voice.get() ? Voice.SYSTEM : Voice.OFF);
  }
}
