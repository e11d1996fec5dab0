package app.vitrine.studio.review;

import app.vitrine.domain.view.PackageView;
import app.vitrine.domain.work.CancelToken;
import app.vitrine.studio.desk.Desk;
import app.vitrine.studio.fx.FxBridge;
import app.vitrine.studio.fx.LatestWork;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Reads the pictures of the package looked at, again only when they are others. */
public final class Looking {
  private static final int HERO_PIXELS = 1_400;
  private static final int POSTER_PIXELS = 700;

  private final Desk desk;
  private final LatestWork reading;
  private final ReadOnlyObjectWrapper<Look> look = new ReadOnlyObjectWrapper<>(Look.NONE);
  private @Nullable Files files;

  /** The pictures of a package; null where there is none. */
  public record Look(@Nullable BufferedImage hero, @Nullable BufferedImage poster) {
    static final Look NONE = new Look(null, null);
  }

  /** Where they are, within the package's folder. */
  private record Files(Optional<String> hero, Optional<String> poster) {}

  Looking(Desk desk, FxBridge bridge) {
    this.desk = desk;
    this.reading = new LatestWork(bridge);
  }

  /** What there is to see. */
  ReadOnlyObjectProperty<Look> lookProperty() {
    return look.getReadOnlyProperty();
  }

  /** Looks at a package, or at the same one after something happened to it. */
  void at(PackageView view) {
    Files wanted = new Files(Glance.hero(view), Glance.poster(view));
    if (wanted.equals(files)) {
      return;
    }
    files = wanted;
    Path folder = desk.project(view.workflowId());
    reading.run(
        cancel ->
            new Look(
                picture(folder, wanted.hero(), HERO_PIXELS, cancel),
                picture(folder, wanted.poster(), POSTER_PIXELS, cancel)),
        look::set,
        why -> look.set(Look.NONE));
  }

  private @Nullable BufferedImage picture(
      Path folder, Optional<String> file, int longest, CancelToken cancel) {
    return file.map(name -> desk.preview(folder.resolve(name), longest, cancel)).orElse(null);
  }

  /** Looks at nothing any more. */
  void end() {
    reading.cancel();
    files = null;
    look.set(Look.NONE);
  }
}
