package app.vitrine.bootstrap;

import app.vitrine.cli.HealthCheck;
import app.vitrine.domain.error.VitrineException;
import app.vitrine.gateway.Providers;
import app.vitrine.media.cutout.CutoutEngine;
import app.vitrine.media.film.EncoderCheck;
import app.vitrine.media.type.FontBook;
import app.vitrine.store.DataFolder;
import app.vitrine.store.LogCheck;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** What {@code doctor} looks at: everything a package needs, tried rather than listed. */
final class Examination {
  private static final int JAVA_WANTED = 25;
  private static final String REINSTALL = "Build or install Vitrine again.";

  private final Path data;
  private final Map<String, String> environment;

  Examination(Path data, Map<String, String> environment) {
    this.data = data;
    this.environment = environment;
  }

  List<HealthCheck> run() {
    return List.of(
        java(),
        tried("Video encoder", Examination::encoders, REINSTALL),
        tried("Fonts", Examination::fonts, REINSTALL),
        tried("Cut-out networks", this::networks, REINSTALL),
        tried("Own cut-out networks", this::ownNetworks, "Take the network away."),
        tried("Providers", this::providers, "Correct the setting."),
        tried("Voices", this::voices, "Take the voice away."),
        tried("Data folder", this::folder, "Choose another one with --data-dir."));
  }

  private static HealthCheck java() {
    int feature = Runtime.version().feature();
    return feature >= JAVA_WANTED
        ? HealthCheck.ok("Java", Runtime.version().toString())
        : HealthCheck.problem("Java", Runtime.version().toString(), "Install JDK 25.");
  }

  private static HealthCheck tried(String name, Supplier<String> attempt, String advice) {
    try {
      return HealthCheck.ok(name, attempt.get());
    } catch (VitrineException told) {
      return HealthCheck.problem(name, String.valueOf(told.getMessage()), told.advice());
    } catch (RuntimeException | LinkageError failed) {
      return HealthCheck.problem(name, failed.toString(), advice);
    }
  }

  /** The encoder films are made with, and why others that are built in are not used. */
  private static String encoders() {
    String used = EncoderCheck.choose();
    List<EncoderCheck.Finding> findings = EncoderCheck.run();
    String profile =
        findings.stream()
            .filter(finding -> finding.encoder().equals(used))
            .map(EncoderCheck.Finding::profile)
            .collect(Collectors.joining());
    String others =
        findings.stream()
            .filter(finding -> !finding.works())
            .map(finding -> finding.encoder() + " (" + finding.note() + ")")
            .collect(Collectors.joining(", "));
    String found = used + ", H.264 " + profile;
    return others.isEmpty() ? found : found + "; not used: " + others;
  }

  private static String fonts() {
    String sample = "Aa 山月 あ";
    if (FontBook.regular(12).canDisplayUpTo(sample) >= 0) {
      throw VitrineException.internal("The shipped font lacks letters.", REINSTALL, null);
    }
    return FontBook.regular(12).getFontName();
  }

  private String networks() {
    try (LocalModels models = new LocalModels(data)) {
      double overlap = CutoutTrial.overlap(models.cutouts());
      String found =
          String.format(
              Locale.ROOT, "a trial cut-out overlaps its outline by %.1f %%", 100 * overlap);
      if (overlap < CutoutTrial.LEAST_OVERLAP) {
        throw VitrineException.internal("The cut-out is wrong: " + found + ".", REINSTALL, null);
      }
      return found;
    }
  }

  private String ownNetworks() {
    try (LocalModels models = new LocalModels(data)) {
      List<String> names = models.cutouts().ownNetworks();
      return names.isEmpty()
          ? "none"
          : names.stream()
              .map(name -> ownNetwork(models.cutouts(), name))
              .collect(Collectors.joining(", "));
    }
  }

  private static String ownNetwork(CutoutEngine engine, String name) {
    try {
      double overlap = CutoutTrial.overlap(engine, name);
      return String.format(Locale.ROOT, "%s (%.1f %%)", name, 100 * overlap);
    } catch (VitrineException told) {
      throw told;
    } catch (RuntimeException failed) {
      throw VitrineException.internal(
          "The network " + name + " cannot be used: " + failed.getMessage(),
          "Correct what lies beside it, or take it away.",
          failed);
    }
  }

  private String providers() {
    try (LocalModels models = new LocalModels(data)) {
      Providers found = models.providers();
      return "text "
          + found.text().getFirst().provider()
          + ", vision "
          + found.vision().getFirst().provider()
          + ", image "
          + found.image().getFirst().provider()
          + ", video "
          + found.video().getFirst().provider();
    }
  }

  /** Who could read a film's captions, asked to speak; to have nobody is no fault. */
  private String voices() {
    try (LocalModels models = new LocalModels(data)) {
      return VoiceReport.of(models.voices());
    }
  }

  private String folder() {
    try (Vitrine vitrine = Vitrine.open(data, environment)) {
      DataFolder folder = vitrine.store().folder();
      folder.requireSpace();
      LogCheck.Report report = vitrine.store().check().run((done, all) -> {});
      if (!report.isSound()) {
        throw VitrineException.internal(
            "The store of " + data + " has " + report.differences().size() + " differences.",
            "Keep the folder as it is and report this; the event logs are intact.",
            null);
      }
      return data
          + ", "
          + report.packages()
          + (report.packages() == 1 ? " package, " : " packages, ")
          + folder.freeBytes() / (1024 * 1024)
          + " MB free";
    }
  }
}
