package app.vitrine.studio.desk;

import app.vitrine.domain.analysis.BriefReading;
import app.vitrine.domain.brief.Language;
import app.vitrine.domain.copy.CopyText;
import app.vitrine.domain.image.Picture;
import app.vitrine.domain.revision.EditedText;
import app.vitrine.domain.revision.VariantChoice.OfText;
import app.vitrine.domain.view.PackageView;
import app.vitrine.domain.work.CancelToken;
import app.vitrine.export.PackExporter;
import app.vitrine.orchestration.DeepOrchestrator;
import app.vitrine.store.Insights;
import app.vitrine.store.Library;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/**
 * Everything the studio works with, opened over one data folder. Methods may take a while and are
 * called off the screen's thread; what a person may not do fails with a {@link
 * app.vitrine.domain.error.VitrineException} and changes nothing.
 */
public interface Desk extends AutoCloseable {
  /** The one door to everything that is made. */
  DeepOrchestrator orchestrator();

  /** Lists of packages and assets. */
  Library library();

  /** What the person saved. */
  Preferences preferences();

  /** The folder that holds a package's files. */
  Path project(String workflowId);

  /** The folder that holds a deleted package's files. */
  Path binned(String workflowId);

  PackExporter exporter();

  /** Puts a package into the bin. */
  void delete(UUID packageId);

  /** Takes a package out of the bin. */
  void restore(UUID packageId);

  /** Deletes a package that is in the bin for good. */
  void purge(UUID packageId);

  /**
   * A small picture of a photo, upright.
   *
   * @param longest pixels of its longer side at most
   */
  BufferedImage preview(Path photo, int longest, CancelToken cancel);

  /** Keeps a picture that has no file, such as one from the clipboard, until the next start. */
  Path keep(BufferedImage picture, CancelToken cancel);

  /**
   * A picture of a package as it was made, with its transparency.
   *
   * @param longest pixels of the longer side at most
   * @throws app.vitrine.domain.error.VitrineException when it is missing or damaged
   */
  BufferedImage picture(Path made, int longest, CancelToken cancel);

  /** How a picture would do as the main picture, everywhere the program exports to. */
  List<MarketFit> marketplaces(PackageView view, Picture picture, CancelToken cancel);

  /**
   * Lays a package's cut-out out to be corrected.
   *
   * @param longest pixels of the longer side to work at
   * @throws app.vitrine.domain.error.VitrineException when photo or cut-out is missing
   */
  CutoutBench cutoutBench(PackageView view, int longest, CancelToken cancel);

  /**
   * What is noticed about a photo, with its cut-out. Makes the calling thread less urgent for good.
   */
  PhotoLook look(Path photo, CancelToken cancel);

  /** What reading a brief tells: its language, the facts found. */
  BriefReading read(String background, CancelToken cancel);

  /** The products that come with Vitrine, to try it with. */
  List<SampleProduct> samples();

  /** What the merchant says about their brand. */
  BrandSheet brand();

  /** Saves what the merchant says about their brand; packages made from now on follow it. */
  void saveBrand(BrandSheet brand);

  /**
   * Keeps a copy of a typeface for the brand's films.
   *
   * @throws app.vitrine.domain.error.VitrineException when it is none
   */
  BrandSheet.Typeface keepTypeface(Path chosen);

  /**
   * Keeps a copy of a logo with the data.
   *
   * @return the copy
   * @throws app.vitrine.domain.error.VitrineException when it is no picture
   */
  Path keepLogo(Path chosen, CancelToken cancel);

  /** What the work came to. */
  Insights insights();

  /** Where and how the work is done. */
  Workshop workshop();

  /**
   * Has the built-in engine do a tiny job of each kind.
   *
   * @throws app.vitrine.domain.error.VitrineException when it cannot
   */
  EngineTrial tryEngine(CancelToken cancel);

  /** Bytes that can still be written to the data folder. */
  long storageFree();

  /** Where products are sold; the first stands for anywhere. */
  List<SellingPlace> sellingPlaces();

  /**
   * How a text stands with the rules of a place and of advertising.
   *
   * @param place id of a {@link SellingPlace}
   * @param tongue the language findings are worded in
   */
  TextReview review(CopyText text, String place, Language tongue);

  /** What people write and have not saved yet. */
  TextDrafts textDrafts();

  /**
   * Whether there are words on a package's copy that are in none of its texts; may read a file. The
   * draft of a text that was saved stays until its page is opened again.
   */
  default boolean hasDrafts(UUID packageId) {
    PackageView view = orchestrator().describe(packageId);
    List<CopyText> texts = view.copy() == null ? List.of() : view.copy().texts();
    return textDrafts().of(view.workflowId()).entrySet().stream()
        .anyMatch(
            draft ->
                texts.stream()
                    .filter(text -> draft.getKey().equals(OfText.of(text)))
                    .noneMatch(text -> draft.getValue().isSavedAs(EditedText.of(text))));
  }

  /** Bytes in the data folder. */
  long storageUsed();

  /** Stops work and closes the store in order; runs under way go on at the next start. */
  @Override
  void close();
}
