package app.vitrine.studio.copy;

import app.vitrine.domain.copy.CopyText;
import app.vitrine.domain.copy.Sentence;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A part of a text that is written in a field of its own, in reading order. */
public enum Part {
  TITLE("title"),
  BODY("body"),
  BULLETS("bullets"),
  ACTION("call_to_action"),
  HASHTAGS("hashtags");

  private final String field;

  Part(String field) {
    this.field = field;
  }

  /** The part's name where findings and measures speak of it. */
  public String field() {
    return field;
  }

  /** Key of its name. */
  public String key() {
    return "copy.part_" + name().toLowerCase(Locale.ROOT);
  }

  /** Whether it is written in one line. */
  public boolean isLine() {
    return this != BODY && this != BULLETS;
  }

  /** The part that findings call so. */
  public static Optional<Part> of(String field) {
    return Arrays.stream(values()).filter(part -> part.field.equals(field)).findFirst();
  }

  /** The part's sentences in a text, in order; hashtags have none. */
  List<Sentence> sentences(CopyText text) {
    return switch (this) {
      case TITLE -> List.of(text.title());
      case BODY -> text.body().stream().flatMap(List::stream).toList();
      case BULLETS -> text.bullets();
      case ACTION -> List.of(text.callToAction());
      case HASHTAGS -> List.of();
    };
  }
}
