package app.vitrine.gateway.local.copy;

import app.vitrine.domain.analysis.FactKind;
import app.vitrine.domain.copy.Sentence;
import app.vitrine.gateway.local.language.EnglishNouns;
import app.vitrine.gateway.local.language.EnglishShapes;
import app.vitrine.gateway.local.language.GrammaticalNumber;
import app.vitrine.gateway.local.language.Lexicon;
import app.vitrine.gateway.local.language.PlainPhrases;
import app.vitrine.gateway.local.language.Shape;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** English texts: sentences, list lines, titles, frames. */
final class EnglishRealiser implements Realiser {
  /** One noun of these kinds is a label's value without its label. */
  private static final Set<FactKind> SAID_OF_NOTHING =
      EnumSet.of(FactKind.FEATURE, FactKind.SENSORY, FactKind.ORIGIN);

  /** "A5" is a word for a list. */
  private static final int SHORTEST_TOLD = 2;

  private final Lexicon lexicon;
  private final EnglishNouns nouns;
  private final PlainPhrases plain;
  private final EnglishCase words;
  private final EnglishSentences sentences;
  private final EnglishPoints points;
  private final EnglishHooks hooks;

  EnglishRealiser(Lexicon lexicon) {
    EnglishAgreement agreement = new EnglishAgreement(lexicon);
    this.lexicon = lexicon;
    this.plain = new PlainPhrases(lexicon);
    this.nouns = new EnglishNouns(lexicon);
    this.words = new EnglishCase(lexicon);
    this.sentences = new EnglishSentences(lexicon, agreement);
    this.points = new EnglishPoints(words);
    this.hooks = new EnglishHooks(lexicon, agreement);
  }

  @Override
  public List<Sentence> tell(FactSheet sheet, List<Statement> statements, Telling telling) {
    return sentences.tell(sheet, statements, telling);
  }

  @Override
  public Sentence point(FactSheet sheet, List<Statement> statements) {
    return points.point(sheet, statements);
  }

  @Override
  public Sentence title(FactSheet sheet, List<Statement> highlights, int limit) {
    List<Statement> sure =
        highlights.stream().filter(highlight -> plain.isPlain(highlight.text())).toList();
    return EnglishTitles.title(sheet, sure, limit);
  }

  @Override
  public boolean isBareMeasure(Statement statement) {
    return statement.shape() == Shape.MEASURE
        && lexicon.dimensionWords().find(statement.text()).isEmpty();
  }

  /** "warm white 2700K" is how light looks, nothing a thing has or is. */
  private boolean endsInNumber(String text) {
    String head = nouns.head(text);
    return !head.isEmpty() && Character.isDigit(head.charAt(0));
  }

  @Override
  public boolean isTellable(Statement statement) {
    String text = statement.text();
    if (text.length() <= SHORTEST_TOLD) {
      return false;
    }
    return switch (statement.shape()) {
      case FRAGMENT -> false;
      case NOUN ->
          text.toLowerCase(Locale.ROOT).startsWith("no ")
              || (nouns.isSure(text) && !isBareWord(statement))
              || isSaidOtherwise(statement);
      case NAMED_MEASURE -> text.indexOf(':') < 0;
      default -> true;
    };
  }

  /** "small turquoise stone" names no colour of the product, and "rose" is no detail. */
  @Override
  public boolean fitsLabel(Statement statement) {
    String text = statement.text();
    if (statement.kind() == FactKind.FEATURE) {
      return statement.shape() != Shape.PREPOSITION && EnglishShapes.wordsOf(text).size() > 1;
    }
    return statement.kind() != FactKind.COLOUR
        || lexicon.colours().find(text).stream().anyMatch(hit -> hit.end() == text.length());
  }

  /** "lavender", said of nothing. */
  private static boolean isBareWord(Statement statement) {
    return SAID_OF_NOTHING.contains(statement.kind())
        && EnglishShapes.wordsOf(statement.text()).size() == 1;
  }

  /** "A4, landscape" is read, and not spoken. */
  @Override
  public boolean isSpeakable(Statement statement) {
    if (statement.shape() == Shape.NOUN && isBareWord(statement)) {
      return false;
    }
    return statement.shape() != Shape.FRAGMENT
        || EnglishShapes.wordsOf(statement.text()).size() > SHORTEST_TOLD;
  }

  /** Colours, materials and gifts are told with verbs of their own. */
  private boolean isSaidOtherwise(Statement statement) {
    String text = statement.text();
    if (lexicon.english().has("inner_determiner", text.split(" ", 2)[0])) {
      return false;
    }
    return switch (statement.kind()) {
      case COLOUR -> !lexicon.colours().find(text).isEmpty() && !endsInNumber(text);
      case MATERIAL -> !lexicon.materials().find(text).isEmpty();
      case OCCASION -> lexicon.english().has("gift_word", nouns.head(text));
      case QUANTITY -> true;
      default -> false;
    };
  }

  @Override
  public boolean isPersonal(Statement statement) {
    List<String> said = EnglishShapes.wordsOf(statement.text());
    return !said.isEmpty() && lexicon.english().has("first_person", said.getFirst());
  }

  @Override
  public String label(String label, String text) {
    return label + ": " + words.lower(EnglishPoints.things(text));
  }

  @Override
  public String fill(String frame, FactSheet sheet, String x) {
    String noun = sheet.noun();
    String aNoun =
        sheet.number() == GrammaticalNumber.COUNT ? nouns.article(noun) + " " + noun : noun;
    String filled =
        frame
            .replace("{the_noun}", "the " + noun)
            .replace("{a_noun}", aNoun)
            .replace("{noun}", noun)
            .replace("{the_name}", EnglishNames.theName(sheet))
            .replace("{x}", x);
    return EnglishCase.capital(
        sheet.plural() ? filled.replace("This one is", "These are") : filled);
  }

  @Override
  public String hookKey(Statement statement) {
    return hooks.key(statement);
  }

  @Override
  public String hookWords(FactSheet sheet, Statement statement) {
    return hooks.words(sheet, statement);
  }
}
