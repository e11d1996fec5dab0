package app.vitrine.agent;

import app.vitrine.domain.analysis.BriefReading;
import app.vitrine.domain.analysis.FactKind;
import app.vitrine.domain.brief.Channel;
import app.vitrine.domain.brief.Language;
import app.vitrine.domain.brief.PackageInput;
import app.vitrine.domain.copy.CopyDeck;
import app.vitrine.domain.copy.CopyText;
import app.vitrine.domain.copy.PolicyFinding;
import app.vitrine.domain.copy.Sentence;
import app.vitrine.domain.copy.Source;
import app.vitrine.domain.qa.QaTarget;
import app.vitrine.domain.qa.Severity;
import app.vitrine.domain.view.Wishes;
import app.vitrine.tool.ToolScope;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Checks texts: present, of readable length, supported, within the rules, unlike each other, and
 * whole in the files as they were written.
 */
final class CopyReview {
  /** Above this share of common sentences two variants are one text. */
  private static final double MOST_SHARED = 0.5;

  /** With fewer a page has nothing to tell a buyer. */
  private static final int FEWEST_FACTS = 3;

  private static final Set<FactKind> UNTOLD =
      EnumSet.of(FactKind.NAME, FactKind.BRAND, FactKind.CATEGORY, FactKind.PRICE_CLASS);

  private static final int LONGEST_TITLE = 150;
  private static final int LONGEST_AD = 300;

  /** What most catalogues take as a description (policy/marketplaces.json). */
  private static final int LONGEST_PAGE = 5_000;

  /** What video and picture apps take as a caption, hashtags included. */
  private static final int LONGEST_POST = 2_200;

  /** What Amazon advises for a bullet; it takes up to 500. */
  private static final int LONGEST_BULLET = 255;

  private final QaWords words;

  CopyReview(QaWords words) {
    this.words = words;
  }

  List<Finding> review(
      CopyDeck deck,
      PackageInput input,
      BriefReading brief,
      Wishes asked,
      ToolScope scope,
      StageContext context) {
    Checklist checks = new Checklist(QaTarget.COPY, words);
    int wanted =
        input.options().channels().size()
            * input.languages().size()
            * input.options().copyVariants();
    checks.add(
        "copy_count",
        Severity.BLOCKING,
        deck.texts().size() == wanted,
        deck.texts().size() + " texts",
        wanted + " texts");
    long told = facts(brief) + vouchedFor(deck);
    checks.add(
        "copy_facts",
        Severity.WARNING,
        told >= FEWEST_FACTS,
        told + " facts",
        "at least " + FEWEST_FACTS);
    Figures given = Figures.of(input.background());
    for (CopyText text : deck.texts()) {
      Reviewed reviewed = new Reviewed(text, label(text), words.name(text, input.languages()));
      lengths(reviewed, checks);
      support(reviewed, given, input.background().length(), checks);
      rules(reviewed, asked, checks);
    }
    for (Channel channel : input.options().channels()) {
      context.cancel().throwIfCancelled();
      WrittenPage page = WrittenPage.of(deck, channel, scope, context);
      for (CopyText text : deck.texts()) {
        if (text.channel() == channel) {
          written(text, input.languages(), page, checks);
        }
      }
      for (Language language : input.languages()) {
        unlike(deck, channel, language, input.languages(), checks);
      }
    }
    return checks.findings();
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
        .flatMap(CopyReview::sentences)
        .filter(CopyReview::isVouchedFor)
        .map(Sentence::text)
        .distinct()
        .count();
  }

  /** A text, its label in check ids, and its name for people. */
  private record Reviewed(CopyText text, String label, String named) {}

  private static void lengths(Reviewed reviewed, Checklist checks) {
    CopyText text = reviewed.text();
    int length = characters(text);
    checks.add(
        "copy_present",
        reviewed.label(),
        reviewed.named(),
        Severity.BLOCKING,
        !text.title().text().isBlank() && !text.bodyText().isBlank(),
        length + " characters",
        "a title and a body");
    int title = characters(text.title());
    atMost("copy_title_length", reviewed, title, LONGEST_TITLE, checks);
    switch (text.channel()) {
      case AD_SHORT -> atMost("copy_ad_length", reviewed, length, LONGEST_AD, checks);
      case PRODUCT_PAGE ->
          atMost("copy_page_length", reviewed, characters(text.bodyText()), LONGEST_PAGE, checks);
      case SOCIAL_POST ->
          atMost("copy_post_length", reviewed, length + tags(text), LONGEST_POST, checks);
      case LIVE_SCRIPT -> {}
    }
    if (!text.bullets().isEmpty()) {
      int bullet = text.bullets().stream().mapToInt(CopyReview::characters).max().orElse(0);
      atMost("copy_bullet_length", reviewed, bullet, LONGEST_BULLET, checks);
    }
  }

