package app.vitrine.gateway.local.language;

import java.util.List;
import java.util.regex.Pattern;

/** Where in an English brief a thing is spoken of: at its beginning, alone, in a list. */
final class GoodsPlace {
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?]++(?=\\s|$)|\\n");

  /** "A torch" before ", a dark room". */
  private static final Pattern ARTICLE_BEHIND = Pattern.compile(",? (?:an?|the) ");

  private static final String CLOSING = "\n,.:;(|–—";

  /** How near the next thing of a list is. */
  private static final int NEXT = 6;

  private static final int OPENS_SENTENCE = 2;
  private static final int IS_TITLE = 5;
  private static final int IN_LIST = -4;

  private final WordClasses english;

  GoodsPlace(WordClasses english) {
    this.english = english;
  }

  /**
   * How much a mention's place says that it is the product.
   *
   * @param lead what stands before it in its sentence
   */
  int weight(String words, GoodsMention mention, String lead, List<GoodsMention> all) {
    String before = lead.strip();
    boolean opens =
        before.isEmpty()
            || (before.indexOf(' ') < 0
                && (english.has("determiner", before) || english.has("puffery_name", before)));
    if (!opens) {
      return 0;
    }
    int end = mention.name().end();
    if (isListed(words, end, before, all)) {
      return OPENS_SENTENCE + IN_LIST;
    }
    int from = sentenceStart(words.substring(0, mention.name().start()));
    boolean first = words.substring(0, from).isBlank();
    boolean one = english.has("counting", before) || before.equalsIgnoreCase("one");
    boolean title = first && !one && CLOSING.indexOf(firstMark(words, end)) >= 0;
    return OPENS_SENTENCE + (title ? IS_TITLE : 0);
  }

  private static boolean isListed(String words, int end, String before, List<GoodsMention> all) {
    boolean article = before.equalsIgnoreCase("a") || before.equalsIgnoreCase("an");
    boolean another = ARTICLE_BEHIND.matcher(words).region(end, words.length()).lookingAt();
    boolean next =
        words.startsWith(",", end)
            && all.stream()
                .anyMatch(
                    other -> other.name().start() > end && other.name().start() <= end + NEXT);
    return next || (article && another);
  }

  private static char firstMark(String words, int from) {
    int at = from;
    while (at < words.length() && words.charAt(at) == ' ') {
      at++;
    }
    return at == words.length() ? '\n' : words.charAt(at);
  }

  /** How many sentences stand before a mention. */
  static int sentence(String words, GoodsMention mention) {
    String before = words.substring(0, mention.name().start()).strip();
    return (int) SENTENCE_END.matcher(before).results().count();
  }

  /** Where the last sentence of a text begins. */
  static int sentenceStart(String before) {
    for (int at = before.length() - 1; at >= 0; at--) {
      boolean ends =
          ".!?".indexOf(before.charAt(at)) >= 0
              && (at + 1 == before.length() || Character.isWhitespace(before.charAt(at + 1)));
      if (ends || before.charAt(at) == '\n') {
        return at + 1;
      }
    }
    return 0;
  }
}
