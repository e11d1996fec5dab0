package app.vitrine.gateway.local.copy;

import app.vitrine.domain.analysis.FactKind;
import app.vitrine.domain.brief.Language;
import app.vitrine.gateway.local.language.Category;
import app.vitrine.gateway.local.language.EnglishNouns;
import app.vitrine.gateway.local.language.EnglishShapes;
import app.vitrine.gateway.local.language.GrammaticalNumber;
import app.vitrine.gateway.local.language.Lexicon;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What English says with a noun phrase: "has a lid", "is made of steel", "comes in a box". */
final class EnglishNounPredicates {
  private static final Set<FactKind> HANDLING = EnumSet.of(FactKind.LIMIT, FactKind.CARE);
  private static final Set<FactKind> SPOKEN_OF =
      EnumSet.of(FactKind.OCCASION, FactKind.AUDIENCE, FactKind.LIMIT, FactKind.CARE);

  private static final int MATERIAL_WITHIN = 40;

  /** "H 23 cm", or a part and its size without a verb: "tin 7.5 x 11.7 cm". */
  private static final Pattern BARE_SIZE =
      Pattern.compile("^(?:\\p{L}|\\p{Ll}+) *[:.]? *[Ø⌀]? *\\d");

  /** "95 g without the canister" is weighed, a "95 g jar" is sold. */
  private static final Pattern WEIGHED =
      Pattern.compile(
          "\\d[\\d.]* ?k?g,|\\d[\\d.,]* ?\\p{L}{1,4} (?:per|without|with|including|excluding|each|when|in total)\\b|\\d+ ?(?:g\\/m²|gsm)$");

  private static final Pattern AND_A = Pattern.compile(" and an? ");

  /** "a simple teething ring for babies". */
  private static final Pattern WHAT_FOR = Pattern.compile("an? .* for .*");

  /** "a blend of two salts". */
  private static final Pattern MIXED =
      Pattern.compile("an? (?:[\\p{L}-]+ )?(?:blend|mix|mixture|pair|set) of ");

  /** "bare clay on the foot": not all of it is made of that. */
  private static final Pattern OF_PLACE =
      Pattern.compile(" (?:on|at|along|around) the |\\b(?:in|out)side$");

  /** "78 cm from waist to hem". */
  private static final Pattern MEASURED_FROM =
      Pattern.compile("\\d[\\d.,]* ?[mc]?m (?:at|from|around)\\b");

  /** "28 mm size". */
  private static final Pattern SIZED = Pattern.compile("(?i).*\\d.*size");

  /** "loosening soil". */
  private static final Pattern DOING = Pattern.compile("\\p{Ll}{3,}ing \\p{Ll}");

  private static final Pattern FIGURE = Pattern.compile("\\d");

  private final Lexicon lexicon;
  private final EnglishNouns nouns;
  private final ProductHeads heads;

  EnglishNounPredicates(Lexicon lexicon, EnglishNouns nouns) {
    this.lexicon = lexicon;
    this.nouns = nouns;
    this.heads = new ProductHeads(lexicon, nouns);
  }

