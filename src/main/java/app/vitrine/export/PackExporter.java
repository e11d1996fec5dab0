package app.vitrine.export;

import app.vitrine.domain.brief.Channel;
import app.vitrine.domain.brief.Language;
import app.vitrine.domain.copy.CopyDeck;
import app.vitrine.domain.copy.CopyText;
import app.vitrine.domain.error.VitrineException;
import app.vitrine.domain.media.VideoFacts;
import app.vitrine.domain.qa.Severity;
import app.vitrine.domain.state.ApprovalStatus;
import app.vitrine.domain.state.PackageStatus;
import app.vitrine.domain.video.Film;
import app.vitrine.domain.view.PackageView;
import app.vitrine.domain.work.CancelToken;
import app.vitrine.export.ExportPreset.FilmPlan;
import java.math.BigInteger;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes approved packages as marketplace packs. */
public final class PackExporter {
  private static final double BYTES_PER_MB = 1_000_000.0;

  private final ExportPresets presets;
  private final CopyInspector inspector;
  private final PictureShaper shaper;
  private final Clock clock;

  /** An exporter that composes pictures for each place's shapes by {@code shaper}. */
  public PackExporter(
      ExportPresets presets, CopyInspector inspector, PictureShaper shaper, Clock clock) {
    this.presets = presets;
    this.inspector = inspector;
    this.shaper = shaper;
    this.clock = clock;
  }

  /** The presets to choose from. */
  public ExportPresets presets() {
    return presets;
  }

  /**
   * Writes a pack.
   *
   * @param to a new or empty folder, or one that holds nothing but the package's earlier pack of
   *     this preset
   * @param cancel is polled before each file; the folder is left as it was
   * @throws VitrineException {@code PKG_APPROVAL_REQUIRED} before approval, {@code
   *     PKG_VALIDATION_ERROR} for an unknown preset or an unfit folder; nothing is written then
   */
  public ExportedPack export(ExportOrder order, Path to, CancelToken cancel) {
    PackageView view = order.view();
    ExportPreset preset = presets.require(order.presetId());
    requireApproved(view);
    PackFolder folder = PackFolder.forExport(to, view.workflowId(), preset.id());
    SheetWords words = new SheetWords(order.reader());
    List<PreflightNote> notes = new ArrayList<>();
    List<PackFile> written = new ArrayList<>();
    folder.fill(
        place -> {
          PackWriter pack = new PackWriter(place, cancel);
          write(order, preset, pack, notes, cancel);
          WorkingCopy.reports(view, order.chosen(), pack, words);
          pack.text("preflight.md", PreflightSheet.markdown(view.title(), preset, notes, words));
          pack.manifest(
              new Manifest(
                  Manifest.VERSION,
                  Manifest.EXPORT,
                  preset.id(),
                  view.workflowId(),
                  view.title(),
                  view.approvalStatus().name().toLowerCase(Locale.ROOT),
                  null,
                  clock.instant(),
                  pack.written(),
                  notes));
          written.addAll(pack.written());
        });
    return new ExportedPack(folder.path(), preset.id(), written, notes);
  }

  private static void requireApproved(PackageView view) {
    boolean approved =
        view.status() == PackageStatus.COMPLETED
            && (view.approvalStatus() == ApprovalStatus.APPROVED
                || view.approvalStatus() == ApprovalStatus.NOT_REQUIRED);
    if (!approved) {
      throw VitrineException.approvalRequired(
          "The package “"
              + view.title()
              + "” is not approved, and only approved packages are exported.",
          advice(view));
    }
  }

  private static String advice(PackageView view) {
    if (view.status() == PackageStatus.CANCELLED) {
      return "It was cancelled, and stays so: generate the package again.";
    }
    if (view.approvalStatus() == ApprovalStatus.REJECTED) {
      return "It was rejected: make it anew, then approve and export it.";
    }
    return view.runEnded()
        ? "Look at it and approve it, then export again."
        : "Its making has not ended: let it go on, then approve and export it.";
  }

  private void write(
      ExportOrder order,
      ExportPreset preset,
      PackWriter pack,
      List<PreflightNote> notes,
      CancelToken cancel) {
    PackageView view = order.view();
    ProjectFiles files = new ProjectFiles(order.projectFolder());
    TextPreflight preflight = new TextPreflight(preset, inspector);
    ListingFit fit =
        new ListingFit(
            preset,
            inspector,
            view.analysis() == null ? List.of() : view.analysis().brief().facts());
    if (view.copy() != null) {
      for (CopyText copy : order.chosen().firstAmongTexts(view.copy().texts())) {
        if (preset.channels().contains(copy.channel())) {
          ListingFit.Fitted fitted = fit.fit(copy);
          WorkingCopy.texts(fitted.copy(), pack);
          notes.addAll(fitted.notes());
          notes.addAll(preflight.check(fitted.copy()));
        }
      }
    }
    if (view.copy() != null) {
      notes.addAll(foreign(view.copy(), preset));
    }
    notes.addAll(leftOut(view, preset));
    notes.addAll(
        new PicturePacking(preset, files, pack, sitting(view, files, cancel))
            .write(view, order.chosen()));
    if (view.film() != null && preset.film().included()) {
      WorkingCopy.film(view.film(), files, pack);
      notes.addAll(film(view.film(), preset));
      if (OldFilm.isIn(view)) {
        notes.add(new PreflightNote(Severity.WARNING, "package", OldFilm.notice(view)));
      }
    }
    notes.sort(Comparator.comparing(PreflightNote::severity).reversed());
  }

