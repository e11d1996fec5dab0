package app.vitrine.gateway.local.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds and weighs the things a Chinese brief speaks of. */
final class ChineseGoods {
  private static final Pattern CLAUSE_END = Pattern.compile("[，,。；;：:！？!?\\n\\s、（(）)“”]|$");
  private static final Pattern SENTENCE_END = Pattern.compile("[。！？!?\\n]");

  private static final Pattern WORD_END = Pattern.compile("[啦哦呀哈]|" + CLAUSE_END.pattern());

  /** What a question holds. */
  private static final Pattern ASKED = Pattern.compile("[^。！!\\n？?]*[？?]");

  /** How many characters before a thing may lead to it. */
  private static final int NEAR = 30;

  private static final int LONGEST = 16;
  private static final int LONGEST_NAME = 16;
  private static final int MOST_MENTIONS = 200;
  private static final int LONGEST_NOUN = 8;
  private static final int MOST_RETURNS = 3;
  private static final int HEAD = 2;

  private final Lexicon lexicon;
  private final WordClasses chinese;
  private final Pattern told;
  private final Pattern offered;
  private final Pattern beside;
  private final Pattern denied;
  private final Pattern stop;
  private final Pattern place;

  ChineseGoods(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.chinese = lexicon.chinese();
    String measure = joined("goods_measure");
    String counted = "[一二两三四五六七八九十几每这那\\d]+(?:" + measure + ")(?![套装])";
    this.told =
        Pattern.compile(
            "(?:(?:这|那)(?:一)?(?:%s)|%s)(?:了|的是)?(?:%s|%s)?$|[做卖出换选买](?:了|过)?(?:%s)$|这(?:个|款)?是[^，。]{1,12}的$|我[^，。]{0,8}做$|(?:做了|是)(?:%s)[^，。；]{1,20}的$"
                .formatted(measure, joined("goods_told"), counted, measure, counted, counted));
    this.offered =
        Pattern.compile("(?:%s|[换选买])(?:了)?(?:%s)".formatted(joined("goods_told"), counted));
    this.beside =
        Pattern.compile("(?:%s)(?:了|的是)?(?:%s)?$".formatted(joined("goods_beside"), counted));
    this.denied = Pattern.compile("(?:%s).{0,4}$".formatted(joined("goods_denied")));
    this.stop = Pattern.compile(counted + "|" + joined("goods_stop"));
    this.place = Pattern.compile(joined("goods_place"));
  }

  private String joined(String name) {
    return String.join("|", chinese.words(name));
  }

  /** The things in the order of the text, each weighed. */
  List<GoodsMention> in(String words) {
    List<GoodsMention> mentions = new ArrayList<>();
    List<Span> nouns = nouns(words);
    for (Span noun : nouns) {
      Span name = new Span(start(words, noun), noun.end());
      int weight = weight(words, name, noun) + returns(words, noun, nouns);
      mentions.add(new GoodsMention(name, noun, weight));
    }
    return mentions;
  }

  /** How many characters at the beginning of a phrase only offer what follows: 出一批. */
  int lead(String phrase) {
    Matcher lead = offered.matcher(phrase);
    return lead.lookingAt() ? lead.end() : 0;
  }

  /** Whether words only offer what follows: 专卖. */
  boolean offers(String phrase) {
    return chinese.has("goods_told", phrase);
  }

  private List<Span> nouns(String words) {
    List<Span> nouns = new ArrayList<>();
    for (TermFinder.Hit hit : lexicon.goods().find(words)) {
      Span noun = longest(words, hit.span());
      Span last = nouns.isEmpty() ? null : nouns.getLast();
      if (nouns.size() == MOST_MENTIONS
          || Scripts.isLatin(noun.of(words))
          || isPartOfWord(words, noun)) {
        continue;
      }
      if (last != null && last.end() >= noun.start() && noun.end() - last.start() <= LONGEST_NAME) {
        nouns.removeLast();
        nouns.add(new Span(last.start(), Math.max(last.end(), noun.end())));
      } else {
        nouns.add(noun);
      }
    }
    return nouns;
  }

