package app.vitrine.agent;

import app.vitrine.domain.analysis.BriefReading;
import app.vitrine.domain.analysis.Fact;
import app.vitrine.domain.analysis.FactKind;
import app.vitrine.domain.brief.Channel;
import app.vitrine.domain.copy.CopyDeck;
import app.vitrine.domain.copy.CopyText;
import app.vitrine.domain.copy.Sentence;
import app.vitrine.domain.copy.Source;
import app.vitrine.domain.qa.Severity;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Whether what texts claim rests on what the merchant said: enough facts to tell a buyer, no figure
 * that is not the brief's, and a source for every statement.
 */
final class Substantiation {
  /** With fewer a page has nothing to tell a buyer. */
  private static final int FEWEST_FACTS = 3;

  private static final Pattern UNNAMED =
      Pattern.compile("\\bproduct\\b|产品|商品", Pattern.CASE_INSENSITIVE);

  private static final int LONGEST_CALL = 80;

  private static final Set<FactKind> UNTOLD =
      EnumSet.of(FactKind.NAME, FactKind.BRAND, FactKind.CATEGORY, FactKind.PRICE_CLASS);

  private final Figures given;
  private final int briefLength;
  private final boolean named;

  /**
   * Substantiation by a brief.
   *
   * @param named whether it says what the product is; "the product" is not traced otherwise, which
   *     {@code copy_name} tells once instead of every text again
   */
  Substantiation(String brief, boolean named) {
    this.given = Figures.of(brief);
    this.briefLength = brief.length();
    this.named = named;
  }

  /** Whether the brief says what the product is, or people's own sentences do. */
  static void name(BriefReading brief, CopyDeck deck, Checklist checks) {
    boolean named = !brief.productName().isEmpty() || vouchedFor(deck) > 0;
    checks.add(
        "copy_name", Severity.BLOCKING, named, named ? "named" : "no name", "what the product is");
  }

  /** Whether there is enough to tell, in the brief or in people's own sentences. */
  static void facts(BriefReading brief, CopyDeck deck, Checklist checks) {
    long told = facts(brief) + vouchedFor(deck);
    checks.add(
        "copy_facts",
        Severity.WARNING,
        told >= FEWEST_FACTS,
        told + " facts",
        "at least " + FEWEST_FACTS);
  }

  /** A price or an offer of the brief is left out of the texts, as both change; that is said. */
  static void price(BriefReading brief, QaWords words, Checklist checks) {
    String prices =
        brief.facts().stream()
            .filter(fact -> fact.kind() == FactKind.PRICE_CLASS)
            .map(Fact::text)
            .filter(text -> words.offer().matcher(text).find())
            .distinct()
            .collect(Collectors.joining("; "));
    if (!prices.isEmpty()) {
      checks.add(
          "copy_price", "offer", prices, Severity.INFO, false, prices, "in the shop's own fields");
    }
  }

  /** How many things the brief says of the product, besides its name and price. */
  private static long facts(BriefReading brief) {
    return brief.facts().stream()
        .filter(fact -> !UNTOLD.contains(fact.kind()))
        .map(fact -> fact.text().toLowerCase(Locale.ROOT))
        .distinct()
        .count();
  }

  /** How many sentences people wrote themselves. */
  private static long vouchedFor(CopyDeck deck) {
    return deck.texts().stream()
        .flatMap(ReviewedText::sentences)
        .filter(Substantiation::isVouchedFor)
        .map(Sentence::text)
        .distinct()
        .count();
  }

  /** Whether a text's figures and statements are supported. */
  void check(ReviewedText reviewed, Checklist checks) {
    List<String> foreign =
        reviewed
            .sentences()
            .filter(sentence -> !isVouchedFor(sentence))
            .flatMap(sentence -> Figures.of(sentence.text()).without(given).stream())
            .distinct()
            .toList();
    checks.add(
        "copy_figures",
        reviewed.label(),
        reviewed.named(),
        Severity.BLOCKING,
        foreign.isEmpty(),
        foreign.isEmpty() ? "all from the brief" : String.join(", ", foreign),
        "figures of the brief only");
    long untraced =
        untraced(reviewed.text(), briefLength) - (named ? 0 : callsOfUnnamed(reviewed.text()));
    checks.add(
        "copy_sources",
        reviewed.label(),
        reviewed.named(),
        Severity.BLOCKING,
        untraced == 0,
        untraced + " untraced",
        "every statement traced to the brief or the photo");
  }

  /** How many sources point outside the brief, and how many statements have none. */
  static long untraced(CopyText text, int briefLength) {
    return astray(text, briefLength)
        + ReviewedText.sentences(text).filter(sentence -> isBare(text, sentence)).count();
  }

  /** Short sentences that only call an unnamed product one: "Meet the product." */
  private static long callsOfUnnamed(CopyText text) {
    return ReviewedText.sentences(text)
        .filter(sentence -> isBare(text, sentence))
        .filter(sentence -> UNNAMED.matcher(sentence.text()).find())
        .filter(sentence -> sentence.text().length() <= LONGEST_CALL)
        .count();
  }

  private static long astray(CopyText text, int briefLength) {
    return ReviewedText.sentences(text)
        .flatMap(sentence -> sentence.sources().stream())
        .filter(source -> !isIn(briefLength, source))
        .count();
  }

  /**
   * Whether a sentence says something of the product and rests on nothing. Titles, bullets and
   * bodies always do say something; a call to action, a question that leads on to the next
   * statement, and what a host says between two statements need not, as long as they give no
   * figure.
   */
  private static boolean isBare(CopyText text, Sentence sentence) {
    boolean mayBeTalk =
        sentence.equals(text.callToAction())
            || (isQuestion(sentence) && !isHeadline(text, sentence))
            || (text.channel() == Channel.LIVE_SCRIPT && !isHeadline(text, sentence));
    return sentence.sources().isEmpty() && !(mayBeTalk && Figures.of(sentence.text()).isEmpty());
  }

  private static boolean isQuestion(Sentence sentence) {
    String said = sentence.text().strip();
    return said.endsWith("?") || said.endsWith("？");
  }

  private static boolean isHeadline(CopyText text, Sentence sentence) {
    return sentence.equals(text.title()) || text.bullets().contains(sentence);
  }

  /** Whether a person wrote the sentence; what it states is the merchant's own word. */
  private static boolean isVouchedFor(Sentence sentence) {
    return sentence.sources().stream().anyMatch(source -> source.writtenBy() != null);
  }

  /** Whether a source that is a part of the brief lies inside it. */
  private static boolean isIn(int briefLength, Source source) {
    return source.factId() == null
        || (source.start() >= 0 && source.start() < source.end() && source.end() <= briefLength);
  }
}
