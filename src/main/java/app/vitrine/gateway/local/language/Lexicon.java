package app.vitrine.gateway.local.language;

import app.vitrine.domain.brief.Language;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All concepts and word classes of the local text engine, read once from its data files. */
public final class Lexicon {
  /** Of how many goods a word is the end that is a head for others. */
  private static final int ENDS_OF_A_HEAD = 5;

  private final TermFinder products = products(new WordClasses("language/english.lex"));
  private final TermFinder goods = goods(products);
  private final Set<String> goodsHeads = heads(goods);
  private final TermFinder materials = concepts("materials", 1, -1);
  private final TermFinder trades = concepts("trades", 1, -1);
  private final TermFinder colours = concepts("colours", 1, 4);
  private final TermFinder known = concepts("known", 2, 1);
  private final TermFinder uses = concepts("uses", 2, 1);
  private final TermFinder units = concepts("units", 2, 1);
  private final TermFinder dimensionWords = concepts("dimension_words", 1, -1);
  private final TermFinder dimensions = concepts("dimensions", 1, -1);
  private final Map<String, Category> categories = new java.util.LinkedHashMap<>();
  private final Map<String, String> productNumber = new java.util.HashMap<>();
  private final WordClasses english = new WordClasses("language/english.lex");
  private final WordClasses chinese = new WordClasses("language/chinese.lex");
  private final WordClasses japanese = new WordClasses("language/japanese.lex");
  private final WordClasses cautious = new WordClasses("language/cautious.lex");
  private final Vocabulary vocabulary = new Vocabulary();

  /** Read when first asked for. */
  private static final class Shipped {
    static final Lexicon LEXICON = new Lexicon();
  }

  /** The program's lexicon; it never changes. */
  public static Lexicon shipped() {
    return Shipped.LEXICON;
  }

  private Lexicon() {
    for (Table.Row row : Table.read("language/categories.lex").rows()) {
      categories.put(row.cell(0), Category.of(row));
    }
    for (Table.Row row : Table.read("language/products.lex").rows()) {
      productNumber.put(row.cell(0), row.cell(5));
    }
  }

  /** The nouns of products; a thing that is counted may be sold as a set: "train set". */
  private static TermFinder products(WordClasses english) {
    List<Concept> concepts = new ArrayList<>();
    for (Table.Row row : Table.read("language/products.lex").rows()) {
      List<String> names = new ArrayList<>(row.words(2));
      if (row.cell(5).equals("c")) {
        for (String name : row.words(2)) {
          english.words("sold_as").forEach(word -> names.add(name + " " + word));
        }
      }
      concepts.add(
          new Concept(
              row.cell(0), forms(List.copyOf(names), row.words(3), row.words(4)), row.cell(1)));
    }
    return new TermFinder(concepts);
  }

  /** The products and everything else that is sold somewhere. */
  private static TermFinder goods(TermFinder products) {
    List<Concept> concepts = new ArrayList<>();
    for (Table.Row row : Table.read("language/goods.lex").rows()) {
      concepts.add(
          new Concept(
              row.cell(0),
              Map.of(Language.EN, row.words(1), Language.ZH, row.words(2)),
              row.cell(0)));
    }
    concepts.addAll(products.concepts());
    return new TermFinder(concepts);
  }

