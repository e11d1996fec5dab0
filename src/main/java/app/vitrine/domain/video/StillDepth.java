package app.vitrine.domain.video;

/**
 * How far away the parts of a rendered still are, as far as a camera that travels has to know: the
 * product stands on a surface that recedes from it to the foot of the backdrop, which stands
 * upright. Rows are counted in the still's pixels from its top and may lie outside it.
 *
 * @param horizon row at which what is endlessly far away would be seen
 * @param edge row of the backdrop's foot, below the horizon
 * @param stand row from which the surface recedes, below the edge
 * @param backdrop share of its distance from the camera by which the backdrop is farther away than
 *     the product, 0 to 1
 * @param frontStays whether what is seen below {@code stand} moves as the product does: a plinth it
 *     stands on, or a surface that mirrors it
 */
public record StillDepth(
    double horizon, double edge, double stand, double backdrop, boolean frontStays) {}
