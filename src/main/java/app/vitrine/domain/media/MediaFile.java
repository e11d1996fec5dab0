package app.vitrine.domain.media;

import java.util.UUID;

/**
 * A file of a package as it was written.
 *
 * @param file relative to the project folder, with forward slashes
 * @param label short name for people, such as {@code hero}
 * @param sha256 lower-case hex
 * @param bytes size
 */
public record MediaFile(
    UUID id, String file, String label, String mime, String sha256, long bytes) {}
