package app.vitrine.agent;

import app.vitrine.domain.copy.CopyText;
import app.vitrine.domain.copy.PolicyFinding;
import java.util.List;

/** The merchant's own rules for words, from the brand kit. */
@FunctionalInterface
public interface BrandRules {
  List<PolicyFinding> check(CopyText text);
}
