package app.vitrine.gateway.local.copy;

import app.vitrine.domain.copy.Sentence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A text that is being put together; a sentence that was said is not said again. */
final class Draft {
  private static final int FEWEST_PARAGRAPHS = 2;
  private static final int LONG_PARAGRAPH = 4;

  private final List<List<Sentence>> body = new ArrayList<>();
  private final Set<String> said = new HashSet<>();

  void paragraph(List<Sentence> sentences) {
    List<Sentence> fresh =
        sentences.stream().filter(sentence -> said.add(sentence.text())).toList();
    if (!fresh.isEmpty()) {
      body.add(fresh);
    }
  }

  /** The body with single short sentences joined to the paragraph before, at least two left. */
  List<List<Sentence>> withoutShortParagraphs() {
    List<List<Sentence>> joined = new ArrayList<>();
    int left = body.size();
    for (List<Sentence> paragraph : body) {
      boolean single = paragraph.size() == 1 && !joined.isEmpty();
      if (single && left > FEWEST_PARAGRAPHS && joined.getLast().size() < LONG_PARAGRAPH) {
        List<Sentence> longer = new ArrayList<>(joined.removeLast());
        longer.addAll(paragraph);
        joined.add(longer);
        left--;
      } else {
        joined.add(paragraph);
      }
    }
    return joined;
  }

  List<List<Sentence>> body() {
    return body;
  }
}
