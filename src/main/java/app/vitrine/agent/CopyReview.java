package app.vitrine.agent;

import app.vitrine.domain.analysis.BriefReading;
import app.vitrine.domain.brief.Channel;
import app.vitrine.domain.brief.Language;
import app.vitrine.domain.brief.PackageInput;
import app.vitrine.domain.copy.CopyDeck;
import app.vitrine.domain.copy.PolicyFinding;
import app.vitrine.domain.qa.QaTarget;
import app.vitrine.domain.qa.Severity;
import app.vitrine.tool.ToolScope;
import java.util.List;

/**
 * Checks texts: of a brief that could be read, present, of readable length, supported, in whole
 * sentences, within the rules, unlike each other, and whole in the files as they were written.
 */
final class CopyReview {
  private final QaWords words;
  private final WholeSentences whole;

  CopyReview(QaWords words) {
    this.words = words;
    this.whole = new WholeSentences(words);
  }

  List<Finding> review(
      CopyDeck deck,
      PackageInput input,
      BriefReading brief,
      WishNotes wishes,
      ToolScope scope,
      StageContext context) {
    Checklist checks = new Checklist(QaTarget.COPY, words);
    count(deck, input, checks);
    BriefLanguage.check(input, checks);
    Substantiation.name(brief, deck, checks);
    Substantiation.facts(brief, deck, checks);
    Substantiation.price(brief, words, checks);
    Substantiation substantiation =
        new Substantiation(input.background(), !brief.productName().isEmpty());
    List<ReviewedText> texts =
        deck.texts().stream().map(text -> ReviewedText.of(text, input.languages(), words)).toList();
    for (ReviewedText text : texts) {
      CopyLengths.check(text, checks);
      substantiation.check(text, checks);
      whole.check(text, checks);
      rules(text, wishes, checks);
    }
    for (Channel channel : input.options().channels()) {
      context.cancel().throwIfCancelled();
      List<ReviewedText> here =
          texts.stream().filter(text -> text.text().channel() == channel).toList();
      WrittenPage page = WrittenPage.of(deck, channel, scope, context);
      here.forEach(text -> written(text, page, checks));
      for (Language language : input.languages()) {
        NearDuplicates.check(
            here.stream().filter(text -> text.text().language() == language).toList(), checks);
      }
    }
    return checks.findings();
  }

  private static void count(CopyDeck deck, PackageInput input, Checklist checks) {
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
  }

  private static void written(ReviewedText reviewed, WrittenPage page, Checklist checks) {
    long missing = page.missing(reviewed.text());
    checks.add(
        "copy_written",
        reviewed.label(),
        reviewed.named(),
        Severity.BLOCKING,
        missing == 0,
        page.isReadable() ? missing + " parts missing" : "no file that can be read",
        "all of it in the file");
  }

  private static void rules(ReviewedText reviewed, WishNotes wishes, Checklist checks) {
    for (PolicyFinding finding : reviewed.text().findings()) {
      if (finding.isOnWish() && !wishes.tell(finding)) {
        continue;
      }
      String kind = kind(finding);
      checks.addSaid(
          kind,
          kind + "." + reviewed.label() + "." + finding.rule(),
          finding.severity(),
          false,
          finding.term(),
          switch (kind) {
            case "copy_guidance" -> "the wish followed";
            case "copy_spelling" -> "words as they are spelt";
            case "copy_aside" -> "what buyers are told";
            case "copy_left_out" -> "every fact of the brief told";
            default -> "words the rules allow";
          },
          finding.message());
    }
  }

  private static String kind(PolicyFinding finding) {
    return switch (finding.rule()) {
      case PolicyFinding.GUIDANCE -> "copy_guidance";
      case PolicyFinding.SPELLING -> "copy_spelling";
      case PolicyFinding.LEFT_OUT -> "copy_left_out";
      case PolicyFinding.ASIDE -> "copy_aside";
      default -> "copy_policy";
    };
  }
}
