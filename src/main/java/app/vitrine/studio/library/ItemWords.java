package app.vitrine.studio.library;

import app.vitrine.store.LibraryEntry;
import app.vitrine.studio.text.Words;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** Says what a package's tile or line shows. */
record ItemWords(Words words, Clock clock) {
  private static final double PERCENT = 100;

  /** Such as "Being made · 45 %". */
  String status(LibraryItem item) {
    StatusLook look = StatusLook.of(item);
    LibraryEntry entry = item.entry();
    return switch (look) {
      case RUNNING -> words.text(look.key(), entry.percentage());
      case QUEUED -> words.text(look.key(), item.place());
      default -> words.text(look.key());
    };
  }

  /** The review's score out of 100; empty before there is one. */
  String score(LibraryItem item) {
    Double score = item.entry().qaScore();
    return score == null ? "" : words.text("library.score", Math.round(score * PERCENT));
  }

  /** The review's score with what it is out of; empty before there is one. */
  String scoreOfAll(LibraryItem item) {
    String score = score(item);
    return score.isEmpty() ? "" : words.text("library.score_of", score);
  }

  /** When it was created, or deleted: the time when that was today, else the day. */
  String date(LibraryItem item) {
    Instant deleted = item.entry().deletedAt();
    Instant when = deleted == null ? item.entry().createdAt() : deleted;
    ZonedDateTime local = when.atZone(clock.getZone());
    LocalDate today = LocalDate.now(clock);
    if (local.toLocalDate().equals(today)) {
      return words.text(
          "library.today",
          DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
              .withLocale(words.locale())
              .format(local));
    }
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
        .withLocale(words.locale())
        .format(local);
  }

  /** Everything in a sentence, for those who hear it. */
  String spoken(LibraryItem item, boolean chosen) {
    return words.text(
        "library.spoken",
        item.entry().title(),
        status(item),
        score(item),
        date(item),
        chosen ? "yes" : "no");
  }
}
