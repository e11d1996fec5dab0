package app.vitrine.gateway.local.language;

import app.vitrine.domain.analysis.FactKind;
import org.jspecify.annotations.Nullable;

/**
 * A clause of the brief: the smallest piece that says something by itself.
 *
 * @param start first character in the brief
 * @param end one past the last
 * @param text its words, tidied
 * @param sentence which sentence it is part of, 0-based
 * @param label the kind its label names ("Material: oak"), null without one
 */
public record Segment(int start, int end, String text, int sentence, @Nullable FactKind label) {
  /** "Woven in Donegal, the throw is warm": what stands behind the opening, whole without one. */
  Segment behindComma(String words) {
    int comma = words.indexOf(", ", start);
    int from = comma < 0 || comma + 2 >= end ? start : comma + 2;
    return new Segment(from, end, words.substring(from, end), sentence, label);
  }
}
