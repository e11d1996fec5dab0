package app.vitrine.cli.command;

import app.vitrine.cli.CutoutFile;
import app.vitrine.cli.Workbench;
import app.vitrine.cli.text.PackageDocument;
import app.vitrine.domain.error.VitrineException;
import app.vitrine.domain.work.CancelToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code cutout}: cuts the product out of photos, each a PNG of its own. */
@Command(name = "cutout", sortOptions = false)
final class CutoutCommand implements Callable<Integer> {
  private static final Logger LOG = LoggerFactory.getLogger(CutoutCommand.class);

  private final Session session;

  @Parameters(paramLabel = "PHOTO", arity = "1..*")
  List<Path> photos = new ArrayList<>();

  @Option(names = "--to", required = true, paramLabel = "DIR")
  Path to = Path.of("");

  @Option(names = "--overwrite")
  boolean overwrite;

  @Mixin JsonOption output = new JsonOption();

  CutoutCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Map<Path, Path> plan = plan();
    List<CutoutFile> written = new ArrayList<>();
    Map<String, VitrineException> failed = new LinkedHashMap<>();
    try (Workbench bench = session.open()) {
      boolean made = makeFolder();
      plan.forEach(
          (photo, file) -> {
            try {
              CutoutFile cutout = bench.cutout(photo, file, CancelToken.none());
              written.add(cutout);
              tell(photo, cutout);
              giveMemoryBack();
            } catch (VitrineException failure) {
              VitrineException alone =
                  plan.size() == 1
                      ? failure
                      : failure.keeping("The other photos are cut out all the same.");
              failed.put(photo.toString(), alone);
              session.tell(session.words().say("cutout.failed", photo.toString()));
              session.tell(ErrorReport.text(session.words(), alone));
            }
          });
      if (made && written.isEmpty()) {
        removeFolder();
      }
    }
    if (output.json) {
      session.print(PackageDocument.cutouts(written, failed, session.words()));
    }
    return failed.values().stream()
        .map(failure -> failure.code().exitCode())
        .findFirst()
        .orElse(ExitCode.OK);
  }

  /**
   * So that a batch takes no more memory than its largest photo: the collector would rather take
   * all it may have before it looks for what can be used again. A look costs some 20 ms.
   */
  private static void giveMemoryBack() {
    System.gc();
  }

  private void tell(Path photo, CutoutFile cutout) {
    if (!output.json) {
      session.print(
          session
              .words()
              .say(
                  "cutout.done",
                  String.valueOf(photo.getFileName()),
                  cutout.file().toString(),
                  cutout.width(),
                  cutout.height(),
                  cutout.coverage()));
    }
  }

  /** Which file each photo's cut-out becomes; two photos never share one. */
  private Map<Path, Path> plan() {
    Map<Path, Path> plan = new LinkedHashMap<>();
    Set<String> taken = new HashSet<>();
    for (Path photo : photos) {
      String stem = stem(photo);
      String name = stem;
      for (int n = 2; !taken.add(name.toLowerCase(Locale.ROOT)); n++) {
        name = stem + "-" + n;
      }
      Path file = to.toAbsolutePath().normalize().resolve(name + ".png");
      if (Files.exists(file) && !overwrite) {
        throw VitrineException.invalid(
            "There is a file " + file + " already.",
            "Choose another folder, or give --overwrite to replace it.");
      }
      plan.put(photo, file);
    }
    return plan;
  }

  private static String stem(Path photo) {
    String name = String.valueOf(photo.getFileName());
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  /** Makes the folder; false where it was there before. */
  private boolean makeFolder() {
    boolean there = Files.isDirectory(to);
    try {
      Files.createDirectories(to);
    } catch (IOException failed) {
      throw VitrineException.invalid(
          "The folder " + to + " cannot be made.", "Choose another folder.", failed);
    }
    return !there;
  }

  /** Nothing came of it, so nothing is left. */
  private void removeFolder() {
    try {
      Files.delete(to);
    } catch (IOException kept) {
      LOG.warn("The empty folder {} could not be removed", to, kept);
    }
  }
}
