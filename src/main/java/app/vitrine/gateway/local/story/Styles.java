package app.vitrine.gateway.local.story;

import app.vitrine.domain.analysis.FactKind;
import app.vitrine.domain.analysis.ProductAnalysis;
import app.vitrine.domain.analysis.Swatch;
import app.vitrine.domain.brief.Language;
import app.vitrine.domain.brief.VideoStyle;
import app.vitrine.domain.video.StyleChoice;
import app.vitrine.gateway.local.copy.Choice;
import app.vitrine.gateway.local.copy.Frames;
import app.vitrine.gateway.local.language.Lexicon;
import app.vitrine.gateway.local.language.Table;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The twelve styles and the rule that chooses among them. */
public final class Styles {
  private static final int FIRST_WORD_COLUMN = 8;
  private static final int LIGHTING_COLUMN = 5;
  private static final double CATEGORY_WEIGHT = 1.5;
  private static final int PRODUCT_COLOURS = 2;
  private static final int PALETTE = 5;

  private final Lexicon lexicon;
  private final Frames words;
  private final Map<VideoStyle, Table.Row> rows = new EnumMap<>(VideoStyle.class);

  public Styles(Lexicon lexicon, Frames words) {
    this.lexicon = lexicon;
    this.words = words;
    for (Table.Row row : Table.read("story/styles.lex").rows()) {
      rows.put(VideoStyle.valueOf(row.cell(0).toUpperCase(Locale.ROOT)), row);
    }
  }

  /**
   * The style for a category and a text.
   *
   * @param lowerText the brief in lower case
   */
  public VideoStyle detect(String category, String lowerText) {
    VideoStyle best = lexicon.category(category).style();
    double most = CATEGORY_WEIGHT;
    for (Map.Entry<VideoStyle, Table.Row> entry : rows.entrySet()) {
      double score = hits(entry.getValue(), lowerText).size();
      score += entry.getKey() == lexicon.category(category).style() ? CATEGORY_WEIGHT : 0;
      if (score > most) {
        most = score;
        best = entry.getKey();
      }
    }
    return best;
  }

  private static List<String> hits(Table.Row row, String lowerText) {
    Set<String> hits = new LinkedHashSet<>();
    for (int column = FIRST_WORD_COLUMN; column < row.cells().size(); column++) {
      row.words(column).stream().filter(lowerText::contains).forEach(hits::add);
    }
    return List.copyOf(hits);
  }

  /** The person's wish, or the style the brief's words and category speak for. */
  public StyleChoice choose(ProductAnalysis analysis, @Nullable VideoStyle wished) {
    StringBuilder said = new StringBuilder(analysis.brief().productName());
    analysis.brief().facts().stream()
        .filter(fact -> fact.kind() != FactKind.PRICE_CLASS)
        .forEach(fact -> said.append('\n').append(fact.text()));
    String text = said.toString().toLowerCase(Locale.ROOT);
    VideoStyle style = wished != null ? wished : detect(analysis.brief().category(), text);
    Table.Row row = row(style);
    return new StyleChoice(
        style,
        row.words(1),
        row.cell(2),
        row.cell(3),
        palette(row, analysis.photo().palette()),
        because(analysis, wished, hits(row, text)));
  }

  private String because(ProductAnalysis analysis, @Nullable VideoStyle wished, List<String> hits) {
    String key =
        wished != null ? "because.wish" : hits.isEmpty() ? "because.category" : "because.words";
    String x =
        hits.isEmpty()
            ? lexicon.category(analysis.brief().category()).name(Language.EN)
            : String.join(", ", hits.stream().limit(3).toList());
    return words.pick(key, Language.EN, "any", Choice.of(0, key)).orElse("{x}").replace("{x}", x);
  }

  /** The product's main colours among the style's own. */
  private static List<String> palette(Table.Row row, List<Swatch> product) {
    Set<String> colours = new LinkedHashSet<>();
    product.stream().limit(PRODUCT_COLOURS).forEach(swatch -> colours.add(swatch.hex()));
    colours.addAll(row.words(4));
    return new ArrayList<>(colours).subList(0, Math.min(PALETTE, colours.size()));
  }

  /** How a style is lit, in words. */
  public String lighting(VideoStyle style, Language language) {
    int column =
        switch (language) {
          case EN -> LIGHTING_COLUMN;
          case ZH -> LIGHTING_COLUMN + 1;
          case JA -> LIGHTING_COLUMN + 2;
        };
    return row(style).cell(column);
  }

  private Table.Row row(VideoStyle style) {
    Table.Row row = rows.get(style);
    if (row == null) {
      throw new IllegalStateException("The style table has no " + style);
    }
    return row;
  }
}