  /** The predicate; a phrase that names no part of the product is left as the merchant put it. */
  Predicate noun(FactSheet sheet, String text, Statement statement) {
    String head = nouns.head(text);
    if (lexicon.english().has("verb_always", text.split(" ", 2)[0])) {
      return Predicate.of("", text, statement);
    }
    if (lexicon.english().has("sewing_stuff", head) && !text.contains(",")) {
      return Predicate.of("is sewn with", text, statement);
    }
    boolean whatItIs =
        statement.order() == 1 && WHAT_FOR.matcher(text).matches() && !nouns.isPart(text);
    if (whatItIs || MIXED.matcher(text).lookingAt()) {
      return Predicate.of("", "is " + text, statement);
    }
    if (statement.kind() == FactKind.MATERIAL && OF_PLACE.matcher(text).find()) {
      return Predicate.clause(EnglishCase.capital(text), statement);
    }
    if (statement.kind() == FactKind.MATERIAL
        && text.contains(", ")
        && Category.isOfStuff(sheet.category().id())) {
      return Predicate.of("is made with", EnglishLists.withAnd(text), statement);
    }
    if (HANDLING.contains(statement.kind()) && text.startsWith("no ")) {
      return Predicate.clause(EnglishCase.capital(text), statement);
    }
    if (text.startsWith("no ")) {
      return Predicate.clause(
          "There " + (nouns.isPlural(text) && !text.contains(" and ") ? "are " : "is ") + text,
          statement);
    }
    if (text.endsWith(" in the box")) {
      String things = text.substring(0, text.length() - " in the box".length());
      return Predicate.of("comes with", listed(things), statement);
    }
    if (lexicon.english().has("supplied", EnglishShapes.lastWord(text)) && text.indexOf(' ') > 0) {
      String thing = text.substring(0, text.lastIndexOf(' '));
      return nouns.isMass(thing)
          ? Predicate.clause(EnglishCase.capital(thing) + " is included", statement)
          : Predicate.of("comes with", listed(thing), statement);
    }
    if (statement.kind() == FactKind.INCLUDED && text.contains(", ")) {
      return Predicate.clause(
          Phrases.listed(
              "in_the_box", List.of(EnglishLists.withAnd(EnglishPoints.things(text))), Language.EN),
          statement);
    }
    if (nouns.isPlural(text) && text.contains(" of " + sheet.noun())) {
      return Predicate.clause("You get " + text, statement);
    }
    if (heads.isProduct(sheet, head, statement)) {
      return productPhrase(sheet, text, head, statement);
    }
    if (statement.kind() == FactKind.OCCASION && lexicon.english().has("gift_word", head)) {
      return Predicate.of("makes", nouns.indefinite(text), statement);
    }
    if (lexicon.english().has("adverb", text.split(" ", 2)[0]) && text.contains(" or ")) {
      return Predicate.of("", "is for use " + text, statement);
    }
    if (statement.kind() == FactKind.USE && DOING.matcher(text).lookingAt()) {
      return Predicate.of("", "is for " + text, statement);
    }
    if (SPOKEN_OF.contains(statement.kind())) {
      return Predicate.clause(EnglishCase.capital(text), statement);
    }
    if (statement.kind() == FactKind.COLOUR && endsInColour(text)) {
      return Predicate.of("comes in", EnglishLists.withAnd(text), statement);
    }
    boolean startsWithNumber = !text.isEmpty() && Character.isDigit(text.charAt(0));
    if (startsWithNumber && lexicon.english().has("container", head)) {
      return Predicate.of("comes in", nouns.packedThing(text), statement);
    }
    if (statement.kind() == FactKind.WEIGHT && WEIGHED.matcher(text).lookingAt()) {
      return Predicate.of("weighs", text, statement);
    }
    if ((statement.kind() == FactKind.WEIGHT && startsWithNumber)
        || statement.kind() == FactKind.QUANTITY) {
      return Predicate.of("comes as", nouns.indefinite(text), statement);
    }
    if (startsWithNumber && statement.kind() == FactKind.CAPACITY) {
      return Predicate.clause(text, statement);
    }
    if (statement.kind() == FactKind.SIZE) {
      if (startsWithNumber && headIsMaterial(text, head)) {
        return Predicate.of("is made of", text, statement);
      }
      if (startsWithNumber && nouns.isSure(text)) {
        return Predicate.of("has", nouns.indefinite(text), statement);
      }
      if (MEASURED_FROM.matcher(text).lookingAt()) {
        return Predicate.of("measures", text, statement);
      }
      return (startsWithNumber || text.contains("size") || !FIGURE.matcher(text).find())
              && !BARE_SIZE.matcher(text).find()
          ? Predicate.of("comes in", text, statement)
          : Predicate.clause(EnglishCase.capital(statement.text()), statement);
    }
    if (statement.kind() == FactKind.ORIGIN && Character.isUpperCase(text.charAt(0))) {
      return Predicate.of("is made in", text, statement);
    }
    if (statement.kind() == FactKind.ORIGIN) {
      return Predicate.of("is made from", text, statement);
    }
    if (statement.kind() == FactKind.MATERIAL
        && lexicon.endsInMaterial(head)
        && text.startsWith(head + " ")) {
      return Predicate.of("is made of", text, statement);
    }
    boolean material =
        nouns.isMass(text)
            && !lexicon.materials().find(text).isEmpty()
            && text.indexOf(head) < MATERIAL_WITHIN;
    if (sheet.number() == GrammaticalNumber.MASS && nouns.isSure(text)) {
      boolean packing = material || lexicon.english().has("container", head);
      boolean part = packing || nouns.isPart(text);
      return Predicate.of(
          packing ? "comes in" : "has", part ? nouns.indefinite(text) : text, statement);
    }
    if (head.equals("sizes")) {
      return Predicate.of("comes in", text, statement);
    }
    if (head.equals("size")) {
      boolean named = SIZED.matcher(text).lookingAt();
      return Predicate.of("comes in", named ? text : nouns.indefinite(text), statement);
    }
    if (statement.kind() == FactKind.FEATURE
        && lexicon.english().has("container", head)
        && text.endsWith(head)) {
      return Predicate.of("comes with", nouns.indefinite(text), statement);
    }
    boolean percent = text.matches("\\d+ ?% .*") && endsInMaterial(text);
    boolean stuff = material && (headIsMaterial(text, head) || endsInMaterial(text));
    if (statement.kind() == FactKind.MATERIAL && (percent || stuff)) {
      return Predicate.of("is made of", EnglishLists.withAnd(text), statement);
    }
    boolean opens =
        lexicon.materials().find(text).stream().anyMatch(hit -> hit.start() == 0)
            && !lexicon.english().has("implement", head)
            && !nouns.isPart(text)
            && !nouns.isPlural(text);
    if (statement.kind() == FactKind.MATERIAL && opens) {
      return Predicate.of("is made of", EnglishLists.withAnd(text), statement);
    }
    if (!nouns.isSure(text)) {
      return Predicate.clause(EnglishCase.capital(text), statement);
    }
    return Predicate.of("has", listed(text), statement);
  }

