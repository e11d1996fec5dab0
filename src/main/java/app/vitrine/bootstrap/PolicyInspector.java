package app.vitrine.bootstrap;

import app.vitrine.domain.brief.Language;
import app.vitrine.domain.copy.CopyText;
import app.vitrine.domain.copy.PolicyFinding;
import app.vitrine.export.CopyInspector;
import app.vitrine.policy.ClaimContext;
import app.vitrine.policy.ClaimRules;
import app.vitrine.policy.Counter;
import app.vitrine.policy.PersonalData;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Judges texts for an export by the policy room's tables. */
final class PolicyInspector implements CopyInspector {
  private final ClaimRules claims = ClaimRules.load();
  private final PersonalData personalData = PersonalData.load();

  @Override
  public int length(String counter, String text) {
    return Counter.valueOf(counter.toUpperCase(Locale.ROOT)).count(text);
  }

  @Override
  public List<PolicyFinding> inspect(CopyText text, List<String> markets) {
    return inspect(text, markets, Language.EN);
  }

  /** As {@link #inspect(CopyText, List)}, worded in a language of the person's. */
  List<PolicyFinding> inspect(CopyText text, List<String> markets, Language tongue) {
    ClaimContext context = new ClaimContext(Set.copyOf(markets), Set.of(), tongue);
    return Stream.concat(claims.check(text, context).stream(), personalData.check(text).stream())
        .toList();
  }
}
