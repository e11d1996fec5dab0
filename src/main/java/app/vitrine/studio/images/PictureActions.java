package app.vitrine.studio.images;

import app.vitrine.domain.revision.Revision;
import app.vitrine.domain.revision.VariantChoice;
import app.vitrine.domain.state.Target;
import app.vitrine.domain.view.PackageView;
import app.vitrine.studio.control.Dialogs;
import app.vitrine.studio.control.Notice;
import app.vitrine.studio.images.ImagesViewModel.Look;
import app.vitrine.studio.packages.PaneContext;
import app.vitrine.studio.text.Said;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** What may be done with the picture looked at. */
final class PictureActions {
  /** Longer side of the photo while its cut-out is corrected: a stroke answers at once. */
  private static final int WORKING_PIXELS = 1_000;

  private final ImagesViewModel model;
  private final PaneContext context;
  private final BooleanProperty asking = new SimpleBooleanProperty();
  private boolean resting;

  PictureActions(ImagesViewModel model) {
    this.model = model;
    this.context = model.context();
  }

  /** Whether something was just asked for and is not answered yet. */
  BooleanProperty askingProperty() {
    return asking;
  }

  /** Has the picture made anew, with a wish that is asked for. */
  void redo() {
    PictureItem item = model.selectedProperty().get();
    if (item == null || !model.mayChangeProperty().get()) {
      return;
    }
    context
        .dialogs()
        .askWords(
            new Dialogs.Question(
                "images.redo_title",
                "images.redo_prompt",
                "images.redo_go",
                false,
                List.of(
                    "images.wish_warmer",
                    "images.wish_brighter",
                    "images.wish_calmer",
                    "images.wish_larger"),
                List.of(context.id(), item.label())),
            wish ->
                revise(
                    new Revision.PictureRedone(item.scene(), item.variant(), wish),
                    begun -> model.tell(Notice.Tone.PLAIN, "images.redo_begun", name(item))));
  }

  /** Has all pictures made anew. */
  void regenerate() {
    ask(
        () -> context.desk().orchestrator().regenerate(context.id(), Target.IMAGES, ""),
        begun -> model.tell(Notice.Tone.PLAIN, "images.regenerate_begun"));
  }

  /** Prefers the picture among its scene's variants. */
  void choose() {
    PictureItem item = model.selectedProperty().get();
    if (item != null && item.choice() == PictureItem.Choice.NOT_CHOSEN) {
      ask(
          () ->
              context
                  .desk()
                  .orchestrator()
                  .choose(context.id(), new VariantChoice.OfPicture(item.scene(), item.variant())),
          model::chosen);
    }
  }

  /** Shows the picture's file in the file manager. */
  void reveal() {
    PictureItem item = model.selectedProperty().get();
    if (item != null && item.file() != null) {
      context.dialogs().reveal(item.file());
    }
  }

  /** Begins to correct the cut-out. */
  void correct() {
    PackageView view = model.view();
    if (view == null || view.analysis() == null || model.correctionProperty().get() != null) {
      return;
    }
    model.earlierProperty().set(null);
    model.comparingProperty().set(false);
    model.lookProperty().set(Look.CUTOUT);
    CutoutCorrection correction =
        new CutoutCorrection(
            Math.max(view.analysis().photo().width(), view.analysis().photo().height()),
            context.bridge(),
            model::tell,
            () -> model.tell(Notice.Tone.ATTENTION, "images.outline_gone"),
            () -> model.tell(Notice.Tone.ATTENTION, "images.brush_full"));
    model.correctionProperty().set(correction);
    correction.open(cancel -> context.desk().cutoutBench(view, WORKING_PIXELS, cancel));
  }

  /** The pane is left: a correction that was begun is kept until it is opened again. */
  void rest() {
    resting = true;
    context.unfinished().left(this);
    CutoutCorrection correction = model.correctionProperty().get();
    if (correction != null) {
      correction.close();
      keep(correction);
    }
  }

  /** Goes on with what was begun when the pane was left, once something may be changed. */
  void goOn() {
    resting = false;
    context.unfinished().opened(this, context.id(), this::isBegun);
    PackageView view = model.view();
    CutoutCorrection correction = model.correctionProperty().get();
    if (correction != null) {
      correction.goOn();
    } else if (view != null && view.analysis() != null && model.mayChangeProperty().get()) {
      context.unfinished().take(context.id(), KeptCorrection.class).ifPresent(this::goOnWith);
    }
  }

  private boolean isBegun() {
    CutoutCorrection correction = model.correctionProperty().get();
    return correction != null && correction.changedProperty().get();
  }

  private void goOnWith(KeptCorrection kept) {
    model.select(kept.picture());
    correct();
    CutoutCorrection again = model.correctionProperty().get();
    if (again != null) {
      again.choose(kept.way());
      kept.strokes().forEach(again::draw);
    }
  }

  private void keep(CutoutCorrection correction) {
    forget();
    PictureItem item = model.selectedProperty().get();
    if (item != null && correction.changedProperty().get()) {
      context
          .unfinished()
          .keep(
              context.id(),
              KeptCorrection.class,
              new KeptCorrection(
                  item.label(), correction.wayProperty().get(), correction.strokes()));
    }
  }

  private void forget() {
    context.unfinished().take(context.id(), KeptCorrection.class);
  }

  /** Has the picture made anew with the corrected cut-out. */
  void applyCorrection() {
    CutoutCorrection correction = model.correctionProperty().get();
    PictureItem item = model.selectedProperty().get();
    if (correction == null
        || item == null
        || !correction.applicableProperty().get()
        || !model.mayChangeProperty().get()) {
      return;
    }
    revise(
        new Revision.CutoutCorrected(
            correction.wayProperty().get(), correction.strokes(), item.scene(), item.variant()),
        begun -> {
          leave(correction);
          model.tell(Notice.Tone.PLAIN, "images.correct_begun", name(item));
        });
  }

  /** Leaves the correction; what was begun can be had back for a while. */
  void discardCorrection() {
    CutoutCorrection correction = model.correctionProperty().get();
    if (correction == null) {
      return;
    }
    boolean begun = correction.changedProperty().get();
    leave(correction);
    if (begun) {
      context
          .notices()
          .tell(
              new Notice(
                  Notice.Tone.PLAIN,
                  Said.of("images.correct_discarded"),
                  "images.undo",
                  () -> haveBack(correction)));
    }
  }

  private void haveBack(CutoutCorrection correction) {
    if (resting || !model.mayChangeProperty().get()) {
      keep(correction);
      return;
    }
    discardCorrection();
    model.lookProperty().set(Look.CUTOUT);
    model.correctionProperty().set(correction);
    correction.goOn();
  }

  /** What a picture is called, in the language chosen. */
  String name(PictureItem item) {
    return SceneNames.of(context.words(), item.scene(), item.variant());
  }

  private void leave(CutoutCorrection correction) {
    correction.close();
    forget();
    model.correctionProperty().set(null);
    model.lookProperty().set(Look.RESULT);
  }

  private void revise(Revision revision, Consumer<PackageView> begun) {
    ask(() -> context.revise(revision), begun);
  }

  private <T> void ask(Callable<T> request, Consumer<T> done) {
    if (asking.get()) {
      return;
    }
    asking.set(true);
    context.change(
        request,
        answer -> {
          asking.set(false);
          done.accept(answer);
        },
        why -> {
          asking.set(false);
          model.tell(why);
        });
  }
}
