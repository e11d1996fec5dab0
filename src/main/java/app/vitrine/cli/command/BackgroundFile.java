package app.vitrine.cli.command;

import app.vitrine.domain.error.VitrineException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;

/**
 * Reads a merchant's text file: UTF-8, UTF-16 with its mark, else GB 18030, which Chinese editors
 * still write.
 */
final class BackgroundFile {
  private static final long LARGEST_BYTES = 64L << 10;
  private static final char MARK = '\uFEFF';

  private BackgroundFile() {}

  /** The file's text without the space around it. */
  static String read(Path file) {
    if (!isThere(file)) {
      throw VitrineException.invalid(
          "There is no text file " + file + ".", "Check the name given to --background-file.");
    }
    try {
      if (Files.size(file) > LARGEST_BYTES) {
        throw VitrineException.invalid(
            "The text file " + file + " is far too long for a background of 4,000 characters.",
            "Give the file with the few facts about the product.");
      }
      return text(file, Files.readAllBytes(file)).strip();
    } catch (IOException unreadable) {
      throw unreadable(file, unreadable);
    }
  }

  /** Whether there is such a file; one in a folder that may not be entered is not a missing one. */
  private static boolean isThere(Path file) {
    try {
      return Files.readAttributes(file, BasicFileAttributes.class).isRegularFile();
    } catch (AccessDeniedException closed) {
      throw unreadable(file, closed);
    } catch (IOException missing) {
      return false;
    }
  }

  private static VitrineException unreadable(Path file, IOException cause) {
    return VitrineException.invalid(
        "The text file " + file + " cannot be read.", "Check who may read it.", cause);
  }

  private static String text(Path file, byte[] bytes) {
    String text =
        charsets(bytes).stream()
            .flatMap(charset -> decoded(bytes, charset).stream())
            .findFirst()
            .orElseThrow(
                () ->
                    VitrineException.invalid(
                        "The file " + file + " is not a text file.",
                        "Save the text as UTF-8 and give that file."));
    return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
  }

  private static Optional<String> decoded(byte[] bytes, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException another) {
      return Optional.empty();
    }
  }

  private static List<Charset> charsets(byte[] bytes) {
    boolean marked =
        bytes.length >= 2
            && ((bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)
                || (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE));
    return marked
        ? List.of(StandardCharsets.UTF_16)
        : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));
  }
}
