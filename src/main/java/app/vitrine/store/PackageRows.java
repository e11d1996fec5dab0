package app.vitrine.store;

import app.vitrine.domain.brief.Channel;
import app.vitrine.domain.brief.Language;
import app.vitrine.domain.image.Picture;
import app.vitrine.domain.image.SceneKind;
import app.vitrine.domain.media.MediaFile;
import app.vitrine.domain.state.Target;
import app.vitrine.domain.view.PackageView;
import app.vitrine.store.json.Json;
import app.vitrine.store.json.WireNames;
import app.vitrine.store.row.PackageRow;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The projection of a package as a row of {@code product_packages}. */
final class PackageRows {
  private static final int TITLE_CHARACTERS = 400;

  private PackageRows() {}

  private record Progress(int percentage, String currentStep) {}

  private record Heading(Channel channel, Language language, int variant, String title) {}

  private record CopyMade(
      int revision, String provider, List<Heading> texts, List<MediaFile> files) {}

  private record PictureMade(
      SceneKind scene, int variant, String provider, int width, int height, MediaFile file) {}

  private record ImagesMade(int revision, List<PictureMade> pictures) {}

  private record VideoMade(
      int revision,
      boolean isFallback,
      @Nullable String fallbackReason,
      String provider,
      double durationSec,
      MediaFile file,
      MediaFile poster) {}

  private record Artifacts(
      @Nullable CopyMade copy,
      @Nullable ImagesMade images,
      @Nullable VideoMade video,
      @Nullable List<Target> stale) {}

  /** A package and the row that stands for it. */
  record Stored(PackageView view, PackageRow row) {}

  /**
   * The row of a view.
   *
   * @param before what is stored, whose JSON is used again where its source did not change; null
   *     for a new package
   */
  static PackageRow of(PackageView view, @Nullable Stored before) {
    PackageView old = before == null ? view : before.view();
    PackageRow was = before == null ? null : before.row();
    PackageRow row = new PackageRow();
    row.id = view.id();
    row.workflowId = view.workflowId();
    row.status = WireNames.of(view.status());
    row.stage = WireNames.of(view.stage());
    row.progress = Json.write(new Progress(view.percentage(), view.currentStep()));
    row.inputData =
        was != null && Objects.equals(old.input(), view.input())
            ? was.inputData
            : Json.document(view.input());
    row.analysisData =
        was != null && Objects.equals(old.analysis(), view.analysis())
            ? was.analysisData
            : document(view.analysis());
    row.artifacts = was != null && sameArtifacts(old, view) ? was.artifacts : artifacts(view);
    row.approvalStatus = WireNames.of(view.approvalStatus());
    row.approvalReason = view.approvalReason() == null ? null : WireNames.of(view.approvalReason());
    row.qaReport =
        was != null && Objects.equals(old.qaReport(), view.qaReport())
            ? was.qaReport
            : document(view.qaReport());
    row.qaScore = view.qaReport() == null ? null : view.qaReport().score();
    row.userId = view.userId();
    row.runId = view.runId();
    row.target = WireNames.of(view.target());
    row.title = view.title().substring(0, Math.min(view.title().length(), TITLE_CHARACTERS));
    row.coverFile = cover(view);
    row.errorCode = view.errorCode() == null ? null : view.errorCode().name();
    row.errorMessage = view.errorMessage();
    row.createdAt = view.createdAt();
    row.updatedAt = view.updatedAt();
    row.completedAt = view.completedAt();
    row.lastSeq = view.lastSeq();
    row.version = was == null ? 0 : was.version;
    return row;
  }

  private static @Nullable String document(@Nullable Object value) {
    return value == null ? null : Json.document(value);
  }

  private static boolean sameArtifacts(PackageView old, PackageView view) {
    return Objects.equals(old.copy(), view.copy())
        && Objects.equals(old.pictures(), view.pictures())
        && Objects.equals(old.film(), view.film())
        && old.stale().equals(view.stale());
  }

  private static @Nullable String cover(PackageView view) {
    if (view.pictures() == null) {
      return null;
    }
    return view.pictures().pictures().stream()
        .min(Comparator.comparing(Picture::scene).thenComparing(Picture::variant))
        .map(picture -> picture.file().file())
        .orElse(null);
  }

  private static String artifacts(PackageView view) {
    return Json.write(
        new Artifacts(
            copy(view),
            images(view),
            video(view),
            view.stale().isEmpty() ? null : view.stale().stream().sorted().toList()));
  }

  private static @Nullable CopyMade copy(PackageView view) {
    if (view.copy() == null) {
      return null;
    }
    List<Heading> texts =
        view.copy().texts().stream()
            .map(t -> new Heading(t.channel(), t.language(), t.variant(), t.title().text()))
            .toList();
    return new CopyMade(view.copy().revision(), view.copy().provider(), texts, view.copy().files());
  }

  private static @Nullable ImagesMade images(PackageView view) {
    if (view.pictures() == null) {
      return null;
    }
    List<PictureMade> pictures =
        view.pictures().pictures().stream()
            .map(
                p ->
                    new PictureMade(
                        p.scene(), p.variant(), p.provider(), p.width(), p.height(), p.file()))
            .toList();
    return new ImagesMade(view.pictures().revision(), pictures);
  }

  private static @Nullable VideoMade video(PackageView view) {
    if (view.film() == null) {
      return null;
    }
    return new VideoMade(
        view.film().revision(),
        view.film().isFallback(),
        view.film().fallbackReason(),
        view.film().provider(),
        view.film().facts().durationSec(),
        view.film().file(),
        view.film().poster());
  }
}