  /** 红薯粉条 where 红薯粉 and 粉条 are known, 过滤器 where 过滤 is. */
  private Span longest(String words, Span noun) {
    int end = noun.end();
    for (int at = noun.start() + 1; at < noun.end(); at++) {
      String from = words.substring(at, Math.min(words.length(), at + LONGEST_NOUN));
      for (TermFinder.Hit hit : lexicon.goods().find(from)) {
        boolean whole = WORD_END.matcher(from.substring(hit.end())).lookingAt();
        if (hit.start() == 0 && whole) {
          end = Math.max(end, at + hit.end());
        }
      }
    }
    boolean headed =
        end < words.length()
            && (chinese.has("name_end", words.substring(end, end + 1))
                || chinese.has("name_head", words.substring(end, end + 1)))
            && CLAUSE_END.matcher(words.substring(end + 1)).lookingAt();
    return new Span(noun.start(), headed ? end + 1 : end);
  }

  /** A single character names a thing only at the end of its words. */
  private static boolean isPartOfWord(String words, Span noun) {
    return noun.end() - noun.start() == 1
        && noun.end() < words.length()
        && Scripts.isCjk(words.codePointAt(noun.end()));
  }

  /** Where the words begin that tell which thing it is: 50孔加厚 of 出一批50孔加厚育苗盘. */
  private int start(String words, Span noun) {
    int from = noun.start();
    while (from > 0 && noun.start() - from < LONGEST && isNamed(words.charAt(from - 1))) {
      from--;
    }
    Matcher stops = stop.matcher(words).region(from, noun.start()).useTransparentBounds(true);
    while (stops.find()) {
      from = stops.end();
    }
    return from;
  }

  private static boolean isNamed(char c) {
    return (Scripts.isCjk(c) && Character.isLetter(c))
        || (c < '\u0080' && Character.isLetterOrDigit(c));
  }

  private int weight(String words, Span name, Span noun) {
    String before = words.substring(0, name.start());
    String after = words.substring(name.end());
    int sentence = (int) SENTENCE_END.matcher(before.strip()).results().count();
    boolean opens =
        before.isEmpty() || CLAUSE_END.matcher(before.substring(before.length() - 1)).lookingAt();
    boolean closes = CLAUSE_END.matcher(after).lookingAt();
    boolean first = before.isBlank();
    String near = before.substring(Math.max(0, before.length() - NEAR));
    boolean led = told.matcher(near).find();
    boolean lies = beside.matcher(near).find();
    int weight = Math.max(0, 3 - sentence);
    weight += noun.end() - noun.start() > HEAD ? 1 : 0;
    weight -= noun.end() - noun.start() < HEAD ? 3 : 0;
    weight += opens && closes ? (first ? 5 : 2) : opens || closes ? 1 : 0;
    weight += first ? 2 : 0;
    weight += led && !lies ? 5 : 0;
    weight -= lies ? 5 : 0;
    weight -= denied.matcher(near).find() ? 6 : 0;
    weight -= after.startsWith("的") ? 5 : place.matcher(after).lookingAt() ? 4 : 0;
    weight -= before.endsWith("、") ? 3 : 0;
    weight -= ASKED.matcher(after).lookingAt() ? 4 : 0;
    weight += opens && closes && noun.start() - name.start() > HEAD ? 2 : 0;
    return weight - (closes ? 0 : 1);
  }

  /** How often the brief comes back to a thing. */
  private static int returns(String words, Span noun, List<Span> nouns) {
    String said = noun.of(words);
    long others =
        nouns.stream()
            .map(other -> other.of(words))
            .filter(other -> said.endsWith(other) && other.length() >= HEAD)
            .count();
    return (int) Math.min(MOST_RETURNS, Math.max(0, others - 1));
  }
}
