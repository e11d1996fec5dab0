package app.vitrine.export;

import app.vitrine.domain.state.Target;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The list of a pack's files, written beside them.
 *
 * @param vitrine version of this list's form
 * @param kind {@code working_copy} or {@code export}
 * @param preset id of the preset; {@code none} for a working copy
 * @param madeFrom what the package is made from; null in an export and in older lists
 * @param made when, UTC
 */
record Manifest(
    int vitrine,
    String kind,
    String preset,
    String workflowId,
    String title,
    String approvalStatus,
    @Nullable MadeFrom madeFrom,
    Instant made,
    List<PackFile> files,
    List<PreflightNote> preflight) {
  static final String FILE = "manifest.json";
  static final int VERSION = 1;
  static final String WORKING_COPY = "working_copy";
  static final String EXPORT = "export";

  private static final long LARGEST_BYTES = 4L << 20;
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .enable(EnumFeature.WRITE_ENUMS_TO_LOWERCASE)
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .build();

  Manifest {
    kind = kind == null ? "" : kind;
    preset = preset == null ? "" : preset;
    workflowId = workflowId == null ? "" : workflowId;
    title = title == null ? "" : title;
    files = files == null ? List.of() : List.copyOf(files);
    preflight = preflight == null ? List.of() : List.copyOf(preflight);
  }

  /** The list in {@code folder}; empty when there is none that this program can read. */
  static Optional<Manifest> read(Path folder) throws IOException {
    Path file = folder.resolve(FILE);
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Files.size(file) > LARGEST_BYTES) {
      return Optional.empty();
    }
    try {
      Manifest manifest = JSON.readValue(Files.readAllBytes(file), Manifest.class);
      return Optional.of(manifest).filter(m -> m.vitrine() == VERSION);
    } catch (JacksonException foreign) {
      return Optional.empty();
    }
  }

  /** Whether the pack is a package's files as they stand. */
  boolean isWorkingCopy() {
    return kind.equals(WORKING_COPY);
  }

  /** Whether the pack is such a copy of this package, or of one made from the same. */
  boolean isWorkingCopyOf(String ofWorkflow, MadeFrom from) {
    return isWorkingCopy() && (workflowId.equals(ofWorkflow) || from.mayBe(madeFrom));
  }

  /** Whether there is nothing made in the pack that a run for {@code target} does not make too. */
  boolean holdsNoMoreThan(Target target) {
    String folder =
        switch (target) {
          case ALL -> "";
          case COPYWRITING -> "copy/";
          case IMAGES -> "images/";
          case VIDEO -> "video/";
        };
    return files.stream()
        .map(PackFile::file)
        .allMatch(file -> !file.contains("/") || file.startsWith(folder));
  }

  /** Whether the pack is this package's export by this preset. */
  boolean isExport(String ofWorkflow, String byPreset) {
    return kind.equals(EXPORT) && workflowId.equals(ofWorkflow) && preset.equals(byPreset);
  }

  /** Whether {@code file} is in the list under this name and as it was written. */
  boolean describes(String name, Path file) throws IOException {
    Optional<PackFile> listed = files.stream().filter(f -> f.file().equals(name)).findFirst();
    return listed.isPresent()
        && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        && Files.size(file) == listed.get().bytes()
        && Sha256.of(file).equals(listed.get().sha256());
  }

  byte[] toJson() {
    return JSON.writeValueAsBytes(this);
  }
}
