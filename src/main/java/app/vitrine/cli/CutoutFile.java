package app.vitrine.cli;

import java.nio.file.Path;

/**
 * A cut-out that was written.
 *
 * @param width pixels
 * @param height pixels
 * @param coverage product's share of the picture, 0 to 1
 */
public record CutoutFile(Path file, int width, int height, double coverage) {}
