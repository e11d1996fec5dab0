package app.vitrine.export;

import app.vitrine.domain.brief.Channel;
import app.vitrine.domain.brief.Language;
import app.vitrine.domain.copy.CopyText;
import app.vitrine.domain.copy.Sentence;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A text as a sheet a person can copy from. */
final class CopySheet {
  private CopySheet() {}

  /** File name without ending, such as {@code product_page.en.1}. */
  static String name(CopyText copy) {
    return wire(copy.channel()) + "." + wire(copy.language()) + "." + copy.variant();
  }

  /** What a channel's texts are called. */
  static String called(Channel channel) {
    return switch (channel) {
      case PRODUCT_PAGE -> "product page";
      case SOCIAL_POST -> "social post";
      case AD_SHORT -> "short ad";
      case LIVE_SCRIPT -> "live script";
    };
  }

  /** Title, body, bullets, call to action and hashtags as Markdown. */
  static String markdown(CopyText copy) {
    StringBuilder sheet = new StringBuilder("# " + copy.title().text() + "\n");
    part(sheet, copy.bodyText());
    part(sheet, lines("- ", copy.bullets()));
    part(
        sheet,
        copy.callToAction().text().isBlank() ? "" : "**" + copy.callToAction().text() + "**");
    part(sheet, hashtags(copy, "\\#"));
    return sheet.toString();
  }

  /** The same as plain text, ready to paste. */
  static String plain(CopyText copy) {
    StringBuilder sheet = new StringBuilder(copy.title().text() + "\n");
    part(sheet, copy.bodyText());
    part(sheet, lines(copy.language() == Language.EN ? "• " : "・", copy.bullets()));
    part(sheet, copy.callToAction().text());
    part(sheet, hashtags(copy, "#"));
    return sheet.toString();
  }

  private static void part(StringBuilder sheet, String text) {
    if (!text.isBlank()) {
      sheet.append('\n').append(text).append('\n');
    }
  }

  private static String lines(String mark, List<Sentence> bullets) {
    return bullets.stream().map(s -> mark + s.text()).collect(Collectors.joining("\n"));
  }

  private static String hashtags(CopyText copy, String mark) {
    return copy.hashtags().stream().map(tag -> mark + tag).collect(Collectors.joining(" "));
  }

  private static String wire(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
