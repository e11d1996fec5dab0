package app.vitrine.export;

/**
 * A file of a pack.
 *
 * @param file relative to the pack's folder, with forward slashes
 * @param sha256 lower-case hex
 */
public record PackFile(String file, long bytes, String sha256) {}
