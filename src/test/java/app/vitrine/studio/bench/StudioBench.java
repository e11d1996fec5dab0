package app.vitrine.studio.bench;

import static java.lang.String.format;
import static java.util.Locale.ROOT;
import static java.util.Objects.requireNonNull;

import app.vitrine.bench.Distribution;
import app.vitrine.bootstrap.Desks;
import app.vitrine.domain.analysis.PhotoReading;
import app.vitrine.domain.brief.GenerateRequest;
import app.vitrine.domain.brief.PhotoSource;
import app.vitrine.domain.state.Target;
import app.vitrine.domain.video.Film;
import app.vitrine.domain.view.PackageView;
import app.vitrine.store.LibraryEntry;
import app.vitrine.store.LibraryQuery;
import app.vitrine.studio.desk.Desk;
import app.vitrine.studio.desk.SampleProduct;
import app.vitrine.studio.fixture.QuickPackages;
import app.vitrine.studio.screens.FxToolkit;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Measures the real studio on a display there is not, drawn without a graphics card: the viewer of
 * pictures, the player of films, a large library. It prints a line a measure: what it is, its
 * target and what was seen, with {@link #BETWEEN} between them.
 */
public final class StudioBench {
  /** Stands between the parts of a line. */
  public static final String BETWEEN = "\t";

  private static final Duration PATIENCE = Duration.ofMinutes(10);
  private static final String A_FRAME = "≤ 16.7 ms";

  private final PrintStream out;

  private StudioBench(PrintStream out) {
    this.out = out;
  }

  /** The arguments are a data folder in which a package has a film, and an empty folder. */
  public static void main(String[] arguments) {
    StudioBench bench = new StudioBench(System.out);
    try {
      FxToolkit.start();
      bench.packages(Path.of(arguments[0]));
      bench.library(Path.of(arguments[1]));
      System.exit(0);
    } catch (Throwable failed) {
      // The toolkit's own threads would keep the process alive.
      failed.printStackTrace();
      System.exit(1);
    }
  }

  private void packages(Path data) throws IOException {
    try (Desk desk = Desks.open(data)) {
      PackageView filmed = filmed(desk);
      PackageView large = large(desk, data);
      zoomed(desk, large);
      zoomed(desk, filmed);
      try (WholeDisplay display = WholeDisplay.over(desk)) {
        Film film = requireNonNull(filmed.film());
        Distribution ms =
            new SeekBench(
                    display,
                    filmed.id(),
                    desk.project(filmed.workflowId()).resolve(film.file().file()),
                    film.facts().durationSec())
                .ms();
        tell("Film player, from a press on its bar to that frame", "≤ 150 ms", told(ms));
      }
    }
  }

  private void zoomed(Desk desk, PackageView view) {
    PhotoReading photo = requireNonNull(view.analysis()).photo();
    try (WholeDisplay display = WholeDisplay.over(desk)) {
      ViewerBench viewer = new ViewerBench(display, view.id());
      tell(
          format(
              ROOT,
              "Zoom and pan: photo of %d × %d beside its cut-out, seen at %s, a frame",
              photo.width(),
              photo.height(),
              viewer.size()),
          A_FRAME,
          viewer.photoBesideCutout().told());
    }
  }

  private void library(Path data) throws IOException {
    FullLibrary.into(data);
    try (Desk desk = Desks.open(data)) {
      FullLibrary.photos(desk, desk.samples().stream().map(SampleProduct::photo).toList());
      LibraryBench.Result seen = new LibraryBench(desk).measure();
      String what = format(ROOT, "Library of %,d packages", FullLibrary.PACKAGES);
      tell(what + ", opened the first time in a window", "≤ 200 ms", told(seen.opened()));
      tell("– the first time in the process", "", format(ROOT, "%.0f ms", seen.firstOpened()));
      tell("– opened again", "≤ 200 ms", told(seen.openedAgain()));
      tell("– searched", "≤ 200 ms", told(seen.searched()));
      tell("– scrolled, a notch of the wheel a frame", A_FRAME, seen.scrolled().told());
    }
  }

  private static PackageView filmed(Desk desk) {
    return desk.library().list(LibraryQuery.everything()).stream()
        .map(LibraryEntry::id)
        .map(desk.orchestrator()::describe)
        .filter(view -> view.film() != null && view.pictures() != null)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no package has a film"));
  }

  /** Makes a picture of a large photo. */
  private static PackageView large(Desk desk, Path folder) throws IOException {
    SampleProduct sample = desk.samples().getFirst();
    Path photo = LargePhoto.of(sample.photo(), folder);
    GenerateRequest request =
        new GenerateRequest(
            new PhotoSource.File(photo.toString()),
            sample.english(),
            null,
            QuickPackages.options(),
            Target.IMAGES);
    PackageView made =
        desk.orchestrator().await(desk.orchestrator().generate(request).id(), PATIENCE);
    Files.delete(photo);
    if (made.pictures() == null) {
      throw new IllegalStateException("a large photo: " + made.status() + " in " + made.stage());
    }
    return made;
  }

  private static String told(Distribution ms) {
    return format(
        ROOT, "%.0f ms median, %.0f ms P95 of %d", ms.median(), ms.percentile(95), ms.count());
  }

  private void tell(String measure, String target, String seen) {
    out.println(String.join(BETWEEN, measure, target, seen));
  }
}
