package app.vitrine.cli.text;

import app.vitrine.cli.CutoutFile;
import app.vitrine.cli.HealthCheck;
import app.vitrine.cli.ListedPackage;
import app.vitrine.domain.brief.AspectRatio;
import app.vitrine.domain.error.VitrineException;
import app.vitrine.domain.view.PackageView;
import app.vitrine.export.ExportedPack;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** The JSON documents of {@code --json}, in the contract's wire names. */
public final class PackageDocument {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .enable(EnumFeature.WRITE_ENUMS_TO_LOWERCASE)
          .addModule(
              new SimpleModule()
                  .addSerializer(AspectRatio.class, new AspectRatioAsText())
                  .addSerializer(Path.class, new PathAsText()))
          .build();

  private static final class AspectRatioAsText extends ValueSerializer<AspectRatio> {
    @Override
    public void serialize(AspectRatio value, JsonGenerator out, SerializationContext context) {
      out.writeString(value.wireName());
    }
  }

  private static final class PathAsText extends ValueSerializer<Path> {
    @Override
    public void serialize(Path value, JsonGenerator out, SerializationContext context) {
      out.writeString(value.toString());
    }
  }

  private PackageDocument() {}

  /** Where a package stands, without what it holds. */
  public static String status(PackageView view, Path folder) {
    return status(view, folder, null);
  }

  /**
   * Where a package stands, without what it holds.
   *
   * @param cancelReason why it was cancelled; null when it was not, or nobody said why
   */
  public static String status(PackageView view, Path folder, @Nullable String cancelReason) {
    return write(head(view, folder, cancelReason));
  }

  /**
   * A package with everything in it.
   *
   * @param cancelReason why it was cancelled; null when it was not, or nobody said why
   */
  public static String full(PackageView view, Path folder, @Nullable String cancelReason) {
    return write(everything(view, folder, null, cancelReason));
  }

  /**
   * A package with everything in it, as a run left it.
   *
   * @param copiedTo the folder given as {@code --out}; null for none
   * @param notCopied why nothing could be written there; null when it was, or was not asked for
   */
  public static String made(
      PackageView view,
      Path folder,
      @Nullable Path copiedTo,
      @Nullable VitrineException notCopied,
      Words words) {
    Map<String, Object> document = everything(view, folder, copiedTo, null);
    if (notCopied != null) {
      document.put("error", error(notCopied, words));
    }
    return write(document);
  }

  private static Map<String, Object> everything(
      PackageView view, Path folder, @Nullable Path copiedTo, @Nullable String cancelReason) {
    Map<String, Object> document = head(view, folder, cancelReason);
    put(document, "out", copiedTo);
    document.put("guidance", view.guidance());
    document.put("input", view.input());
    put(document, "analysis", view.analysis());
    put(document, "copy", view.copy());
    put(document, "images", view.pictures());
    put(document, "video", view.film());
    put(document, "qa_report", view.qaReport());
    return document;
  }

  /** Several packages, and how many of them wait to be resumed. */
  public static String list(List<ListedPackage> packages) {
    return write(listed(packages));
  }

  /**
   * As {@link #list(List)}, after work on them.
   *
   * @param notCopied why their copies could not be written; null when they were, or were not asked
   *     for
   */
  public static String list(
      List<ListedPackage> packages, @Nullable VitrineException notCopied, Words words) {
    Map<String, Object> document = listed(packages);
    if (notCopied != null) {
      document.put("error", error(notCopied, words));
    }
    return write(document);
  }

  private static Map<String, Object> listed(List<ListedPackage> packages) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("packages", packages);
    document.put("interrupted", packages.stream().filter(p -> p.status().isActive()).count());
    return document;
  }

  /** A pack that was exported. */
  public static String export(PackageView view, ExportedPack pack) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("workflow_id", view.workflowId());
    document.put("folder", pack.folder());
    document.put("preset", pack.preset());
    document.put("files", pack.files());
    document.put("preflight", pack.notes());
    return write(document);
  }

  /** Cut-outs that were written, and the errors of those that were not, by photo. */
  public static String cutouts(
      List<CutoutFile> written, Map<String, VitrineException> failed, Words words) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("cutouts", written);
    document.put(
        "failed",
        failed.entrySet().stream()
            .map(
                e -> {
                  Map<String, Object> failure = new LinkedHashMap<>();
                  failure.put("photo", e.getKey());
                  failure.putAll(error(e.getValue(), words));
                  return failure;
                })
            .toList());
    return write(document);
  }

  /** What {@code doctor} found. */
  public static String health(List<HealthCheck> checks, Words words) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("healthy", checks.stream().allMatch(HealthCheck::passed));
    document.put("checks", checks.stream().map(check -> typed(check, words)).toList());
    return write(document);
  }

  private static HealthCheck typed(HealthCheck check, Words words) {
    return new HealthCheck(
        check.name(), check.passed(), check.found(), words.typed(check.advice()));
  }

  /** An error instead of a result. */
  public static String failure(VitrineException failure, Words words) {
    return write(Map.of("error", error(failure, words)));
  }

  private static Map<String, Object> error(VitrineException failure, Words words) {
    Map<String, Object> error = new LinkedHashMap<>();
    error.put("code", failure.code().name());
    error.put("message", String.valueOf(failure.getMessage()));
    error.put("kept", failure.kept());
    error.put("advice", words.typed(failure.advice()));
    return error;
  }

  private static Map<String, Object> head(
      PackageView view, Path folder, @Nullable String cancelReason) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("package_id", view.id());
    document.put("workflow_id", view.workflowId());
    document.put("title", view.title());
    document.put("status", view.status());
    document.put("stage", view.stage());
    Map<String, Object> progress = new LinkedHashMap<>();
    progress.put("percentage", view.percentage());
    progress.put("current_step", view.currentStep());
    document.put("progress", progress);
    document.put("approval_status", view.approvalStatus());
    put(document, "approval_reason", view.approvalReason());
    put(document, "reject_comment", view.rejection().orElse(null));
    put(document, "cancel_reason", cancelReason);
    put(document, "qa_score", view.qaReport() == null ? null : view.qaReport().score());
    document.put("run_id", view.runId());
    document.put("target", view.target());
    document.put("run_succeeded", view.runSucceeded());
    document.put("interrupted", view.isUnfinished());
    document.put("stages", new java.util.TreeMap<>(view.stages()));
    document.put("stale", view.stale());
    document.put("error", runError(view));
    document.put("folder", folder);
    document.put("created_at", view.createdAt());
    document.put("updated_at", view.updatedAt());
    put(document, "completed_at", view.completedAt());
    return document;
  }

  private static @Nullable Map<String, Object> runError(PackageView view) {
    if (view.errorCode() == null) {
      return null;
    }
    Map<String, Object> error = new LinkedHashMap<>();
    error.put("code", view.errorCode().name());
    error.put("message", String.valueOf(view.errorMessage()));
    return error;
  }

  private static void put(Map<String, Object> document, String name, @Nullable Object value) {
    document.put(name, value);
  }

  private static String write(Object document) {
    return JSON.writeValueAsString(document);
  }
}
