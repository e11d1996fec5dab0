package app.vitrine.gateway.local.language;

import app.vitrine.domain.brief.Language;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The nouns of products that a phrase holds. */
final class ProductNouns {
  /** 香薰炉 is a burner and 咖啡壶 a pot: the noun is what stands last. */
  private static final Pattern OTHER_HEAD =
      Pattern.compile(
          "(?:"
              + String.join("|", new WordClasses("language/chinese.lex").words("name_head"))
              + ")(?!\\p{IsHan})"
              + "|(?:"
              + String.join("|", new WordClasses("language/chinese.lex").words("name_head"))
              + ")(?:"
              + String.join("|", new WordClasses("language/chinese.lex").words("name_suffix"))
              + ")");

  private final Lexicon lexicon;

  ProductNouns(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * The product nouns of a phrase in its own language: the Japanese desk is no part of a Chinese
   * machine wash, and a single Chinese character names a thing only at the end of its words.
   */
  List<TermFinder.Hit> in(String phrase, Language language) {
    return lexicon.products().find(phrase).stream()
        .filter(hit -> isOf(phrase, hit, language))
        .toList();
  }

  /** The noun that ends a name in the words; null for none. */
  TermFinder.@Nullable Hit ending(String words, int start, int end, Language language) {
    return in(words.substring(start, end), language).stream()
        .filter(hit -> start + hit.end() == end)
        .map(hit -> new TermFinder.Hit(hit.concept(), start + hit.start(), end))
        .findFirst()
        .orElse(null);
  }

  /** Whether an English phrase ends in the noun of a thing, a stuff or a colour. */
  boolean isOfThing(String phrase) {
    String last = phrase.substring(phrase.lastIndexOf(' ') + 1).toLowerCase(java.util.Locale.ROOT);
    return new EnglishNouns(lexicon).isSureNoun(last)
        || !lexicon.materials().find(last).isEmpty()
        || !lexicon.colours().find(last).isEmpty()
        || !lexicon.products().find(last).isEmpty();
  }

  private boolean isOf(String phrase, TermFinder.Hit hit, Language language) {
    String said = phrase.substring(hit.start(), hit.end());
    if (language != Language.ZH || Scripts.isLatin(said)) {
      return hit.end() + 1 >= phrase.length()
          || phrase.charAt(hit.end()) != '-'
          || !Character.isLetter(phrase.charAt(hit.end() + 1));
    }
    String rest = phrase.substring(hit.end());
    boolean partOfOther = OTHER_HEAD.matcher(rest).lookingAt();
    if (partOfOther) {
      return false;
    }
    boolean known = hit.concept().forms().getOrDefault(Language.ZH, List.of()).contains(said);
    boolean ends =
        hit.end() == phrase.length()
            || !Scripts.isCjk(phrase.codePointAt(hit.end()))
            || lexicon.chinese().words("name_follow").stream()
                .anyMatch(word -> phrase.startsWith(word, hit.end()));
    boolean partOfScent =
        lexicon.chinese().has("name_alone", said)
            && hit.start() > 0
            && Scripts.isCjk(phrase.codePointBefore(hit.start()));
    return known && !partOfScent && (said.length() > 1 || ends);
  }
}
