package app.vitrine.export;

import app.vitrine.domain.brief.Language;
import app.vitrine.domain.phrase.Capital;
import app.vitrine.domain.phrase.Phrasebook;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of the pages in a pack, in the language of who reads them. */
final class SheetWords {
  private static final DateTimeFormatter SHOWN =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

  private final Phrasebook book;
  private final Language language;

  /** For who reads {@code locale}'s language; English where there are no words of it. */
  SheetWords(Locale locale) {
    this.book = Phrasebook.of(locale);
    this.language =
        locale.getLanguage().equals(Locale.CHINESE.getLanguage()) ? Language.ZH : Language.EN;
  }

  /** The language of the pages. */
  Language language() {
    return language;
  }

  /** A text of the engine's or of a page; what the phrasebook lacks stays as it is. */
  String say(String text) {
    return book.say(text);
  }

  /** An identifier of the data files in plain words. */
  String spoken(String identifier) {
    return book.phrase(identifier).orElseGet(() -> identifier.replace('_', ' '));
  }

  /** A constant in plain words, with a capital: "Image generation". */
  String of(Enum<?> constant) {
    String words = constant.name().replace('_', ' ').toLowerCase(Locale.ROOT);
    return say(Character.toUpperCase(words.charAt(0)) + words.substring(1));
  }

  /** A line of a list: {@code label}, which ends with a colon, and what it is about. */
  String line(String label, String value) {
    return "- " + labelled(label, value) + "\n";
  }

  /** A label, which ends with a colon, before what it is about. */
  String labelled(String label, String value) {
    String said = say(label);
    if (!said.endsWith(":")) {
      return said + value;
    }
    return isChinese() ? said.substring(0, said.length() - 1) + "：" + value : said + " " + value;
  }

  /** Things in a row. */
  String row(Stream<String> things) {
    return things.collect(Collectors.joining(isChinese() ? "、" : ", "));
  }

  /** Things in a row that may have commas of their own, each with a capital. */
  String phrases(List<String> things) {
    return things.stream().map(Capital::at).collect(Collectors.joining(isChinese() ? "；" : "; "));
  }

  /** A time as the clock of this computer shows it, with how far that is from UTC. */
  String moment(Instant time) {
    ZonedDateTime here = time.atZone(ZoneId.systemDefault());
    String zone = here.getOffset().equals(ZoneOffset.UTC) ? "" : here.getOffset().toString();
    return SHOWN.format(here) + aside("UTC" + zone);
  }

  /** Two words about one thing. */
  String both(String one, String other) {
    return one + (isChinese() ? "，" : ", ") + other;
  }

  /** What is added to a word. */
  String aside(String added) {
    return isChinese() ? "（" + added + "）" : " (" + added + ")";
  }

  private boolean isChinese() {
    return language == Language.ZH;
  }

  /** A heading of the second order. */
  String heading(String text) {
    return "\n## " + say(text) + "\n\n";
  }

  /** The first two lines of a table. */
  String columns(String... names) {
    StringBuilder row = new StringBuilder("|");
    for (String name : names) {
      row.append(' ').append(name.isEmpty() ? "" : say(name)).append(" |");
    }
    return row + "\n" + "|" + "---|".repeat(names.length) + "\n";
  }
}