  private static void atMost(
      String kind, Reviewed reviewed, int length, int most, Checklist checks) {
    checks.add(
        kind,
        reviewed.label(),
        reviewed.named(),
        Severity.WARNING,
        length <= most,
        length + " characters",
        "at most " + most);
  }

  private void written(CopyText text, List<Language> among, WrittenPage page, Checklist checks) {
    long missing = page.missing(text);
    checks.add(
        "copy_written",
        label(text),
        words.name(text, among),
        Severity.BLOCKING,
        missing == 0,
        page.isReadable() ? missing + " parts missing" : "no file that can be read",
        "all of it in the file");
  }

  private static void support(Reviewed reviewed, Figures given, int briefLength, Checklist checks) {
    List<Sentence> sentences = sentences(reviewed.text()).toList();
    List<String> foreign =
        sentences.stream()
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
    long untraced = untraced(reviewed.text(), briefLength);
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
    long astray =
        sentences(text)
            .flatMap(sentence -> sentence.sources().stream())
            .filter(source -> !isIn(briefLength, source))
            .count();
    return astray + sentences(text).filter(sentence -> isBare(text, sentence)).count();
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

  /** A wish that was not followed counts in the run it was said for, and in no later one. */
  private static void rules(Reviewed reviewed, Wishes asked, Checklist checks) {
    for (PolicyFinding finding : reviewed.text().findings()) {
      boolean wish = finding.isOnWish();
      if (wish && !asked.askNow(finding.term())) {
        continue;
      }
      String kind = wish ? "copy_guidance" : "copy_policy";
      checks.addSaid(
          kind,
          kind + "." + reviewed.label() + "." + finding.rule(),
          finding.severity(),
          false,
          finding.term(),
          wish ? "the wish followed" : "words the rules allow",
          finding.message());
    }
  }

  private void unlike(
      CopyDeck deck, Channel channel, Language language, List<Language> among, Checklist checks) {
    List<CopyText> variants =
        deck.texts().stream()
            .filter(text -> text.channel() == channel && text.language() == language)
            .toList();
    for (int a = 0; a < variants.size(); a++) {
      for (int b = a + 1; b < variants.size(); b++) {
        double shared = shared(variants.get(a), variants.get(b));
        checks.add(
            "copy_variants_differ",
            label(variants.get(a)) + "_" + variants.get(b).variant(),
            words.name(variants.get(a), among) + "/" + variants.get(b).variant(),
            Severity.WARNING,
            shared <= MOST_SHARED,
            percent(shared) + " shared",
            "at most " + percent(MOST_SHARED));
      }
    }
  }

  /** Share of the shorter text's sentences that the other one has too. */
  static double shared(CopyText one, CopyText other) {
    Set<String> first = told(one);
    Set<String> second = told(other);
    Set<String> both = new HashSet<>(first);
    both.retainAll(second);
    int fewer = Math.min(first.size(), second.size());
    return fewer == 0 ? 0 : (double) both.size() / fewer;
  }

  private static Set<String> told(CopyText text) {
    return Stream.concat(Stream.of(text.title()), text.body().stream().flatMap(List::stream))
        .map(sentence -> sentence.text().toLowerCase(Locale.ROOT).strip())
        .collect(Collectors.toSet());
  }

  private static Stream<Sentence> sentences(CopyText text) {
    return Stream.of(
            Stream.of(text.title(), text.callToAction()),
            text.body().stream().flatMap(List::stream),
            text.bullets().stream())
        .flatMap(part -> part);
  }

  private static int characters(CopyText text) {
    return Stream.concat(Stream.of(text.title()), text.body().stream().flatMap(List::stream))
        .mapToInt(CopyReview::characters)
        .sum();
  }

  private static int characters(Sentence sentence) {
    return characters(sentence.text());
  }

  private static int characters(String text) {
    return text.codePointCount(0, text.length());
  }

  /** What the hashtags add, each with its sign and a space before it. */
  private static int tags(CopyText text) {
    return text.hashtags().stream().mapToInt(tag -> 2 + characters(tag)).sum();
  }

  private static String percent(double share) {
    return Math.round(100 * share) + " %";
  }

  private static String label(CopyText text) {
    return Wire.name(text.channel()) + "_" + Wire.name(text.language()) + "_" + text.variant();
  }
}
