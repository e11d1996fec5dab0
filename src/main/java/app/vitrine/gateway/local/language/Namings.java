package app.vitrine.gateway.local.language;

import app.vitrine.domain.brief.Language;
import java.util.Comparator;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes a naming of a stretch of the brief: without what leads it, with its brand told apart. */
final class Namings {
  private final Pattern acronyms;
  private final NameBounds bounds;
  private final BrandFinder brands;

  Namings(Lexicon lexicon, NameBounds bounds) {
    this.acronyms =
        Pattern.compile(
            "(?<![\\p{L}\\d-])(?:"
                + lexicon.english().words("acronym").stream()
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .collect(Collectors.joining("|"))
                + ")(?![\\p{L}\\d])");
    this.bounds = bounds;
    this.brands = new BrandFinder(lexicon);
  }

  /**
   * The naming of a stretch.
   *
   * @param hit the noun in it, null for an unknown thing
   * @param segment index of the segment it fills, −1 when it fills none
   * @param labelledBrand a brand that stands elsewhere, used where the stretch holds none
   */
  Naming named(
      BriefText brief,
      int from,
      int end,
      TermFinder.@Nullable Hit hit,
      int segment,
      Language language,
      @Nullable Span labelledBrand) {
    String words = brief.words();
    int closed = from + NameBounds.withoutOpenEnd(words.substring(from, end));
    boolean keepsNoun = hit == null || closed >= hit.end();
    int to = language == Language.EN && keepsNoun ? closed : end;
    int start = bounds.withoutLead(words, from, hit == null ? to : hit.start(), language);
    int bracket = words.indexOf('】', start);
    Span brand =
        start > 0 && words.charAt(start - 1) == '【' && bracket > start && bracket + 1 < to
            ? new Span(start, bracket)
            : brands.find(words, start, to, hit == null ? to : hit.start(), language);
    int nameStart =
        brand != null && brand.start() == start
            ? NameBounds.pastMarks(words, brand.end(), to, Set.of("】"))
            : start;
    if (brand == null) {
      brand = labelledBrand;
    }
    if (nameStart >= to) {
      nameStart = start;
      brand = null;
    }
    String name = spelt(Tidying.tidy(words.substring(nameStart, to)));
    String noun =
        hit == null ? name : words.substring(hit.start(), hit.end()).toLowerCase(Locale.ROOT);
    return new Naming(
        name,
        nameStart,
        to,
        brand == null ? null : words.substring(brand.start(), brand.end()),
        brand == null ? 0 : brand.start(),
        brand == null ? 0 : brand.end(),
        hit == null ? null : hit.concept(),
        noun,
        segment);
  }

  /** "usb-c cable" as everyone writes it: USB-C cable. */
  private String spelt(String name) {
    return acronyms.matcher(name).replaceAll(found -> found.group().toUpperCase(Locale.ROOT));
  }
}
