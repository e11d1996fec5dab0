package app.vitrine.media.photo;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import org.jspecify.annotations.Nullable;

/** Reads a picture row by row as straight (not premultiplied) 8-bit sRGB, 0xAARRGGBB. */
interface SrgbRows {
  /** Fills {@code argb} with row {@code y}. */
  void read(int y, int[] argb);

  /**
   * Chooses the reading that keeps the colours right. Java treats grey as linear light when it
   * converts single pixels, which brightens photos, so grey samples are taken as they are.
   *
   * @param profile used for RGB pictures in place of their own; null for none
   */
  static SrgbRows of(BufferedImage image, @Nullable ICC_Profile profile) {
    ColorModel model = image.getColorModel();
    boolean plain =
        model instanceof ComponentColorModel
            && !model.isAlphaPremultiplied()
            && (model.getTransferType() == DataBuffer.TYPE_BYTE
                || model.getTransferType() == DataBuffer.TYPE_USHORT);
    ColorSpace space = model.getColorSpace();
    if (plain && profile != null && space.getType() == ColorSpace.TYPE_RGB) {
      return new Samples(image.getRaster(), model, toSrgb(profile));
    }
    if (plain && (space.getType() == ColorSpace.TYPE_GRAY || space.isCS_sRGB())) {
      return new Samples(image.getRaster(), model, null);
    }
    if (plain && space instanceof ICC_ColorSpace icc) {
      return new Samples(image.getRaster(), model, toSrgb(icc.getProfile()));
    }
    return (y, argb) -> ArgbPixels.row(image, y, argb);
  }

  private static ColorConvertOp toSrgb(ICC_Profile from) {
    ICC_Profile[] way = {from, ICC_Profile.getInstance(ColorSpace.CS_sRGB)};
    return new ColorConvertOp(way, null);
  }

  /** Grey or colour samples of 1 to 16 bits, with or without a profile to convert from. */
  final class Samples implements SrgbRows {
    private static final int RGB = 3;

    private final Raster raster;
    private final @Nullable ColorConvertOp conversion;
    private final int colours;
    private final boolean alpha;
    private final int colourMax;
    private final int alphaMax;

    Samples(Raster raster, ColorModel model, @Nullable ColorConvertOp conversion) {
      this.raster = raster;
      this.conversion = conversion;
      this.colours = model.getNumColorComponents();
      this.alpha = model.hasAlpha();
      this.colourMax = conversion != null ? 255 : (1 << model.getComponentSize(0)) - 1;
      this.alphaMax = alpha ? (1 << model.getComponentSize(colours)) - 1 : 1;
    }

    @Override
    public void read(int y, int[] argb) {
      int width = argb.length;
      int[] colour = colours(y, width);
      int bands = colour.length / width;
      int[] opacity = alpha ? raster.getSamples(0, y, width, 1, colours, (int[]) null) : null;
      for (int x = 0; x < width; x++) {
        int at = x * bands;
        int red = eight(colour[at], colourMax);
        int green = bands < RGB ? red : eight(colour[at + 1], colourMax);
        int blue = bands < RGB ? red : eight(colour[at + 2], colourMax);
        int a = opacity == null ? 255 : eight(opacity[x], alphaMax);
        argb[x] = a << 24 | red << 16 | green << 8 | blue;
      }
    }

    private int[] colours(int y, int width) {
      if (conversion == null) {
        return raster.getPixels(0, y, width, 1, (int[]) null);
      }
      int[] bands = new int[colours];
      for (int i = 0; i < colours; i++) {
        bands[i] = i;
      }
      Raster row = raster.createChild(0, y, width, 1, 0, 0, bands);
      WritableRaster srgb =
          Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, width, 1, RGB, null);
      conversion.filter(row, srgb);
      return srgb.getPixels(0, 0, width, 1, (int[]) null);
    }

    private static int eight(int sample, int max) {
      return max == 255 ? sample : (sample * 255 + max / 2) / max;
    }
  }
}
