package app.vitrine.gateway.local.language;

import app.vitrine.domain.analysis.FactKind;
import app.vitrine.domain.brief.Language;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Holds a name against the things that are sold somewhere and that the brief speaks of: a name that
 * is none of them, or is surely less of the product than another, gives way.
 */
final class GoodsNames {
  /** What a thing weighs that is rather the product than a phrase that names no thing. */
  private static final int ENOUGH = 5;

  /** How much more one weighs that is rather the product than another. */
  private static final int MORE = 4;

  /** How much more one weighs that is rather the product than another that hardly is it. */
  private static final int LITTLE_MORE = 2;

  /** What a thing weighs at least where no other name was found. */
  private static final int LEAST = 3;

  /** What a thing weighs at least where nothing was found. */
  private static final int LEAST_OF_ANY = 2;

  /** The same where somebody talks, and speaks of much beside the product. */
  private static final int LEAST_OF_TALK = 4;

  /** What a found thing weighs at least that the brief does not deny. */
  private static final int FLOOR = 1;

  /** What a thing weighs less than that the brief says it is not. */
  private static final int DENIED = -5;

  private static final int LONG_NAME = 6;
  private static final int LONG_CHINESE_NAME = 20;

  private static final Pattern TITLED =
      Pattern.compile(
          "\\p{Lu}\\S*(?: ['\"“‘]?(?:\\p{Lu}\\S*|of|the|and|&|in|on|at|by|to|from|for|with|\\d\\S*))+");

  private static final Pattern THE = Pattern.compile("(?:The |Our )?");
  private static final Pattern SUBJECT = Pattern.compile(" (?:(?:is|are)|[–—-]) (?:an?|our|the) ");

  private final EnglishGoods englishGoods;
  private final ChineseGoods chineseGoods;
  private final WordClasses english;
  private final Wares wares;
  private final Vocabulary vocabulary;
  private final Pattern sentence;

  GoodsNames(Lexicon lexicon) {
    this.englishGoods = new EnglishGoods(lexicon);
    this.chineseGoods = new ChineseGoods(lexicon);
    this.english = lexicon.english();
    this.wares = new Wares(lexicon);
    this.vocabulary = lexicon.vocabulary();
    this.sentence = Pattern.compile(String.join("|", lexicon.chinese().words("goods_sentence")));
  }

  /**
   * The thing that is surer the product than a name that was found.
   *
   * @param found the name; empty words where none was found
   * @param talk whether somebody talks in the brief, and speaks of much beside the product
   * @return empty where the found name stays, as it does where the brief labels it
   */
  Optional<Span> surer(
      BriefText brief, List<Segment> segments, Naming found, Language language, boolean talk) {
    if (segments.stream().anyMatch(segment -> segment.label() == FactKind.NAME)) {
      return Optional.empty();
    }
    String words = brief.words();
    List<GoodsMention> mentions =
        switch (language) {
          case EN -> englishGoods.in(words);
          case ZH -> chineseGoods.in(words);
          case JA -> List.of();
        };
    return withoutLead(words, found, language)
        .or(() -> withoutOffer(words, found, mentions, language))
        .or(
            () ->
                isTitle(words, found) || isKit(found) ? Optional.of(span(found)) : Optional.empty())
        .or(() -> opening(words, found, mentions))
        .or(() -> fuller(found, mentions))
        .or(() -> heavier(words, found, mentions, talk))
        .filter(name -> !name.equals(span(found)));
  }

  private static Span span(Naming found) {
    return new Span(found.start(), found.end());
  }

  /** The thing that weighs so much more than the found name that it is rather the product. */
  private Optional<Span> heavier(
      String words, Naming found, List<GoodsMention> mentions, boolean talk) {
    int weight = weight(words, found, mentions, talk);
    int margin = (weight < LEAST ? LITTLE_MORE : MORE) + (found.brand() == null ? 0 : MORE);
    return mentions.stream()
        .max(
            Comparator.comparingInt(GoodsMention::weight)
                .thenComparing(mention -> -mention.name().start()))
        .filter(best -> best.weight() >= weight + (goesOn(best, found, words) ? 0 : margin))
        .map(best -> fullest(best, mentions, words));
  }

  /** 育苗盘 of 出一批育苗盘, "kit for bookbinding" of "kit for bookbinding: bone". */
  private Optional<Span> withoutLead(String words, Naming found, Language language) {
    String said = words.substring(found.start(), found.end());
    int list = said.indexOf(": ");
    if (language == Language.EN
        && list > 0
        && list + 2 < said.length()
        && Character.isLowerCase(said.charAt(list + 2))) {
      return Optional.of(new Span(found.start(), found.start() + list));
    }
    return Optional.of(found.start() + (language == Language.ZH ? chineseGoods.lead(said) : 0))
        .filter(start -> start > found.start() && start + 1 < found.end())
        .map(start -> new Span(start, found.end()));
  }

  /** 平板拖把 of 专卖平板拖把, "bow ties" of "sew bow ties". */
  private Optional<Span> withoutOffer(
      String words, Naming found, List<GoodsMention> mentions, Language language) {
    return mentions.stream()
        .map(GoodsMention::name)
        .filter(name -> name.end() == found.end() && name.start() > found.start())
        .filter(name -> isOffer(words.substring(found.start(), name.start()), language))
        .findFirst();
  }

  /** 专卖, "sew ". */
  private boolean isOffer(String lead, Language language) {
    return switch (language) {
      case EN ->
          vocabulary.plain(lead.strip().toLowerCase(Locale.ROOT)).isPresent()
              && Character.isLowerCase(lead.charAt(0))
              && !vocabulary.isNoun(lead.strip());
      case ZH -> chineseGoods.offers(lead);
      case JA -> false;
    };
  }

