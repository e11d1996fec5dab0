package app.vitrine.agent;

import app.vitrine.domain.copy.CopyText;
import app.vitrine.domain.copy.Sentence;
import app.vitrine.domain.qa.Severity;

/** Whether texts are there, and short enough for where they are put. */
final class CopyLengths {
  private static final int LONGEST_TITLE = 150;
  private static final int LONGEST_AD = 300;

  /** What most catalogues take as a description (policy/marketplaces.json). */
  private static final int LONGEST_PAGE = 5_000;

  /** What video and picture apps take as a caption, hashtags included. */
  private static final int LONGEST_POST = 2_200;

  /** What Amazon advises for a bullet; it takes up to 500. */
  private static final int LONGEST_BULLET = 255;

  private CopyLengths() {}

  static void check(ReviewedText reviewed, Checklist checks) {
    CopyText text = reviewed.text();
    int length = ReviewedText.story(text).mapToInt(CopyLengths::characters).sum();
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
      int bullet = text.bullets().stream().mapToInt(CopyLengths::characters).max().orElse(0);
      atMost("copy_bullet_length", reviewed, bullet, LONGEST_BULLET, checks);
    }
  }

  private static void atMost(
      String kind, ReviewedText reviewed, int length, int most, Checklist checks) {
    checks.add(
        kind,
        reviewed.label(),
        reviewed.named(),
        Severity.WARNING,
        length <= most,
        length + " characters",
        "at most " + most);
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
}
