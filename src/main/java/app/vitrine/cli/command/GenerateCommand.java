package app.vitrine.cli.command;

import app.vitrine.cli.Workbench;
import app.vitrine.domain.brief.GenerateRequest;
import app.vitrine.domain.brief.PhotoSource;
import app.vitrine.domain.error.ErrorCode;
import app.vitrine.domain.error.VitrineException;
import app.vitrine.domain.state.ApprovalReason;
import app.vitrine.domain.state.PackageStatus;
import app.vitrine.domain.state.Target;
import app.vitrine.domain.view.PackageView;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code generate}: makes a package and waits for it. */
@Command(name = "generate", sortOptions = false)
final class GenerateCommand implements Callable<Integer> {
  private final Session session;

  @ArgGroup(multiplicity = "1")
  Photo photo = new Photo();

  @ArgGroup(multiplicity = "1")
  Background background = new Background();

  @Option(names = "--only", paramLabel = "PART")
  Target only = Target.ALL;

  @Mixin PackageOptionFlags options = new PackageOptionFlags();

  @Option(names = "--request-id", paramLabel = "ID")
  @Nullable String requestId;

  @Mixin OutFolder out = new OutFolder();

  @Option(names = "--approve")
  boolean approve;

  @Mixin JsonOption output = new JsonOption();

  /** Exactly one of these names the photo. */
  static final class Photo {
    /** Any scheme, so that one that cannot be fetched is not looked for as a file. */
    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+://");

    @Option(names = "--image", paramLabel = "FILE|URL", required = true)
    @Nullable String image;

    @Option(names = "--image-asset", paramLabel = "UUID", required = true)
    @Nullable UUID asset;

    PhotoSource source() {
      if (asset != null) {
        return new PhotoSource.Asset(asset);
      }
      String given = String.valueOf(image);
      if (ADDRESS.matcher(given).lookingAt()) {
        return new PhotoSource.Url(given);
      }
      return new PhotoSource.File(given.isBlank() ? "" : absolute(given));
    }

    private static String absolute(String given) {
      try {
        return Path.of(given).toAbsolutePath().toString();
      } catch (InvalidPathException noName) {
        throw VitrineException.invalid(
            "“" + given + "” cannot be the name of a file.", "Give the photo's file name.", noName);
      }
    }
  }

  /** Exactly one of these gives the text. */
  static final class Background {
    @Option(names = "--background", paramLabel = "TEXT", required = true)
    @Nullable String text;

    @Option(names = "--background-file", paramLabel = "FILE", required = true)
    @Nullable Path file;

    String read() {
      return file == null ? String.valueOf(text) : BackgroundFile.read(file);
    }
  }

  GenerateCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    GenerateRequest request =
        new GenerateRequest(
            photo.source(), background.read(), requestId, options.toOptions(), only);
    out.check(request);
    try (Workbench bench = session.open()) {
      bench.check(request);
      RunWatch watch = new RunWatch(session, bench, output.json, out.path);
      PackageView view = watch.follow(() -> bench.orchestrator().generate(request));
      boolean asked = approve && view.status() == PackageStatus.APPROVAL_REQUIRED;
      boolean refused = asked && view.approvalReason() != ApprovalReason.REVIEW_REQUIRED;
      if (asked && !refused) {
        view = bench.orchestrator().approve(view.id(), System.getProperty("user.name", "merchant"));
      }
      Copies copies = out.copy(List.of(view), bench, session.words().locale());
      int code = new RunOutcome(session).tell(bench, view, copies, output.json);
      if (refused) {
        session.tell(session.words().say("run.not_approved"));
        return ErrorCode.PKG_APPROVAL_REQUIRED.exitCode();
      }
      return code;
    }
  }
}
