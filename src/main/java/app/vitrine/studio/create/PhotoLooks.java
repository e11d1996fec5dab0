package app.vitrine.studio.create;

import app.vitrine.domain.work.CancelToken;
import app.vitrine.studio.control.Pictures;
import app.vitrine.studio.control.Troubles;
import app.vitrine.studio.create.Draft.PhotoState;
import app.vitrine.studio.desk.Desk;
import app.vitrine.studio.fx.FxBridge;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Looks at the photos taken in, one after another so that a whole shoot needs no more memory than
 * its largest photo: the one in front of the person first and closely, of the others a thumbnail.
 * Of those looked at closely the last few are kept as large as they were shown.
 */
final class PhotoLooks {
  private static final int PREVIEW_PIXELS = 1_000;

  /** Twice what a thumbnail is shown at. */
  private static final int THUMB_PIXELS = 128;

  private static final int KEPT_LARGE = 6;

  private final Desk desk;
  private final FxBridge bridge;
  private final Troubles troubles;
  private final Deque<Draft> unread = new ArrayDeque<>();
  private final Deque<Draft> large = new ArrayDeque<>();
  private @Nullable Draft front;
  private @Nullable Job job;

  private record Job(Draft draft, boolean isClose, CancelToken cancel) {}

  PhotoLooks(Desk desk, FxBridge bridge, Troubles troubles) {
    this.desk = desk;
    this.bridge = bridge;
    this.troubles = troubles;
  }

  /** Takes photos in. */
  void add(Collection<Draft> drafts) {
    unread.addAll(drafts);
    next();
  }

  /** This one is in front of the person now. */
  void front(@Nullable Draft draft) {
    front = draft;
    if (draft != null && large.contains(draft)) {
      keepLarge(draft);
    }
    if (job != null && job.isClose() && job.draft() != draft) {
      job.cancel().cancel("another photo is looked at");
    }
    next();
  }

  /** Nothing more is wanted of a photo. */
  void forget(Draft draft) {
    unread.remove(draft);
    large.remove(draft);
    if (job != null && job.draft() == draft) {
      job.cancel().cancel("the photo was taken away");
    }
  }

  /** Nothing more is wanted of any. */
  void close() {
    unread.clear();
    front = null;
    if (job != null) {
      job.cancel().cancel("the studio was closed");
    }
  }

  private void next() {
    if (job != null) {
      return;
    }
    Draft wanted = front;
    if (wanted != null && wanted.stateProperty().get() == PhotoState.REFUSED) {
      wanted = null;
    }
    if (wanted != null && wanted.previewProperty().get() == null) {
      readLarge(wanted);
    } else if (wanted != null && wanted.cutoutProperty().get() == null) {
      lookClosely(wanted);
    } else if (!unread.isEmpty()) {
      readSmall(unread.removeFirst());
    }
  }

  private void readLarge(Draft draft) {
    work(
        draft,
        false,
        cancel -> desk.preview(draft.photo(), PREVIEW_PIXELS, cancel),
        preview -> {
          keepLarge(draft);
          draft.previewProperty().set(preview);
          shown(draft);
        });
  }

  private void readSmall(Draft draft) {
    work(
        draft,
        false,
        cancel -> desk.preview(draft.photo(), THUMB_PIXELS, cancel),
        preview -> {
          draft.thumbProperty().set(Pictures.image(preview));
          shown(draft);
        });
  }

  private static void shown(Draft draft) {
    if (draft.stateProperty().get() == PhotoState.READING) {
      draft.stateProperty().set(PhotoState.SHOWN);
    }
  }

  /** Lets go of the large pictures that were looked at longest ago. */
  private void keepLarge(Draft draft) {
    large.remove(draft);
    large.addLast(draft);
    if (large.size() > KEPT_LARGE) {
      Draft old = large.removeFirst();
      old.previewProperty().set(null);
      old.cutoutProperty().set(null);
    }
  }

  private void lookClosely(Draft draft) {
    work(
        draft,
        true,
        cancel -> desk.look(draft.photo(), cancel),
        look -> {
          draft.sizeProperty().set(look.width() + " × " + look.height());
          draft.findingsProperty().setAll(look.findings());
          draft.cutoutProperty().set(look.cutout());
          draft.stateProperty().set(PhotoState.LOOKED_AT);
        });
  }

  private <T> void work(
      Draft draft, boolean isClose, Function<CancelToken, T> work, Consumer<T> done) {
    Job mine = new Job(draft, isClose, new CancelToken());
    job = mine;
    bridge.work(
        () -> work.apply(mine.cancel()),
        result -> end(mine, () -> done.accept(result)),
        why -> end(mine, () -> refuse(draft, why)));
  }

  private void end(Job ended, Runnable show) {
    job = null;
    if (!ended.cancel().isCancelled()) {
      show.run();
    }
    next();
  }

  private void refuse(Draft draft, Exception why) {
    unread.remove(draft);
    draft.refusalProperty().set(troubles.said(why));
    draft.stateProperty().set(PhotoState.REFUSED);
  }
}
