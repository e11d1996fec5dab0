package app.vitrine.gateway.local.language;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How surely each thing an English brief speaks of is the one it is about. */
final class GoodsWeights {
  /** "a set of 6", "bags of": what is packed is the product. */
  private static final Pattern PACKED =
      Pattern.compile("(?i)(?<![\\p{L}])(\\p{L}+) of (?:(?:the|our|these) )?(?:[\\p{L}\\d-]+ )?$");

  private static final Pattern DENIED =
      Pattern.compile(
          "(?i)(?:n['’]t|\\bnot|\\bno|\\bnever|\\binstead of|\\brather than|\\bunlike)(?: \\p{L}+){0,2} $");

  private static final Pattern SUPPLIED =
      Pattern.compile(
          "(?i)^(?: is| are)? ?(?:not )?(?:included|supplied|provided|sold separately|in the box)\\b");

  private static final Pattern ALONGSIDE =
      Pattern.compile("(?i)(?:,|\\band)\\s*(?:an? |the |your )?$");
  private static final Pattern ALTERNATIVE = Pattern.compile("(?i)\\bor\\s*(?:an? |the |your )?$");

  /** "It's the jam", "its a hangboard", "one thing well: a crock". */
  private static final Pattern POINTED =
      Pattern.compile(
          "(?i)(?:(?<!\\p{L})(?:it|that|this)['’]?s (?:an? |the |our |just )*|: (?:an? |the |our ))$");

  /** "we bend copper pipe into". */
  private static final Pattern MAKER = Pattern.compile("(?i)\\b(?:we|i)\\b");

  /** "a laptop fits inside". */
  private static final Pattern PUT =
      Pattern.compile("(?i) (?:fits?|goes|go|slides?|slips?|sits?|stays?) (?:in|inside|into)\\b");

  private static final Pattern ASKED = Pattern.compile("[^.!?\\n]*\\?|,? (?:who|what|why|how)\\b");

  private static final Pattern HOLDING = Pattern.compile(" of \\p{L}");

  private static final Pattern THERE =
      Pattern.compile("(?i)there(?:['’]s| is| are) (?:an? |the )?$");

  private static final int MOST_RETURNS = 3;

  /** How far before and behind a thing its sentence is looked at, in characters. */
  private static final int LONGEST_LEAD = 160;

  private final Lexicon lexicon;
  private final WordClasses english;
  private final GoodsPlace place;
  private final Pattern told;
  private final Pattern requested;

  GoodsWeights(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.english = lexicon.english();
    this.place = new GoodsPlace(english);
    String leads =
        Stream.of("mention_lead", "mention_skip", "puffery_name", "counting")
            .map(english::alternatives)
            .collect(Collectors.joining("|"));
    this.told = endingIn(leads, "told_cue", "becoming", "thing_made");
    this.requested = endingIn(leads, "request_cue");
  }

  /** What a text before a mention ends in where one of the cues leads to it. */
  private Pattern endingIn(String leads, String... cues) {
    String words =
        Stream.of(cues)
            .map(cue -> english.alternatives(cue).replace("'", "\\E['’]\\Q"))
            .collect(Collectors.joining("|"));
    return Pattern.compile(
        "(?i)(?<![\\p{L}'’-])(?:%s),?\\s+(?:(?:%s)\\s+){0,2}$".formatted(words, leads));
  }

  /** The mentions with their weights. */
  List<GoodsMention> weigh(String words, List<GoodsMention> mentions) {
    List<String> dismissed =
        mentions.stream()
            .filter(mention -> isDismissed(words, mention))
            .map(mention -> mention.noun().of(words))
            .toList();
    return mentions.stream()
        .map(
            mention ->
                new GoodsMention(
                    mention.name(), mention.noun(), weight(words, mention, mentions, dismissed)))
        .toList();
  }

  private int weight(
      String words, GoodsMention mention, List<GoodsMention> all, List<String> dismissed) {
    Span noun = mention.noun();
    String lead = lead(words, mention);
    boolean several = noun.of(words).indexOf(' ') > 0;
    int weight =
        Math.max(0, 3 - GoodsPlace.sentence(words, mention))
            + unknown(noun.of(words))
            + (several ? 2 : 0);
    weight += place.weight(words, mention, lead, all) + cue(words, mention, lead);
    weight += titled(mention.name().of(words)) && !lead.isBlank() ? 2 : 0;
    weight += returns(words, noun, all);
    weight -= dismissed.stream().anyMatch(other -> isSame(other, noun.of(words))) ? 4 : 0;
    String head = EnglishShapes.lastWord(noun.of(words));
    boolean alone = mention.name().equals(noun) && !several;
    boolean vague = english.has("container", singular(head)) || english.has("no_product", head);
    weight -= alone && vague ? 4 : 0;
    weight -= english.has("idle_name", head) && !several ? 6 : 0;
    return weight;
  }

  /** A head with words before it is less sure than a known thing, and "lines" may be a verb. */
  private int unknown(String noun) {
    return !lexicon.goods().find(noun).isEmpty() ? 0 : noun.endsWith("s") ? -3 : -1;
  }

  /** What stands before the mention in its sentence, without what it is packed in. */
  private String lead(String words, GoodsMention mention) {
    String before = words.substring(0, mention.name().start());
    int from = Math.max(GoodsPlace.sentenceStart(before), before.length() - LONGEST_LEAD);
    String lead = before.substring(from);
    Matcher packed = PACKED.matcher(lead);
    boolean pack =
        packed.find()
            && (english.has("container", singular(packed.group(1).toLowerCase(Locale.ROOT)))
                || english.has("set_of_things", packed.group(1))
                || english.has("stock", packed.group(1)));
    return pack ? lead.substring(0, packed.start(1)) : lead;
  }

