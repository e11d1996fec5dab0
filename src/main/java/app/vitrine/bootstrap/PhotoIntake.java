package app.vitrine.bootstrap;

import app.vitrine.domain.brief.GenerateRequest;
import app.vitrine.domain.brief.Language;
import app.vitrine.domain.brief.PackageInput;
import app.vitrine.domain.work.CancelToken;
import app.vitrine.domain.work.Seats;
import app.vitrine.gateway.local.language.Scripts;
import app.vitrine.media.photo.LargePhotos;
import app.vitrine.media.photo.PhotoInfo;
import app.vitrine.media.photo.PhotoReader;
import app.vitrine.orchestration.port.Intake;
import app.vitrine.store.Store;
import app.vitrine.store.files.AtomicFile;
import java.util.List;
import java.util.UUID;

/** Takes photos in: fetched, decoded as a proof, held aside, and only then placed. */
final class PhotoIntake implements Intake {
  private final Store store;
  private final PhotoReader photos;
  private final PhotoFetcher fetcher;

  PhotoIntake(Store store, PhotoReader photos) {
    this.store = store;
    this.photos = photos;
    this.fetcher = new PhotoFetcher(store);
  }

  @Override
  public PackageInput check(UUID packageId, GenerateRequest request) {
    store.folder().requireSpace();
    PhotoFetcher.Fetched fetched = fetcher.fetch(request.photo());
    PhotoInfo photo = decoded(fetched.bytes());
    AtomicFile.Written held = store.incoming().hold(packageId, fetched.bytes());
    Language language = Scripts.notice(request.background());
    List<Language> wanted = request.options().languages();
    return new PackageInput(
        "input/original." + photo.format().extension(),
        fetched.name(),
        held.sha256(),
        photo.width(),
        photo.height(),
        request.background(),
        language,
        wanted.isEmpty() ? List.of(language) : wanted,
        request.requestId(),
        request.options());
  }

  /** What is known of a photo that can be decoded; its pixels are not kept. */
  private PhotoInfo decoded(byte[] file) {
    try (Seats.Seat _ = LargePhotos.seat(photos.probe(file), CancelToken.none())) {
      return photos.read(file).info();
    }
  }

  @Override
  public void place(UUID packageId, PackageInput input) {
    store.incoming().place(packageId, input);
  }

  @Override
  public void discard(UUID packageId) {
    store.incoming().discard(packageId);
  }
}
