package app.vitrine.bootstrap;

import app.vitrine.domain.analysis.BriefReading;
import app.vitrine.domain.brief.Language;
import app.vitrine.domain.copy.CopyText;
import app.vitrine.domain.error.VitrineException;
import app.vitrine.domain.image.Picture;
import app.vitrine.domain.view.PackageView;
import app.vitrine.domain.work.CancelToken;
import app.vitrine.domain.work.ProgressSink;
import app.vitrine.domain.work.Seats;
import app.vitrine.export.PackExporter;
import app.vitrine.gateway.port.CallContext;
import app.vitrine.gateway.port.TextModel;
import app.vitrine.media.cutout.Cutout;
import app.vitrine.media.photo.Photo;
import app.vitrine.media.photo.PhotoPreview;
import app.vitrine.media.photo.PhotoQuality;
import app.vitrine.media.photo.PhotoReader;
import app.vitrine.media.photo.PhotoSeats;
import app.vitrine.media.photo.PngWriter;
import app.vitrine.orchestration.DeepOrchestrator;
import app.vitrine.store.Insights;
import app.vitrine.store.Library;
import app.vitrine.store.Settings;
import app.vitrine.studio.desk.BrandSheet;
import app.vitrine.studio.desk.CutoutBench;
import app.vitrine.studio.desk.Desk;
import app.vitrine.studio.desk.EngineTrial;
import app.vitrine.studio.desk.MarketFit;
import app.vitrine.studio.desk.PhotoLook;
import app.vitrine.studio.desk.Preferences;
import app.vitrine.studio.desk.SampleProduct;
import app.vitrine.studio.desk.SellingPlace;
import app.vitrine.studio.desk.TextDrafts;
import app.vitrine.studio.desk.TextReview;
import app.vitrine.studio.desk.Workshop;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/** What the studio works with on this machine. */
final class LocalDesk implements Desk {
  private static final String ACTOR = "studio";
  private static final int CUTOUT_PIXELS = 1_000;

  private final Vitrine vitrine;
  private final Map<String, String> environment;
  private final StoredBrand brand;
  private final PhotoQuality quality = new PhotoQuality();
  private final MarketFits fits = new MarketFits();
  private final LocalTexts texts = new LocalTexts();
  private final LocalDrafts drafts;
  private @Nullable PackExporter exporter;

  LocalDesk(Vitrine vitrine, Map<String, String> environment) {
    this.vitrine = vitrine;
    this.environment = environment;
    this.brand =
        new StoredBrand(
            vitrine.store().folder().path(),
            vitrine.store().folder().settings(),
            vitrine.models().photos());
    this.drafts = new LocalDrafts(vitrine.store().projects());
  }

  @Override
  public DeepOrchestrator orchestrator() {
    return vitrine.orchestrator();
  }

  @Override
  public Library library() {
    return vitrine.store().library();
  }

  @Override
  public Preferences preferences() {
    Settings settings = vitrine.store().folder().settings();
    return new Preferences() {
      @Override
      public Optional<String> get(String name) {
        return settings.get(name);
      }

      @Override
      public void put(String name, String value) {
        settings.put(name, value);
      }
    };
  }

  @Override
  public Path project(String workflowId) {
    return vitrine.store().projects().of(workflowId).root();
  }

  @Override
  public Path binned(String workflowId) {
    return vitrine.store().projects().binned(workflowId);
  }

  @Override
  public synchronized PackExporter exporter() {
    PackExporter made = exporter;
    if (made == null) {
      made = Exporters.local();
      exporter = made;
    }
    return made;
  }

  @Override
  public void delete(UUID packageId) {
    vitrine.store().bin().put(packageId, ACTOR);
  }

  @Override
  public void restore(UUID packageId) {
    vitrine.store().bin().restore(packageId, ACTOR);
  }

  @Override
  public void purge(UUID packageId) {
    vitrine.store().bin().purge(packageId, ACTOR);
  }

  @Override
  public BufferedImage preview(Path photo, int longest, CancelToken cancel) {
    return PhotoPreview.of(vitrine.models().photos().read(photo, cancel).image(), longest, cancel);
  }