  private int cue(String words, GoodsMention mention, String lead) {
    String last = EnglishShapes.lastWord(lead);
    boolean near = english.has("definite_lead", last) && !last.equals("the");
    boolean there = THERE.matcher(lead).find();
    boolean asked = requested.matcher(lead).find();
    boolean led =
        asked
            || (!there
                && (told.matcher(lead).find()
                    || POINTED.matcher(lead).find()
                    || (lead.endsWith(" into ") && MAKER.matcher(lead).find())));
    int weight = lead(last);
    weight += asked ? 4 : led ? 5 : 0;
    weight -=
        HOLDING.matcher(words.substring(mention.name().end())).lookingAt()
                && isVessel(mention, words)
            ? 8
            : 0;
    String bare = withoutLeads(lead);
    String before = EnglishShapes.lastWord(bare);
    boolean beside = english.has("preposition", before) || english.has("lies_beside", before);
    weight -= beside && !led ? (near ? 2 : 5) : 0;
    weight -= !led && !bare.isEmpty() && isDone(bare, before) ? 3 : 0;
    weight -= isDismissed(words, mention) ? 5 : 0;
    weight -= PUT.matcher(words.substring(mention.name().end())).lookingAt() ? 6 : 0;
    weight -=
        !lead.isBlank() && ALONGSIDE.matcher(lead).find() && lexicon.goods().find(lead).size() > 0
            ? 2
            : 0;
    weight -=
        lead.stripTrailing().endsWith(",") && words.startsWith(",", mention.name().end()) ? 3 : 0;
    weight -=
        !asked
                && ASKED
                    .matcher(words)
                    .region(
                        mention.name().end(),
                        Math.min(words.length(), mention.name().end() + LONGEST_LEAD))
                    .lookingAt()
            ? 4
            : 0;
    weight -= ALTERNATIVE.matcher(lead).find() ? 4 : 0;
    return weight;
  }

  /** How much the word before a thing says that it is the product: "this", "our", "your". */
  private int lead(String word) {
    if (english.has("near_lead", word)) {
      return 3;
    }
    if (english.has("own_lead", word)) {
      return 2;
    }
    if (english.has("others_of_kind", word)) {
      return -5;
    }
    boolean others = english.has("others_lead", word) || word.matches(".*['’]s");
    return others ? -3 : english.has("article", word) || word.equals("the") ? 1 : 0;
  }

  /** "contains", "destroyed", "to open", "see": what is done to a thing. */
  private boolean isDone(String lead, String word) {
    Vocabulary vocabulary = lexicon.vocabulary();
    String stem = word.replaceFirst("e?d$", "");
    boolean past =
        word.endsWith("ed")
            && (vocabulary.plain(stem).isPresent() || vocabulary.plain(stem + "e").isPresent());
    boolean purpose =
        lead.matches("(?i).*\\bto " + Pattern.quote(word)) && vocabulary.plain(word).isPresent();
    return past
        || purpose
        || vocabulary.thirdPerson(word).isPresent()
        || Stream.of("verb3", "verb0", "imperative").anyMatch(name -> english.has(name, word));
  }

  /** "sealed tin", before "of smoked black tea". */
  private boolean isVessel(GoodsMention mention, String words) {
    String head = singular(EnglishShapes.lastWord(mention.noun().of(words)));
    return english.has("container", head) || english.has("set_of_things", head);
  }

  private static boolean isDismissed(String words, GoodsMention mention) {
    String before = words.substring(0, mention.name().start());
    return DENIED.matcher(before.substring(GoodsPlace.sentenceStart(before))).find()
        || SUPPLIED.matcher(words.substring(mention.name().end())).find();
  }

  /** How often the brief comes back to a thing, by all or by the last of its words. */
  private static int returns(String words, Span noun, List<GoodsMention> all) {
    String said = noun.of(words);
    String head = EnglishShapes.lastWord(said);
    long others =
        all.stream()
            .map(other -> other.noun().of(words))
            .filter(other -> isSame(other, said) || isSame(other, head))
            .count();
    return (int) Math.min(MOST_RETURNS, others - 1);
  }

  private String withoutLeads(String lead) {
    String bare = lead.stripTrailing();
    for (String last = EnglishShapes.lastWord(bare);
        isLead(last);
        last = EnglishShapes.lastWord(bare)) {
      int cut = bare.lastIndexOf(' ');
      bare = cut < 0 ? "" : bare.substring(0, cut).stripTrailing();
    }
    return bare;
  }

  private boolean isLead(String word) {
    return english.has("determiner", word)
        || english.has("mention_skip", word)
        || english.has("puffery_name", word)
        || word.matches("\\d+")
        || english.has("counting", word);
  }

  private static boolean titled(String name) {
    return name.indexOf(' ') > 0 && name.matches("(?:\\p{Lu}\\S*(?: |$))+");
  }

  /** Whether two phrases are the same but for the number. */
  static boolean isSame(String one, String other) {
    return singular(one.toLowerCase(Locale.ROOT)).equals(singular(other.toLowerCase(Locale.ROOT)));
  }

  private static String singular(String word) {
    return word.endsWith("s") && !word.endsWith("ss") ? word.substring(0, word.length() - 1) : word;
  }
}
