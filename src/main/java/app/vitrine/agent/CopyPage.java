package app.vitrine.agent;

import app.vitrine.domain.copy.CopyText;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A text as Markdown, ready to be pasted. */
final class CopyPage {
  private CopyPage() {}

  static String of(CopyText text) {
    StringBuilder page = new StringBuilder();
    page.append("<!-- ")
        .append(Wire.name(text.language()))
        .append(", variant ")
        .append(text.variant())
        .append(": ")
        .append(Wire.words(text.framework()))
        .append(text.editedBy() == null ? "" : ", edited by " + commented(text.editedBy()))
        .append(" -->\n\n# ")
        .append(text.title().text())
        .append("\n\n")
        .append(text.bodyText())
        .append('\n');
    if (!text.bullets().isEmpty()) {
      page.append('\n');
      text.bullets().forEach(bullet -> page.append("- ").append(bullet.text()).append('\n'));
    }
    if (!text.callToAction().text().isBlank()) {
      page.append("\n**").append(text.callToAction().text()).append("**\n");
    }
    if (!text.hashtags().isEmpty()) {
      page.append('\n')
          .append(text.hashtags().stream().map(tag -> "#" + tag).collect(Collectors.joining(" ")))
          .append('\n');
    }
    return page.toString();
  }

  /** Two hyphens would end the comment the name stands in. */
  private static String commented(String name) {
    return name.replace("--", "- -").replace('>', ' ');
  }

  /** Every part of a text as its page has it: what a page must contain to hold the text. */
  static List<String> parts(CopyText text) {
    return Stream.of(
            Stream.of("# " + text.title().text()),
            text.bodyText().lines(),
            text.bullets().stream().map(bullet -> "- " + bullet.text()),
            Stream.of(text.callToAction().text()),
            text.hashtags().stream().map(tag -> "#" + tag))
        .flatMap(part -> part)
        .filter(part -> !part.isBlank())
        .toList();
  }
}
