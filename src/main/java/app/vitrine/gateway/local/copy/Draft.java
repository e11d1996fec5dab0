package app.vitrine.gateway.local.copy;

import app.vitrine.domain.copy.Sentence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A text that is being put together; a sentence that was said is not said again. */
final class Draft {
  private final List<List<Sentence>> body = new ArrayList<>();
  private final Set<String> said = new HashSet<>();

  void paragraph(List<Sentence> sentences) {
    List<Sentence> fresh =
        sentences.stream().filter(sentence -> said.add(sentence.text())).toList();
    if (!fresh.isEmpty()) {
      body.add(fresh);
    }
  }

  List<List<Sentence>> body() {
    return body;
  }
}
