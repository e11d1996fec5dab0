package app.vitrine.gateway.local;

import app.vitrine.domain.error.VitrineException;
import app.vitrine.domain.work.Seats;
import app.vitrine.gateway.port.CallContext;
import app.vitrine.gateway.port.ImageModel;
import app.vitrine.media.photo.PhotoReader;
import app.vitrine.media.photo.PhotoSeats;
import app.vitrine.media.photo.PngWriter;
import app.vitrine.media.scene.Fidelity;
import app.vitrine.media.scene.RenderedScene;
import app.vitrine.media.scene.SceneOrder;
import app.vitrine.media.scene.SceneRenderer;
import org.jspecify.annotations.Nullable;

/**
 * Makes pictures on this machine: the merchant's own product in a rendered scene. May be shared
 * between threads.
 */
public final class LocalImageModel implements ImageModel {
  /** Each picture holds its scene at full size; more at once than cores would only hold more. */
  private static final int PICTURES_AT_ONCE = 2;

  private final PhotoReader photos;
  private final Subjects subjects;
  private final SceneRenderer renderer;
  private final PictureNotes notes = new PictureNotes();
  private final Seats seats = new Seats(PICTURES_AT_ONCE);

  public LocalImageModel(PhotoReader photos, SceneRenderer renderer) {
    this.photos = photos;
    this.subjects = new Subjects(photos);
    this.renderer = renderer;
  }

  @Override
  public String provider() {
    return "local";
  }

  @Override
  public Rendered render(PictureOrder order, CallContext call) {
    try (Seats.Seat _ = PhotoSeats.seat(photos.probe(order.photo()), call.cancel());
        Seats.Seat _ = seats.take(call.cancel())) {
      return renderSeated(order, call);
    }
  }

  private Rendered renderSeated(PictureOrder order, CallContext call) {
    call.progress().at(0, "reading_photo");
    Subjects.Subject subject = subjects.of(order.photo(), order.cutout(), call.cancel());
    call.progress().at(0.2, "rendering_scene");
    RenderedScene scene = rendered(order, subject, call);
    call.progress().at(0.9, "writing_picture");
    PngWriter.write(scene.image(), order.to(), call.cancel());
    if (order.ground() != null && scene.ground() != null) {
      PngWriter.write(scene.ground(), order.ground(), call.cancel());
    }
    call.progress().at(1, "picture_written");
    return new Rendered(
        scene.preset(),
        scene.prompt(),
        scene.product(),
        scene.focus(),
        scene.depth(),
        likeness(scene.fidelity()),
        new Light(scene.match().red(), scene.match().green(), scene.match().blue()),
        scene.unmet().stream().map(notes::finding).toList());
  }

  private static @Nullable Likeness likeness(@Nullable Fidelity measured) {
    return measured == null ? null : new Likeness(measured.mean(), measured.most());
  }

  private RenderedScene rendered(PictureOrder order, Subjects.Subject subject, CallContext call) {
    try {
      SceneOrder scene =
          new SceneOrder(
              subject.photo(),
              subject.cutout(),
              order.scene(),
              order.variant(),
              order.category(),
              order.style(),
              order.styleWished(),
              order.palette(),
              order.width(),
              order.height(),
              order.fill(),
              order.seed(),
              order.guidance(),
              null);
      return order.ground() == null
          ? renderer.render(scene, call.cancel())
          : renderer.renderLayered(scene, call.cancel());
    } catch (IllegalArgumentException unusable) {
      throw VitrineException.provider(
          "This picture cannot be rendered: " + unusable.getMessage() + ".", false, unusable);
    }
  }
}
