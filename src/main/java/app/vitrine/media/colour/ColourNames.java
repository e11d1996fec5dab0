package app.vitrine.media.colour;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.vitrine.domain.brief.Language;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Everyday names of colours, from the table {@code names.tsv}. */
public final class ColourNames {
  private static final String TABLE = "/app/vitrine/media/colour/names.tsv";

  /** Lightness counts less than tint when people name a colour. */
  private static final double LIGHTNESS_WEIGHT = 0.45;

  /**
   * A named colour.
   *
   * @param rgb 0xRRGGBB
   */
  public record Named(int rgb, Oklab colour, Map<Language, String> names) {
    public Named {
      names = Map.copyOf(names);
    }
  }

  private final List<Named> table;

  private ColourNames(List<Named> table) {
    this.table = List.copyOf(table);
  }

  /** Reads the table that is shipped with the program. */
  public static ColourNames load() {
    List<Named> table = new ArrayList<>();
    try (InputStream in = ColourNames.class.getResourceAsStream(TABLE)) {
      if (in == null) {
        throw new IllegalStateException("missing on the class path: " + TABLE);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("# ")) {
          table.add(parse(line));
        }
      }
    } catch (IOException broken) {
      throw new UncheckedIOException("cannot read " + TABLE, broken);
    }
    return new ColourNames(table);
  }

  private static Named parse(String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length != 4) {
      throw new IllegalStateException("four columns wanted in " + TABLE + ": " + line);
    }
    int rgb = Integer.parseInt(cells[0].substring(1), 16);
    return new Named(
        rgb,
        Oklab.ofRgb(rgb),
        Map.of(Language.EN, cells[1], Language.ZH, cells[2], Language.JA, cells[3]));
  }

  /** All named colours. */
  public List<Named> all() {
    return table;
  }

  /** The names of the table's colour that looks most like {@code colour}. */
  public Map<Language, String> nearest(Oklab colour) {
    Named best = table.getFirst();
    for (Named named : table) {
      if (named.colour().distance(colour, LIGHTNESS_WEIGHT)
          < best.colour().distance(colour, LIGHTNESS_WEIGHT)) {
        best = named;
      }
    }
    return best.names();
  }
}
