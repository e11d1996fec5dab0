package app.vitrine.gateway.local.copy;

import app.vitrine.domain.analysis.BriefReading;
import app.vitrine.domain.analysis.Fact;
import app.vitrine.domain.analysis.FactKind;
import app.vitrine.domain.brief.Language;
import app.vitrine.gateway.local.language.Concept;
import app.vitrine.gateway.local.language.EnglishNouns;
import app.vitrine.gateway.local.language.EnglishShapes;
import app.vitrine.gateway.local.language.GrammaticalNumber;
import app.vitrine.gateway.local.language.Lexicon;
import app.vitrine.gateway.local.language.TermFinder;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The nouns products go by. */
final class SheetNouns {
  /** Of a set of cups it is said what the set is. */
  private static final Pattern COUNTED =
      Pattern.compile("^(set|pack|pair|box) of ", Pattern.CASE_INSENSITIVE);

  /** "Hat and Scarf Set" is no scarf set. */
  private static final Pattern PAIR = Pattern.compile(" (?:and|&) ");

  private final Lexicon lexicon;
  private final EnglishNouns nouns;

  SheetNouns(Lexicon lexicon, EnglishNouns nouns) {
    this.lexicon = lexicon;
    this.nouns = nouns;
  }

  /** What a thing of no known name is called. */
  static String fallback(Language language) {
    return switch (language) {
      case EN -> "product";
      case ZH -> "产品";
      case JA -> "商品";
    };
  }

  /** What the product is called once it was named. */
  String noun(BriefReading brief, Language language) {
    String noun =
        brief.facts().stream()
            .filter(fact -> fact.kind() == FactKind.CATEGORY)
            .map(Fact::text)
            .findFirst()
            .orElse("");
    if (language != Language.EN) {
      boolean bare = noun.length() == 1 && brief.productName().endsWith(noun);
      return noun.isEmpty() ? fallback(language) : bare ? brief.productName() : noun;
    }
    Matcher counted = COUNTED.matcher(brief.productName());
    if (counted.find()) {
      return counted.group(1).toLowerCase(Locale.ROOT);
    }
    String last = EnglishShapes.lastWord(brief.productName());
    if (lexicon.english().has("sold_as", last)
        && (!noun.endsWith(last) || PAIR.matcher(brief.productName()).find())) {
      return last;
    }
    String goods = withoutStuff(small(lexicon.goodsEnding(brief.productName())));
    if (noun.isEmpty() && !goods.isEmpty()) {
      return goods.indexOf(' ') > 0 ? goods : compound(brief.productName(), goods);
    }
    if (noun.isEmpty()) {
      String head = nouns.head(brief.productName());
      return head.matches("\\p{L}[\\p{L}'-]+") ? compound(brief.productName(), head) : "product";
    }
    String head = nouns.head(brief.productName());
    if (goods.indexOf(' ') > 0 && !goods.endsWith(head)) {
      return goods;
    }
    boolean further =
        brief.productName().toLowerCase(Locale.ROOT).contains(noun + " " + head)
            && nouns.isSureNoun(head);
    if (!further
        && noun.indexOf(' ') < 0
        && !head.equals(noun)
        && brief.productName().toLowerCase(Locale.ROOT).endsWith(" " + head)
        && nouns.isSureNoun(head)
        && brief.productName().toLowerCase(Locale.ROOT).indexOf(noun + " ") >= 0) {
      return compound(brief.productName(), head);
    }
    String full = further ? noun + " " + head : noun;
    String lastOfFull = full.substring(full.lastIndexOf(' ') + 1);
    String two = full.substring(full.lastIndexOf(' ', full.lastIndexOf(' ') - 1) + 1);
    if (noun.contains(" de ")) {
      return further ? two : noun;
    }
    return lexicon.english().has("noun_with_first", lastOfFull) ? two : lastOfFull;
  }

  /** "train set" of "wooden train set". */
  private String withoutStuff(String goods) {
    String first = goods.substring(0, Math.max(0, goods.indexOf(' ')));
    return lexicon.materials().find(first).isEmpty() ? goods : goods.substring(first.length() + 1);
  }

  /**
   * In small letters, but for what stands before the noun and is no common word: "Chelsea boot".
   */
  private String small(String phrase) {
    int noun = phrase.lastIndexOf(' ') + 1;
    String kind =
        Stream.of(phrase.substring(0, noun).split(" "))
            .map(word -> lexicon.isCommonWord(word) ? word.toLowerCase(Locale.ROOT) : word)
            .collect(Collectors.joining(" "));
    return (kind + " " + phrase.substring(noun).toLowerCase(Locale.ROOT)).strip();
  }

  /**
   * "milk frother" of a handheld one: a name's noun with the noun that tells its kind, but "relish"
   * of chilli and tomato.
   */
  private String compound(String name, String head) {
    List<String> words = EnglishShapes.wordsOf(name);
    int at = words.indexOf(head);
    String before = at > 0 ? words.get(at - 1) : "";
    boolean paired = at > 1 && (words.get(at - 2).equals("&") || words.get(at - 2).equals("and"));
    boolean vague = !before.isEmpty() && lexicon.english().has("noun_with_first", head);
    if (vague && !paired) {
      return before + " " + head;
    }
    boolean bound = at > 1 && lexicon.english().has("bound_pair", words.get(at - 2) + " " + before);
    boolean kind =
        !paired && !bound && before.matches("\\p{L}{3,}") && lexicon.isKindOfThing(before);
    return kind ? before + " " + head : head;
  }

  /** The grammatical number of a name with its noun. */
  GrammaticalNumber number(String name, String noun, Language language) {
    if (language == Language.EN && nouns.isPlural(noun)) {
      return GrammaticalNumber.PLURAL;
    }
    if (language == Language.EN
        && (COUNTED.matcher(name).find() || lexicon.english().has("sold_as", noun))) {
      return GrammaticalNumber.COUNT;
    }
    Concept product = product(name);
    if (product != null) {
      return lexicon.number(product);
    }
    return language == Language.EN
            && nouns.isMass(noun)
            && !lexicon.english().has("container", noun)
        ? GrammaticalNumber.MASS
        : GrammaticalNumber.COUNT;
  }

  /** The last product a name holds; null when it holds none. */
  @Nullable Concept product(String name) {
    List<TermFinder.Hit> hits = lexicon.products().find(name);
    return hits.isEmpty() ? null : hits.getLast().concept();
  }
}
