package app.vitrine.bootstrap;

import app.vitrine.domain.brief.GenerateRequest;
import app.vitrine.domain.brief.Language;
import app.vitrine.domain.brief.PackageInput;
import app.vitrine.domain.brief.PhotoSource;
import app.vitrine.domain.error.VitrineException;
import app.vitrine.domain.work.CancelToken;
import app.vitrine.domain.work.Seats;
import app.vitrine.gateway.local.language.Scripts;
import app.vitrine.media.photo.PhotoInfo;
import app.vitrine.media.photo.PhotoReader;
import app.vitrine.media.photo.PhotoSeats;
import app.vitrine.orchestration.RequestRules;
import app.vitrine.orchestration.port.Intake;
import app.vitrine.store.Asset;
import app.vitrine.store.Store;
import app.vitrine.store.files.AtomicFile;
import app.vitrine.store.files.ProjectFolder;
import java.util.List;
import java.util.UUID;

/** Takes photos in: fetched, decoded as a proof, held aside, and only then placed. */
final class PhotoIntake implements Intake {
  private final Store store;
  private final PhotoReader photos;
  private final PhotoFetcher fetcher;

  PhotoIntake(Store store, PhotoReader photos, PhotoFetcher fetcher) {
    this.store = store;
    this.photos = photos;
    this.fetcher = fetcher;
  }

  /**
   * Refuses a request that no package can be made of, before there is a library.
   *
   * @throws VitrineException {@code PKG_VALIDATION_ERROR} as {@link #check} would
   */
  static void look(GenerateRequest request, PhotoReader photos, PhotoFetcher fetcher) {
    GenerateRequest checked = RequestRules.check(request);
    PhotoFetcher.Fetched fetched =
        switch (checked.photo()) {
          case PhotoSource.File file -> fetcher.fromFile(file);
          case PhotoSource.Url address -> fetcher.ahead(address);
          case PhotoSource.Asset asset -> throw notInLibrary(asset);
        };
    decoded(fetched.bytes(), photos);
  }

  @Override
  public PackageInput check(UUID packageId, GenerateRequest request) {
    store.folder().requireSpace();
    PhotoFetcher.Fetched fetched =
        switch (request.photo()) {
          case PhotoSource.File file -> fetcher.fromFile(file);
          case PhotoSource.Url address -> fetcher.fromAddress(address);
          case PhotoSource.Asset asset -> fromLibrary(asset);
        };
    PhotoInfo photo = decoded(fetched.bytes(), photos);
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

  private PhotoFetcher.Fetched fromLibrary(PhotoSource.Asset source) {
    Asset asset =
        store
            .library()
            .asset(source.assetId())
            .filter(found -> found.assetType().equals("image"))
            .orElseThrow(() -> notInLibrary(source));
    ProjectFolder folder = store.projects().of(asset.workflowId());
    return new PhotoFetcher.Fetched(folder.read(asset.file().file()), asset.file().label());
  }

  private static VitrineException notInLibrary(PhotoSource.Asset source) {
    return VitrineException.invalid(
        "There is no picture " + source.assetId() + " in the library.",
        "List the packages and choose one of their pictures.");
  }

  /** What is known of a photo that can be decoded; its pixels are not kept. */
  private static PhotoInfo decoded(byte[] file, PhotoReader photos) {
    try (Seats.Seat _ = PhotoSeats.seat(photos.probe(file), CancelToken.none())) {
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
