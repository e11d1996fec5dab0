package app.vitrine.media.scene;

/**
 * Where a caller wants the product.
 *
 * @param x its middle, share of the frame's width
 * @param base its base line, share of the frame's height
 */
public record Anchor(double x, double base) {}
