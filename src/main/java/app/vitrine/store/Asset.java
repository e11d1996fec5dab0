package app.vitrine.store;

import app.vitrine.domain.media.MediaFile;
import app.vitrine.store.row.AssetRow;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A media file of a package with its metadata.
 *
 * @param assetType {@code image}, {@code video}, {@code audio} or {@code thumbnail}
 * @param role what it is for: a scene's wire name, {@code film}, {@code poster}, {@code thumbnail},
 *     {@code first_frame}, {@code ground}
 * @param revision of the part it belongs to
 * @param width in pixels; null where it was not measured
 * @param provider that made it; null for what is cut from something else
 */
public record Asset(
    UUID packageId,
    UUID runId,
    MediaFile file,
    String assetType,
    String role,
    int revision,
    @Nullable Integer width,
    @Nullable Integer height,
    @Nullable Double durationSec,
    @Nullable String provider,
    @Nullable String prompt,
    Instant createdAt) {

  /** The workflow whose project folder holds the file. */
  public String workflowId() {
    return EventLog.workflowId(packageId);
  }

  static Asset of(AssetRow row) {
    return new Asset(
        row.packageId,
        row.runId,
        new MediaFile(row.id, row.file, row.label, row.mime, row.contentHash, row.bytes),
        row.assetType,
        row.role,
        row.revision,
        row.width,
        row.height,
        row.durationSec,
        row.provider,
        row.prompt,
        row.createdAt);
  }
}
