package app.vitrine.brand;

import app.vitrine.domain.copy.CopyField;
import app.vitrine.domain.copy.CopyText;
import app.vitrine.domain.copy.PolicyFinding;
import app.vitrine.domain.qa.Severity;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A merchant's brand.
 *
 * @param name empty when not told
 * @param colours {@code #RRGGBB}, main colour first
 * @param tone how texts should sound, in the merchant's words
 * @param wordsToUse words the brand likes
 * @param wordsToAvoid words the brand never uses
 * @param claims what the brand says of itself, with proof
 * @param typeface name of the file, in the folder {@link BrandBook#FOLDER}, in which the brand's
 *     films are lettered; empty for the program's own
 */
public record BrandKit(
    String name,
    List<String> colours,
    String tone,
    List<String> wordsToUse,
    List<String> wordsToAvoid,
    List<ProvenClaim> claims,
    String typeface) {
  private static final Pattern TYPEFACE = Pattern.compile("[0-9a-f-]{36}\\.(?:ttf|otf)");

  /** A brand nothing is known of. */
  public static final BrandKit EMPTY =
      new BrandKit("", List.of(), "", List.of(), List.of(), List.of(), "");

  private static final Pattern COLOUR = Pattern.compile("#[0-9A-Fa-f]{6}");

  public BrandKit {
    name = name == null ? "" : name;
    tone = tone == null ? "" : tone;
    typeface = typeface == null || !TYPEFACE.matcher(typeface).matches() ? "" : typeface;
    colours = colours == null ? List.of() : List.copyOf(colours);
    wordsToUse = wordsToUse == null ? List.of() : List.copyOf(wordsToUse);
    wordsToAvoid = wordsToAvoid == null ? List.of() : List.copyOf(wordsToAvoid);
    claims = claims == null ? List.of() : List.copyOf(claims);
    for (String colour : colours) {
      if (!COLOUR.matcher(colour).matches()) {
        throw new IllegalArgumentException("“" + colour + "” is not a colour such as #B53A2E");
      }
    }
  }

  /** Words of claims with complete proof, which advertising rules then only warn of. */
  public Set<String> provenWords() {
    return claims.stream()
        .filter(ProvenClaim::isComplete)
        .map(ProvenClaim::text)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Where a text uses a word the brand never uses; these block, being the merchant's own rule. */
  public List<PolicyFinding> check(CopyText copy) {
    return CopyField.of(copy).stream()
        .flatMap(
            field ->
                wordsToAvoid.stream()
                    .filter(word -> !word.isBlank())
                    .flatMap(word -> places(field, word.strip()))
                    .sorted(Comparator.comparingInt(PolicyFinding::start)))
        .toList();
  }

  private static Stream<PolicyFinding> places(CopyField field, String word) {
    return whole(word)
        .matcher(field.text())
        .results()
        .map(
            match ->
                new PolicyFinding(
                    "brand.avoid",
                    Severity.BLOCKING,
                    match.group(),
                    field.name(),
                    field.text().codePointCount(0, match.start()),
                    "“"
                        + match.group()
                        + "” is a word your brand never uses. Put another in its place."));
  }

  /**
   * The word as a whole where its script parts words by spaces, anywhere in Chinese and Japanese.
   */
  private static Pattern whole(String word) {
    String before = isSpaced(word.codePointAt(0)) ? "(?<![\\p{L}\\p{N}])" : "";
    String after = isSpaced(word.codePointBefore(word.length())) ? "(?![\\p{L}\\p{N}])" : "";
    return Pattern.compile(
        before + Pattern.quote(word) + after, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private static boolean isSpaced(int codePoint) {
    return Character.isLetterOrDigit(codePoint)
        && switch (Character.UnicodeScript.of(codePoint)) {
          case HAN, HIRAGANA, KATAKANA -> false;
          default -> true;
        };
  }
}