  /**
   * "titanium legs, brass burner": each thing of a list with its own article, but for what shares
   * the words before it: "a matching hat and scarf", "ribbed cuffs and hem".
   */
  private String listed(String text) {
    String said = EnglishLists.withAnd(text);
    String[] items = said.split(", | and ");
    boolean things =
        items.length > 1
            && Arrays.stream(items)
                .allMatch(item -> nouns.isSure(item) && item.matches("[\\p{L} -]+"))
            && EnglishShapes.wordsOf(items[0]).stream()
                .noneMatch(word -> lexicon.english().has("preposition", word));
    if (!things) {
      return nouns.indefinite(said);
    }
    boolean shared = items.length == 2 && items[0].indexOf(' ') > 0 && isBareWord(items[1]);
    if (shared) {
      return nouns.indefinite(items[0]) + " and " + items[1];
    }
    return EnglishLists.of(Arrays.stream(items).map(nouns::indefinite).toList());
  }

  /** "a charger and a 1.5 m cable". */
  private String withArticles(String text) {
    Matcher more = AND_A.matcher(text);
    return more.find()
        ? nouns.indefinite(text.substring(0, more.start())) + text.substring(more.start())
        : text;
  }

  /** "heel", "heel for long days". */
  private boolean isBareWord(String item) {
    List<String> words = EnglishShapes.wordsOf(item);
    return words.size() == 1
        || (words.size() > 1 && lexicon.english().has("preposition", words.get(1)));
  }

  private boolean headIsMaterial(String text, String head) {
    String start = text.substring(0, text.indexOf(head) + head.length());
    return lexicon.endsInMaterial(start);
  }

  /** "climbing rope and brass". */
  private boolean endsInMaterial(String text) {
    return (text.contains(" and ") || text.matches("\\d+ ?% .*")) && lexicon.endsInMaterial(text);
  }

  private boolean endsInColour(String text) {
    int with = text.indexOf(" with ");
    int end = with < 0 ? text.length() : with;
    boolean listed = text.contains(", ") && !lexicon.colours().find(text).isEmpty();
    return listed || lexicon.colours().find(text).stream().anyMatch(hit -> hit.end() == end);
  }

  private Predicate productPhrase(FactSheet sheet, String text, String head, Statement statement) {
    if (statement.kind() == FactKind.QUANTITY && nouns.isPlural(text)) {
      return Predicate.clause("You get " + text, statement);
    }
    if (nouns.isPlural(text) && sheet.number() == GrammaticalNumber.COUNT) {
      return Predicate.clause("You get " + withArticles(text), statement);
    }
    boolean ends = text.endsWith(head);
    boolean determined = text.startsWith("a ") || text.startsWith("an ") || text.startsWith("the ");
    if (ends && !determined && isDescribed(text, head)) {
      return Predicate.of(
          "is", text.substring(0, text.length() - head.length()).strip(), statement);
    }
    boolean single =
        sheet.number() == GrammaticalNumber.COUNT && !determined && !nouns.isPlural(text);
    String thing = single ? nouns.packedOne(text) : nouns.indefinite(text);
    return Predicate.of("", "is " + thing, statement);
  }

  /** "amber-coloured perfume" is amber-coloured; "rosehip seed oil" is not rosehip seed. */
  private boolean isDescribed(String text, String head) {
    String before = text.substring(0, text.length() - head.length()).strip();
    String last = before.substring(before.lastIndexOf(' ') + 1);
    return !before.isEmpty()
        && ((last.endsWith("ed") && !last.endsWith("eed"))
            || lexicon.english().has("adjective", last)
            || endsInColour(before));
  }
}
