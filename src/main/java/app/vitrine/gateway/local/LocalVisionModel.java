package app.vitrine.gateway.local;

import app.vitrine.domain.analysis.PhotoReading;
import app.vitrine.domain.error.VitrineException;
import app.vitrine.domain.work.CancelToken;
import app.vitrine.domain.work.Seats;
import app.vitrine.gateway.port.CallContext;
import app.vitrine.gateway.port.VisionModel;
import app.vitrine.media.colour.ColourNames;
import app.vitrine.media.colour.PaletteReader;
import app.vitrine.media.cutout.Cutout;
import app.vitrine.media.cutout.CutoutEngine;
import app.vitrine.media.photo.Photo;
import app.vitrine.media.photo.PhotoQuality;
import app.vitrine.media.photo.PhotoReader;
import app.vitrine.media.photo.PhotoSeats;
import app.vitrine.media.photo.PngWriter;
import app.vitrine.media.photo.StoredPicture;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Looks at photos on this machine, with no network: measures quality, cuts the product out and
 * reads its colours. Safe to use from several threads.
 */
public final class LocalVisionModel implements VisionModel {
  private static final String PROVIDER = "local";
  private static final double READ = 0.15;
  private static final double CUT = 0.75;
  private static final double WRITTEN = 0.9;

  private final CutoutEngine engine;
  private final PhotoReader reader = new PhotoReader();
  private final PhotoQuality quality = new PhotoQuality();
  private final PaletteReader palette = new PaletteReader(ColourNames.load());

  /**
   * A model that uses an engine; whoever made the engine closes it.
   *
   * @param engine may be shared
   */
  public LocalVisionModel(CutoutEngine engine) {
    this.engine = engine;
  }

  @Override
  public String provider() {
    return PROVIDER;
  }

  @Override
  public PhotoReading look(PhotoOrder order, CallContext call) {
    try (Seats.Seat _ = PhotoSeats.seat(reader.probe(order.photo()), call.cancel())) {
      return lookAlone(order, call);
    }
  }

  @Override
  public void cutOut(CutoutOrder order, CallContext call) {
    CancelToken cancel = call.cancel();
    try (Seats.Seat _ = PhotoSeats.seat(reader.probe(order.photo()), cancel)) {
      call.progress().at(0, "reading_photo");
      Photo photo = reader.read(order.photo(), cancel);
      call.progress().at(READ, "cutting_out");
      BufferedImage image =
          engine.cut(photo, standing(order.standing(), cancel), order.way(), cancel);
      call.progress().at(CUT, "writing_cutout");
      PngWriter.write(image, order.cutout(), cancel);
      call.progress().at(1, "writing_cutout");
    }
  }

  private static BufferedImage standing(Path file, CancelToken cancel) {
    try {
      return StoredPicture.read(file, cancel);
    } catch (IOException unreadable) {
      throw VitrineException.provider("The product's cut-out cannot be read.", false, unreadable);
    }
  }

  private PhotoReading lookAlone(PhotoOrder order, CallContext call) {
    CancelToken cancel = call.cancel();
    call.progress().at(0, "reading_photo");
    Photo photo = reader.read(order.photo(), cancel);
    call.progress().at(READ, "cutting_out");
    Cutout cutout = engine.cut(photo, cancel);
    call.progress().at(CUT, "writing_cutout");
    PngWriter.write(cutout.image(), order.cutout(), cancel);
    call.progress().at(WRITTEN, "measuring_photo");
    PhotoQuality.Product product =
        new PhotoQuality.Product(cutout.matte(), cutout.box(), cutout.confidence());
    PhotoReading reading =
        new PhotoReading(
            photo.image().getWidth(),
            photo.image().getHeight(),
            cutout.box(),
            cutout.coverage(),
            palette.read(cutout.image(), cancel),
            quality.check(photo, product, cancel));
    call.progress().at(1, "measuring_photo");
    return reading;
  }
}
