package app.vitrine.media.sound;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes sound as WAV: PCM of 16 bits, 48 kHz, stereo. */
public final class WavFile {
  private static final int HEADER = 44;
  private static final int CHANNELS = 2;
  private static final int SAMPLE_BYTES = 2;
  private static final int PCM = 1;

  private WavFile() {}

  /** Writes the whole sound; what is beyond full scale is clipped. */
  public static void write(Sound sound, Path to) throws IOException {
    int data = sound.length() * CHANNELS * SAMPLE_BYTES;
    ByteBuffer bytes = ByteBuffer.allocate(HEADER + data).order(ByteOrder.LITTLE_ENDIAN);
    bytes.put(ascii("RIFF")).putInt(HEADER - 8 + data).put(ascii("WAVE"));
    bytes.put(ascii("fmt ")).putInt(16).putShort((short) PCM).putShort((short) CHANNELS);
    bytes.putInt(Sound.RATE).putInt(Sound.RATE * CHANNELS * SAMPLE_BYTES);
    bytes.putShort((short) (CHANNELS * SAMPLE_BYTES)).putShort((short) (8 * SAMPLE_BYTES));
    bytes.put(ascii("data")).putInt(data);
    for (int i = 0; i < sound.length(); i++) {
      bytes.putShort(sample(sound.left()[i])).putShort(sample(sound.right()[i]));
    }
    Files.write(to, bytes.array());
  }

  private static short sample(float value) {
    return (short) Math.round(Math.clamp(value, -1f, 1f) * Short.MAX_VALUE);
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
