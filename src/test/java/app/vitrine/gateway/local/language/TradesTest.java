package app.vitrine.gateway.local.language;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.fixture.BesideOthers;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@NullMarked
@BesideOthers
class TradesTest {
  private static final Lexicon LEXICON = Lexicon.shipped();

  @ParameterizedTest
  @CsvSource({
    "Wooden Stacking Rainbow, toys",
    "Folding Garden Kneeler, garden",
    "Marking Gauge, tools",
    "Rosehip Facial Oil, beauty",
    "Smoked Chilli Oil, food",
    "Copper Plant Labels, garden",
    "Pickled Beetroot with Orange, food",
    "Pencil Sharpener, stationery",
    "catnip mice, pet",
    "羊毛贝雷帽, apparel",
    "手工绿豆糕, food"
  })
  void the_last_telling_word_of_a_name_tells_the_trade(String name, String category) {
    assertThat(new Trades(LEXICON).of(name)).contains(category);
  }

  @ParameterizedTest
  @CsvSource({"Zorbit", "Tall Thing", "糕点师傅", "Salt and Pepper Shakers", "Beech Caramel Cutter"})
  void a_name_without_such_a_word_tells_none(String name) {
    assertThat(new Trades(LEXICON).of(name)).isEmpty();
  }

  @Test
  void each_trade_is_a_category() {
    List<String> trades =
        Table.read("language/trades.lex").rows().stream().map(row -> row.cell(0)).toList();
    assertThat(trades).allMatch(trade -> LEXICON.category(trade).id().equals(trade));
  }
}
