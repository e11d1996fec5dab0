package app.vitrine.domain.revision;

import app.vitrine.domain.copy.CopyText;
import app.vitrine.domain.copy.Sentence;
import java.util.List;

/**
 * A text as a person wrote it; not yet checked. Lengths are in characters (code points).
 *
 * @param title one line, 1 to {@value #MAX_TITLE}
 * @param paragraphs of the body, 1 to {@value #MAX_PARAGRAPHS}
 * @param bullets one line each
 * @param hashtags without the number sign, without blanks
 * @param callToAction one line; may be empty
 */
public record EditedText(
    String title,
    List<String> paragraphs,
    List<String> bullets,
    List<String> hashtags,
    String callToAction) {
  public static final int MAX_TITLE = 300;
  public static final int MAX_PARAGRAPHS = 40;

  /** Longest body, all paragraphs together. */
  public static final int MAX_BODY = 10_000;

  public static final int MAX_BULLETS = 20;
  public static final int MAX_BULLET = 500;
  public static final int MAX_HASHTAGS = 30;
  public static final int MAX_HASHTAG = 100;
  public static final int MAX_CALL_TO_ACTION = 300;

  public EditedText {
    paragraphs = List.copyOf(paragraphs);
    bullets = List.copyOf(bullets);
    hashtags = List.copyOf(hashtags);
  }

  /** A text of the package as a person finds it, ready to be edited. */
  public static EditedText of(CopyText text) {
    return new EditedText(
        text.title().text(),
        text.paragraphs(),
        text.bullets().stream().map(Sentence::text).toList(),
        text.hashtags(),
        text.callToAction().text());
  }

  /** Without blanks at the ends of lines and without empty lines: what is compared and saved. */
  public EditedText tidied() {
    return new EditedText(
        line(title), filled(paragraphs), filled(bullets), hashtags, line(callToAction));
  }

  private static List<String> filled(List<String> lines) {
    return lines.stream().map(EditedText::line).filter(line -> !line.isEmpty()).toList();
  }

  private static String line(String text) {
    return text.replace('\n', ' ').strip();
  }
}
