package app.vitrine.badinput;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;

/** Files made to harm. */
final class BadFiles {
  private static final int HEADER_FROM = 16;
  private static final int HEADER_TO = 29;
  private static final int CHUNK_FROM = 12;

  private BadFiles() {}

  static byte[] picture(int width, int height, String format) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        image.setRGB(x, y, new Color(x % 256, y % 256, (x * y) % 256).getRGB());
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, format, out);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }

  static byte[] halfOf(byte[] whole) {
    return Arrays.copyOf(whole, whole.length / 2);
  }

  /** A small PNG whose header claims this size, with a right check sum. */
  static byte[] pngClaiming(int width, int height) {
    byte[] png = picture(1, 1, "png");
    ByteBuffer.wrap(png).putInt(HEADER_FROM, width).putInt(HEADER_FROM + 4, height);
    CRC32 crc = new CRC32();
    crc.update(png, CHUNK_FROM, HEADER_TO - CHUNK_FROM);
    ByteBuffer.wrap(png).putInt(HEADER_TO, (int) crc.getValue());
    return png;
  }

  /** A deflated grey TIFF of one strip that says {@code width × height} and unpacks to zeros. */
  static byte[] zippedTiff(int width, int height, long unpackedBytes) {
    byte[] strip = zeros(unpackedBytes);
    int[][] tags = {
      {256, width},
      {257, height},
      {258, 8},
      {259, 8},
      {262, 1},
      {273, 0},
      {277, 1},
      {278, height},
      {279, strip.length}
    };
    int stripAt = 8 + 2 + tags.length * 12 + 4;
    ByteBuffer out = ByteBuffer.allocate(stripAt + strip.length).order(ByteOrder.LITTLE_ENDIAN);
    out.put("II".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
    out.putShort((short) tags.length);
    for (int[] tag : tags) {
      out.putShort((short) tag[0]).putShort((short) 4).putInt(1);
      out.putInt(tag[0] == 273 ? stripAt : tag[1]);
    }
    return out.putInt(0).put(strip).array();
  }

  private static byte[] zeros(long count) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    byte[] block = new byte[1 << 16];
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
      for (long left = count; left > 0; left -= block.length) {
        out.write(block, 0, (int) Math.min(block.length, left));
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return packed.toByteArray();
  }
}