  private PictureShaper.Sitting sitting(PackageView view, ProjectFiles files, CancelToken cancel) {
    Optional<Path> photo = files.present(view.input().photoFile());
    return view.analysis() == null || photo.isEmpty()
        ? (picture, width, height) -> Optional.empty()
        : shaper.sit(view, photo.get(), files::find, cancel);
  }

  /** That buyers of the place read none of the languages the package is written in. */
  private static List<PreflightNote> foreign(CopyDeck copy, ExportPreset preset) {
    List<Language> written = copy.texts().stream().map(CopyText::language).distinct().toList();
    if (written.isEmpty()
        || preset.languages().isEmpty()
        || written.stream().anyMatch(preset.languages()::contains)) {
      return List.of();
    }
    Language wanted = preset.languages().getFirst();
    return List.of(
        new PreflightNote(
            Severity.WARNING,
            "copy",
            "is in "
                + written.stream().map(PackExporter::named).collect(Collectors.joining(" and "))
                + "; buyers on "
                + preset.name()
                + " read "
                + named(wanted)
                + ". Make the package with “vitrine generate --languages "
                + wanted.name().toLowerCase(Locale.ROOT)
                + "”, or with that language among the options of a new package."));
  }

  private static String named(Language language) {
    return language.locale().getDisplayLanguage(Locale.ENGLISH);
  }

  /** What the package has and the place has no room for. */
  private static List<PreflightNote> leftOut(PackageView view, ExportPreset preset) {
    Stream<Channel> channels =
        view.copy() == null
            ? Stream.of()
            : view.copy().texts().stream().map(CopyText::channel).distinct();
    List<String> left =
        Stream.concat(
                channels
                    .filter(channel -> !preset.channels().contains(channel))
                    .map(CopySheet::called),
                view.film() == null || preset.film().included() ? Stream.of() : Stream.of("film"))
            .toList();
    return left.isEmpty()
        ? List.of()
        : List.of(
            new PreflightNote(
                Severity.INFO,
                "package",
                "Not in this pack, as "
                    + preset.name()
                    + " has no place for it: "
                    + String.join(", ", left)
                    + "."));
  }

  private static List<PreflightNote> film(Film film, ExportPreset preset) {
    FilmPlan plan = preset.film();
    VideoFacts facts = film.facts();
    Severity severity =
        ExportPreset.isTraced(plan.evidence()) ? Severity.BLOCKING : Severity.WARNING;
    String name = WorkingCopy.lastName(film.file());
    List<PreflightNote> wrong = new ArrayList<>();
    String aspect = aspect(facts.width(), facts.height());
    if (!plan.aspects().isEmpty() && !plan.aspects().contains(aspect)) {
      wrong.add(
          new PreflightNote(
              severity,
              name,
              "is "
                  + aspect
                  + "; "
                  + preset.name()
                  + " shows "
                  + String.join(", ", plan.aspects())
                  + ". Make the package for this place with “vitrine generate --aspect-ratio "
                  + plan.aspects().getFirst()
                  + "”, or with that shape among the options of a new package."));
    }
    if (facts.durationSec() < plan.secondsMin()
        || (plan.secondsMax() > 0 && facts.durationSec() > plan.secondsMax())) {
      wrong.add(
          new PreflightNote(
              severity,
              name,
              String.format(
                  Locale.ROOT,
                  "lasts %.1f s; %s takes %d to %d s.",
                  facts.durationSec(),
                  preset.name(),
                  plan.secondsMin(),
                  plan.secondsMax())));
    }
    if (plan.maxMb() > 0 && facts.bytes() > plan.maxMb() * BYTES_PER_MB) {
      wrong.add(
          new PreflightNote(
              severity,
              name,
              String.format(
                  Locale.ROOT,
                  "is %.1f MB; %s takes at most %.0f MB.",
                  facts.bytes() / BYTES_PER_MB,
                  preset.name(),
                  plan.maxMb())));
    }
    return List.copyOf(wrong);
  }

  private static String aspect(int width, int height) {
    int divisor = BigInteger.valueOf(width).gcd(BigInteger.valueOf(height)).intValue();
    return width / divisor + ":" + height / divisor;
  }
}
