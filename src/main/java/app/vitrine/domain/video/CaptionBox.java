package app.vitrine.domain.video;

/**
 * Where a caption stands in the frame, in pixels of the film; all 0 for a shot without caption.
 *
 * @param overProduct largest share of the caption's box, 0 to 1, that the box around the product
 *     covers while the caption is shown; 0 where nobody knows where the product is, as in a clip
 */
public record CaptionBox(int shot, int x, int y, int width, int height, double overProduct) {}
