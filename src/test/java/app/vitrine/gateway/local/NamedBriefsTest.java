package app.vitrine.gateway.local;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.fixture.BesideOthers;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The product is found in briefs of many trades, whatever else they speak of. */
@BesideOthers
class NamedBriefsTest {
  @ParameterizedTest(name = "{0}")
  @MethodSource("briefs")
  void a_product_is_called_what_its_merchant_sells(String end, String brief) {
    assertThat(name(brief)).endsWith(end);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A torch, a dark room: all you need to add to our Shadow Puppet Theatre. Torch not included.|puppet theatre",
        "Most aquarium filters are made for fish. Ours is a double sponge filter for shrimp tanks.|sponge filter",
        "Grass, gravy, red wine, oil: out. Ox-Gall Stain Soap, 120 g, is boxed in grey board.|stain soap",
        "Compression stockings are hard to get on. The Reacha is a sock aid for sore backs.|sock aid",
        "Cold floor, old door? Harris tweed draught excluders, 90 cm.|draught excluders",
        "Loafers and brogues deserve better. We turn cedar into shoe trees, sizes 39 to 48.|shoe trees",
        "28厘米以内的床垫都能套，水洗亚麻床笠，三种颜色|床笠",
        "羽绒被占掉半个柜子怎么办？免抽气的立体真空压缩袋，一包六只|真空压缩袋",
        "出一批育苗盘，50孔，带盖|育苗盘",
        "香味是白茶，三腔的洗衣凝珠，一盒52颗|洗衣凝珠"
      })
  void a_thing_that_only_lies_beside_the_product_is_not_it(String brief, String end) {
    assertThat(name(brief)).endsWith(end);
  }

  private static String name(String brief) {
    var read = LocalSamples.analysis(brief).brief();
    String brand = read.brand() == null ? "" : read.brand() + " ";
    return (brand + read.productName()).toLowerCase(Locale.ROOT);
  }

  static Stream<Arguments> briefs() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(NamedBriefsTest.class.getResourceAsStream("named-briefs.tsv"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", 3))
          .map(cells -> Arguments.of(cells[1], cells[2].replace("\\n", "\n")));
    }
  }
}
