package app.vitrine.domain.analysis;

import app.vitrine.domain.brief.Language;
import app.vitrine.domain.brief.VideoStyle;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What reading the brief tells; nothing here goes beyond the merchant's words.
 *
 * @param productName as the merchant calls it, without the brand where that can be told apart
 * @param category a lower_snake_case id of the category lexicon, {@code general} when none fits
 * @param materials in the brief's language
 * @param keyFeatures short phrases in the brief's language, strongest first
 * @param keywords search words, strongest first
 * @param style the style that suits the product
 */
public record BriefReading(
    Language language,
    String productName,
    @Nullable String brand,
    String category,
    List<String> materials,
    List<String> keyFeatures,
    List<String> keywords,
    VideoStyle style,
    List<Fact> facts) {
  public BriefReading {
    materials = List.copyOf(materials);
    keyFeatures = List.copyOf(keyFeatures);
    keywords = List.copyOf(keywords);
    facts = List.copyOf(facts);
  }
}