  @Override
  public Path keep(BufferedImage picture, CancelToken cancel) {
    Path file = vitrine.store().incoming().aside();
    PngWriter.write(picture, file, cancel);
    return file;
  }

  @Override
  public BufferedImage picture(Path made, int longest, CancelToken cancel) {
    Photo read = vitrine.models().photos().read(made, cancel);
    return PhotoPreview.of(PhotoPreview.seeThrough(read, cancel), longest, cancel);
  }

  @Override
  public List<MarketFit> marketplaces(PackageView view, Picture picture, CancelToken cancel) {
    return fits.of(project(view.workflowId()).resolve(picture.file().file()), picture, cancel);
  }

  @Override
  public CutoutBench cutoutBench(PackageView view, int longest, CancelToken cancel) {
    return LocalCutoutBench.lay(
        project(view.workflowId()), view, vitrine.models(), longest, cancel);
  }

  @Override
  public PhotoLook look(Path photo, CancelToken cancel) {
    BehindScreen.stepBack();
    PhotoReader photos = vitrine.models().photos();
    try (Seats.Seat _ = PhotoSeats.seat(photos.probe(photo), cancel)) {
      return seen(photos.read(photo, cancel), cancel);
    }
  }

  private PhotoLook seen(Photo read, CancelToken cancel) {
    Cutout cutout = vitrine.models().cutouts().cut(read, cancel);
    PhotoQuality.Product product =
        new PhotoQuality.Product(cutout.matte(), cutout.box(), cutout.confidence());
    return new PhotoLook(
        read.info().width(),
        read.info().height(),
        cutout.coverage(),
        quality.check(read, product, cancel),
        PhotoPreview.of(cutout.image(), CUTOUT_PIXELS, cancel));
  }

  @Override
  public BriefReading read(String background, CancelToken cancel) {
    return vitrine
        .models()
        .text()
        .read(
            new TextModel.BriefOrder(background, null),
            new CallContext("", "", Instant.MAX, cancel, ProgressSink.NONE));
  }

  @Override
  public List<SampleProduct> samples() {
    return Samples.into(vitrine.store().folder().path().resolve("samples"));
  }

  @Override
  public BrandSheet brand() {
    return brand.load();
  }

  @Override
  public void saveBrand(BrandSheet sheet) {
    brand.save(sheet);
  }

  @Override
  public BrandSheet.Typeface keepTypeface(Path chosen) {
    return brand.keepTypeface(chosen);
  }

  @Override
  public Path keepLogo(Path chosen, CancelToken cancel) {
    return brand.keepLogo(chosen, cancel);
  }

  @Override
  public Insights insights() {
    return vitrine.store().insights();
  }

  @Override
  public Workshop workshop() {
    return vitrine.configuration().workshop(vitrine.store().folder(), environment);
  }

  @Override
  public EngineTrial tryEngine(CancelToken cancel) {
    return EngineRehearsal.run(vitrine.models(), cancel);
  }

  @Override
  public long storageFree() {
    return vitrine.store().folder().freeBytes();
  }

  @Override
  public List<SellingPlace> sellingPlaces() {
    return texts.places();
  }

  @Override
  public TextReview review(CopyText text, String place, Language tongue) {
    return texts.review(text, place, tongue);
  }

  @Override
  public TextDrafts textDrafts() {
    return drafts;
  }

  @Override
  public long storageUsed() {
    LongAdder bytes = new LongAdder();
    try {
      Files.walkFileTree(
          vitrine.store().folder().path(),
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              bytes.add(attributes.size());
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path gone, IOException why) {
              // Files come and go while packages are made; what is gone takes no room.
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException gone) {
              return FileVisitResult.CONTINUE;
            }
          });
      return bytes.sum();
    } catch (IOException unreadable) {
      throw VitrineException.internal(
          "The data folder cannot be measured.", "Check that its disk is there.", unreadable);
    }
  }

  @Override
  public void close() {
    drafts.close();
    vitrine.close();
  }
}
