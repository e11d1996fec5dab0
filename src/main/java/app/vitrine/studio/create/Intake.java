package app.vitrine.studio.create;

import app.vitrine.domain.work.CancelToken;
import app.vitrine.studio.control.Notice;
import app.vitrine.studio.control.Notices;
import app.vitrine.studio.control.Troubles;
import app.vitrine.studio.desk.Desk;
import app.vitrine.studio.desk.SampleProduct;
import app.vitrine.studio.fx.FxBridge;
import app.vitrine.studio.text.Said;
import app.vitrine.studio.text.UiLanguage;
import app.vitrine.studio.text.Words;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** How photos come in: dropped, chosen, pasted, or as a sample; each returns at once. */
public final class Intake {
  private final Desk desk;
  private final FxBridge bridge;
  private final Words words;
  private final Troubles troubles;
  private final Notices notices;
  private final List<Draft> drafts;
  private final Consumer<Taken> taken;
  private final ReadOnlyObjectWrapper<@Nullable Said> noPhoto = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyIntegerWrapper reading = new ReadOnlyIntegerWrapper();
  private final StringProperty ahead = new SimpleStringProperty("");

  /**
   * Drafts that came in, at least one.
   *
   * @param instead the one whose place the first of them takes; null for none
   */
  record Taken(List<Draft> drafts, @Nullable Draft instead) {}

  /**
   * Nothing has come in.
   *
   * @param drafts those there are, to be looked at only
   * @param taken is given what came in
   */
  Intake(
      Desk desk,
      FxBridge bridge,
      Words words,
      Troubles troubles,
      Notices notices,
      List<Draft> drafts,
      Consumer<Taken> taken) {
    this.desk = desk;
    this.bridge = bridge;
    this.words = words;
    this.troubles = troubles;
    this.notices = notices;
    this.drafts = drafts;
    this.taken = taken;
  }

  /** Why what was dropped last gave no photo, where there is none yet; null otherwise. */
  public ReadOnlyObjectProperty<@Nullable Said> noPhotoProperty() {
    return noPhoto.getReadOnlyProperty();
  }

  /** How many drops are being read; a large folder takes a while. */
  public ReadOnlyIntegerProperty readingProperty() {
    return reading.getReadOnlyProperty();
  }

  /** What the merchant writes before there is a photo; the first photo gets it. */
  public StringProperty aheadProperty() {
    return ahead;
  }

  /** Takes in what was dropped or chosen; one photo takes the place of the only one there is. */
  public void drop(List<Path> dropped) {
    read(dropped, null);
  }

  /** Takes in what was chosen in place of a photo. */
  void replace(Draft draft, List<Path> chosen) {
    read(chosen, draft);
  }

  private void read(List<Path> dropped, @Nullable Draft instead) {
    if (dropped.isEmpty()) {
      return;
    }
    UiLanguage language = words.languageProperty().get();
    reading.set(reading.get() + 1);
    bridge.work(
        () -> Arrivals.of(dropped, language),
        arrived -> {
          reading.set(reading.get() - 1);
          take(arrived, instead);
        },
        why -> {
          reading.set(reading.get() - 1);
          tell(why);
        });
  }

  /**
   * Takes in a picture that has no file, as one copied in another program.
   *
   * @param picture is asked for off the screen's thread
   */
  public void paste(Supplier<BufferedImage> picture) {
    reading.set(reading.get() + 1);
    bridge.work(
        () -> desk.keep(picture.get(), new CancelToken()),
        file -> {
          reading.set(reading.get() - 1);
          drop(List.of(file));
        },
        why -> {
          reading.set(reading.get() - 1);
          tell(why);
        });
  }

  /** There was to be a picture, and there is none that can be read. */
  public void nothingToPaste() {
    tookNothing(Said.of("create.nothing_to_paste"));
  }

  /** Puts a product in that comes with Vitrine, unless there is a photo by then. */
  public void trySample() {
    bridge.work(
        desk::samples,
        samples -> {
          if (drafts.isEmpty()) {
            taken.accept(new Taken(List.of(draft(samples.getFirst())), null));
          }
        },
        this::tell);
  }

  private Draft draft(SampleProduct sample) {
    Draft draft = new Draft(sample.photo());
    draft.give(
        words.languageProperty().get() == UiLanguage.CHINESE ? sample.chinese() : sample.english());
    return draft;
  }

  private void take(Arrivals arrived, @Nullable Draft wanted) {
    noPhoto.set(null);
    if (arrived.photos().isEmpty()) {
      tookNothing(Said.of("create.no_photos"));
      return;
    }
    arrived.remark().ifPresent(notices::tell);
    Draft instead = instead(arrived, wanted);
    List<Draft> came = new ArrayList<>();
    for (Arrivals.Photo photo : arrived.photos()) {
      Draft draft = new Draft(photo.file());
      draft.give(photo.words().orElse(""));
      if (came.isEmpty() && instead != null) {
        takeOver(instead, draft, photo.words().isEmpty());
      }
      came.add(draft);
    }
    if (drafts.isEmpty() && !ahead.get().isBlank()) {
      came.getFirst().backgroundProperty().set(ahead.get());
      ahead.set("");
    }
    taken.accept(new Taken(came, instead));
  }

  private @Nullable Draft instead(Arrivals arrived, @Nullable Draft wanted) {
    if (wanted != null) {
      return drafts.contains(wanted) ? wanted : null;
    }
    return arrived.photos().size() == 1 && drafts.size() == 1 ? drafts.getFirst() : null;
  }

  /** The place in the queue stays; so do the words, unless others came and nobody wrote these. */
  private static void takeOver(Draft before, Draft now, boolean wordless) {
    now.priorityProperty().set(before.priorityProperty().get());
    if (wordless || before.isWritten()) {
      now.backgroundProperty().set(before.backgroundProperty().get());
    }
  }

  /** Where there is no photo yet its place says why; beside one, a notice does. */
  private void tookNothing(Said why) {
    if (drafts.isEmpty()) {
      noPhoto.set(why);
    } else {
      notices.tell(Notice.of(Notice.Tone.ATTENTION, why));
    }
  }

  private void tell(Throwable why) {
    notices.tell(troubles.notice(why));
  }
}
