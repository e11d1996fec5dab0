package app.vitrine.domain.media;

/**
 * How the picture of a film is encoded, which decides where it plays.
 *
 * @param profile such as {@code High}; empty when the file does not say
 * @param level such as {@code 4.0}; empty when the file does not say
 * @param pixelFormat FFmpeg's name of it, such as {@code yuv420p} for 8-bit 4:2:0; empty when the
 *     file does not say
 */
public record PictureCoding(String profile, String level, String pixelFormat) {}
