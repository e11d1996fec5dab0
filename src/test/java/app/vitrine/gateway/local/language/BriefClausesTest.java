package app.vitrine.gateway.local.language;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.domain.brief.Language;
import app.vitrine.fixture.BesideOthers;
import java.util.List;
import org.junit.jupiter.api.Test;

@BesideOthers
class BriefClausesTest {
  private static final String MIXED = "Steel mug, 350 ml. 搪瓷杯，适合露营。 Not for the microwave.";

  @Test
  void what_was_read_before_changes_no_reading() {
    BriefClauses one = new BriefClauses(Lexicon.shipped());
    for (String brief : List.of(MIXED, "Wool scarf, 180 cm long.", MIXED)) {
      for (Language language : List.of(Language.EN, Language.ZH, Language.EN)) {
        BriefClauses.Read read = one.read(brief, language);
        BriefClauses.Read fresh = new BriefClauses(Lexicon.shipped()).read(brief, language);
        assertThat(read.language()).isEqualTo(language);
        assertThat(read.told()).isNotEmpty().isEqualTo(fresh.told());
        assertThat(read.aside()).isEqualTo(fresh.aside());
        assertThat(read.brief().original()).isEqualTo(brief);
      }
    }
  }
}
