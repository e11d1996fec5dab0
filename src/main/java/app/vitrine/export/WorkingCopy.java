package app.vitrine.export;

import app.vitrine.domain.copy.CopyText;
import app.vitrine.domain.image.Picture;
import app.vitrine.domain.media.MediaFile;
import app.vitrine.domain.qa.QaPage;
import app.vitrine.domain.revision.ChosenVariants;
import app.vitrine.domain.video.Film;
import app.vitrine.domain.view.PackageView;
import app.vitrine.domain.work.CancelToken;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A package's files as they stand, for looking at and working with; approved or not. */
public final class WorkingCopy {
  private static final Pattern REVISION = Pattern.compile("_v\\d+(?=[_.])");

  private WorkingCopy() {}

  /**
   * Writes {@code copy/}, {@code images/}, {@code video/}, {@code qa_report.md}, {@code
   * qa_report.json} and {@code summary.md}, as far as the package has them.
   *
   * @param to a folder that {@link PackFolder#forCopy} takes for this package
   * @param reader of the pages
   * @return what was written
   * @throws app.vitrine.domain.error.VitrineException when the folder cannot be written to; it is
   *     left as it is
   */
  public static List<PackFile> write(PackageView view, Path projectFolder, Path to, Locale reader) {
    SheetWords words = new SheetWords(reader);
    List<List<PackFile>> written = new ArrayList<>();
    PackFolder place = PackFolder.forCopy(to, view);
    place.fill(
        folder -> {
          PackWriter pack = new PackWriter(folder, CancelToken.none());
          everything(view, new ProjectFiles(projectFolder), pack, words);
          pack.manifest(
              new Manifest(
                  Manifest.VERSION,
                  Manifest.WORKING_COPY,
                  "none",
                  view.workflowId(),
                  view.title(),
                  view.approvalStatus().name().toLowerCase(Locale.ROOT),
                  MadeFrom.of(view.input()),
                  Instant.now(),
                  pack.written(),
                  List.of()));
          written.add(pack.written());
        });
    return written.getFirst();
  }

  private static void everything(
      PackageView view, ProjectFiles files, PackWriter pack, SheetWords words) {
    if (view.copy() != null) {
      for (CopyText copy : view.copy().texts()) {
        texts(copy, pack);
      }
    }
    if (view.pictures() != null) {
      for (Picture picture : view.pictures().pictures()) {
        pack.copy("images/" + lastName(picture.file()), files.find(picture.file()));
      }
    }
    if (view.film() != null) {
      film(view.film(), files, pack);
    }
    reports(view, ChosenVariants.NONE, pack, words);
  }

  static void texts(CopyText copy, PackWriter pack) {
    pack.text("copy/" + CopySheet.name(copy) + ".md", CopySheet.markdown(copy));
    pack.text("copy/" + CopySheet.name(copy) + ".txt", CopySheet.plain(copy));
  }

  static void film(Film film, ProjectFiles files, PackWriter pack) {
    pack.copy("video/" + lastName(film.file()), files.find(film.file()));
    pack.copy("video/" + lastName(film.poster()), files.find(film.poster()));
    String subtitles = SubtitleSheet.srt(film);
    if (!subtitles.isEmpty()) {
      pack.text("video/" + withoutEnding(lastName(film.file())) + ".srt", subtitles);
    }
  }

  static void reports(PackageView view, ChosenVariants chosen, PackWriter pack, SheetWords words) {
    if (view.qaReport() != null) {
      pack.text("qa_report.md", QaPage.markdown(view.title(), view.qaReport(), words::say));
      pack.text("qa_report.json", QaSheet.json(view.qaReport()));
    }
    pack.text("summary.md", SummarySheet.markdown(view, chosen, words));
  }

  private static String withoutEnding(String name) {
    return name.substring(0, name.lastIndexOf('.'));
  }

  /**
   * The file's name outside the package: without its folders, and without the number of its
   * revision, as what is handed out is always the latest ({@code hero_v2.png} is {@code hero.png}).
   */
  static String lastName(MediaFile media) {
    return REVISION
        .matcher(media.file().substring(media.file().lastIndexOf('/') + 1))
        .replaceAll("");
  }
}
