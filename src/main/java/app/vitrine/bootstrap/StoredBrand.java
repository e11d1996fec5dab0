package app.vitrine.bootstrap;

import app.vitrine.brand.BrandBook;
import app.vitrine.brand.BrandKit;
import app.vitrine.brand.ProvenClaim;
import app.vitrine.domain.error.VitrineException;
import app.vitrine.domain.work.CancelToken;
import app.vitrine.media.photo.PhotoReader;
import app.vitrine.media.type.Typeface;
import app.vitrine.studio.desk.BrandSheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The brand as the studio shows it, kept in the brand book; the logo's copies lie in a folder
 * beside it, and the setting names the one that holds.
 */
final class StoredBrand {
  private static final String LOGO = "studio.brand_logo";

  private final Path data;
  private final BrandBook book;
  private final app.vitrine.store.Settings settings;
  private final PhotoReader photos;

  StoredBrand(Path data, app.vitrine.store.Settings settings, PhotoReader photos) {
    this.data = data;
    this.book = new BrandBook(data);
    this.settings = settings;
    this.photos = photos;
  }

  BrandSheet load() {
    BrandKit kit = book.load();
    return new BrandSheet(
        kit.name(),
        logo(),
        kit.colours(),
        kit.tone(),
        kit.wordsToUse(),
        kit.wordsToAvoid(),
        kit.claims().stream()
            .map(
                claim ->
                    new BrandSheet.Claim(
                        claim.text(), claim.source(), claim.scope(), claim.period()))
            .toList(),
        book.typeface().map(StoredBrand::typeface).orElse(null));
  }

  private static BrandSheet.Typeface typeface(Path file) {
    Typeface face = Typeface.orShipped(file);
    return new BrandSheet.Typeface(
        file, face == Typeface.SHIPPED ? String.valueOf(file.getFileName()) : face.name());
  }

  private @Nullable Path logo() {
    return settings
        .get(LOGO)
        .filter(name -> name.matches("[0-9a-f-]{36}\\.[a-z]{3,4}"))
        .map(name -> data.resolve(BrandBook.FOLDER).resolve(name))
        .filter(Files::isRegularFile)
        .orElse(null);
  }

  void save(BrandSheet sheet) {
    book.save(
        new BrandKit(
            sheet.name(),
            sheet.colours(),
            sheet.tone(),
            sheet.wordsToUse(),
            sheet.wordsToAvoid(),
            sheet.claims().stream()
                .map(
                    claim ->
                        new ProvenClaim(
                            claim.text(), claim.source(), claim.scope(), claim.period()))
                .toList(),
            sheet.typeface() == null ? "" : String.valueOf(sheet.typeface().file().getFileName())));
    Path logo = sheet.logo();
    if (logo == null) {
      settings.remove(LOGO);
    } else {
      settings.put(LOGO, String.valueOf(logo.getFileName()));
    }
  }

  /** Copies a logo into the data folder, when it is a picture. */
  Path keepLogo(Path chosen, CancelToken cancel) {
    photos.read(chosen, cancel);
    String name = String.valueOf(chosen.getFileName());
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return keep(
        chosen,
        ending.matches("[a-z]{3,4}") ? ending : "png",
        "The logo could not be copied into the data folder.");
  }

  /** Copies a typeface into the data folder, when it is one. */
  BrandSheet.Typeface keepTypeface(Path chosen) {
    Typeface.of(chosen);
    boolean openType =
        String.valueOf(chosen.getFileName()).toLowerCase(Locale.ROOT).endsWith("otf");
    return typeface(
        keep(
            chosen,
            openType ? "otf" : "ttf",
            "The typeface could not be copied into the data folder."));
  }

  private synchronized Path keep(Path chosen, String ending, String otherwise) {
    Path folder = data.resolve(BrandBook.FOLDER);
    Path kept = folder.resolve(UUID.randomUUID() + "." + ending);
    Path partial = folder.resolve(BrandBook.PARTIAL);
    try {
      Files.createDirectories(folder);
      try {
        Files.copy(chosen, partial, StandardCopyOption.REPLACE_EXISTING);
        Files.move(partial, kept, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(partial);
      }
      return kept;
    } catch (IOException failed) {
      throw VitrineException.internal(
          otherwise, "Check that the disk has space and the file is still there.", failed);
    }
  }
}
