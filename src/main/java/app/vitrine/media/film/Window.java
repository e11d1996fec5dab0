package app.vitrine.media.film;

/**
 * The part of a still that fills the frame, in the still's pixels.
 *
 * @param centreX centre from the still's left edge
 * @param centreY centre from the still's top edge
 * @param width width of the part; its height follows from the frame's shape
 */
record Window(double centreX, double centreY, double width) {}
