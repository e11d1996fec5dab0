package app.vitrine.studio.images;

import app.vitrine.domain.image.Picture;
import app.vitrine.domain.view.PackageView;
import app.vitrine.studio.desk.MarketFit;
import app.vitrine.studio.fx.LatestWork;
import app.vitrine.studio.packages.PaneContext;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** Measures how the picture looked at would do as a main picture in each marketplace. */
final class MarketMeasure {
  private final PaneContext context;
  private final LatestWork measuring;
  private final ObjectProperty<Markets> markets = new SimpleObjectProperty<>(Markets.NONE);

  /**
   * How a picture would do.
   *
   * @param measured whether that is known already
   * @param failed whether it cannot be known for now
   */
  record Markets(boolean measured, boolean failed, List<MarketFit> fits) {
    static final Markets NONE = new Markets(false, false, List.of());
    static final Markets FAILED = new Markets(false, true, List.of());

    Markets {
      fits = List.copyOf(fits);
    }
  }

  MarketMeasure(PaneContext context) {
    this.context = context;
    this.measuring = new LatestWork(context.bridge());
  }

  ReadOnlyObjectProperty<Markets> marketsProperty() {
    return markets;
  }

  /** Measures unless it is known already. */
  void resume(@Nullable PictureItem looked) {
    if (!markets.get().measured()) {
      measure(null, looked);
    }
  }

  /** Measures what is looked at now, unless it is the picture looked at before. */
  void measure(@Nullable PictureItem before, @Nullable PictureItem now) {
    PackageView view = context.view().get();
    if (view == null || now == null || now.picture() == null) {
      measuring.cancel();
      markets.set(Markets.NONE);
      return;
    }
    if (before != null && Objects.equals(before.picture(), now.picture())) {
      return;
    }
    Picture picture = now.picture();
    markets.set(Markets.NONE);
    measuring.run(
        cancel -> context.desk().marketplaces(view, picture, cancel),
        fits -> markets.set(new Markets(true, false, fits)),
        why -> markets.set(Markets.FAILED));
  }

  /** Stops. */
  void rest() {
    measuring.cancel();
  }
}
