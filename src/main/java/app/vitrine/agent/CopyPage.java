package app.vitrine.agent;

import app.vitrine.domain.copy.CopyText;
import app.vitrine.domain.copy.Sentence;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A text as Markdown, ready to be pasted. */
final class CopyPage {
  private CopyPage() {}

  static String of(CopyText text) {
    StringBuilder page = new StringBuilder();
    page.append("<!-- ")
        .append(text.language().name().toLowerCase(Locale.ROOT))
        .append(", variant ")
        .append(text.variant())
        .append(": ")
        .append(text.framework().name().toLowerCase(Locale.ROOT))
        .append(" -->\n\n# ")
        .append(text.title().text())
        .append("\n");
    String space =
        switch (text.language()) {
          case ZH, JA -> "";
          case EN -> " ";
        };
    for (List<Sentence> paragraph : text.body()) {
      page.append('\n')
          .append(paragraph.stream().map(Sentence::text).collect(Collectors.joining(space)))
          .append('\n');
    }
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
}
