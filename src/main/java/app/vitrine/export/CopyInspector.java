package app.vitrine.export;

import app.vitrine.domain.copy.CopyText;
import app.vitrine.domain.copy.PolicyFinding;
import java.util.List;

/** Judges texts by a marketplace's rules; given to this room from outside. */
public interface CopyInspector {
  /**
   * Length of a text.
   *
   * @param counter {@code code_points}, {@code utf8_bytes}, {@code gbk_width} or {@code x_weighted}
   */
  int length(String counter, String text);

  /**
   * Claims, contact details and whatever else a rule speaks about.
   *
   * @param markets where the text is to be published, such as {@code amazon}
   */
  List<PolicyFinding> inspect(CopyText text, List<String> markets);
}
