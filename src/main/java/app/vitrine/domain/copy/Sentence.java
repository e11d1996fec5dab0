package app.vitrine.domain.copy;

import java.util.List;

/** A sentence or phrase with what it rests on; empty sources mean it states nothing. */
public record Sentence(String text, List<Source> sources) {
  public Sentence {
    sources = List.copyOf(sources);
  }
}