  /** "Marking gauge" of "Marking gauge in beech with a brass wear plate". */
  private Optional<Span> opening(String words, Naming found, List<GoodsMention> mentions) {
    List<String> said = EnglishShapes.wordsOf(found.name());
    return mentions.stream()
        .filter(mention -> Scripts.isLatin(found.name()) && said.size() > LONG_NAME)
        .filter(mention -> mention.name().start() == found.start())
        .filter(mention -> mention.noun().end() < found.end())
        .map(GoodsMention::name)
        .filter(name -> isBehindName(EnglishShapes.firstWord(words.substring(name.end()))))
        .findFirst();
  }

  /** 鱼缸瀑布过滤器 where only 鱼缸 was found, "soap dish" where "soap" was. */
  private static boolean goesOn(GoodsMention mention, Naming found, String words) {
    String noun = mention.noun().of(words).toLowerCase(Locale.ROOT);
    boolean covers =
        found.end() > mention.name().start()
            && mention.name().start() <= found.start()
            && found.end() < mention.name().end();
    return found.end() > found.start()
        && (covers || noun.startsWith(found.name().toLowerCase(Locale.ROOT) + " "));
  }

  /** 婴儿睡袋 where only 睡袋 was found. */
  private static Optional<Span> fuller(Naming found, List<GoodsMention> mentions) {
    return mentions.stream()
        .filter(mention -> mention.weight() >= ENOUGH && !found.name().isEmpty())
        .map(GoodsMention::name)
        .filter(name -> name.end() == found.end() && name.start() < found.start())
        .filter(name -> found.brand() == null || name.start() >= found.brandEnd())
        .findFirst();
  }

  private boolean isBehindName(String word) {
    return english.has("preposition", word)
        || english.has("verb3", word)
        || vocabulary.thirdPerson(word).isPresent();
  }

  /** How surely a found name is the product's. */
  private int weight(String words, Naming found, List<GoodsMention> mentions, boolean talk) {
    if (found.name().isEmpty() || isOneCharacter(found.name())) {
      return (talk ? LEAST_OF_TALK : LEAST_OF_ANY) - LITTLE_MORE;
    }
    if (isNone(found.name())) {
      return LEAST - LITTLE_MORE;
    }
    return mentions.stream()
        .filter(mention -> isOf(mention, found, words))
        .mapToInt(GoodsMention::weight)
        .map(weight -> weight < DENIED ? weight : Math.max(FLOOR, weight))
        .max()
        .orElseGet(
            () ->
                isPhrase(found.name()) && wares.isWare(found.name())
                    ? ENOUGH
                    : ENOUGH - LITTLE_MORE - 1);
  }

  private static boolean isPhrase(String name) {
    return Scripts.isLatin(name) ? name.indexOf(' ') > 0 : name.length() > 2;
  }

  /** The 茶 of 泡茶、煲汤都可以 is hardly a name. */
  private static boolean isOneCharacter(String name) {
    return name.length() == 1 && Scripts.isCjk(name.charAt(0));
  }

  /** Whether a name is a figure or a sentence. */
  private boolean isNone(String name) {
    return name.codePoints().noneMatch(Character::isLetter)
        || (Scripts.isLatin(name)
            ? EnglishShapes.wordsOf(name).stream().anyMatch(this::isOfSentence)
            : name.length() > LONG_CHINESE_NAME
                || name.endsWith("的")
                || sentence.matcher(name).find());
  }

  private boolean isOfSentence(String word) {
    return Stream.of("pronoun", "auxiliary", "others_of_kind", "becoming")
        .anyMatch(name -> english.has(name, word));
  }

  /** "kit for coptic bookbinding". */
  private boolean isKit(Naming found) {
    List<String> said = EnglishShapes.wordsOf(found.name());
    return said.size() > 2
        && english.has("set_of_things", said.getFirst())
        && said.get(1).equals("for");
  }

  /** Whether a brief opens with a name in capitals or with one that fills its first line. */
  private boolean isTitle(String words, Naming found) {
    if (found.name().isEmpty()) {
      return false;
    }
    int opening =
        found.brand() == null ? found.start() : Math.min(found.start(), found.brandStart());
    String full = words.substring(opening, Math.max(opening, found.end()));
    String rest = words.substring(Math.min(words.length(), found.end()));
    String before = words.substring(0, opening);
    if (full.startsWith("《")) {
      return true;
    }
    if (english.has("told_cue", EnglishShapes.firstWord(full))) {
      return false;
    }
    return Scripts.isLatin(full)
        ? THE.matcher(before.stripLeading()).matches()
            && (SUBJECT.matcher(rest).lookingAt()
                || (before.isBlank() && TITLED.matcher(full).matches()))
        : before.isBlank() && (rest.isEmpty() || rest.startsWith("\n"));
  }

  private static boolean isOf(GoodsMention mention, Naming found, String words) {
    String noun = mention.noun().of(words).toLowerCase(Locale.ROOT);
    return found.name().toLowerCase(Locale.ROOT).endsWith(noun)
        || (mention.noun().start() >= found.start() && mention.noun().end() <= found.end());
  }

  /** Of the places that speak of the same thing, the one that says most of it. */
  private static Span fullest(GoodsMention best, List<GoodsMention> mentions, String words) {
    String noun = best.noun().of(words);
    return mentions.stream()
        .filter(mention -> mention.weight() > best.weight() - MORE)
        .filter(mention -> GoodsWeights.isSame(mention.noun().of(words), noun))
        .map(GoodsMention::name)
        .max(Comparator.comparingInt(name -> name.end() - name.start()))
        .orElse(best.name());
  }
}
