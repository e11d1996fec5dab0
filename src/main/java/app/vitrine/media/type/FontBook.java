package app.vitrine.media.type;

import app.vitrine.domain.brief.Language;
import app.vitrine.domain.error.VitrineException;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.net.URL;
import org.bytedeco.javacpp.Loader;

/** The typefaces shipped with the program; each file is read once for the life of the process. */
public final class FontBook {
  private static final String FOLDER = "/assets/fonts/";

  private FontBook() {}

  /**
   * A weight at {@code size} pixels in which a text looks right to its readers: Japanese and
   * Chinese write many of the characters they share differently.
   *
   * @param text set in the Japanese face only where that has all of its letters
   */
  static Font of(boolean bold, float size, Language language, String text) {
    if (language == Language.JA && JapaneseBold.FONT.canDisplayUpTo(text) < 0) {
      return (bold ? JapaneseBold.FONT : JapaneseRegular.FONT).deriveFont(size);
    }
    return bold ? bold(size) : regular(size);
  }

  /** The regular weight at {@code size} pixels. */
  public static Font regular(float size) {
    return Regular.FONT.deriveFont(size);
  }

  /** The bold weight at {@code size} pixels. */
  public static Font bold(float size) {
    return Bold.FONT.deriveFont(size);
  }

  private static final class Regular {
    private static final Font FONT = load("NotoSansSC-Regular.ttf");
  }

  private static final class Bold {
    private static final Font FONT = load("NotoSansSC-Bold.ttf");
  }

  private static final class JapaneseRegular {
    private static final Font FONT = load("NotoSansJP-Regular.otf");
  }

  private static final class JapaneseBold {
    private static final Font FONT = load("NotoSansJP-Bold.otf");
  }

  private static Font load(String name) {
    URL shipped = FontBook.class.getResource(FOLDER + name);
    try {
      if (shipped == null) {
        throw new IOException("missing " + name);
      }
      // From a stream Java would copy ten megabytes to a temporary file of its own at every start,
      // which a kill leaves behind. This copy is made once, in the folder of the native libraries.
      return Font.createFont(Font.TRUETYPE_FONT, Loader.cacheResource(shipped));
    } catch (IOException | FontFormatException broken) {
      throw VitrineException.internal(
          "The typeface " + name + " that Vitrine ships could not be read.",
          "Install Vitrine again.",
          broken);
    }
  }
}
