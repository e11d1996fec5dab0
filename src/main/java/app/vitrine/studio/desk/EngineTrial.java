package app.vitrine.studio.desk;

/**
 * How the built-in engine did a tiny job of each kind.
 *
 * @param readingMs milliseconds it took to read a brief
 * @param cuttingMs milliseconds it took to cut out a product
 * @param encodingMs milliseconds it took to encode a film of a few frames
 */
public record EngineTrial(long readingMs, long cuttingMs, long encodingMs) {}
