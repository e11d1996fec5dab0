package app.vitrine.gateway.local.copy;

import app.vitrine.domain.brief.Language;
import app.vitrine.gateway.local.language.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Hashtags from the brand, the product's words and its category. */
final class Hashtags {
  private static final int MOST = 8;
  private static final int FEWEST = 4;
  private static final int LONGEST = 24;

  private final Lexicon lexicon;

  Hashtags(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  List<String> of(FactSheet sheet) {
    List<String> tags = new ArrayList<>();
    sheet.tagWords().forEach(word -> add(tags, word, sheet.language()));
    sheet.category().tags(sheet.language()).forEach(word -> add(tags, word, sheet.language()));
    if (tags.size() < FEWEST) {
      lexicon
          .category("general")
          .tags(sheet.language())
          .forEach(word -> add(tags, word, sheet.language()));
    }
    return tags.stream().limit(MOST).toList();
  }

  private void add(List<String> tags, String words, Language language) {
    StringBuilder tag = new StringBuilder();
    for (String word : words.replaceAll("['’](?=s\\b)", "").split("[^\\p{L}\\p{N}]+", -1)) {
      boolean capital = language == Language.EN && !word.isEmpty();
      tag.append(capital ? EnglishCase.capital(word) : word);
    }
    String made = tag.toString();
    boolean known =
        tags.stream()
            .anyMatch(t -> t.toLowerCase(Locale.ROOT).equals(made.toLowerCase(Locale.ROOT)));
    boolean wordy = made.codePoints().anyMatch(Character::isLetter);
    if (wordy && !known && made.length() <= LONGEST && !lexicon.isRisky(words, language)) {
      tags.add(made);
    }
  }
}