  /** The words that several goods of two words end in: holder, rack, filter. */
  private static Set<String> heads(TermFinder goods) {
    Map<String, Long> ends =
        goods.concepts().stream()
            .flatMap(concept -> concept.forms().getOrDefault(Language.EN, List.of()).stream())
            .filter(term -> term.indexOf(' ') > 0)
            .map(term -> term.substring(term.lastIndexOf(' ') + 1))
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    return ends.entrySet().stream()
        .filter(end -> end.getValue() >= ENDS_OF_A_HEAD)
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static TermFinder concepts(String file, int firstLanguage, int extra) {
    List<Concept> concepts = new ArrayList<>();
    for (Table.Row row : Table.read("language/" + file + ".lex").rows()) {
      Map<Language, List<String>> forms =
          forms(
              row.words(firstLanguage), row.words(firstLanguage + 1), row.words(firstLanguage + 2));
      concepts.add(new Concept(row.cell(0), forms, extra < 0 ? "" : row.cell(extra)));
    }
    return new TermFinder(concepts);
  }

  private static Map<Language, List<String>> forms(
      List<String> english, List<String> chinese, List<String> japanese) {
    Map<Language, List<String>> forms = new EnumMap<>(Language.class);
    forms.put(Language.EN, english);
    forms.put(Language.ZH, chinese);
    forms.put(Language.JA, japanese);
    return forms;
  }

  /** Product nouns; extra is the category. */
  public TermFinder products() {
    return products;
  }

  /** What is sold somewhere, listed or not; the id is that of a category. */
  TermFinder goods() {
    return goods;
  }

  /** Whether a phrase ends in a thing that is sold somewhere. */
  public boolean endsInGoods(String phrase) {
    return !goodsEnding(phrase).isEmpty();
  }

  /** The thing sold somewhere that a phrase ends in; empty for none. */
  public String goodsEnding(String phrase) {
    return goods.find(phrase).stream()
        .filter(hit -> hit.end() == phrase.length())
        .map(hit -> hit.span().of(phrase))
        .findFirst()
        .orElse("");
  }

  /** Whether several goods are called by a word with another before it: "holder". */
  boolean isHeadOfGoods(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return goodsHeads.contains(lower)
        || (lower.endsWith("s") && goodsHeads.contains(lower.substring(0, lower.length() - 1)));
  }

  public TermFinder materials() {
    return materials;
  }

  /** Words of names that tell a trade; the id is that of a category. */
  TermFinder trades() {
    return trades;
  }

  /** Whether a phrase ends in a material: "carbon steel". */
  public boolean endsInMaterial(String phrase) {
    return materials.find(phrase).stream().anyMatch(hit -> hit.end() == phrase.length());
  }

  /** Colour words; extra is a hex colour. */
  public TermFinder colours() {
    return colours;
  }

  /** Statements known in all languages; extra is the fact kind. */
  public TermFinder known() {
    return known;
  }

  /** Uses, audiences and occasions; extra is the fact kind. */
  public TermFinder uses() {
    return uses;
  }

  /** Units of measure; extra is what they measure. */
  public TermFinder units() {
    return units;
  }

  /** Words such as "high" or 宽. */
  public TermFinder dimensionWords() {
    return dimensionWords;
  }

  /** Whether an English word before a noun tells the kind of thing, and not how it is. */
  public boolean isKindOfThing(String word) {
    return !tellsHow(word) && vocabulary.isNoun(word);
  }

  /** Whether an English word before a noun tells how a thing is, or of what. */
  public boolean tellsHow(String word) {
    return vocabulary.isAdjective(word)
        || vocabulary.isSubstance(word)
        || !materials.find(word).isEmpty()
        || !colours.find(word).isEmpty();
  }

  /** Whether a word is a common one of English, and no name that is known. */
  public boolean isCommonWord(String word) {
    String lower = word.toLowerCase(java.util.Locale.ROOT);
    return vocabulary.knows(lower) && !english.has("proper_keep", word);
  }

  /** Common words of English. */
  Vocabulary vocabulary() {
    return vocabulary;
  }

  /** How a dimension is said; the forms hold {@code {v}} for the value. */
  public TermFinder dimensions() {
    return dimensions;
  }

  /** The category with this id, {@code general} for an unknown one. */
  public Category category(String id) {
    Category found = categories.get(id);
    return found != null ? found : java.util.Objects.requireNonNull(categories.get("general"));
  }

  /** Grammatical number of a product noun. */
  public GrammaticalNumber number(Concept product) {
    return switch (productNumber.getOrDefault(product.id(), "c")) {
      case "p" -> GrammaticalNumber.PLURAL;
      case "m" -> GrammaticalNumber.MASS;
      default -> GrammaticalNumber.COUNT;
    };
  }

  public WordClasses english() {
    return english;
  }

  /** The word classes of a language. */
  public WordClasses of(Language language) {
    return switch (language) {
      case EN -> english;
      case ZH -> chinese;
      case JA -> japanese;
    };
  }

  public WordClasses chinese() {
    return chinese;
  }

  /** One past the last claim in a text, in any language, that a careful text leaves out. */
  public int riskyEnd(String text) {
    String lower = withoutHarmless(text);
    int end = 0;
    for (Language language : Language.values()) {
      for (String claim : cautious.words(language.name().toLowerCase(java.util.Locale.ROOT))) {
        if (WordClasses.holds(lower, claim)) {
          end = Math.max(end, lower.lastIndexOf(claim) + claim.length());
        }
      }
    }
    return end;
  }

  /** "Best before" praises nothing; such phrases are blanked out, in lower case, place by place. */
  private String withoutHarmless(String text) {
    String lower = text.toLowerCase(java.util.Locale.ROOT);
    for (WordClasses language : List.of(english, chinese)) {
      for (String phrase : language.words("harmless")) {
        if (WordClasses.holds(lower, phrase)) {
          lower = lower.replace(phrase, " ".repeat(phrase.length()));
        }
      }
    }
    return lower;
  }

  /** Claims a careful text leaves out even when the merchant made them. */
  public boolean isRisky(String text, Language language) {
    return cautious.anyIn(
        language.name().toLowerCase(java.util.Locale.ROOT), withoutHarmless(text));
  }
}
