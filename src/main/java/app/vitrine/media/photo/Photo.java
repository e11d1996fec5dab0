package app.vitrine.media.photo;

import java.awt.image.BufferedImage;
import org.jspecify.annotations.Nullable;

/**
 * A decoded photo.
 *
 * <p>Of a very large photo {@code image} holds fewer pixels than {@code info} tells; see {@link
 * PixelDecoder}.
 *
 * @param image upright, sRGB, {@link BufferedImage#TYPE_INT_RGB}; transparent parts lie on white
 * @param transparency the file's own opacity, 0 to 255, upright, {@link
 *     BufferedImage#TYPE_BYTE_GRAY}; null unless a real part of the picture is see-through
 */
public record Photo(BufferedImage image, @Nullable BufferedImage transparency, PhotoInfo info) {}
