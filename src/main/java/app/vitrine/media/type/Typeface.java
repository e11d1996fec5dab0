package app.vitrine.media.type;

import app.vitrine.domain.error.VitrineException;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What captions are set in: the program's own typeface, or a merchant's. */
public final class Typeface {
  /** The bold weight that ships with the program; has every script it writes. */
  public static final Typeface SHIPPED = new Typeface(null);

  private static final Logger LOG = LoggerFactory.getLogger(Typeface.class);
  private static final String ADVICE = "Choose a file that ends in .ttf or .otf.";
  private static final long LARGEST_BYTES = 32L << 20;

  private final @Nullable Font own;

  private Typeface(@Nullable Font own) {
    this.own = own;
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
      return new Typeface(Font.createFont(Font.TRUETYPE_FONT, file.toFile()));
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
    return own == null ? FontBook.bold(1).getFontName() : own.getFontName();
  }

  /** This typeface when it has every letter of the texts, else the shipped one. */
  public Typeface forAll(Collection<String> texts) {
    boolean whole =
        own == null
            || texts.stream()
                .map(text -> PrintableText.of(text, FontBook.bold(1)))
                .allMatch(text -> own.canDisplayUpTo(text + CaptionLayout.ELLIPSIS) < 0);
    return whole ? this : SHIPPED;
  }

  /** At a size in pixels. */
  Font at(float size) {
    return own == null ? FontBook.bold(size) : own.deriveFont(size);
  }
}
