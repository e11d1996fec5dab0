package app.vitrine.studio.video;

import app.vitrine.domain.analysis.BriefReading;
import app.vitrine.domain.brief.Language;
import app.vitrine.domain.copy.CopyText;
import app.vitrine.domain.image.Picture;
import app.vitrine.domain.view.PackageView;
import app.vitrine.domain.work.CancelToken;
import app.vitrine.export.PackExporter;
import app.vitrine.orchestration.DeepOrchestrator;
import app.vitrine.store.Insights;
import app.vitrine.store.Library;
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
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A desk with an engine, a folder of films and what the person saved; nothing else is asked of it.
 */
record VideoDesk(DeepOrchestrator orchestrator, Path folder, Map<String, String> saved)
    implements Desk {
  VideoDesk(DeepOrchestrator orchestrator, Path folder) {
    this(orchestrator, folder, new ConcurrentHashMap<>());
  }

  @Override
  public Preferences preferences() {
    return new Preferences() {
      @Override
      public Optional<String> get(String name) {
        return Optional.ofNullable(saved.get(name));
      }

      @Override
      public void put(String name, String value) {
        saved.put(name, value);
      }
    };
  }

  @Override
  public Path project(String workflowId) {
    return folder;
  }

  @Override
  public BufferedImage preview(Path photo, int longest, CancelToken cancel) {
    return new BufferedImage(9, 16, BufferedImage.TYPE_INT_RGB);
  }

  @Override
  public Library library() {
    throw new UnsupportedOperationException();
  }

  @Override
  public PackExporter exporter() {
    throw new UnsupportedOperationException();
  }

  @Override
  public void delete(UUID packageId) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void restore(UUID packageId) {
    throw new UnsupportedOperationException();
  }

  @Override
  public PhotoLook look(Path photo, CancelToken cancel) {
    throw new UnsupportedOperationException();
  }

  @Override
  public BriefReading read(String background, CancelToken cancel) {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<SampleProduct> samples() {
    throw new UnsupportedOperationException();
  }

  @Override
  public long storageUsed() {
    throw new UnsupportedOperationException();
  }

  @Override
  public Path binned(String workflowId) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void purge(UUID packageId) {
    throw new UnsupportedOperationException();
  }

  @Override
  public BufferedImage picture(Path made, int longest, CancelToken cancel) {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<MarketFit> marketplaces(PackageView view, Picture picture, CancelToken cancel) {
    throw new UnsupportedOperationException();
  }

  @Override
  public CutoutBench cutoutBench(PackageView view, int longest, CancelToken cancel) {
    throw new UnsupportedOperationException();
  }

  @Override
  public BrandSheet brand() {
    throw new UnsupportedOperationException();
  }

  @Override
  public void saveBrand(BrandSheet brand) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Path keepLogo(Path chosen, CancelToken cancel) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Insights insights() {
    throw new UnsupportedOperationException();
  }

  @Override
  public Workshop workshop() {
    throw new UnsupportedOperationException();
  }

  @Override
  public EngineTrial tryEngine(CancelToken cancel) {
    throw new UnsupportedOperationException();
  }

  @Override
  public long storageFree() {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<SellingPlace> sellingPlaces() {
    throw new UnsupportedOperationException();
  }

  @Override
  public TextReview review(CopyText text, String place, Language tongue) {
    throw new UnsupportedOperationException();
  }

  @Override
  public TextDrafts textDrafts() {
    throw new UnsupportedOperationException();
  }

  @Override
  public void close() {
    orchestrator.close();
  }
}
