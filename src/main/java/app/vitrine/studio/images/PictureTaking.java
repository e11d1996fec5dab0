package app.vitrine.studio.images;

import app.vitrine.domain.view.PackageView;
import app.vitrine.domain.work.CancelToken;
import app.vitrine.studio.control.Notice;
import app.vitrine.studio.control.Pictures;
import app.vitrine.studio.packages.PaneContext;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import org.jspecify.annotations.Nullable;

/** Takes pictures out of the window: to a folder by dragging, to the clipboard by copying. */
final class PictureTaking {
  private final ImagesViewModel model;
  private final PaneContext context;
  private final HandedOut handedOut = new HandedOut();

  private record Copied(Path file, Image image) {}

  PictureTaking(ImagesViewModel model) {
    this.model = model;
    this.context = model.context();
  }

  /** Makes a copy with a good name, so that it is there when a drag begins. */
  void prepare(@Nullable PictureItem item) {
    PackageView view = model.view();
    if (item != null && item.file() != null && view != null) {
      Path file = item.file();
      String name = SceneNames.of(context.words(), item.scene(), item.variant());
      context
          .bridge()
          .work(
              () -> handedOut.copy(file, view.title(), name),
              done -> {},
              // The file itself is dragged then, or its absence was told already.
              why -> model.unreadable());
    }
  }

  /** Begins to drag a picture out of a node. */
  void drag(Node from, @Nullable PictureItem item) {
    if (item == null || item.file() == null || item.standing() == PictureItem.Standing.MISSING) {
      return;
    }
    Dragboard board = from.startDragAndDrop(TransferMode.COPY);
    ClipboardContent content = new ClipboardContent();
    content.putFiles(List.of(handedOut.ready(item.file()).toFile()));
    board.setContent(content);
    SnapshotParameters small = new SnapshotParameters();
    board.setDragView(from.snapshot(small, null));
  }

  /** Puts a picture onto the clipboard, as a picture and as a file. */
  void copy(@Nullable PictureItem item) {
    PackageView view = model.view();
    if (item == null || item.file() == null || view == null) {
      return;
    }
    Path file = item.file();
    String name = SceneNames.of(context.words(), item.scene(), item.variant());
    context
        .bridge()
        .work(
            () ->
                new Copied(
                    handedOut.copy(file, view.title(), name),
                    Pictures.image(
                        context.desk().picture(file, Integer.MAX_VALUE, CancelToken.none()))),
            copied -> {
              ClipboardContent content = new ClipboardContent();
              content.putImage(copied.image());
              content.putFiles(List.of(copied.file().toFile()));
              Clipboard.getSystemClipboard().setContent(content);
              model.tell(Notice.Tone.GOOD, "images.copied", name);
            },
            model::tell);
  }
}
