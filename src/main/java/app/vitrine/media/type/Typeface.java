package app.vitrine.media.type;

import app.vitrine.domain.brief.Language;
import app.vitrine.domain.error.VitrineException;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What captions are set in: the program's own typeface, or a merchant's. */
public final class Typeface {
  /** The bold weight that ships with the program; has every script it writes. */
  public static final Typeface SHIPPED = new Typeface(null, Language.EN);

  /** As {@link #SHIPPED}, with letters as they are written in Japan. */
  private static final Typeface JAPANESE = new Typeface(null, Language.JA);

  private static final Logger LOG = LoggerFactory.getLogger(Typeface.class);
  private static final String ADVICE = "Choose a file that ends in .ttf or .otf.";
  private static final long LARGEST_BYTES = 32L << 20;

  private final @Nullable Font own;
  private final Language language;

  private Typeface(@Nullable Font own, Language language) {
    this.own = own;
    this.language = language;
  }

  /**
   * The typeface in a TrueType or OpenType file.
   *
   * @param file null for {@link #SHIPPED}
   * @throws VitrineException when the file is larger than 32 MB, cannot be read or is no typeface
   */
  public static Typeface of(@Nullable Path file) {
    if (file == null) {
      return SHIPPED;
    }
    try {
      if (Files.size(file) > LARGEST_BYTES) {
        throw VitrineException.invalid("The typeface is larger than 32 MB.", ADVICE);
      }
      return new Typeface(Font.createFont(Font.TRUETYPE_FONT, file.toFile()), Language.EN);
    } catch (FontFormatException | IllegalArgumentException noTypeface) {
      throw refused("This file is not a TrueType or OpenType typeface.", noTypeface);
    } catch (IOException unreadable) {
      throw refused("The typeface cannot be read.", unreadable);
    }
  }

  /** As {@link #of}; the shipped one, and a line in the log, where the file is not to be read. */
  public static Typeface orShipped(@Nullable Path file) {
    try {
      return of(file);
    } catch (VitrineException unreadable) {
      LOG.warn("the typeface {} is not used", file, unreadable);
      return SHIPPED;
    }
  }

  private static VitrineException refused(String why, Exception cause) {
    return VitrineException.invalid(why, ADVICE, cause);
  }

  /** What its maker calls it. */
  public String name() {
    return at(1).getFontName();
  }

  /** Whether it is one of the program's own. */
  boolean isShipped() {
    return own == null;
  }

  /** This typeface when it has every letter of the texts, else a shipped one for their language. */
  public Typeface forAll(Collection<String> texts, Language written) {
    String all =
        texts.stream()
                .map(text -> PrintableText.of(text, FontBook.bold(1)))
                .collect(Collectors.joining())
            + CaptionLayout.ELLIPSIS;
    if (own != null && own.canDisplayUpTo(all) < 0) {
      return this;
    }
    Font shipped = FontBook.of(true, 1, written, all);
    return shipped.equals(FontBook.bold(1)) ? SHIPPED : JAPANESE;
  }

  /** At a size in pixels. */
  Font at(float size) {
    return own == null ? FontBook.of(true, size, language, "") : own.deriveFont(size);
  }
}
