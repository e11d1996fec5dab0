package app.vitrine.policy;

/** A picture's or film's size in pixels. */
public record PixelSize(int width, int height) {}
