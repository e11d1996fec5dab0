package app.vitrine.media.photo;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Iterator;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Small pictures and files for the tests of this package. */
final class Pictures {
  private Pictures() {}

  /** Four plain quarters: red, green, blue, yellow, in reading order. */
  static BufferedImage quarters(int width, int height, int type) {
    BufferedImage image = new BufferedImage(width, height, type);
    Graphics2D pen = image.createGraphics();
    Color[] colours = {Color.RED, Color.GREEN, Color.BLUE, Color.YELLOW};
    for (int i = 0; i < 4; i++) {
      pen.setColor(colours[i]);
      pen.fillRect(i % 2 * width / 2, i / 2 * height / 2, width / 2, height / 2);
    }
    pen.dispose();
    return image;
  }

  static BufferedImage gradient(int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    pen.setPaint(new GradientPaint(0, 0, new Color(20, 40, 200), width, height, Color.ORANGE));
    pen.fillRect(0, 0, width, height);
    pen.dispose();
    return image;
  }

  /** Encodes with the JDK's own writer, which knows more pixel layouts than the plug-ins'. */
  static byte[] encode(BufferedImage image, String format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Iterator<ImageWriter> writers = ImageIO.getImageWritersByFormatName(format);
    ImageWriter writer = writers.next();
    while (!writer.getClass().getName().startsWith("com.sun")) {
      writer = writers.next();
    }
    try (ImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
      writer.setOutput(stream);
      writer.write(image);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    } finally {
      writer.dispose();
    }
    return out.toByteArray();
  }

  /** The JPEG with an EXIF block of one tag, Orientation, put behind its first two bytes. */
  static byte[] withExifOrientation(byte[] jpeg, int orientation) {
    byte[] exif = exifBlock(orientation);
    int length = 2 + 6 + exif.length;
    ByteBuffer out = ByteBuffer.allocate(jpeg.length + 2 + length);
    out.put(jpeg, 0, 2).put((byte) 0xff).put((byte) 0xe1).putShort((short) length);
    out.put("Exif\0\0".getBytes(ISO_8859_1)).put(exif).put(jpeg, 2, jpeg.length - 2);
    return out.array();
  }

  static byte[] exifBlock(int orientation) {
    ByteBuffer exif = ByteBuffer.allocate(26).order(ByteOrder.LITTLE_ENDIAN);
    exif.put((byte) 'I').put((byte) 'I').putShort((short) 42).putInt(8);
    exif.putShort((short) 1).putShort((short) 0x112).putShort((short) 3).putInt(1);
    exif.putShort((short) orientation).putShort((short) 0).putInt(0);
    return exif.array();
  }

  /** The PNG with one more chunk behind its header. */
  static byte[] withPngChunk(byte[] png, String type, byte[] body) {
    int headerEnd = 8 + 25;
    byte[] chunk = pngChunk(type, body);
    byte[] out = Arrays.copyOf(png, png.length + chunk.length);
    System.arraycopy(chunk, 0, out, headerEnd, chunk.length);
    System.arraycopy(png, headerEnd, out, headerEnd + chunk.length, png.length - headerEnd);
    return out;
  }

  static byte[] withJpegProfile(byte[] jpeg, byte[] icc) {
    int length = 2 + 14 + icc.length;
    ByteBuffer out = ByteBuffer.allocate(jpeg.length + 2 + length);
    out.put(jpeg, 0, 2).put((byte) 0xff).put((byte) 0xe2).putShort((short) length);
    out.put("ICC_PROFILE\0".getBytes(ISO_8859_1)).put((byte) 1).put((byte) 1).put(icc);
    return out.put(jpeg, 2, jpeg.length - 2).array();
  }

  static byte[] withPngProfile(byte[] png, byte[] icc) {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    try {
      body.write("name\0\0".getBytes(ISO_8859_1));
      try (DeflaterOutputStream packed = new DeflaterOutputStream(body)) {
        packed.write(icc);
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return withPngChunk(png, "iCCP", body.toByteArray());
  }

  static byte[] pngChunk(String type, byte[] body) {
    ByteBuffer out = ByteBuffer.allocate(12 + body.length);
    out.putInt(body.length).put(type.getBytes(ISO_8859_1)).put(body);
    CRC32 crc = new CRC32();
    crc.update(out.array(), 4, 4 + body.length);
    return out.putInt((int) crc.getValue()).array();
  }

  /** A PNG whose header claims any size, with next to no data. */
  static byte[] pngClaiming(int width, int height) {
    byte[] png = encode(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB), "png");
    ByteBuffer header = ByteBuffer.allocate(13).put(Arrays.copyOfRange(png, 16, 29));
    header.putInt(0, width).putInt(4, height);
    System.arraycopy(pngChunk("IHDR", header.array()), 0, png, 8, 25);
    return png;
  }

  /** A little-endian TIFF directory of unsigned LONG tags, in pairs of tag and value. */
  static byte[] tiffWithTags(int... tagsAndValues) {
    int count = tagsAndValues.length / 2;
    ByteBuffer out = ByteBuffer.allocate(8 + 2 + count * 12 + 4 + 64);
    out.order(ByteOrder.LITTLE_ENDIAN).put((byte) 'I').put((byte) 'I').putShort((short) 42);
    out.putInt(8).putShort((short) count);
    for (int i = 0; i < count; i++) {
      out.putShort((short) tagsAndValues[2 * i]).putShort((short) 4).putInt(1);
      out.putInt(tagsAndValues[2 * i + 1]);
    }
    return out.array();
  }

  static Color at(BufferedImage image, double x, double y) {
    return new Color(image.getRGB((int) (x * image.getWidth()), (int) (y * image.getHeight())));
  }
}
