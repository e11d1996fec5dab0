package app.vitrine.gateway.local.copy;

import app.vitrine.domain.brief.Language;
import app.vitrine.domain.copy.Sentence;
import app.vitrine.domain.copy.Source;
import app.vitrine.gateway.local.language.EnglishShapes;
import app.vitrine.gateway.local.language.Shape;
import app.vitrine.gateway.local.language.Shortening;
import app.vitrine.gateway.local.language.WordClasses;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** English listing titles: name, measure, one highlight, in title case. */
final class EnglishTitles {
  private static final WordClasses ENGLISH = new WordClasses("language/english.lex");

  /** "Hand-thrown by my sister" is told in a text, and not in a title. */
  private static final Set<String> OF_MAKER = Set.of("i", "me", "my", "we", "us");

  private static final int LONGEST_HIGHLIGHT = 42;
  private static final int FEWEST_WORDS = 3;
  private static final Set<Shape> TITLED =
      EnumSet.of(Shape.NOUN, Shape.PREPOSITION, Shape.PARTICIPLE, Shape.ADJECTIVE);

  private EnglishTitles() {}

  /** A title of at most {@code limit} characters where the name allows it. */
  static Sentence title(FactSheet sheet, List<Statement> highlights, int limit) {
    StringBuilder text = new StringBuilder(titleCase(titleName(sheet, limit)));
    List<Source> sources = new ArrayList<>(sheet.nameSources());
    for (Statement term : sheet.titleTerms()) {
      boolean fresh = !text.toString().contains(term.text());
      if (fresh && text.length() + term.text().length() + 2 <= limit) {
        text.append(", ").append(term.text());
        sources.addAll(term.sources());
      }
    }
    for (Statement highlight : highlights) {
      int room = limit - text.length() - 3;
      Optional<String> cut =
          TITLED.contains(highlight.shape())
                  && !highlight.text().contains(":")
                  && !namesAgain(highlight, sheet)
                  && sheet.titleTerms().stream()
                      .noneMatch(term -> highlight.text().startsWith(term.text() + " of "))
                  && !isCutList(highlight, Math.min(room, LONGEST_HIGHLIGHT))
              ? Shortening.to(
                  EnglishPoints.withoutArticle(EnglishPoints.bare(highlight)),
                  Math.min(room, LONGEST_HIGHLIGHT),
                  Language.EN)
              : Optional.empty();
      if (cut.filter(EnglishTitles::isTelling).isPresent()) {
        text.append(" – ").append(titleCase(cut.get()));
        sources.addAll(highlight.sources());
        break;
      }
    }
    return new Sentence(text.toString(), Sources.join(sources, List.of()));
  }

  /** "Sturdy bed for dogs" behind "Bed" says the name once more. */
  private static boolean namesAgain(Statement highlight, FactSheet sheet) {
    String noun = sheet.noun().substring(sheet.noun().lastIndexOf(' ') + 1);
    boolean bare = sheet.name().equalsIgnoreCase((sheet.brand() + " " + sheet.noun()).strip());
    return bare && EnglishShapes.wordsOf(highlight.text()).contains(noun);
  }

  /** "Fox, hedgehog, oak leaf" of four: half a list tells less than what is there. */
  private static boolean isCutList(Statement highlight, int room) {
    return highlight.text().length() > room && highlight.text().contains(",");
  }

  /** "Steel body" says little; "Hand-dipped dark-blue rim" is worth a place. */
  private static boolean isTelling(String highlight) {
    return highlight.split(" ", -1).length >= FEWEST_WORDS
        && EnglishShapes.wordsOf(highlight).stream().noneMatch(OF_MAKER::contains)
        && !highlight.toLowerCase(Locale.ROOT).endsWith("sold separately")
        && !highlight.toLowerCase(Locale.ROOT).startsWith("no ");
  }

  /** The name, without what stands in quotes or brackets when it is too long for the title. */
  private static String titleName(FactSheet sheet, int limit) {
    if (sheet.name().length() <= limit) {
      return sheet.name();
    }
    String bare = sheet.name().replaceAll("\\s*[\"“(][^\"”)]*[\"”)]", "").strip();
    if (bare.length() <= limit) {
      return bare;
    }
    String brand = sheet.brand();
    int apart = brand.isEmpty() ? 0 : brand.length() + 1;
    return Shortening.to(bare, limit, Language.EN)
        .filter(cut -> cut.length() > apart)
        .orElseGet(
            () -> (brand + " " + lastWords(bare.substring(apart), limit - apart, sheet)).strip());
  }

  /**
   * The last words of a name, which hold its noun: "Earl Grey tea" of "loose leaf Earl Grey tea".
   */
  private static String lastWords(String name, int limit, FactSheet sheet) {
    boolean ends = name.toLowerCase(Locale.ROOT).endsWith(sheet.noun());
    if (!ends) {
      return sheet.noun();
    }
    String words = name;
    while (words.length() > limit && words.indexOf(' ') >= 0) {
      words = words.substring(words.indexOf(' ') + 1);
    }
    while (words.indexOf(' ') >= 0 && !Character.isLetter(words.charAt(0))) {
      words = words.substring(words.indexOf(' ') + 1);
    }
    return words.length() <= limit ? words : sheet.noun();
  }

  static String titleCase(String text) {
    StringBuilder title = new StringBuilder();
    String[] words = text.split(" ", -1);
    for (int i = 0; i < words.length; i++) {
      boolean small = i > 0 && ENGLISH.words("title_small").contains(words[i]);
      title.append(i == 0 ? "" : " ").append(small ? words[i] : titleWord(words[i]));
    }
    return title.toString();
  }

  /** "iPhone" keeps its own capitals. */
  private static String capital(String word) {
    return word.equals(word.toLowerCase(Locale.ROOT)) ? EnglishCase.capital(word) : word;
  }

  private static String titleWord(String word) {
    StringBuilder title = new StringBuilder();
    for (String part : word.split("(?<=-)", -1)) {
      int letter = 0;
      while (letter < part.length() && "(\"“‘".indexOf(part.charAt(letter)) >= 0) {
        letter++;
      }
      boolean unit = ENGLISH.words("title_unit").contains(part);
      boolean small =
          ENGLISH.words("title_small").contains(part.replace("-", "")) && !title.isEmpty();
      title.append(
          unit || small ? part : part.substring(0, letter) + capital(part.substring(letter)));
    }
    return title.toString();
  }
}
